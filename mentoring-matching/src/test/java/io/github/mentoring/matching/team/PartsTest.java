package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How finely worth is counted. */
class PartsTest {

    private static final TeamShape PEERS = TeamShape.ofMentors(0, 0);

    @Test
    void meansOverFewPeople_areWholeNumbersOfParts() {
        TeamShape six = PEERS.withMentees(HeadCount.of(2), HeadCount.of(6));
        assertThat(peers(100).teams(six).build().parts()).isEqualTo(60); // over one to five others
        assertThat(peers(30)
                        .teams(PEERS.withMentees(HeadCount.of(2), HeadCount.of(12)))
                        .build()
                        .parts())
                .isEqualTo(27_720);
    }

    @Test
    void meansOverManyPeople_areCountedInAMillionParts_howeverManyThereAre() {
        for (int number : new int[] {40, 100, 1_000}) {
            assertThat(peers(number).teams(PEERS).build().parts())
                    .as("parts among %s peers", number)
                    .isEqualTo(1_000_000);
        }
    }

    @Test
    void meansOverManyMentors_areCountedInAMillionPartsForEachOfTheLeast() {
        TeamProblemBuilder builder = peers(4);
        for (int j = 0; j < 60; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        assertThat(builder.teams(TeamShape.ofMentors(3, Integer.MAX_VALUE))
                        .build()
                        .parts())
                .isEqualTo(3_000_000);
    }

    @Test
    void largerScores_areCountedInFewerParts_andScoresThatCannotBeAddedUp_areRefused() {
        TeamProblemBuilder large = peers(100).affinity(menteeId(2), menteeId(3), Score.ofTenThousandths(1L << 30));
        long parts = large.teams(PEERS).build().parts();
        assertThat(parts).isLessThan(1_000_000).isGreaterThanOrEqualTo(1_000);
        TeamProblemBuilder larger = peers(100).affinity(menteeId(2), menteeId(3), Score.ofTenThousandths(1L << 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> larger.teams(PEERS).build())
                .withMessage(
                        "scores of up to 1152921504606846976 among 0 mentors and 100 mentees are too large for exact"
                                + " arithmetic; scale them down");
    }

    @Test
    void roundedWorth_isWhatTheCheckAndTheReportsSay() {
        Random random = new Random(1);
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int i = 0; i < 45; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int other = 0; other < i; other++) {
                builder.affinity(menteeId(i), menteeId(other), Score.ofTenThousandths(random.nextInt(2_001) - 1_000));
            }
        }
        TeamProblem problem =
                builder.teams(PEERS, HeadCount.of(1), HeadCount.of(2)).build();
        Formation formation = Teams.form(problem, TeamEffort.of(1, 40), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
        TeamVerification verification = formation.verify();
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.value()).isEqualTo(formation.value());
        assertThat(formation.value().worth())
                .isLessThanOrEqualTo(formation.bound().worth());
        long reported = formation.teams().stream()
                .map(formation::report)
                .flatMap(report -> report.amongMentees().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertThat(reported).isEqualTo(formation.value().worth());
    }

    /** Returns so many peers, two of whom suit each other. */
    private static TeamProblemBuilder peers(int number) {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int i = 0; i < number; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
        }
        return builder.affinity(menteeId(0), menteeId(1), Score.parse("0.5"));
    }
}
