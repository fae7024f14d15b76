package io.github.mentoring.matching.proof;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A Hall violator: a group of people on one side who together claim more partners than all their candidates on the other
 * side can give.
 *
 * <p>A shortage is counted from the problem itself when it is made, and anybody can have it counted again with
 * {@link #holdsIn}: it needs no trust in the solver that found the group.
 *
 * <p>Source: Hall, On Representatives of Subsets, 1935; with several places a person as by Ore, Studies on Directed
 * Graphs, 1956.
 */
public sealed interface Shortage {

    /** Returns how many partners the group claims together. */
    long claimed();

    /** Returns how many partners the candidates can give the group: each at most its bound, and each pair once. */
    long available();

    /** Returns whether the same count of the given problem finds the same shortage; not if it lacks one of the group. */
    boolean holdsIn(MatchingProblem problem);

    /**
     * Mentees who claim more mentors than there are places with their candidates.
     *
     * @param claims the mentees, with how many mentors each claims
     * @param mentors all their candidates
     * @param claimed the sum of the claims
     * @param available how many of the claims the candidates can meet
     */
    record OfMentors(
            ImmutableSortedMap<MenteeId, HeadCount> claims,
            ImmutableSortedSet<MentorId> mentors,
            long claimed,
            long available)
            implements Shortage {

        /** Checks that the group is short. */
        public OfMentors {
            requireNonNull(claims, "claims");
            requireNonNull(mentors, "mentors");
            checkShort(claimed, available);
        }

        /**
         * Counts the claims of the given mentees.
         *
         * @throws IllegalArgumentException if the problem does not hold one of them, or if they are not short
         */
        public static OfMentors in(MatchingProblem problem, Map<MenteeId, HeadCount> claims) {
            requireNonNull(problem, "problem");
            requireNonNull(claims, "claims");
            Map<MentorId, Integer> claimants = partners(problem.graph(), claims.keySet(), Candidate::mentor);
            return new OfMentors(
                    ImmutableSortedMap.copyOf(claims),
                    ImmutableSortedSet.copyOf(claimants.keySet()),
                    claimed(claims),
                    available(problem, claimants));
        }

        @Override
        public boolean holdsIn(MatchingProblem problem) {
            if (!holdsAll(problem, claims.keySet())) {
                return false;
            }
            Map<MentorId, Integer> claimants = partners(problem.graph(), claims.keySet(), Candidate::mentor);
            return mentors.equals(claimants.keySet())
                    && claimed == claimed(claims)
                    && available == available(problem, claimants);
        }

        private static long claimed(Map<MenteeId, HeadCount> claims) {
            return claims.values().stream().mapToLong(HeadCount::people).sum();
        }

        private static long available(MatchingProblem problem, Map<MentorId, Integer> claimants) {
            return offered(
                    claimants, mentor -> problem.mostSeats(problem.graph().indexOf(mentor)));
        }
    }

    /**
     * Mentors who must take more mentees than their candidates may have mentors.
     *
     * @param claims the mentors, with how many mentees each must take
     * @param mentees all their candidates
     * @param claimed the sum of the claims
     * @param available how many of the claims the candidates can meet
     */
    record OfMentees(
            ImmutableSortedMap<MentorId, Seats> claims,
            ImmutableSortedSet<MenteeId> mentees,
            long claimed,
            long available)
            implements Shortage {

        /** Checks that the group is short. */
        public OfMentees {
            requireNonNull(claims, "claims");
            requireNonNull(mentees, "mentees");
            checkShort(claimed, available);
        }

        /**
         * Counts the claims of the given mentors.
         *
         * @throws IllegalArgumentException if the problem does not hold one of them, or if they are not short
         */
        public static OfMentees in(MatchingProblem problem, Map<MentorId, Seats> claims) {
            requireNonNull(problem, "problem");
            requireNonNull(claims, "claims");
            Map<MenteeId, Integer> claimants = partners(problem.graph(), claims.keySet(), Candidate::mentee);
            return new OfMentees(
                    ImmutableSortedMap.copyOf(claims),
                    ImmutableSortedSet.copyOf(claimants.keySet()),
                    claimed(claims),
                    available(problem, claimants));
        }

        @Override
        public boolean holdsIn(MatchingProblem problem) {
            if (!holdsAll(problem, claims.keySet())) {
                return false;
            }
            Map<MenteeId, Integer> claimants = partners(problem.graph(), claims.keySet(), Candidate::mentee);
            return mentees.equals(claimants.keySet())
                    && claimed == claimed(claims)
                    && available == available(problem, claimants);
        }

        private static long claimed(Map<MentorId, Seats> claims) {
            return claims.values().stream().mapToLong(Seats::count).sum();
        }

        private static long available(MatchingProblem problem, Map<MenteeId, Integer> claimants) {
            return offered(
                    claimants, mentee -> problem.mostMentors(problem.graph().indexOf(mentee)));
        }
    }

    private static boolean holdsAll(MatchingProblem problem, Set<? extends ParticipantId> group) {
        return requireNonNull(problem, "problem").graph().vertexSet().containsAll(group);
    }

    /** Returns everybody on the other side who is a candidate of the group, with how many of the group. */
    private static <P extends ParticipantId> Map<P, Integer> partners(
            CandidateGraph graph, Set<? extends ParticipantId> group, Function<Candidate, P> partner) {
        Map<P, Integer> partners = new LinkedHashMap<>();
        for (ParticipantId claimant : group) {
            graph.edgesOf(claimant).forEach(pair -> partners.merge(partner.apply(pair), 1, Integer::sum));
        }
        return partners;
    }

    private static <P> long offered(Map<P, Integer> claimants, ToIntFunction<P> bound) {
        return claimants.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), bound.applyAsInt(entry.getKey())))
                .sum();
    }

    private static void checkShort(long claimed, long available) {
        checkArgument(claimed > available, "no shortage: %s claimed and %s available", claimed, available);
    }
}
