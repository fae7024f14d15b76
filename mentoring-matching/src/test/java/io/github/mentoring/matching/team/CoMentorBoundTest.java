package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoMentorBoundTest {

    private static final int INSTANCES = 3_000;

    /** Whatever the prices, no teams are worth more than they prove; and those that are found prove no less than none. */
    @Test
    void anyPrices_proveNothingThatIsNotSo() {
        int proved = 0;
        int sharper = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 4, 6, seed % 4 == 0);
            Optional<TeamValue> best = SlowTeams.bestValue(problem);
            if (best.isEmpty() || problem.fewestMentors() < 2) {
                continue;
            }
            TeamTable table = new TeamTable(problem);
            TeamPrices single = new Relaxation(table).prices(problem, Run.plain());
            TeamValue without = new TeamBound(problem, single).value();
            Worth found = new Worth(best.get().placed(), best.get().worth());
            Optional<CoMentorPrices> pairs = CoMentorRelaxation.find(table, problem, single, found, Run.plain());
            for (CoMentorPrices prices : List.of(
                    pairs.orElseGet(() -> prices(problem, new Random(0), 1)),
                    prices(problem, new Random(seed), 1),
                    prices(problem, new Random(seed), 10_000 * problem.parts()))) {
                TeamValue bound = new TeamBound(problem, single.with(prices)).value();
                assertThat(bound).as("bound with seed %s and %s", seed, prices).isBetween(best.get(), without);
                sharper += bound.worth() < without.worth() ? 1 : 0;
            }
            proved += without.placed() == best.get().placed() ? 1 : 0;
        }
        assertThat(proved).as("problems whose worth is compared").isGreaterThan(INSTANCES / 40);
        assertThat(sharper)
                .as("prices that prove more than those of single mentors")
                .isGreaterThan(INSTANCES / 100);
    }

    private static CoMentorPrices prices(TeamProblem problem, Random random, long scale) {
        return new CoMentorPrices(
                ImmutableLongArray.copyOf(problem.mentees().keySet().stream()
                        .mapToLong(unused -> (long) ((random.nextDouble() - 0.5) * 2 * scale))),
                ImmutableLongArray.copyOf(
                        problem.mentors().keySet().stream().mapToLong(unused -> (long) (random.nextDouble() * scale))));
    }

    /** Each mentor is good for some whom no other mentor is good for, so that alone each seems to be worth it. */
    @Test
    void mentorsWhoMustShare_areCountedTogether() {
        TeamProblem problem = crossed(4);
        Formation formation = Teams.form(problem).orElseThrow();
        TeamTable table = new TeamTable(problem);
        TeamPrices single = new Relaxation(table).prices(problem, Run.plain());
        assertThat(formation.value()).isEqualTo(new TeamValue(4, 4 * 5_000 * problem.parts()));
        Worth found = new Worth(4, formation.value().worth());
        CoMentorPrices pairs = CoMentorRelaxation.find(table, problem, single, found, Run.plain())
                .orElseThrow();
        assertThat(new TeamBound(problem, single.with(pairs)).value()).isEqualTo(formation.value());
    }

    /** Two mentors, and mentees each of whom is good with one of the two and not at all with the other. */
    private static TeamProblem crossed(int mentees) {
        TeamProblemBuilder builder = TeamProblem.builder()
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)))
                .mentor(TeamMentor.of(mentorId(1), Seats.of(1)));
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)))
                    .candidate(mentorId(i % 2), menteeId(i), Score.parse("1"))
                    .candidate(mentorId(1 - i % 2), menteeId(i), Score.parse("0"));
        }
        return builder.teams(TeamShape.ofMentors(2, 2)).build();
    }

    @Test
    void manyTeams_leaveAFractionOfTheGap() {
        TeamProblem problem = departments(30, 120);
        Formation formation = Teams.form(problem, TeamEffort.of(1, 2_000), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
        TeamTable table = new TeamTable(problem);
        TeamValue without = new TeamBound(problem, new Relaxation(table).prices(problem, Run.plain())).value();
        assertThat(formation.verify().objections()).isEmpty();
        assertThat(formation.bound().placed()).isEqualTo(formation.value().placed());
        assertThat(formation.gap().worth())
                .isLessThan(without.minus(formation.value()).worth() / 3);
        assertThat(formation.verify().bound()).isEqualTo(formation.bound());
    }

    private static TeamProblem departments(int mentors, int mentees) {
        Random random = new Random(3);
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                if (j % 3 == i % 3) {
                    builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(random.nextInt(10_000)));
                }
            }
        }
        return builder.teams(TeamShape.ofMentors(2, 2).withMenteesPerMentor(HeadCount.of(5)))
                .build();
    }

    @Test
    void stoppedAtOnce_findsNoPrices() {
        TeamProblem problem = crossed(4);
        TeamTable table = new TeamTable(problem);
        TeamPrices single = new Relaxation(table).prices(problem, Run.plain());
        assertThat(CoMentorRelaxation.find(
                        table, problem, single, new Worth(0, 0), Run.plain().withStop(() -> true)))
                .isEmpty();
    }

    @Test
    void pricesOutOfRange_areObjectedTo_andProveNothing() {
        TeamProblem problem = crossed(4);
        Formation formation = Teams.form(problem).orElseThrow();
        TeamPrices none = new TeamPrices(ImmutableIntArray.of(0, 0), ImmutableLongArray.of(0, 0), 0);
        TeamValue without = new TeamBound(problem, none).value();
        for (CoMentorPrices wrong : List.of(
                new CoMentorPrices(ImmutableLongArray.of(), ImmutableLongArray.of()),
                new CoMentorPrices(ImmutableLongArray.of(0, 0, 0, Long.MIN_VALUE), ImmutableLongArray.of(0, 0)),
                new CoMentorPrices(ImmutableLongArray.of(0, 0, 0, Long.MAX_VALUE), ImmutableLongArray.of(0, 0)),
                new CoMentorPrices(ImmutableLongArray.of(0, 0, 0, 0), ImmutableLongArray.of(0, Long.MAX_VALUE)),
                new CoMentorPrices(ImmutableLongArray.of(0, 0, 0, 0), ImmutableLongArray.of(0, -1)))) {
            TeamVerification found = new TeamCheck(problem).check(formation.teams(), none.with(wrong));
            assertThat(found.objections()).containsExactly("prices of mentors with their co-mentors are out of range");
            assertThat(found.bound()).isEqualTo(without);
        }
    }

    @Test
    void teamsOfOneMentor_areBoundedBySingleMentorsOnly() {
        TeamProblem problem = TeamProblem.builder()
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)))
                .mentee(TeamMentee.of(menteeId(0)))
                .candidate(mentorId(0), menteeId(0), Score.parse("1"))
                .teams(TeamShape.ofMentors(1, 2).withMentees(HeadCount.of(1), HeadCount.of(3)))
                .build();
        TeamTable table = new TeamTable(problem);
        TeamPrices single = new Relaxation(table).prices(problem, Run.plain());
        CoMentorPrices forged = new CoMentorPrices(ImmutableLongArray.of(0), ImmutableLongArray.of(0));
        assertThat(CoMentorRelaxation.find(table, problem, single, new Worth(1, 0), Run.plain()))
                .isEmpty();
        assertThat(new TeamBound(problem, single.with(forged)).value())
                .isEqualTo(new TeamBound(problem, single).value())
                .isEqualTo(new TeamValue(1, 10_000 * problem.parts()));
    }
}
