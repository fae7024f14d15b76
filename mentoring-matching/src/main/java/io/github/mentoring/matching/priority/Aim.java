package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.problem.Candidate;

/**
 * Something that a matching can be good at. Several of them in an order make a {@link PriorityProblem}.
 *
 * <p>Each says what the {@linkplain AimValue#parts parts} of its value are.
 */
public sealed interface Aim {

    /** Returns what the aim is called in a sentence, such as {@code most served}. */
    String label();

    /**
     * An aim that counts people or pairs, and so can be given up one by one in a {@link PriceList}.
     */
    sealed interface Counted extends Aim {}

    /** An aim that is a sum over pairs, and so can be what a {@link PriceList} buys. */
    sealed interface Summed extends Aim {}

    /** As many mentees as possible get a mentor. The value is their number. */
    record MostServed() implements Counted {

        @Override
        public String label() {
            return "most served";
        }
    }

    /** As many pairs as possible. The value is their number. */
    record MostPlaces() implements Counted, Summed {

        @Override
        public String label() {
            return "most places";
        }
    }

    /** The greatest total score. The value is it, in ten-thousandths. */
    record BestTotal() implements Summed {

        @Override
        public String label() {
            return "best total";
        }
    }

    /**
     * The worst-off mentee is as well off as can be, then the next, and so on, where no mentor is worse than any score.
     *
     * <p>The value is how many mentees have a mentor, and then their scores in ten-thousandths, the lowest first. For mentees
     * who want one mentor at most.
     *
     * <p>Source: Rawls, A Theory of Justice, 1971, section 13; Sen, Collective Choice and Social Welfare, 1970, chapter 9.
     */
    record Leximin() implements Aim {

        @Override
        public String label() {
            return "leximin";
        }
    }

    /**
     * The most loaded mentor has as few mentees as can be, then the next, and so on.
     *
     * <p>The value is how many mentees the mentors have, the highest number first. The same matchings have the least sum of squares
     * of these numbers. Nobody is as little loaded as who takes nobody: as a rule the aim wants one before it that counts mentees or
     * pairs.
     *
     * <p>Source: Frank, Murota, Decreasing Minimization on M-convex Sets: Background and Structures, 2022.
     */
    record EvenLoad() implements Aim {

        @Override
        public String label() {
            return "even load";
        }
    }

    /**
     * As many as possible get their first choice, and so on, in one of three orders.
     *
     * <p>The value is how many pairs are made at each rank that a candidate pair has, the first rank first; where as many pairs as
     * possible come first, their number stands before that.
     *
     * <p>Source: Irving, Kavitha, Mehlhorn, Michail, Paluch, Rank-Maximal Matchings, 2006; Manlove, Algorithmics of Matching Under
     * Preferences, 2013, section 1.5.6.
     *
     * @param order which ranks come first
     * @param ranks what rank each candidate pair has
     */
    record RankProfile(RankOrder order, Ranks ranks) implements Aim {

        /** Checks that both are given. */
        public RankProfile {
            requireNonNull(order, "order");
            requireNonNull(ranks, "ranks");
        }

        @Override
        public String label() {
            return switch (order) {
                case RANK_MAXIMAL -> "rank-maximal profile";
                case GREEDY -> "greedy profile";
                case GENEROUS -> "generous profile";
            };
        }
    }

    /** Which ranks of a profile come first. */
    enum RankOrder {
        /** As many first choices as possible, then second ones, and so on, however few pairs that makes. */
        RANK_MAXIMAL,
        /** As many pairs as possible, and then as with {@link #RANK_MAXIMAL}. */
        GREEDY,
        /** As many pairs as possible, then as few of the last rank as possible, of the last but one, and so on. */
        GENEROUS
    }

    /**
     * The fewest changes: as many as possible of the given pairs stay together. The value is their number.
     *
     * @param previous pairs of an earlier matching; those that are no candidates any more do not count
     */
    record MostKept(ImmutableSortedSet<Candidate> previous) implements Counted, Summed {

        /** Checks that the pairs are given. */
        public MostKept {
            requireNonNull(previous, "previous");
        }

        @Override
        public String label() {
            return "most kept";
        }
    }

    /**
     * As many as possible of the given mentees get a mentor. The value is their number.
     *
     * @param leftOut mentees, such as those whom an earlier round left without a mentor; at least one
     */
    record LeftOutFirst(ImmutableSortedSet<MenteeId> leftOut) implements Counted {

        /** Checks that somebody is given. */
        public LeftOutFirst {
            requireNonNull(leftOut, "leftOut");
            checkArgument(!leftOut.isEmpty(), "left out first names nobody; leave the aim out");
        }

        @Override
        public String label() {
            return "left out first";
        }
    }
}
