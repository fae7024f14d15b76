package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
    void builder_morePeopleThanCanBeNumbered_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.builder(1 << 30, 1))
                .withMessage("matching problem has too many mentees: 1073741824");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseProblem.builder(1, 1 << 30))
                .withMessage("matching problem has too many mentors: 1073741824");
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
    void build_secondTime_isRefused() {
        SparseProblemBuilder builder = SparseProblem.builder(1, 1);
        builder.build();
        assertThatIllegalStateException().isThrownBy(builder::build);
    }
}
