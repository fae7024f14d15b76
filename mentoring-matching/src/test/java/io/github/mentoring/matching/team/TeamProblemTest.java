package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class TeamProblemTest {

    private static final TeamShape TEAM = TeamShape.ofMentors(2, 3);

    @Test
    void shapes_followThePolicy() {
        FormatPolicy policy = FormatPolicy.builder()
                .teamMinMentors(HeadCount.of(3))
                .groupMaxMenteesPerMentor(HeadCount.of(8))
                .build();
        TeamShape team = TeamShape.of(MentoringFormat.TEAM, policy);
        assertThat(team.leastMentors()).isEqualTo(HeadCount.of(3));
        assertThat(team.mostMentors()).isEqualTo(HeadCount.of(5));
        assertThat(team.room(3)).isEqualTo(15);
        TeamShape group = TeamShape.of(MentoringFormat.GROUP, policy);
        assertThat(group.mostMentors()).isEqualTo(HeadCount.of(1));
        assertThat(group.room(1)).isEqualTo(8);
        assertThat(TeamShape.of(MentoringFormat.PEER_GROUP, policy).mostMentors())
                .isEqualTo(HeadCount.of(0));
        assertThat(TeamShape.of(MentoringFormat.FACILITATED_PEER, policy).leastMentors())
                .isEqualTo(HeadCount.of(1));
    }

    @Test
    void shape_thatNoNumbersKeep_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamShape.ofMentors(3, 2))
                .withMessage(
                        "team shape asks for at least 3 mentors but at most 2; lower the first or raise the second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamShape.ofMentors(0, 2))
                .withMessage("team shape allows 2 mentors but asks for none; ask for at least one, or allow none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.withMentees(HeadCount.of(4), HeadCount.of(3)))
                .withMessage(
                        "team shape asks for at least 4 mentees but has room for 3; lower the first or allow more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamShape.of(MentoringFormat.DYAD, FormatPolicy.standard()))
                .withMessage("format DYAD has one mentee only; match pairs or choose committees instead");
    }

    @Test
    void builder_refusesWhatCanNeverBeRight() {
        refused(() -> two().mentor(TeamMentor.of(mentorId(0), Seats.of(1))))
                .withMessage("team problem lists mentor `mentor-0` twice; give each mentor one id");
        refused(() -> two().mentee(TeamMentee.of(menteeId(0))))
                .withMessage("team problem lists mentee `mentee-0` twice; give each mentee one id");
        refused(() -> two().candidate(mentorId(0), menteeId(0), Score.ZERO))
                .withMessage(
                        "team problem lists the pair of mentor `mentor-0` and mentee `mentee-0` twice; give each pair one"
                                + " score");
        refused(() -> two().candidate(MentorId.of("mentee-0"), menteeId(0), Score.ZERO))
                .withMessage("person `mentee-0` is proposed as their own mentor; leave the pair out");
        refused(() -> two().candidate(mentorId(7), menteeId(0), Score.ZERO)
                        .teams(TEAM)
                        .build())
                .withMessage("a candidate pair names the unknown mentor `mentor-7`; add them too");
        refused(() -> two().affinity(TeamPair.of(mentorId(0), menteeId(0)), Score.ZERO))
                .withMessage("affinity of mentor `mentor-0` and mentee `mentee-0` is stated; give the two a score as"
                        + " candidates");
        refused(() -> two().apart(menteeId(0), menteeId(7)).teams(TEAM).build())
                .withMessage("a pair that stays apart names the unknown mentee `mentee-7`; add them too");
        refused(() -> two().build())
                .withMessage("team problem states no shape and gives no teams; add the one or the others");
        refused(() -> two().teams(TEAM).given(GivenTeam.of("course", TEAM)).build())
                .withMessage("team problem states a shape for all teams beside given ones; leave one of the two out");
        refused(() -> two().teams(TEAM, HeadCount.of(3), HeadCount.of(2)))
                .withMessage("team problem asks for 3 to 2 teams; ask for at least one, and for no more than the most");
        refused(() -> two().commonSlots(-1))
                .withMessage("team problem asks for a negative number of common slots: -1; give zero or more");
        refused(() -> two().distinctDisciplines(-1))
                .withMessage("team problem asks for a negative number of distinct disciplines: -1; give zero or more");
    }

    @Test
    void builder_refusesGivenTeamsThatCannotBothBeMeant() {
        GivenTeam course = GivenTeam.of("course", TEAM);
        refused(() -> two().given(course.with(menteeId(0)))
                        .given(GivenTeam.of("clinic", TEAM).with(menteeId(0)))
                        .build())
                .withMessage("mentee `mentee-0` is in two given teams, `clinic` and `course`; leave them in one");
        refused(() -> two().given(course).given(course))
                .withMessage("team problem gives team `course` twice; give each team one name");
    }

    @Test
    void nulls_areRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> TeamProblem.builder().mentor(nothing()))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> TeamProblem.builder().candidate(mentorId(0), menteeId(0), nothing()))
                .withMessage("score");
        assertThatNullPointerException().isThrownBy(() -> Teams.form(nothing())).withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> TeamShape.of(MentoringFormat.TEAM, nothing()))
                .withMessage("policy");
    }

    @Test
    void toString_showsNoMoreThanIdsAndNumbers() {
        assertThat(two().teams(TEAM).build()).hasToString("TeamProblem[2 mentors, 2 mentees, at most 1 teams]");
        assertThat(TeamMentee.of(menteeId(0)).interestedIn("secret")).hasToString("TeamMentee[mentee-0]");
        assertThat(TeamMentor.of(mentorId(0), Seats.of(2))).hasToString("TeamMentor[mentor-0, 2 seats]");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable call) {
        return assertThatIllegalArgumentException().isThrownBy(call);
    }

    /** Returns two mentors and two mentees, all candidates but one pair. */
    private static TeamProblemBuilder two() {
        return TeamProblem.builder()
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)))
                .mentor(TeamMentor.of(mentorId(1), Seats.of(1)))
                .mentee(TeamMentee.of(menteeId(0)))
                .mentee(TeamMentee.of(menteeId(1)))
                .candidate(mentorId(0), menteeId(0), Score.ZERO)
                .candidate(mentorId(0), menteeId(1), Score.ZERO)
                .candidate(mentorId(1), menteeId(0), Score.ZERO);
    }
}
