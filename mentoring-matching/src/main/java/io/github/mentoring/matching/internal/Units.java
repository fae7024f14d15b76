package io.github.mentoring.matching.internal;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;

/**
 * How the parts of an objective are packed into one number, so that a solver compares longs.
 *
 * <p>Packed, a soft preference is worth one, a ten-thousandth of score {@code score}, a counted place {@code place} and a
 * kept lower bound {@code bound}. Each unit exceeds whatever the smaller parts can add up to along one path of the
 * residual graph, and that is all that a solver ever compares; sums over a whole matching are never packed. So there is no
 * "big constant" that has to exceed the total of all scores.
 */
public record Units(long score, long place, long bound) {

    /** How many counted places one kept lower bound outweighs: a path changes the places counted by at most two. */
    private static final long PLACES_PER_BOUND = 16;

    /** What a path may add up to: keeps a place below 2^53 and the sum of a few potentials, of a few bounds each, in a long. */
    private static final BigInteger LARGEST_PATH = BigInteger.ONE.shiftLeft(51).subtract(BigInteger.ONE);

    /** What all pairs may add up to. */
    private static final BigInteger LARGEST_TOTAL = BigInteger.ONE.shiftLeft(62);

    /** Returns whether the scores of a problem are such that there are units for it. */
    public static boolean hold(MatchingProblem problem) {
        Room room = Room.of(problem);
        return room.isEnough() && room.holdsScores();
    }

    /**
     * Returns the units for a problem.
     *
     * @throws IllegalArgumentException if its scores and its size together could overflow
     */
    public static Units of(MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        Room room = Room.of(problem);
        checkArgument(
                room.isEnough(),
                "%s soft preferences met by one pair are too many for exact arithmetic between %s mentors and %s mentees;"
                        + " count fewer",
                room.mostPreferences,
                graph.mentors().size(),
                graph.mentees().size());
        checkArgument(
                room.holdsScores(),
                "a score of %s is too large for exact arithmetic on %s candidate pairs between %s mentors and %s mentees%s,"
                        + " where at most %s is possible; scale all scores down%s",
                Score.ofTenThousandths(room.largestScore),
                graph.edgeCount(),
                graph.mentors().size(),
                graph.mentees().size(),
                room.mostPreferences == 0
                        ? ""
                        : " with up to %s soft preferences met by a pair".formatted(room.mostPreferences),
                Score.ofTenThousandths(room.largestPossible().longValueExact()),
                room.mostPreferences == 0 ? "" : ", or count fewer preferences");
        BigInteger packedPair = BigInteger.valueOf(room.largestScore)
                .multiply(room.score())
                .add(BigInteger.valueOf(room.mostPreferences));
        long place = powerAbove(packedPair.multiply(BigInteger.valueOf(2 * room.steps)))
                .longValueExact();
        return new Units(room.score().longValueExact(), place, PLACES_PER_BOUND * place);
    }

    /** What a problem's scores and preferences come to, and how large they may be. */
    private record Room(long steps, int pairs, long largestScore, long mostPreferences) {

        static Room of(MatchingProblem problem) {
            CandidateGraph graph = problem.graph();
            long largestScore = 0;
            long mostPreferences = 0;
            for (int edge = 0; edge < graph.edgeCount(); edge++) {
                largestScore = Math.max(largestScore, magnitude(graph.scoreOf(edge)));
                mostPreferences = Math.max(mostPreferences, graph.preferencesOf(edge));
            }
            // A potential is a difference of two paths that alternate between the sides, and three potentials are
            // summed.
            long steps = 8L * Math.min(graph.mentors().size(), graph.mentees().size()) + 16;
            return new Room(steps, graph.edgeCount(), largestScore, mostPreferences);
        }

        /**
         * Returns the unit of scores. A path loses a pair for each that it gains, so that its preferences add up to less than an eighth of these
         * steps can meet, those of a potential to less than half a unit, and those of two and a pair to less than one.
         */
        BigInteger score() {
            return powerAbove(BigInteger.valueOf(mostPreferences).multiply(BigInteger.valueOf(steps / 2)));
        }

        private BigInteger forScores() {
            return LARGEST_PATH.divide(BigInteger.valueOf(steps)).subtract(BigInteger.valueOf(mostPreferences));
        }

        boolean isEnough() {
            return forScores().signum() >= 0;
        }

        BigInteger largestPossible() {
            return forScores().divide(score()).min(LARGEST_TOTAL.divide(BigInteger.valueOf(Math.max(1, pairs))));
        }

        boolean holdsScores() {
            return BigInteger.valueOf(largestScore).compareTo(largestPossible()) <= 0;
        }
    }

    /** Returns what a pair is worth, packed. */
    public long pack(long tenThousandths, int preferences) {
        return tenThousandths * score + preferences;
    }

    /** Returns the parts of a packed number that is a potential or a difference of few of them. */
    public ObjectiveValue unpack(long packed) {
        long places = Math.floorDiv(packed + place / 2, place);
        long rest = packed - places * place;
        long scores = Math.floorDiv(rest + score / 2, score);
        return new ObjectiveValue(places, Score.ofTenThousandths(scores), rest - scores * score);
    }

    private static long magnitude(long score) {
        return score == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(score);
    }

    /** Returns the smallest power of two that is more than a number. */
    private static BigInteger powerAbove(BigInteger number) {
        return BigInteger.ONE.shiftLeft(number.bitLength());
    }
}
