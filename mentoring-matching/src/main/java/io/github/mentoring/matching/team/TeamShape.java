package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import java.util.Optional;

/**
 * How many people a team takes on each side.
 *
 * <p>Among peers, mentors are facilitators and mentees are peers.
 *
 * @param leastMentors how many mentors it has at least; zero only if it has none at all
 * @param mostMentors how many mentors it has at most
 * @param leastMentees how many mentees it has at least, one or more
 * @param mostMentees how many mentees it has at most, or empty if there is no bound of that kind
 * @param menteesPerMentor how many mentees it has at most for each of its mentors, counted over the whole team; or empty
 */
public record TeamShape(
        HeadCount leastMentors,
        HeadCount mostMentors,
        HeadCount leastMentees,
        Optional<HeadCount> mostMentees,
        Optional<HeadCount> menteesPerMentor) {

    /** Checks that there are numbers that keep all bounds. */
    public TeamShape {
        requireNonNull(leastMentors, "leastMentors");
        requireNonNull(mostMentors, "mostMentors");
        requireNonNull(leastMentees, "leastMentees");
        requireNonNull(mostMentees, "mostMentees");
        requireNonNull(menteesPerMentor, "menteesPerMentor");
        checkArgument(
                leastMentors.compareTo(mostMentors) <= 0,
                "team shape asks for at least %s mentors but at most %s; lower the first or raise the second",
                leastMentors,
                mostMentors);
        checkArgument(
                leastMentors.people() > 0 || mostMentors.people() == 0,
                "team shape allows %s mentors but asks for none; ask for at least one, or allow none",
                mostMentors);
        checkArgument(
                leastMentees.people() > 0, "team shape asks for no mentees; ask for one or more, two if it is a team");
        checkArgument(
                menteesPerMentor.isEmpty() || mostMentors.people() > 0,
                "team shape counts mentees for each mentor but allows no mentors; leave one of the two out");
        int room = room(mostMentors.people(), mostMentees, menteesPerMentor);
        checkArgument(
                leastMentees.people() <= room,
                "team shape asks for at least %s mentees but has room for %s; lower the first or allow more",
                leastMentees,
                room);
    }

    /** Returns the shape of so many mentors with two mentees or more. */
    public static TeamShape ofMentors(int least, int most) {
        return new TeamShape(
                HeadCount.of(least), HeadCount.of(most), HeadCount.of(2), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the shape that a format has under a policy.
     *
     * <p>Where a policy sets no most of mentors, a team has fewer than twice the least: twice as many could be two teams. A group
     * has one mentor, and a facilitated cohort one facilitator unless told otherwise.
     *
     * @throws IllegalArgumentException if the format is not one of several mentees
     */
    public static TeamShape of(MentoringFormat format, FormatPolicy policy) {
        requireNonNull(format, "format");
        requireNonNull(policy, "policy");
        return switch (format) {
            case DYAD, COMMITTEE ->
                throw new IllegalArgumentException(
                        "format %s has one mentee only; match pairs or choose committees instead".formatted(format));
            case GROUP ->
                new TeamShape(
                        HeadCount.of(1),
                        HeadCount.of(1),
                        policy.groupMinMentees(),
                        policy.groupMaxMenteesPerMentor(),
                        Optional.empty());
            case TEAM ->
                new TeamShape(
                        policy.teamMinMentors(),
                        HeadCount.of(mostMentors(policy)),
                        policy.teamMinMentees(),
                        Optional.empty(),
                        Optional.of(policy.teamMaxMenteesPerMentor()));
            case PEER_GROUP ->
                new TeamShape(
                        HeadCount.of(0),
                        HeadCount.of(0),
                        policy.peerGroupMinMembers(),
                        Optional.empty(),
                        Optional.empty());
            case FACILITATED_PEER ->
                new TeamShape(
                        HeadCount.of(1),
                        HeadCount.of(1),
                        policy.peerGroupMinMembers(),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    /** Returns fewer than twice the least, or as many as the least mentees need by the ratio if that is more. */
    private static int mostMentors(FormatPolicy policy) {
        return Math.max(
                Math.multiplyExact(2, policy.teamMinMentors().people()) - 1,
                policy.mentorsNeeded(policy.teamMinMentees()).people());
    }

    /** Returns this shape with other bounds on mentors. */
    public TeamShape withMentors(HeadCount least, HeadCount most) {
        return new TeamShape(least, most, leastMentees, mostMentees, menteesPerMentor);
    }

    /** Returns this shape with other bounds on mentees. */
    public TeamShape withMentees(HeadCount least, HeadCount most) {
        return new TeamShape(
                leastMentors, mostMentors, least, Optional.of(requireNonNull(most, "most")), menteesPerMentor);
    }

    /** Returns this shape with at most so many mentees for each mentor. */
    public TeamShape withMenteesPerMentor(HeadCount most) {
        return new TeamShape(
                leastMentors, mostMentors, leastMentees, mostMentees, Optional.of(requireNonNull(most, "most")));
    }

    /** Returns how many mentees a team with so many mentors has room for; {@link Integer#MAX_VALUE} if there is no bound. */
    public int room(int mentors) {
        return room(mentors, mostMentees, menteesPerMentor);
    }

    private static int room(int mentors, Optional<HeadCount> most, Optional<HeadCount> perMentor) {
        long byRatio = perMentor.map(each -> (long) each.people() * mentors).orElse((long) Integer.MAX_VALUE);
        long bySize = most.map(HeadCount::people).orElse(Integer.MAX_VALUE);
        return (int) Math.min(byRatio, bySize);
    }
}
