package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Committees of one mentor, whose hours are short: the generalised assignment problem. */
class GeneralisedAssignmentTest {

    private static final int INSTANCES = 300;

    /*
     * The first problem of the file gap1 of OR-Library (Beasley, OR-Library: Distributing Test Problems by Electronic Mail, 1990), of
     * which the best total is known: 336 if as much as possible is wanted.
     */
    private static final int[][] SCORES = {
        {17, 21, 22, 18, 24, 15, 20, 18, 19, 18, 16, 22, 24, 24, 16},
        {23, 16, 21, 16, 17, 16, 19, 25, 18, 21, 17, 15, 25, 17, 24},
        {16, 20, 16, 25, 24, 16, 17, 19, 19, 18, 20, 16, 17, 21, 24},
        {19, 19, 22, 22, 20, 16, 19, 17, 21, 19, 25, 23, 25, 25, 25},
        {18, 19, 15, 15, 21, 25, 16, 16, 23, 15, 22, 17, 19, 22, 24},
    };
    private static final int[][] HOURS = {
        {8, 15, 14, 23, 8, 16, 8, 25, 9, 17, 25, 15, 10, 8, 24},
        {15, 7, 23, 22, 11, 11, 12, 10, 17, 16, 7, 16, 10, 18, 22},
        {21, 20, 6, 22, 24, 10, 24, 9, 21, 14, 11, 14, 11, 19, 16},
        {20, 11, 8, 14, 9, 5, 6, 19, 19, 7, 6, 6, 13, 9, 18},
        {8, 13, 13, 13, 10, 20, 25, 16, 16, 17, 10, 10, 5, 12, 23},
    };
    private static final int[] BUDGETS = {36, 34, 38, 27, 33};
    private static final long BEST = 336;

    @Test
    void problemOfTheLibrary_isBoundedAsItIsKnown() {
        CommitteeProblem problem = problem(SCORES, HOURS, BUDGETS);
        for (long branches : new long[] {0, 1_000}) {
            CommitteeChoice choice = Committees.choose(problem, branches, Run.plain());
            CommitteeVerification verification = choice.verify();
            assertThat(verification.objections()).isEmpty();
            CommitteeValue most = verification.value().plus(verification.gap());
            CommitteeValue best = new CommitteeValue(0, 15, 0, 0, 0, 0, Score.ofTenThousandths(BEST), 0, 0);
            assertThat(best).as("best after %s branches", branches).isBetween(verification.value(), most);
            assertThat(verification.gap().total())
                    .as("gap after %s branches", branches)
                    .isLessThan(Score.ofTenThousandths(BEST / 20));
        }
    }

    @Test
    void problemOfTheLibrary_isSolvedWithFewBranches() {
        CommitteeChoice choice = Committees.choose(problem(SCORES, HOURS, BUDGETS), 500, Run.plain());
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.value().total()).isEqualTo(Score.ofTenThousandths(BEST));
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void halfOfThatProblem_isSolvedAsBySlowSearch() {
        int[][] scores = Arrays.stream(SCORES).map(row -> Arrays.copyOf(row, 7)).toArray(int[][]::new);
        int[] budgets = Arrays.stream(BUDGETS).map(hours -> hours / 2).toArray();
        CommitteeProblem problem = problem(scores, HOURS, budgets);
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.verify().objections()).isEmpty();
        assertThat(choice.value()).isEqualTo(SlowCommittees.of(problem).value());
        assertThat(choice.isBest()).isTrue();
    }

    @Test
    void onlyWhatFitsTogether_isChosen() {
        int[][] scores = {{9, 5, 5}};
        int[][] hours = {{6, 4, 4}};
        CommitteeChoice choice = Committees.choose(problem(scores, hours, new int[] {8}));
        assertThat(choice.committees().keySet()).map(MenteeId::toString).containsExactly("e1", "e2");
        assertThat(choice.hours()).hasToString("{m0=8}");
        assertThat(choice.cause(MenteeId.of("e0"))).isEqualTo(new NoCommittee.HoursTaken());
    }

    @Test
    void randomProblems_areSolvedAsBySlowSearch() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Random random = new Random(seed);
            int mentors = 2 + random.nextInt(3);
            int mentees = 2 + random.nextInt(5);
            int[][] scores = new int[mentors][mentees];
            int[][] hours = new int[mentors][mentees];
            int[] budgets = new int[mentors];
            for (int j = 0; j < mentors; j++) {
                for (int i = 0; i < mentees; i++) {
                    scores[j][i] = random.nextInt(30);
                    hours[j][i] = 1 + random.nextInt(20);
                }
                budgets[j] = random.nextInt(12 * mentees / mentors + 5);
            }
            CommitteeProblem problem = problem(scores, hours, budgets);
            CommitteeChoice choice = Committees.choose(problem);
            assertThat(choice.verify().objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
            assertThat(choice.value())
                    .as("value with seed %s", seed)
                    .isEqualTo(SlowCommittees.of(problem).value());
            assertThat(choice.isBest()).as("seed %s is solved to the end", seed).isTrue();
        }
    }

    /** Hours so short that prices rise as far as they may: what is called best is proved, and no price is out of bounds. */
    @ParameterizedTest
    @CsvSource({"7, 15, 4, 30", "61, 17, 5, 27", "88, 6, 4, 13", "147, 12, 4, 26"})
    void shortHours_neverClaimMoreThanIsProved(long seed, int mentees, int mentors, int budget) {
        Random random = new Random(seed);
        int[][] scores = new int[mentors][mentees];
        int[][] hours = new int[mentors][mentees];
        int[] budgets = new int[mentors];
        Arrays.fill(budgets, budget);
        for (int j = 0; j < mentors; j++) {
            for (int i = 0; i < mentees; i++) {
                scores[j][i] = random.nextInt(10_000);
                hours[j][i] = 5 + random.nextInt(10);
            }
        }
        CommitteeChoice choice = Committees.choose(problem(scores, hours, budgets), 2_000, Run.plain());
        CommitteeVerification verification = choice.verify();
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.isBest()).isEqualTo(choice.isBest());
    }

    private static CommitteeProblem problem(int[][] scores, int[][] hours, int[] budgets) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int i = 0; i < scores[0].length; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), CommitteeRules.ofSize(1)));
        }
        for (int j = 0; j < scores.length; j++) {
            builder.mentor(
                    CommitteeMentor.of(mentor(j), Seats.of(scores[j].length)).having(Hours.of(budgets[j])));
            for (int i = 0; i < scores[j].length; i++) {
                Score score = Score.ofTenThousandths(scores[j][i]);
                builder.candidate(
                        mentee(i), new CommitteeCandidate(mentor(j), score, 0).spending(Hours.of(hours[j][i])));
            }
        }
        return builder.build();
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("e" + i);
    }
}
