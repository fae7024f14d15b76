package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Shortage;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentTest {

    private final MatchingProblemBuilder problem = MatchingProblem.builder();

    @ParameterizedTest
    @EnumSource
    void solve_nobody_matchesNobody(Objective objective) {
        Matching matching = Assignment.solve(problem.build(), objective).orElseThrow();
        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.value()).isEqualTo(ObjectiveValue.ZERO);
        assertThat(matching.verify().holds()).isTrue();
    }

    @Test
    void solve_forTotal_leavesOutWhoWouldLowerIt() {
        cheapChain();
        Matching matching = solve(Objective.TOTAL);
        assertThat(matching.pairs()).containsExactly(Candidate.of("m1", "e1"));
        assertThat(matching.absence(MenteeId.of("e2")))
                .isEqualTo(new Absence.Outweighed(new ObjectiveValue(0, Score.parse("0.2"), 0)));
    }

    @Test
    void solve_forMostServed_servesEverybodyAtALowerTotal() {
        cheapChain();
        Matching matching = solve(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(matching.pairs()).containsExactly(Candidate.of("m2", "e1"), Candidate.of("m1", "e2"));
        assertThat(matching.value()).isEqualTo(new ObjectiveValue(2, Score.parse("0.7"), 0));
    }

    @Test
    void solve_forMostPlaces_fillsMoreSeatsThanForMostServed() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1))
                .mentee(MenteeId.of("e1"), HeadCount.of(0), HeadCount.of(2))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("0.5"))
                .candidate(MentorId.of("m2"), MenteeId.of("e1"), Score.parse("-0.1"));
        assertThat(solve(Objective.MOST_SERVED_THEN_TOTAL).mentorsOf(MenteeId.of("e1")))
                .containsExactly(MentorId.of("m1"));
        assertThat(solve(Objective.MOST_PLACES_THEN_TOTAL).mentorsOf(MenteeId.of("e1")))
                .containsExactly(MentorId.of("m1"), MentorId.of("m2"));
    }

    @Test
    void solve_equalTotals_areDecidedByPreferencesBeforeIds() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("0.5"))
                .candidate(MentorId.of("m2"), MenteeId.of("e1"), Score.parse("0.5"), 1);
        Matching matching = solve(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(matching.pairs()).containsExactly(Candidate.of("m2", "e1"));
        assertThat(matching.value().preferences()).isOne();
    }

    @Test
    void solve_zeroSeats_areNoAvailability() {
        problem.mentor(MentorId.of("m1"), Seats.of(0))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("1"));
        Matching matching = solve(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(matching.unmatched()).containsExactly(MenteeId.of("e1"));
        assertThat(matching.absence(MenteeId.of("e1"))).isInstanceOf(Absence.SeatsTaken.class);
    }

    @Test
    void solve_menteesWithTooFewMentors_isInfeasibleWithBothSidesNamed() {
        problem.mentor(MentorId.of("m1"), Seats.of(1), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1), Seats.of(1))
                .mentee(MenteeId.of("e1"), HeadCount.of(1), HeadCount.of(1))
                .mentee(MenteeId.of("e2"), HeadCount.of(1), HeadCount.of(1))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ZERO)
                .candidate(MentorId.of("m1"), MenteeId.of("e2"), Score.ZERO);
        MatchOutcome outcome = Assignment.solve(problem.build(), Objective.TOTAL);
        assertThat(outcome).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.isComplete()).isTrue();
            assertThat(infeasible.shortages()).hasSize(2);
            assertThat(infeasible.shortages().get(0)).isInstanceOfSatisfying(Shortage.OfMentors.class, shortage -> {
                assertThat(shortage.claims()).containsOnlyKeys(MenteeId.of("e1"), MenteeId.of("e2"));
                assertThat(shortage.mentors()).containsExactly(MentorId.of("m1"));
                assertThat(shortage.claimed()).isEqualTo(2);
                assertThat(shortage.available()).isEqualTo(1);
            });
            assertThat(infeasible.shortages().get(1))
                    .isInstanceOfSatisfying(
                            Shortage.OfMentees.class,
                            shortage -> assertThat(shortage.claims()).containsOnlyKeys(MentorId.of("m2")));
        });
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith("matching problem has no solution: ");
    }

    @Test
    void solve_scoreBeyondExactArithmetic_isRefusedWithTheBound() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ofTenThousandths(1L << 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL))
                .withMessage(
                        "a score of 115292150460684.6976 is too large for exact arithmetic on 1 candidate pairs between"
                                + " 1 mentors and 1 mentees, where at most 9382499223.6885 is possible; scale all scores down");
    }

    @Test
    void solve_theLowestCostThereIs_isRefusedToo() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ofTenThousandths(Long.MIN_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL))
                .withMessage(
                        "a score of 922337203685477.5807 is too large for exact arithmetic on 1 candidate pairs between"
                                + " 1 mentors and 1 mentees, where at most 9382499223.6885 is possible; scale all scores down");
    }

    @Test
    void solve_moreSoftPreferencesThanCanBeCounted_isRefused() {
        int people = 131_072;
        for (int k = 0; k < people; k++) {
            problem.mentor(MentorId.of(id("m", k)), Seats.of(1)).mentee(MenteeId.of(id("e", k)));
        }
        problem.candidate(MentorId.of(id("m", 0)), MenteeId.of(id("e", 0)), Score.ZERO, Integer.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL))
                .withMessage(
                        "2147483647 soft preferences met by one pair are too many for exact arithmetic between 131072"
                                + " mentors and 131072 mentees; count fewer");
    }

    @Test
    void solve_fiveWhoWantOneSeat_areToldAsOneGroup() {
        problem.mentor(MentorId.of("m1"), Seats.of(1));
        for (String id : List.of("e1", "e2", "e3", "e4", "e5")) {
            problem.mentee(MenteeId.of(id)).candidate(MentorId.of("m1"), MenteeId.of(id), Score.ZERO);
        }
        assertThat(solve(Objective.MOST_SERVED_THEN_TOTAL).absence(MenteeId.of("e3")))
                .isInstanceOfSatisfying(Absence.SeatsTaken.class, taken -> {
                    assertThat(taken.shortage().claimed()).isEqualTo(5);
                    assertThat(taken.shortage().available()).isOne();
                });
    }

    @Test
    void solve_scoreAtTheBound_isSolved() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("9382499223.6885"));
        assertThat(solve(Objective.MOST_SERVED_THEN_TOTAL).verify().holds()).isTrue();
    }

    @Test
    void solve_tellsEachStageFromBeginningToEnd() {
        List<String> heard = new ArrayList<>();
        Assignment.solve(
                RandomProblems.SCARCE.problem(1),
                Objective.TOTAL,
                Run.plain().withProgress((stage, done, total) -> heard.add(stage + " " + done + "/" + total)));
        for (Stage stage : Set.of(Stage.SOLVING, Stage.TIES)) {
            assertThat(heard).contains(stage + " 0/40", stage + " 40/40");
        }
    }

    @Test
    void solve_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Assignment.solve(nothing(), Objective.TOTAL))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> Assignment.solve(problem.build(), nothing()))
                .withMessage("objective");
    }

    @Test
    void absence_ofSomebodyWithAllTheirMentors_isRefused() {
        cheapChain();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL).absence(MenteeId.of("e1")))
                .withMessage("mentee `e1` has all the mentors they want: 1");
    }

    @Test
    void absence_ofAStranger_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL).absence(MenteeId.of("e9")))
                .withMessage("matching problem does not hold mentee `e9`; ask for one who takes part");
    }

    @Test
    void absence_ofASecondMentor_isExplainedToo() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentee(MenteeId.of("e1"), HeadCount.of(0), HeadCount.of(2))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("0.5"));
        assertThat(solve(Objective.TOTAL).absence(MenteeId.of("e1"))).isInstanceOf(Absence.NoCandidate.class);
    }

    @Test
    void menteesOf_listsThemInOrder() {
        problem.mentor(MentorId.of("m1"), Seats.of(2))
                .mentee(MenteeId.of("e2"))
                .mentee(MenteeId.of("e1"))
                .candidate(MentorId.of("m1"), MenteeId.of("e2"), Score.ZERO)
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ZERO);
        Matching matching = solve(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(matching.menteesOf(MentorId.of("m1"))).containsExactly(MenteeId.of("e1"), MenteeId.of("e2"));
        assertThat(matching).hasToString("Matching[MOST_SERVED_THEN_TOTAL, 2 pairs]");
    }

    @Test
    void menteesOf_aStranger_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(Objective.TOTAL).menteesOf(MentorId.of("m9")))
                .withMessage("matching problem does not hold mentor `m9`; ask for one who takes part");
    }

    @Test
    void solve_longChainOfTies_needsNoRecursionAndKeepsTheSmallestIds() {
        int length = 20_000;
        for (int k = 0; k < length; k++) {
            problem.mentor(MentorId.of(id("m", k)), Seats.of(1)).mentee(MenteeId.of(id("e", k)));
            problem.candidate(MentorId.of(id("m", k)), MenteeId.of(id("e", k)), Score.ZERO);
            if (k > 0) {
                problem.candidate(MentorId.of(id("m", k)), MenteeId.of(id("e", k - 1)), Score.ZERO);
            }
        }
        Matching matching = solve(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(matching.pairs()).hasSize(length).contains(Candidate.of(id("m", 0), id("e", 0)));
    }

    @Test
    void equals_sameProblemMatchedAlike_isEqual() {
        cheapChain();
        Matching matching = solve(Objective.TOTAL);
        assertThat(matching).isEqualTo(solve(Objective.TOTAL)).hasSameHashCodeAs(solve(Objective.TOTAL));
        assertThat(matching)
                .isNotEqualTo(solve(Objective.MOST_SERVED_THEN_TOTAL))
                .isNotEqualTo(matching.pairs());
        problem.mentee(MenteeId.of("e3"));
        assertThat(matching).isNotEqualTo(solve(Objective.TOTAL)); // the same pairs of another problem
        problem.mentor(MentorId.of("m3"), Seats.of(1))
                .candidate(MentorId.of("m3"), MenteeId.of("e3"), Score.parse("1"));
        assertThat(matching).isNotEqualTo(solve(Objective.TOTAL));
    }

    @Test
    void infeasible_withoutAShortage_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Infeasible(ImmutableList.of(), true))
                .withMessage("an infeasible problem must have at least one shortage");
    }

    private void cheapChain() {
        problem.mentor(MentorId.of("m1"), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1))
                .mentee(MenteeId.of("e1"))
                .mentee(MenteeId.of("e2"))
                .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.parse("0.9"))
                .candidate(MentorId.of("m1"), MenteeId.of("e2"), Score.parse("0.6"))
                .candidate(MentorId.of("m2"), MenteeId.of("e1"), Score.parse("0.1"));
    }

    private Matching solve(Objective objective) {
        return Assignment.solve(problem.build(), objective).orElseThrow();
    }

    private static String id(String prefix, int number) {
        return "%s%06d".formatted(prefix, number);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private static <T> T nothing() {
        return null;
    }
}
