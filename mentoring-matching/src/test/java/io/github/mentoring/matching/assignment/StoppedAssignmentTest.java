package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stopped run returns is legal, and tells how far it is from the best and from the tie rule. */
class StoppedAssignmentTest {

    private static final Objective SERVED = Objective.MOST_SERVED_THEN_TOTAL;

    private static Run stoppedAfter(int asks) {
        int[] asked = {0};
        return Run.plain().withStop(() -> asked[0]++ >= asks);
    }

    @ParameterizedTest
    @EnumSource
    void solve_stoppedAnywhere_provesItsGap(RandomProblems kind) {
        int decidedAtOnce = 0;
        for (int seed = 0; seed < 8; seed++) {
            MatchingProblem problem = kind.problem(seed);
            for (Objective objective : Objective.values()) {
                MatchOutcome best = Assignment.solve(problem, objective);
                for (int asks = 0; asks < 60; asks += 1 + asks / 2) {
                    MatchOutcome outcome = Assignment.solve(problem, objective, stoppedAfter(asks));
                    if (outcome instanceof Undecided) {
                        assertThat(mustSomebody(problem))
                                .describedAs("%s %s %s %s", kind, seed, objective, asks)
                                .isTrue();
                        assertThat(outcome).isEqualTo(new Undecided(problem));
                    } else {
                        decidedAtOnce += asks == 0 ? 1 : 0;
                        assertProved(best, outcome);
                    }
                }
                assertThat(Assignment.solve(problem, objective, stoppedAfter(Integer.MAX_VALUE)))
                        .isEqualTo(best);
            }
        }
        assertThat(decidedAtOnce).isPositive();
    }

    /** Returns whether it may be unknown for a while if there is a matching at all: somebody must get somebody. */
    private static boolean mustSomebody(MatchingProblem problem) {
        return IntStream.range(0, problem.graph().mentees().size()).anyMatch(i -> problem.leastMentors(i) > 0)
                || IntStream.range(0, problem.graph().mentors().size()).anyMatch(j -> problem.leastSeats(j) > 0);
    }

    private static void assertProved(MatchOutcome best, MatchOutcome outcome) {
        if (outcome instanceof Matching matching) {
            Matching optimum = best.orElseThrow();
            Verification verification = matching.verify();
            assertThat(verification.objections()).isEmpty();
            assertThat(verification.gap()).isEqualTo(matching.gap());
            assertThat(matching.value()).isLessThanOrEqualTo(optimum.value());
            assertThat(verification.bound()).isGreaterThanOrEqualTo(optimum.value());
            assertThat(verification.isBest()).isEqualTo(matching.gap().equals(ObjectiveValue.ZERO));
            if (matching.searchEnd() != SearchEnd.BEFORE_BEST) {
                assertThat(matching.gap()).isEqualTo(ObjectiveValue.ZERO);
                assertThat(matching.value()).isEqualTo(optimum.value());
            }
            for (Absence absence : matching.absences().values()) {
                assertTrue(matching, absence);
            }
        } else {
            assertThat(outcome).isInstanceOf(Infeasible.class).isEqualTo(best);
        }
    }

    private static void assertTrue(Matching matching, Absence absence) {
        if (absence instanceof Absence.SeatsTaken taken) {
            assertThat(taken.shortage().holdsIn(matching.problem())).isTrue();
        }
        if (matching.searchEnd() == SearchEnd.BEFORE_BEST) {
            assertThat(absence).isNotInstanceOf(Absence.Outweighed.class);
        }
    }

    /** Ada may have m1 for 10 or m2 for 9, ben m1 for 9; greed leaves ben alone. */
    private static MatchingProblem greedy(int least) {
        return MatchingProblem.builder()
                .mentor(MentorId.of("m1"), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1))
                .mentee(MenteeId.of("ada"), HeadCount.of(least), HeadCount.of(1))
                .mentee(MenteeId.of("ben"), HeadCount.of(least), HeadCount.of(1))
                .candidate(MentorId.of("m1"), MenteeId.of("ada"), Score.parse("10"))
                .candidate(MentorId.of("m2"), MenteeId.of("ada"), Score.parse("9"))
                .candidate(MentorId.of("m1"), MenteeId.of("ben"), Score.parse("9"))
                .build();
    }

    @Test
    void solve_stoppedAtOnce_tellsItsGap() {
        Matching matching =
                Assignment.solve(greedy(0), Objective.TOTAL, stoppedAfter(0)).orElseThrow();
        assertThat(matching.pairs()).containsExactly(Candidate.of("m1", "ada"));
        assertThat(matching.searchEnd()).isEqualTo(SearchEnd.BEFORE_BEST);
        assertThat(matching.gap()).isEqualTo(new ObjectiveValue(0, Score.parse("9"), 0));
        assertThat(matching.verify().holds()).isTrue();
        assertThat(matching.verify().isBest()).isFalse();
        assertThat(matching.certificate()
                        .verify(matching.problem(), matching.pairs())
                        .holds())
                .isFalse();
        assertThat(matching.absence(MenteeId.of("ben"))).isEqualTo(new Absence.SearchStopped());
        assertThat(new Absence.SearchStopped().code()).hasToString("SEARCH_STOPPED");
    }

    @Test
    void solve_stoppedAmongTies_isBest() {
        MatchingProblem problem = greedy(0);
        boolean found = false;
        for (int asks = 0; asks < 10; asks++) {
            Matching matching =
                    Assignment.solve(problem, SERVED, stoppedAfter(asks)).orElseThrow();
            if (matching.searchEnd() == SearchEnd.BEFORE_TIES) {
                found = true;
                assertThat(matching.gap()).isEqualTo(ObjectiveValue.ZERO);
                assertThat(matching.verify().isBest()).isTrue();
                assertThat(matching.pairs()).containsExactly(Candidate.of("m2", "ada"), Candidate.of("m1", "ben"));
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void solve_softPreferences_stopped_tellsItsGap() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("m1"), Seats.of(1))
                .mentor(MentorId.of("m2"), Seats.of(1))
                .mentee(MenteeId.of("ada"))
                .mentee(MenteeId.of("ben"))
                .candidate(MentorId.of("m1"), MenteeId.of("ada"), Score.parse("10"), 1)
                .candidate(MentorId.of("m2"), MenteeId.of("ada"), Score.parse("9"), 2)
                .candidate(MentorId.of("m1"), MenteeId.of("ben"), Score.parse("9"), 3)
                .build();
        MatchOutcome best = Assignment.solve(problem, SERVED);
        for (int asks = 0; asks < 6; asks++) {
            MatchOutcome outcome = Assignment.solve(problem, SERVED, stoppedAfter(asks));
            assertThat(outcome).isInstanceOf(Matching.class);
            assertProved(best, outcome);
        }
        Matching atOnce = Assignment.solve(problem, SERVED, stoppedAfter(0)).orElseThrow();
        assertThat(atOnce.searchEnd()).isEqualTo(SearchEnd.BEFORE_BEST);
        assertThat(atOnce.pairs()).containsExactly(Candidate.of("m2", "ada"), Candidate.of("m1", "ben"));
        assertThat(atOnce.gap()).isEqualTo(new ObjectiveValue(0, Score.parse("1.0002"), -5)); // in whole scores
    }

    @Test
    void solve_contradictingBounds_stoppedAtOnce_isInfeasibleAllTheSame() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("m1"), Seats.of(1))
                .mentee(MenteeId.of("ada"), HeadCount.of(1), HeadCount.of(1))
                .mentee(MenteeId.of("ben"), HeadCount.of(1), HeadCount.of(1))
                .candidate(MentorId.of("m1"), MenteeId.of("ada"), Score.parse("10"))
                .candidate(MentorId.of("m1"), MenteeId.of("ben"), Score.parse("9"))
                .build();
        int[] asked = {0};
        Run stoppedOnce = Run.plain().withStop(() -> asked[0]++ == 0); // and a stop stays a stop
        MatchOutcome outcome = Assignment.solve(problem, SERVED, stoppedOnce);
        assertThat(outcome).isInstanceOf(Infeasible.class).isEqualTo(Assignment.solve(problem, SERVED));
    }

    @Test
    void orElseThrow_ofUndecided_tellsWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Undecided(greedy(1)).orElseThrow())
                .withMessageStartingWith("matching problem was given up before any matching was found; stop later: ");
    }

    @Test
    void solve_onceStopped_isNotAskedAgain() {
        List<Boolean> answers = new ArrayList<>();
        Run run = Run.plain().withStop(() -> answers.add(true));
        Assignment.solve(RandomProblems.SLACK.problem(1), SERVED, run);
        assertThat(answers).hasSize(1);
    }

    @Test
    void augmentingPaths_oneWhoWantsMany_areAskedForEach() {
        int wanted = 30;
        MatchingProblemBuilder builder = MatchingProblem.builder()
                .mentee(MenteeId.of("ada"), HeadCount.of(0), HeadCount.of(wanted))
                .mentee(MenteeId.of("ben"));
        for (int j = 0; j < wanted; j++) {
            MentorId mentor = MentorId.of("m%02d".formatted(j));
            builder.mentor(mentor, Seats.of(1))
                    .candidate(mentor, MenteeId.of("ada"), Score.ofTenThousandths(1 + j))
                    .candidate(mentor, MenteeId.of("ben"), Score.ofTenThousandths(40 - j));
        }
        MatchingProblem problem = builder.build();
        Instance instance = new Instance(problem, Objective.TOTAL);
        for (int asks = 0; asks <= wanted; asks++) {
            Solution solution = AugmentingPaths.solve(instance, new Relay(stoppedAfter(asks)));
            assertThat(solution.stopped()).isTrue();
            Matching matching = new Matching(problem, Objective.TOTAL, solution.flow(), SearchEnd.BEFORE_BEST);
            assertThat(matching.verify().objections()).isEmpty();
            assertThat(matching.mentorsOf(MenteeId.of("ada")).size()).isGreaterThanOrEqualTo(asks);
        }
        assertThat(AugmentingPaths.solve(instance, new Relay(stoppedAfter(wanted + 1)))
                        .stopped())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void solve_tellsProgressThatNeverFalls(RandomProblems kind) {
        MatchingProblem problem = kind.problem(3);
        List<Long> heard = new ArrayList<>();
        Assignment.solve(problem, Objective.MOST_PLACES_THEN_TOTAL, Run.plain().withProgress((stage, done, total) -> {
            if (stage == Progress.Stage.SOLVING) {
                heard.add(done);
            }
        }));
        assertThat(heard).isSorted().startsWith(0L).endsWith((long)
                problem.graph().mentees().size());
    }
}
