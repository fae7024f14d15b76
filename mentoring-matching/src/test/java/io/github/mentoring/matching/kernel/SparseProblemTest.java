package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring.matching.problem.Objective;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SparseProblemTest {

    @Test
    void build_pairsInAnyOrder_areNumberedByMenteeAndMentor() {
        SparseProblem problem = SparseProblem.builder(3, 4)
                .pair(2, 1, 10)
                .pair(0, 3, 20)
                .pair(2, 0, -30)
                .pair(0, 2, 40)
                .build();
        assertThat(problem.pairs()).isEqualTo(4);
        assertThat(problem.firstPair(1)).isEqualTo(2);
        assertThat(problem.firstPair(2)).isEqualTo(2);
        assertThat(problem.mentorOf(0)).isEqualTo(2);
        assertThat(problem.weightOf(0)).isEqualTo(40);
        assertThat(problem.menteeOf(1)).isZero();
        assertThat(problem.menteeOf(2)).isEqualTo(2);
        assertThat(problem.weightOf(2)).isEqualTo(-30);
        assertThat(problem.pairOf(2, 1)).isEqualTo(3);
        assertThat(problem.pairOf(1, 1)).isNegative();
        assertThat(problem).hasToString("SparseProblem[3 mentees, 4 mentors, 4 pairs]");
    }

    @Test
    void build_pairListedTwice_isRefused() {
        SparseProblemBuilder builder =
                SparseProblem.builder(2, 2).pair(1, 0, 1).pair(0, 1, 2).pair(1, 0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "matching problem lists the pair of mentor 0 and mentee 1 twice; give each pair one weight");
    }

    @Test
    void build_weightThatCouldOverflow_isRefusedWithTheLargestPossible() {
        SparseProblemBuilder builder = SparseProblem.builder(1, 1).pair(0, 0, 1L << 60);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "a weight of 1152921504606846976 is too large for exact arithmetic on 1 pairs between 1 mentees"
                                + " and 1 mentors, where at most 96076792050570581 is possible; scale all weights down");
    }

    @Test
    void build_weightsOfEitherSign_areTakenUpToTheLargestPossible() {
        for (int[] size : new int[][] {{1, 1}, {3, 1}, {1, 3}, {40, 7}, {1_000, 1_000}}) {
            long largest = SparseProblem.largestWeight(size[0], size[1], 1);
            for (long weight : new long[] {largest, -largest}) {
                SparseProblem problem = SparseProblem.builder(size[0], size[1])
                        .pair(size[0] - 1, size[1] - 1, weight)
                        .build();
                assertThat(problem.weightOf(0)).isEqualTo(weight);
            }
            for (long weight :
                    new long[] {largest + 1, -largest - 1, Long.MAX_VALUE, -Long.MAX_VALUE, Long.MIN_VALUE}) {
                SparseProblemBuilder builder =
                        SparseProblem.builder(size[0], size[1]).pair(size[0] - 1, size[1] - 1, weight);
                String amount = BigInteger.valueOf(weight).abs().toString();
                assertThatIllegalArgumentException()
                        .isThrownBy(builder::build)
                        .withMessageStartingWith("a weight of " + amount + " is too large for exact arithmetic")
                        .withMessageContaining("at most " + largest + " is possible");
            }
        }
    }

    @Test
    void expectPairs_moreThanAnArrayHolds_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.expectPairs(Integer.MAX_VALUE))
                .withMessage("matching problem has too many pairs: 2147483647; split it into problems with at most"
                        + " 2147483639 of them");
        assertThat(builder.pair(0, 0, 1).build().pairs()).isEqualTo(1);
    }

    @Test
    void builder_morePeopleThanCanBeNumbered_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.builder(1 << 30, 1))
                .withMessage("matching problem has too many mentees: 1073741824; split it into problems with at most"
                        + " 1073741823 of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.builder(1, 1 << 30))
                .withMessage("matching problem has too many mentors: 1073741824; split it into problems with at most"
                        + " 1073741823 of them");
    }

    @Test
    void numbers_belowZero_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.builder(-1, 1))
                .withMessage("matching problem has a negative number of mentees: -1; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.largestWeight(-2, -2, 1))
                .withMessage("matching problem has a negative number of mentees: -2; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.largestWeight(2, -2, 1))
                .withMessage("matching problem has a negative number of mentors: -2; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.largestWeight(2, 2, -1))
                .withMessage("matching problem has a negative number of pairs: -1; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.largestWeight(1, Integer.MAX_VALUE, 1))
                .withMessageStartingWith("matching problem has too many mentors: 2147483647; ");
        SparseProblemBuilder builder = SparseProblem.builder(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.expectPairs(-5))
                .withMessage("matching problem has a negative number of expected pairs: -5; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.mentee(0, -1, 1))
                .withMessage("mentee 0 must get a negative number of mentors: -1; give zero if none are needed");
    }

    @Test
    void numbers_ofNobodyAndOfNoPair_areRefused() {
        SparseProblem problem =
                SparseProblem.builder(2, 3).pair(0, 1, 7).pair(1, 2, 8).build();
        SparseMatching matching = SparseSolver.solve(problem, Objective.TOTAL).orElseThrow();
        assertThat(problem.firstPair(2)).isEqualTo(2);
        assertRefused("mentee", 3, problem::firstPair);
        assertRefused("pair", 2, problem::menteeOf);
        assertRefused("pair", 2, problem::mentorOf);
        assertRefused("pair", 2, problem::weightOf);
        assertRefused("mentee", 2, mentee -> problem.pairOf(mentee, 0));
        assertRefused("mentor", 3, mentor -> problem.pairOf(0, mentor));
        assertRefused("mentee", 2, problem::leastMentors);
        assertRefused("mentee", 2, problem::mostMentors);
        assertRefused("mentor", 3, problem::leastMentees);
        assertRefused("mentor", 3, problem::mostMentees);
        assertRefused("pair", 2, matching::isMatched);
        assertRefused("mentee", 2, matching::placePotentialOfMentee);
        assertRefused("mentee", 2, matching::potentialOfMentee);
        assertRefused("mentor", 3, matching::placePotentialOfMentor);
        assertRefused("mentor", 3, matching::potentialOfMentor);
    }

    private static void assertRefused(String subject, int tooLarge, IntConsumer look) {
        for (int number : new int[] {-1, tooLarge, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> look.accept(number))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageStartingWith("%s (%s) must ", subject, number);
        }
    }

    @Test
    void mentor_leastAboveMost_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.mentor(0, 2, 1))
                .withMessage("mentor 0 must get at least 2 mentees but at most 1; lower the first or raise the second");
    }

    @Test
    void pair_onceBuilt_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(2, 2).pair(0, 0, 1);
        builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.pair(0, 1, 1));
        assertThatIllegalStateException().isThrownBy(() -> builder.expectPairs(10));
    }

    @Test
    void pair_afterOneThatWasRefused_isTaken() {
        SparseProblemBuilder builder = SparseProblem.builder(3, 2).pair(0, 0, 1);
        assertThatThrownBy(() -> builder.pair(2, 2, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        SparseProblem problem = builder.pair(1, 1, 2).pair(1, 0, 3).build();
        assertThat(problem.pairs()).isEqualTo(3);
        assertThat(problem.firstPair(1)).isEqualTo(1);
        assertThat(problem.firstPair(2)).isEqualTo(3);
        assertThat(problem.weightOf(problem.pairOf(1, 0))).isEqualTo(3);
    }

    @Test
    void pairs_inAnyOrder_areAddedAsOneByOne() {
        SplittableRandom random = new SplittableRandom(7);
        for (int tries = 0; tries < 2_000; tries++) {
            int mentees = random.nextInt(1, 6);
            int mentors = random.nextInt(1, 6);
            int[] order = IntStream.range(0, mentees * mentors)
                    .filter(pair -> random.nextInt(3) > 0)
                    .toArray();
            for (int swaps = random.nextInt(3); swaps > 0 && order.length > 1; swaps--) { // mostly in order
                int i = random.nextInt(order.length);
                int j = random.nextInt(order.length);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            int first = random.nextInt(order.length + 1);
            int[] menteeOf = IntStream.of(order).map(pair -> pair / mentors).toArray();
            int[] mentorOf = IntStream.of(order).map(pair -> pair % mentors).toArray();
            long[] weightOf = random.longs(order.length, -50, 50).toArray();
            SparseProblemBuilder oneByOne = SparseProblem.builder(mentees, mentors);
            for (int k = 0; k < order.length; k++) {
                oneByOne.pair(menteeOf[k], mentorOf[k], weightOf[k]);
            }
            SparseProblem problem = SparseProblem.builder(mentees, mentors)
                    .pairs(
                            Arrays.copyOf(menteeOf, first),
                            Arrays.copyOf(mentorOf, first),
                            Arrays.copyOf(weightOf, first))
                    .pairs(
                            Arrays.copyOfRange(menteeOf, first, order.length),
                            Arrays.copyOfRange(mentorOf, first, order.length),
                            Arrays.copyOfRange(weightOf, first, order.length))
                    .build();
            assertThat(problem).isEqualTo(oneByOne.build());
            assertThat(problem.market().lightest)
                    .isEqualTo(LongStream.of(weightOf).reduce(0, Math::min));
            assertThat(problem.market().heaviest)
                    .isEqualTo(LongStream.of(weightOf).reduce(0, Math::max));
        }
    }

    /** Copying all at each call would move 160 gigabytes. */
    @Test
    @Timeout(10)
    void pairs_addedOneAtATime_takeLinearTime() {
        int calls = 200_000;
        SparseProblemBuilder builder = SparseProblem.builder(calls, 1);
        for (int i = 0; i < calls; i++) {
            builder.pairs(new int[] {i}, new int[1], new long[1]);
        }
        assertThat(builder.build().pairs()).isEqualTo(calls);
    }

    @Test
    void pairs_thatDoNotFit_areRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(2, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairs(new int[2], new int[1], new long[3]))
                .withMessage("pairs have 2 mentees, 1 mentors and 3 weights; give each pair one of each");
        assertThatThrownBy(() -> builder.pairs(new int[] {0, 0}, new int[] {0, 2}, new long[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.pairs(new int[] {1, 2}, new int[] {1, 1}, new long[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(builder.build().pairs()).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> builder.pairs(new int[0], new int[0], new long[0]));
    }

    @Test
    void pair_ofNobody_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(2, 2);
        for (int mentor = -1; mentor < 3; mentor++) {
            int other = mentor;
            assertThatThrownBy(() -> builder.pair(-1, other, 1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> builder.pair(2, other, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        assertThatThrownBy(() -> builder.pair(0, -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.pair(1, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(builder.build().pairs()).isZero();
    }

    @Test
    void build_secondTime_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(1, 1);
        builder.build();
        assertThatIllegalStateException().isThrownBy(builder::build);
    }
}
