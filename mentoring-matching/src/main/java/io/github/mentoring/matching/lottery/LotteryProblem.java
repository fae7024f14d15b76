package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A matching problem in which no pair may be matched with more than a given probability.
 *
 * <p>All bounds of the matching problem are kept by every matching that is drawn, not just on average. Whether caps leave enough
 * for what people must get is for the solver to say. Problems are compared by value.
 */
public final class LotteryProblem {

    private final MatchingProblem matchingProblem;
    private final ImmutableIntArray caps; // edge -> cap in ten-thousandths

    private LotteryProblem(MatchingProblem matchingProblem, ImmutableIntArray caps) {
        this.matchingProblem = matchingProblem;
        this.caps = caps;
    }

    /** Returns the problem in which every pair has the same cap. */
    public static LotteryProblem of(MatchingProblem matchingProblem, Probability cap) {
        return builder(matchingProblem).cap(cap).build();
    }

    /** Returns a new builder; a pair without a cap may be certain. */
    public static Builder builder(MatchingProblem matchingProblem) {
        return new Builder(requireNonNull(matchingProblem, "matchingProblem"));
    }

    /** Returns who takes part, within which bounds, over which candidate pairs. */
    public MatchingProblem matchingProblem() {
        return matchingProblem;
    }

    /**
     * Returns how likely a pair may be at most.
     *
     * @throws IllegalArgumentException if the pair is no candidate
     */
    public Probability cap(Candidate pair) {
        return Probability.ofTenThousandths(capOf(numberOf(pair)));
    }

    /** Returns how likely a pair may be at most, in ten-thousandths, by the number of its edge in the graph. */
    public int capOf(int edge) {
        return caps.get(edge);
    }

    /** Returns the number of the edge that stands for a pair. */
    int numberOf(Candidate pair) {
        return numberOf(matchingProblem, pair);
    }

    private static int numberOf(MatchingProblem problem, Candidate pair) {
        int edge = problem.graph().indexOf(requireNonNull(pair, "pair"));
        checkArgument(
                edge >= 0,
                "mentor `%s` and mentee `%s` are no candidate pair; name candidates only",
                pair.mentor(),
                pair.mentee());
        return edge;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LotteryProblem that
                && caps.equals(that.caps)
                && matchingProblem.equals(that.matchingProblem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(matchingProblem, caps);
    }

    /** Returns how large the problem is. */
    @Override
    public String toString() {
        return "LotteryProblem[%s]".formatted(matchingProblem);
    }

    /** Builds a {@link LotteryProblem} from caps in any order. */
    public static final class Builder {

        private final MatchingProblem matchingProblem;
        private final Map<Integer, Probability> single = new TreeMap<>();
        private Probability common = Probability.ONE;

        private Builder(MatchingProblem matchingProblem) {
            this.matchingProblem = matchingProblem;
        }

        /** Sets the cap of every pair that is given none of its own. */
        public Builder cap(Probability cap) {
            common = requireNonNull(cap, "cap");
            return this;
        }

        /**
         * Sets the cap of one pair, be it below or above that of the others.
         *
         * @throws IllegalArgumentException if the pair is no candidate, or has a cap of its own already
         */
        public Builder cap(Candidate pair, Probability cap) {
            int edge = numberOf(matchingProblem, pair);
            Probability known = single.putIfAbsent(edge, requireNonNull(cap, "cap"));
            checkArgument(
                    known == null,
                    "the pair of mentor `%s` and mentee `%s` is capped twice, at %s and %s; give it one cap",
                    pair.mentor(),
                    pair.mentee(),
                    known,
                    cap);
            return this;
        }

        /** Builds the problem, in time linear in the number of pairs. */
        public LotteryProblem build() {
            int[] caps = new int[matchingProblem.graph().edgeCount()];
            Arrays.fill(caps, common.tenThousandths());
            single.forEach((edge, cap) -> caps[edge] = cap.tenThousandths());
            return new LotteryProblem(matchingProblem, ImmutableIntArray.copyOf(caps));
        }
    }
}
