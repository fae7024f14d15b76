package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What wishes are worth beside scores; that they decide between equals is held by brute force too. */
class WishesTest {

    private static final TeamShape PAIR = TeamShape.ofMentors(1, 1).withMentees(HeadCount.of(1), HeadCount.of(1));

    @Test
    void betweenEquals_wishesDecide() {
        for (int wished = 0; wished < 2; wished++) {
            TeamProblem problem = two(Map.of(mentorId(wished), 1))
                    .candidate(mentorId(0), menteeId(0), Score.parse("0.5"))
                    .candidate(mentorId(1), menteeId(0), Score.parse("0.5"))
                    .candidate(mentorId(0), menteeId(1), Score.parse("0.5"))
                    .candidate(mentorId(1), menteeId(1), Score.parse("0.5"))
                    .teams(PAIR)
                    .build();
            assertThat(mentorOf(problem)).isEqualTo(mentorId(wished));
        }
    }

    @Test
    void aTenThousandthOfScore_outweighsAllWishes() {
        TeamProblem problem = two(Map.of(mentorId(1), 100))
                .candidate(mentorId(0), menteeId(0), Score.parse("0.5001"))
                .candidate(mentorId(1), menteeId(0), Score.parse("0.5"))
                .candidate(mentorId(0), menteeId(1), Score.parse("0.5"))
                .candidate(mentorId(1), menteeId(1), Score.parse("0.5"))
                .teams(PAIR)
                .build();
        assertThat(mentorOf(problem)).isEqualTo(mentorId(0));
        assertThat(problem.parts()).isEqualTo(101); // all wishes are a hundred parts
    }

    @Test
    void worth_countsTheMeanOfWishes_andTheCheckAndTheReportAgree() {
        TeamProblem problem = two(Map.of(mentorId(0), 2, mentorId(1), 1, mentorId(7), 9))
                .candidate(mentorId(0), menteeId(0), Score.parse("0.5"))
                .candidate(mentorId(1), menteeId(0), Score.parse("0.5"))
                .candidate(mentorId(0), menteeId(1), Score.parse("0.5"))
                .candidate(mentorId(1), menteeId(1), Score.parse("0.5"))
                .teams(TeamShape.ofMentors(2, 2))
                .build();
        assertThat(problem.parts()).isEqualTo(2 * (2 * 2 + 1)); // means of two, of two wishes at most with one mentor
        Formation formation = Teams.form(problem).orElseThrow();
        long worth = 2 * 5_000 * problem.parts() + 3; // of two parts each: three wishes with two mentors
        assertThat(formation.value()).isEqualTo(new TeamValue(2, worth));
        assertThat(formation.verify().value()).isEqualTo(formation.value());
        assertThat(formation.verify().objections()).isEmpty();
        assertThat(formation.report(formation.teams().get(0)).scores())
                .containsEntry(menteeId(0), 5_000 * problem.parts() + 3)
                .containsEntry(menteeId(1), 5_000 * problem.parts());
    }

    @Test
    void wishesThatNobodyCanMeet_countNothing() {
        TeamProblem problem = two(Map.of(mentorId(7), 9))
                .candidate(mentorId(0), menteeId(0), Score.parse("0.5"))
                .teams(PAIR)
                .build();
        assertThat(problem.parts()).isEqualTo(1);
    }

    /** Without scores, wishes are all that teams are worth; still nobody moves for them when somebody leaves. */
    @Test
    void without_aMentor_wishesMoveNobody() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 5; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < 8; i++) {
            builder.mentee(TeamMentee.of(menteeId(i))
                    .wishing(i < 4 ? Map.of(mentorId(0), 30, mentorId(2), 10) : Map.of(mentorId(2), 30)));
            for (int j = 0; j < 5; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ZERO);
            }
        }
        TeamShape shape = TeamShape.ofMentors(2, 2).withMenteesPerMentor(HeadCount.of(3));
        Formation formation = Teams.form(
                        builder.teams(shape, HeadCount.of(2), HeadCount.of(2)).build())
                .orElseThrow();
        assertThat(formation.team(menteeId(0)).orElseThrow().mentees())
                .containsExactly(menteeId(0), menteeId(1), menteeId(2), menteeId(3));
        assertThat(formation.without(mentorId(0))).isInstanceOfSatisfying(Repair.class, repair -> {
            assertThat(repair.broken()).hasSize(1);
            assertThat(repair.moved()).isEqualTo(formation.idle()); // who joins; two of the four would like to move
        });
    }

    @Test
    void wishesTooManyToCountExactly_areRefused() {
        TeamProblemBuilder builder = two(Map.of(mentorId(0), Integer.MAX_VALUE))
                .candidate(mentorId(0), menteeId(0), Score.ofTenThousandths(1L << 40))
                .teams(PAIR);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "scores of up to 1099511627776 among 2 mentors and 2 mentees are too large for exact arithmetic; scale them"
                                + " down or count fewer wishes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamMentee.of(menteeId(0)).wishing(Map.of(mentorId(0), 0)))
                .withMessage(
                        "mentee `mentee-0` and mentor `mentor-0` have too few wishes that are met: 0; count one or more, or"
                                + " leave the mentor out");
    }

    private static MentorId mentorOf(TeamProblem problem) {
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.isBest()).isTrue();
        return formation.team(menteeId(0)).orElseThrow().mentors().first();
    }

    private static TeamProblemBuilder two(Map<MentorId, Integer> wishes) {
        return TeamProblem.builder()
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)))
                .mentor(TeamMentor.of(mentorId(1), Seats.of(1)))
                .mentee(TeamMentee.of(menteeId(0)).wishing(wishes))
                .mentee(TeamMentee.of(menteeId(1)));
    }
}
