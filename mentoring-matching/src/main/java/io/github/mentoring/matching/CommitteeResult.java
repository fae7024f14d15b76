package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeDemand;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.NoCommittee;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The committees of a round, and what is to be said of each. */
public final class CommitteeResult implements CommitteeOutcome {

    private final CommitteeRound round;
    private final Candidates candidates;
    private final CommitteeChoice choice;

    CommitteeResult(CommitteeRound round, Candidates candidates, CommitteeChoice choice) {
        this.round = round;
        this.candidates = candidates;
        this.choice = choice;
    }

    /** Returns the round. */
    public CommitteeRound round() {
        return round;
    }

    /**
     * Returns the committees as numbers, with the check and with the causes why some mentees have none. They are the best of the candidates that
     * the round {@linkplain MatchRound#keepingBest kept}, and say nothing of others.
     */
    public CommitteeChoice choice() {
        return choice;
    }

    /**
     * Returns a mentee's committee, or empty if they have none.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public Optional<Committee> committee(MenteeId mentee) {
        return Optional.ofNullable(
                choice.committees().get(choice.problem().mentee(mentee).mentee()));
    }

    /**
     * Returns why a mentee has no committee, of all candidates there are.
     *
     * @throws IllegalArgumentException if the mentee takes no part, or if they have one
     */
    public NoCommittee cause(MenteeId mentee) {
        return cause(mentee, Run.plain());
    }

    /**
     * Returns the same, as far as it is known when the caller wants no more. Of the run only the signal to stop matters.
     *
     * @throws IllegalArgumentException if the mentee takes no part, or if they have one
     */
    public NoCommittee cause(MenteeId mentee, Run run) {
        NoCommittee cause = choice.cause(mentee, run);
        boolean saysNothing = cause instanceof NoCommittee.SearchStopped;
        boolean isOwn = cause instanceof NoCommittee.Contradiction;
        boolean isInFull = isOwn ? !candidates.isCut(mentee) : !candidates.isCut();
        return saysNothing || isInFull ? cause : new NoCommittee.BeyondKept(cause);
    }

    /**
     * Returns whether anybody could have had candidates whom the {@linkplain MatchRound#keepingBest round} did not keep, so that the committees
     * are the best of the candidates kept, but need not be the best of all.
     */
    public boolean isCut() {
        return candidates.isCut();
    }

    /**
     * Returns whether a mentee could have had candidates whom the {@linkplain MatchRound#keepingBest round} did not keep, so that a committee
     * may lack what they would have brought.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public boolean isCut(MenteeId mentee) {
        return candidates.isCut(choice.problem().mentee(mentee).mentee());
    }

    /**
     * Returns what falls short of the rules: what a committee lacks that is preferred, as advice, and what is required and made a committee
     * impossible, as a violation, be it alone or with other rules. That seats or hours are taken or short is no finding, nor are groups, roles
     * and who serves with whom: they are told by the {@linkplain #cause cause}. Where the round {@linkplain #isCut(MenteeId) left out}
     * candidates of the mentee, findings are about those that it kept.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public Findings findings(MenteeId mentee) {
        CommitteeMentee who = choice.problem().mentee(mentee);
        return choice.committees().containsKey(mentee) ? shortcomings(who) : violations(who);
    }

    private Findings shortcomings(CommitteeMentee who) {
        MenteeId mentee = who.mentee();
        CommitteeRules rules = who.rules();
        List<Finding> findings = new ArrayList<>();
        if (rules.inside() != Strictness.OFF && !choice.isInside(mentee)) {
            findings.add(RelationshipRule.NO_INSIDE_DEPARTMENT_MENTOR.finding(mentee.person()));
        }
        ImmutableSortedSet<MentoringFunction> uncovered = choice.uncovered(mentee);
        if (rules.coverage() != Strictness.OFF && !uncovered.isEmpty()) {
            findings.add(LearningRule.FUNCTIONS_UNCOVERED.finding(Detail.ofAll(uncovered), mentee.person()));
        }
        if (rules.multidisciplinary() != Strictness.OFF && !choice.isMultidisciplinary(mentee)) {
            findings.add(RelationshipRule.TOO_FEW_DISCIPLINES
                    .finding(mentee.person())
                    .withSeverity(Severity.ADVISORY));
        }
        return Findings.of(findings);
    }

    private Findings violations(CommitteeMentee who) {
        List<Finding> findings = new ArrayList<>();
        if (choice.cause(who.mentee()) instanceof NoCommittee.Contradiction contradiction) {
            for (NoCommittee.Conflict conflict : contradiction.conflicts()) {
                boolean isAlone = conflict.demands().size() == 1;
                conflict.demands()
                        .forEach(demand -> violation(demand, isAlone, who).ifPresent(findings::add));
            }
        }
        return Findings.of(findings);
    }

    private Optional<Finding> violation(CommitteeDemand demand, boolean isAlone, CommitteeMentee who) {
        PersonId person = who.mentee().person();
        if (demand instanceof CommitteeDemand.Inside) {
            return Optional.of(
                    RelationshipRule.NO_INSIDE_DEPARTMENT_MENTOR.finding(person).withSeverity(Severity.VIOLATION));
        } else if (demand instanceof CommitteeDemand.Disciplines) {
            return Optional.of(RelationshipRule.TOO_FEW_DISCIPLINES.finding(person));
        } else if (demand instanceof CommitteeDemand.Coverage) {
            return Optional.of(LearningRule.FUNCTIONS_UNCOVERED
                    .finding(Detail.ofAll(offeredByNobody(who)), person)
                    .withSeverity(Severity.VIOLATION));
        } else if (demand instanceof CommitteeDemand.Size size && isAlone) {
            long mentors = available(who).count();
            return Optional.of(RelationshipRule.COMMITTEE_TOO_FEW_MENTORS.finding(
                    Detail.of(
                            new Detail.Quantity("limit", size.least().people()),
                            new Detail.Quantity("mentors", mentors)),
                    person));
        }
        return Optional.empty();
    }

    /** Returns what a mentee needs and no candidate with a seat does; none where that is not why functions cannot be covered. */
    private ImmutableSortedSet<MentoringFunction> offeredByNobody(CommitteeMentee who) {
        Set<MentoringFunction> needed = new TreeSet<>(who.needs());
        available(who).forEach(mentor -> needed.removeAll(mentor.functions()));
        return ImmutableSortedSet.copyOf(needed);
    }

    private Stream<CommitteeMentor> available(CommitteeMentee who) {
        return choice.problem().candidates(who.mentee()).stream()
                .map(candidate -> choice.problem().mentor(candidate.mentor()))
                .filter(mentor -> mentor.seats().count() > 0);
    }

    /**
     * Returns the mentors who are no candidates of a mentee, with the rules that say so.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public ImmutableSortedMap<MentorId, ImmutableSortedSet<RuleId>> refusals(MenteeId mentee) {
        return round.round().refusals(requireNonNull(mentee, "mentee"));
    }

    @Override
    public CommitteeResult orElseThrow() {
        return this;
    }

    /** Returns how many committees there are. */
    @Override
    public String toString() {
        return "CommitteeResult[%s committees]".formatted(choice.committees().size());
    }
}
