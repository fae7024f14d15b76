package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.kernel.SparseShortage.Side;
import io.github.mentoring.matching.problem.Objective;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounds that contradict each other, with every group that is short. */
class SparseInfeasibleTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());
    private static final int SMALL = 400;

    @ParameterizedTest
    @EnumSource
    void shortages_lackAsManyAsTheShortestOfAllGroupsDoes(RandomInstance kind) {
        for (int seed = 0; seed < SMALL; seed++) {
            SparseProblem problem = kind.of(seed, 1, Integer.MAX_VALUE);
            Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
            ImmutableList<SparseShortage> shortages =
                    SparseSolver.solve(problem, objective) instanceof SparseInfeasible infeasible
                            ? infeasible.shortages()
                            : ImmutableList.of();
            String which = "%s %s %s".formatted(kind, seed, objective);
            assertThat(shortages).describedAs(which).allMatch(SparseShortage::holds);
            assertThat(shortages)
                    .describedAs(which)
                    .isSortedAccordingTo(Comparator.comparing(SparseShortage::side)
                            .thenComparing(shortage -> shortage.group().get(0)));
            for (Side side : Side.values()) {
                assertThat(lacking(shortages, side)).describedAs(which).isEqualTo(mostLacking(problem, side));
                assertThat(members(shortages, side)).describedAs(which).doesNotHaveDuplicates();
            }
        }
    }

    private static long lacking(ImmutableList<SparseShortage> shortages, Side side) {
        return shortages.stream()
                .filter(shortage -> shortage.side() == side)
                .mapToLong(shortage -> shortage.claimed() - shortage.available())
                .sum();
    }

    private static int[] members(ImmutableList<SparseShortage> shortages, Side side) {
        return shortages.stream()
                .filter(shortage -> shortage.side() == side)
                .flatMapToInt(shortage -> shortage.group().stream())
                .toArray();
    }

    /** The slow, obvious way: try every group. */
    private static long mostLacking(SparseProblem problem, Side side) {
        int people = side == Side.MENTEES ? problem.mentees() : problem.mentors();
        long most = 0;
        for (int set = 0; set < 1 << people; set++) {
            int members = set;
            SparseShortage group = new SparseShortage(
                    problem,
                    side,
                    ImmutableIntArray.copyOf(IntStream.range(0, people).filter(k -> (members >> k & 1) == 1)));
            most = Math.max(most, group.claimed() - group.available());
        }
        return most;
    }

    @ParameterizedTest
    @EnumSource
    void shortages_ofOtherWeights_areTheSame(RandomInstance kind) {
        for (int seed = 0; seed < 40; seed++) {
            SparseProblem problem = kind.of(seed, 1 + seed % 9, Integer.MAX_VALUE);
            if (SparseSolver.solve(problem, Objective.TOTAL) instanceof SparseInfeasible infeasible) {
                SparseProblemBuilder builder = SparseProblem.builder(problem.mentees(), problem.mentors());
                IntStream.range(0, problem.mentees())
                        .forEach(i -> builder.mentee(i, problem.leastMentors(i), problem.mostMentors(i)));
                IntStream.range(0, problem.mentors())
                        .forEach(j -> builder.mentor(j, problem.leastMentees(j), problem.mostMentees(j)));
                for (int pair = 0; pair < problem.pairs(); pair++) {
                    builder.pair(problem.menteeOf(pair), problem.mentorOf(pair), pair * 7919L % 101);
                }
                SparseOutcome other = SparseSolver.solve(builder.build(), Objective.MOST_PLACES_THEN_TOTAL);
                assertThat(groups(((SparseInfeasible) other).shortages())).isEqualTo(groups(infeasible.shortages()));
            }
        }
    }

    private static ImmutableList<String> groups(ImmutableList<SparseShortage> shortages) {
        return shortages.stream()
                .map(shortage -> shortage.side() + " " + shortage.group())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void shortages_ofManyLargeGroups_areAllTold() {
        int groups = 5;
        int people = 6_000;
        SparseProblemBuilder builder = SparseProblem.builder(groups * people, groups * people);
        for (int k = 0; k < groups * people; k++) {
            builder.mentee(k, k % people < 2 ? 1 : 0, 1);
            int last = (k / people + 1) * people - 1;
            builder.pair(k, k % people == 0 ? k + 1 : k, k); // the first two of each group may have the second only
            if (k % people > 1 && k < last) {
                builder.pair(k, k + 1, k);
            }
        }
        assertThat(SparseSolver.solve(builder.build(), Objective.MOST_PLACES_THEN_TOTAL))
                .isInstanceOfSatisfying(
                        SparseInfeasible.class,
                        infeasible -> assertThat(infeasible.shortages())
                                .extracting(SparseShortage::group)
                                .containsExactlyElementsOf(IntStream.range(0, groups)
                                        .mapToObj(g -> ImmutableIntArray.of(g * people, g * people + 1))
                                        .toList()));
    }

    @Test
    void orElseThrow_tellsWhoIsShort() {
        SparseProblem problem =
                SparseProblem.builder(1, 1).mentee(0, 1, 1).mentor(0, 1, 1).build();
        SparseOutcome outcome = SparseSolver.solve(problem, Objective.TOTAL);
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessage("matching problem has no solution: 2 groups are short of partners, first"
                        + " SparseShortage[1 of the MENTEES]");
    }

    @Test
    void shortage_ofAMemberListedTwiceOrOfNobody_isRefused() {
        SparseProblem problem =
                SparseProblem.builder(2, 2).mentee(0, 1, 1).pair(0, 0, 1).build();
        assertThat(new SparseShortage(problem, Side.MENTEES, ImmutableIntArray.of(0, 1)).holds())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseShortage(problem, Side.MENTEES, ImmutableIntArray.of(0, 0)))
                .withMessage("shortage lists number 0 of the MENTEES after number 0; list each once, ascending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseShortage(problem, Side.MENTORS, ImmutableIntArray.of(1, 0)))
                .withMessage("shortage lists number 0 of the MENTORS after number 1; list each once, ascending");
        for (int nobody : new int[] {-1, 2}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SparseShortage(problem, Side.MENTORS, ImmutableIntArray.of(nobody)))
                    .withMessage("shortage lists number %s among 2 MENTORS; number them from zero", nobody);
        }
    }

    @Test
    void of_noShortage_isRefused() {
        SparseProblem problem = SparseProblem.builder(1, 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseInfeasible(problem, ImmutableList.of(), true))
                .withMessage("an infeasible problem must have at least one shortage");
    }
}
