package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;

/**
 * A declared format together with how many people there are for it; they need not suit each other.
 *
 * @param format what it is declared to be
 * @param mentors how many mentors; among peers, how many facilitators
 * @param mentees how many mentees; among peers, how many peers
 */
public record Structure(MentoringFormat format, HeadCount mentors, HeadCount mentees) {

    /** Checks that every part is there. */
    public Structure {
        requireNonNull(format, "format");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
    }

    /** Returns the structure of so many mentors or facilitators with so many mentees or peers. */
    public static Structure of(MentoringFormat format, int mentors, int mentees) {
        return new Structure(format, HeadCount.of(mentors), HeadCount.of(mentees));
    }

    /**
     * Returns everything that speaks against these numbers in this format, about nobody in particular.
     *
     * <p>The least and the largest committee are no matter of this check, which asks only for several mentors of one
     * mentee.
     */
    public Findings findings(FormatPolicy policy) {
        requireNonNull(policy, "policy");
        return switch (format) {
            case DYAD -> found(format.fits(mentors, mentees), FormatRule.DYAD_NOT_ONE_TO_ONE);
            case GROUP -> checkGroup(policy);
            case TEAM -> checkTeam(policy);
            case COMMITTEE -> found(format.fits(mentors, mentees), FormatRule.INVALID_STRUCTURE);
            case PEER_GROUP ->
                found(mentors.people() == 0, FormatRule.INVALID_STRUCTURE).and(checkPeers(policy));
            case FACILITATED_PEER ->
                found(mentors.people() > 0, FormatRule.FACILITATOR_MISSING).and(checkPeers(policy));
        };
    }

    /**
     * Returns what becomes of it when some leave: those who stay are classified anew.
     *
     * <p>Nobody is held back. If too few or too many stay, that is found but prevents nothing.
     *
     * @param mentors how many mentors or facilitators leave
     * @param mentees how many mentees or peers leave
     * @throws IllegalArgumentException if nobody leaves, or more than are there
     */
    public Departure without(HeadCount mentors, HeadCount mentees, FormatPolicy policy) {
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
        requireNonNull(policy, "policy");
        checkArgument(mentors.people() > 0 || mentees.people() > 0, "nobody leaves; name how many do, on either side");
        HeadCount mentorsLeft = remaining("mentors", this.mentors, mentors);
        HeadCount menteesLeft = remaining("mentees", this.mentees, mentees);
        return MentoringFormat.classify(mentorsLeft, menteesLeft, format.isPeerCohort())
                .value()
                .<Departure>map(next -> stays(new Structure(next, mentorsLeft, menteesLeft), policy))
                .orElse(new Departure.Ends());
    }

    private static HeadCount remaining(String who, HeadCount there, HeadCount leaving) {
        checkArgument(
                leaving.compareTo(there) <= 0,
                "more %s leave than there are: %s of %s; count those who are there",
                who,
                leaving,
                there);
        return HeadCount.of(there.people() - leaving.people());
    }

    private Departure stays(Structure next, FormatPolicy policy) {
        Findings changed = next.format == format
                ? Findings.none()
                : Findings.of(FormatRule.FORMAT_CHANGED.finding(Detail.of(format, next.format)));
        return new Departure.Continues(next, next.findings(policy).and(changed));
    }

    private Findings checkGroup(FormatPolicy policy) {
        boolean valid = format.fits(mentors, mentees) && mentees.compareTo(policy.groupMinMentees()) >= 0;
        boolean small = policy.groupMaxMenteesPerMentor()
                .map(most -> mentees.compareTo(most) <= 0)
                .orElse(true);
        return found(valid, FormatRule.INVALID_STRUCTURE).and(found(small, FormatRule.GROUP_TOO_LARGE));
    }

    private Findings checkTeam(FormatPolicy policy) {
        long limit = (long) policy.teamMaxMenteesPerMentor().people() * mentors.people();
        long excess = mentees.people() - limit;
        Findings ratio = excess <= 0
                ? Findings.none()
                : Findings.of(FormatRule.TEAM_RATIO_EXCEEDED.finding(
                        Detail.of(new Detail.Quantity("limit", limit), new Detail.Quantity("excess", excess))));
        return ratio.and(found(mentors.compareTo(policy.teamMinMentors()) >= 0, FormatRule.TEAM_TOO_FEW_MENTORS))
                .and(found(mentees.compareTo(policy.teamMinMentees()) >= 0, FormatRule.TEAM_TOO_FEW_MENTEES));
    }

    private Findings checkPeers(FormatPolicy policy) {
        return found(mentees.compareTo(policy.peerGroupMinMembers()) >= 0, FormatRule.PEER_GROUP_TOO_SMALL);
    }

    private static Findings found(boolean met, FormatRule rule) {
        return met ? Findings.none() : Findings.of(rule.finding());
    }
}
