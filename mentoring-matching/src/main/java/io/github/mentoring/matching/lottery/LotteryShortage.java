package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A group of people on one side who together must get more partners than all their candidates can give them on average, each
 * at most their bound and each pair at most its cap.
 *
 * <p>A shortage is counted from the problem itself when it is made, and anybody can have it counted again with
 * {@link #holdsIn}: it needs no trust in the solver that found the group. Numbers are exact and have four decimals.
 *
 * <p>Source: Hoffman, Some Recent Applications of the Theory of Linear Inequalities to Extremal Combinatorial Analysis, 1960
 * (flows between bounds); where all caps are one, this is a {@link io.github.mentoring.matching.proof.Shortage}.
 */
public sealed interface LotteryShortage {

    /** Returns how many partners the group must get together. */
    BigDecimal claimed();

    /** Returns how many partners the candidates can give the group on average. */
    BigDecimal available();

    /** Returns whether the same count of the given problem finds the same shortage; not if it lacks one of the group. */
    boolean holdsIn(LotteryProblem problem);

    /**
     * Mentees who must get more mentors than their candidates can be.
     *
     * @param group the mentees
     * @param mentors all their candidates
     * @param claimed how many mentors they must get together
     * @param available how many their candidates can be
     */
    record OfMentors(
            ImmutableSortedSet<MenteeId> group,
            ImmutableSortedSet<MentorId> mentors,
            BigDecimal claimed,
            BigDecimal available)
            implements LotteryShortage {

        /** Checks that the group is short. */
        public OfMentors {
            requireNonNull(group, "group");
            requireNonNull(mentors, "mentors");
            checkShort(requireNonNull(claimed, "claimed"), requireNonNull(available, "available"));
        }

        /**
         * Counts for the given mentees.
         *
         * @throws IllegalArgumentException if the problem does not hold one of them, or if they are not short
         */
        public static OfMentors in(LotteryProblem problem, Set<MenteeId> group) {
            requireNonNull(problem, "problem");
            Claim<MentorId> claim = Claim.ofMentees(problem, requireNonNull(group, "group"));
            return new OfMentors(
                    ImmutableSortedSet.copyOf(group), claim.partners(), claim.claimed(), claim.available());
        }

        @Override
        public boolean holdsIn(LotteryProblem problem) {
            requireNonNull(problem, "problem");
            return problem.matchingProblem().graph().vertexSet().containsAll(group)
                    && Claim.ofMentees(problem, group).equals(new Claim<>(mentors, claimed, available));
        }
    }

    /**
     * Mentors who must take more mentees than their candidates can be.
     *
     * @param group the mentors
     * @param mentees all their candidates
     * @param claimed how many mentees they must take together
     * @param available how many their candidates can be
     */
    record OfMentees(
            ImmutableSortedSet<MentorId> group,
            ImmutableSortedSet<MenteeId> mentees,
            BigDecimal claimed,
            BigDecimal available)
            implements LotteryShortage {

        /** Checks that the group is short. */
        public OfMentees {
            requireNonNull(group, "group");
            requireNonNull(mentees, "mentees");
            checkShort(requireNonNull(claimed, "claimed"), requireNonNull(available, "available"));
        }

        /**
         * Counts for the given mentors.
         *
         * @throws IllegalArgumentException if the problem does not hold one of them, or if they are not short
         */
        public static OfMentees in(LotteryProblem problem, Set<MentorId> group) {
            requireNonNull(problem, "problem");
            Claim<MenteeId> claim = Claim.ofMentors(problem, requireNonNull(group, "group"));
            return new OfMentees(
                    ImmutableSortedSet.copyOf(group), claim.partners(), claim.claimed(), claim.available());
        }

        @Override
        public boolean holdsIn(LotteryProblem problem) {
            requireNonNull(problem, "problem");
            return problem.matchingProblem().graph().vertexSet().containsAll(group)
                    && Claim.ofMentors(problem, group).equals(new Claim<>(mentees, claimed, available));
        }
    }

    private static void checkShort(BigDecimal claimed, BigDecimal available) {
        checkArgument(claimed.compareTo(available) > 0, "no shortage: %s claimed and %s available", claimed, available);
    }
}
