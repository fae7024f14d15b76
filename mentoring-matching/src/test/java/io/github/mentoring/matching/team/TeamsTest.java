package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TeamsTest {

    private static final int INSTANCES = Integer.getInteger("mentoring.team.instances", 3_000);
    private static final TeamEffort ENOUGH = TeamEffort.of(1, 1_000_000);

    @Test
    void allSetsOfTeamsOfSmallProblemsAreNoBetter() {
        int none = 0;
        int full = 0;
        int proved = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            boolean isPlain = seed % 4 == 0;
            TeamProblem problem = RandomTeams.problem(seed, 4, 6, isPlain);
            FormationOutcome outcome = Teams.form(problem, ENOUGH, Run.plain(), FormationListener.SILENT);
            Optional<TeamValue> best = SlowTeams.bestValue(problem);
            if (best.isEmpty()) {
                assertThat(outcome).as("outcome with seed %s", seed).isInstanceOf(NoFormation.class);
                none++;
                continue;
            }
            assertThat(outcome).as("outcome with seed %s", seed).isInstanceOf(Formation.class);
            Formation formation = outcome.orElseThrow();
            TeamVerification verification = formation.verify();
            assertThat(verification.objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
            assertThat(formation.value()).as("value with seed %s", seed).isEqualTo(best.get());
            assertThat(verification.value())
                    .as("verified value with seed %s", seed)
                    .isEqualTo(best.get());
            assertThat(verification.bound()).as("bound with seed %s", seed).isEqualTo(formation.bound());
            assertThat(formation.isBest())
                    .as("seed %s is solved to the end", seed)
                    .isTrue();
            full += formation.unplaced().isEmpty() ? 1 : 0;
            proved += verification.isBest() ? 1 : 0;
        }
        assertThat(none).as("problems without teams").isBetween(INSTANCES / 20, INSTANCES / 2);
        assertThat(full).as("problems in which everybody is placed").isGreaterThan(INSTANCES / 20);
        assertThat(proved).as("problems that prices alone prove").isGreaterThan(INSTANCES / 20);
    }

    @Test
    void fewStepsFindLegalTeamsWithinTheBound() {
        for (long seed = 0; seed < INSTANCES / 10; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 8, 20, seed % 3 == 0);
            FormationOutcome outcome =
                    Teams.form(problem, TeamEffort.of(seed, 60), Run.plain(), FormationListener.SILENT);
            if (outcome instanceof Formation formation) {
                TeamVerification verification = formation.verify();
                assertThat(verification.objections())
                        .as("objections with seed %s", seed)
                        .isEmpty();
                assertThat(verification.value()).as("value with seed %s", seed).isEqualTo(formation.value());
            }
        }
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        for (long seed = 0; seed < INSTANCES / 20; seed++) {
            TeamProblem one = RandomTeams.problem(seed, 6, 14, false, Optional.of(new Random(1)));
            TeamProblem other = RandomTeams.problem(seed, 6, 14, false, Optional.of(new Random(2)));
            assertThat(one).as("problem with seed %s", seed).isEqualTo(other).hasSameHashCodeAs(other);
            TeamEffort effort = TeamEffort.of(seed, 100);
            assertThat(teams(Teams.form(one, effort, Run.plain(), FormationListener.SILENT)))
                    .as("teams with seed %s", seed)
                    .isEqualTo(teams(Teams.form(other, effort, Run.plain(), FormationListener.SILENT)));
        }
    }

    @Test
    void threadsDoNotMatter() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            TeamProblem problem = RandomTeams.problem(7, 12, 40, true);
            TeamEffort effort = TeamEffort.of(3, 300);
            assertThat(teams(Teams.form(problem, effort, Run.plain().withExecutor(threads), FormationListener.SILENT)))
                    .isEqualTo(teams(Teams.form(problem, effort, Run.plain(), FormationListener.SILENT)));
        } finally {
            threads.shutdown();
        }
    }

    /** So many pairs in groups without a pair between them that threads may help with the bound. */
    @Test
    void threadsThatHelp_changeNoByte() {
        TeamProblemBuilder builder = TeamProblem.builder();
        Random random = new Random(5);
        int[][] sides = {{40, 220}, {42, 210}};
        for (int side = 0; side < sides.length; side++) {
            for (int j = 0; j < sides[side][0]; j++) {
                builder.mentor(TeamMentor.of(mentorId(100 * side + j), Seats.of(1)));
            }
            for (int i = 0; i < sides[side][1]; i++) {
                builder.mentee(TeamMentee.of(menteeId(1_000 * side + i)));
                for (int j = 0; j < sides[side][0]; j++) {
                    Score score = Score.ofTenThousandths(random.nextInt(10_000));
                    builder.candidate(mentorId(100 * side + j), menteeId(1_000 * side + i), score);
                }
            }
        }
        TeamProblem problem = builder.teams(team()).build();
        String alone = described(problem, Run.plain());
        for (int number : new int[] {1, 2, 4}) {
            ExecutorService threads = Executors.newFixedThreadPool(number);
            AtomicInteger helped = new AtomicInteger();
            try {
                Run run = Run.plain().withExecutor(work -> {
                    helped.incrementAndGet();
                    threads.execute(work);
                });
                assertThat(described(problem, run))
                        .as("with %s threads", number)
                        .isEqualTo(alone);
            } finally {
                threads.shutdown();
            }
            assertThat(helped).as("work given to %s threads", number).hasPositiveValue();
        }
    }

    private static String described(TeamProblem problem, Run run) {
        Formation formation = Teams.form(problem, TeamEffort.of(3, 60), run, FormationListener.SILENT)
                .orElseThrow();
        return "%s %s %s %s".formatted(formation.teams(), formation.value(), formation.bound(), formation.verify());
    }

    /** What a search that ends early has reached, and what it says that nobody exceeds, have the best teams between them. */
    @Test
    void stoppedEarly_theBestTeamsLieBetweenTheValueAndTheBound() {
        int below = 0;
        int stopped = 0;
        int gaps = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 4, 6, seed % 3 == 0);
            Optional<TeamValue> best = SlowTeams.bestValue(problem);
            AtomicInteger left = new AtomicInteger((int) seed % 24);
            boolean isByStop = seed % 2 == 0;
            FormationOutcome outcome = isByStop
                    ? Teams.form(
                            problem,
                            ENOUGH,
                            Run.plain().withStop(() -> left.getAndDecrement() <= 0),
                            FormationListener.SILENT)
                    : Teams.form(problem, TeamEffort.of(seed, seed % 9), Run.plain(), FormationListener.SILENT);
            stopped += isByStop && left.get() < 0 ? 1 : 0;
            if (!(outcome instanceof Formation formation)) {
                NoFormation none = (NoFormation) outcome;
                assertThat(best.isEmpty() || none.obstacles().contains(new TeamObstacle.NotFound(false)))
                        .as("no teams with seed %s", seed)
                        .isTrue();
                continue;
            }
            TeamValue most = best.orElseThrow();
            assertThat(formation.value()).as("value with seed %s", seed).isLessThanOrEqualTo(most);
            assertThat(formation.bound()).as("bound with seed %s", seed).isGreaterThanOrEqualTo(most);
            assertThat(formation.gap())
                    .as("gap with seed %s", seed)
                    .isEqualTo(formation.bound().minus(formation.value()))
                    .isGreaterThanOrEqualTo(most.minus(formation.value()));
            if (formation.isBest()) {
                assertThat(formation.value()).as("best with seed %s", seed).isEqualTo(most);
            }
            TeamVerification verification = formation.verify();
            assertThat(verification.objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
            assertThat(verification.bound()).as("bound with seed %s", seed).isEqualTo(formation.bound());
            below += formation.value().equals(most) ? 0 : 1;
            gaps += formation.isBest() ? 0 : 1;
        }
        assertThat(stopped).as("searches stopped by the signal").isGreaterThan(INSTANCES / 20);
        assertThat(below).as("searches that ended short of the best").isGreaterThan(INSTANCES / 50);
        assertThat(gaps).as("searches that left a gap").isGreaterThan(INSTANCES / 20);
    }

    @Test
    void aGapThatALongCannotHold_isTheLargestLong() {
        assertThat(new TeamValue(2, Long.MAX_VALUE).minus(new TeamValue(1, -5)))
                .isEqualTo(new TeamValue(1, Long.MAX_VALUE));
    }

    private static List<Team> teams(FormationOutcome outcome) {
        return outcome instanceof Formation formation ? formation.teams() : List.of();
    }

    @Test
    void form_toldToStop_returnsWhatIsThereByThen() {
        TeamProblem problem = large(10, 45);
        AtomicInteger asked = new AtomicInteger();
        Formation stopped = Teams.form(
                        problem,
                        ENOUGH,
                        Run.plain().withStop(() -> asked.incrementAndGet() > 30),
                        FormationListener.SILENT)
                .orElseThrow();
        assertThat(stopped.verify().isLegal()).isTrue();
        assertThat(asked).hasValue(31); // and not asked again
    }

    @Test
    void form_tellsItsEnd_unlessItIsStopped() {
        TeamProblem problem = large(10, 45);
        List<Long> whole = new ArrayList<>();
        Teams.form(
                problem,
                TeamEffort.of(1, 50),
                Run.plain().withProgress((stage, done, total) -> whole.add(done)),
                FormationListener.SILENT);
        assertThat(whole).containsExactly(0L, 45L);
        List<Long> stopped = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        Teams.form(
                problem,
                ENOUGH,
                Run.plain()
                        .withProgress((stage, done, total) -> stopped.add(done))
                        .withStop(() -> asked.incrementAndGet() > 30),
                FormationListener.SILENT);
        assertThat(stopped).containsExactly(0L);
    }

    @Test
    void form_offersEachBetterFormation_andReturnsTheLast() {
        TeamProblem problem = large(10, 45);
        List<Formation> heard = new ArrayList<>();
        Formation last = Teams.form(problem, TeamEffort.of(1, 500), Run.plain(), heard::add)
                .orElseThrow();
        assertThat(heard).hasSizeGreaterThan(2);
        assertThat(heard)
                .extracting(Formation::value)
                .isSortedAccordingTo(TeamValue::compareTo)
                .doesNotHaveDuplicates();
        assertThat(heard.get(heard.size() - 1).teams()).isEqualTo(last.teams());
        assertThat(heard).allMatch(formation -> formation.verify().isLegal());
    }

    @Test
    void form_withMoreSteps_isNoWorse() {
        TeamProblem problem = large(12, 50);
        TeamValue before = TeamValue.ZERO;
        for (int steps : new int[] {0, 10, 100, 1_000}) {
            TeamValue value = Teams.form(problem, TeamEffort.of(5, steps), Run.plain(), FormationListener.SILENT)
                    .orElseThrow()
                    .value();
            assertThat(value).as("value after %s steps", steps).isGreaterThanOrEqualTo(before);
            before = value;
        }
    }

    @Test
    void listenerThatThrows_endsTheSearch() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Teams.form(large(4, 10), ENOUGH, Run.plain(), formation -> {
                    throw new IllegalStateException("enough");
                }))
                .withMessage("enough");
    }

    @Test
    void bound_isMetWhereMentorsAreAsGoodForEverybody() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 4; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < 20; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < 4; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.parse("0.5"));
            }
        }
        Formation formation = Teams.form(builder.teams(team()).build()).orElseThrow();
        assertThat(formation.verify().isBest()).isTrue();
        assertThat(formation.gap()).isEqualTo(TeamValue.ZERO);
        assertThat(formation.value())
                .isEqualTo(new TeamValue(20, 100_000 * formation.problem().parts()));
    }

    private static TeamShape team() {
        return TeamShape.ofMentors(2, 3).withMenteesPerMentor(HeadCount.of(5));
    }

    /** Returns a problem of so many people with scores by chance, too many to go through all ways. */
    static TeamProblem large(int mentors, int mentees) {
        Random random = new Random(mentors);
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(random.nextInt(10_000)));
            }
        }
        return builder.teams(team()).build();
    }
}
