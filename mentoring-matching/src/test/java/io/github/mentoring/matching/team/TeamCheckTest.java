package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamCheckTest {

    private static final TeamPrices NO_PRICES =
            new TeamPrices(ImmutableIntArray.of(0, 0, 0, 0), ImmutableLongArray.of(0, 0, 0, 0), 0);
    private static final Team GOOD = Team.of(List.of(mentorId(0), mentorId(1)), List.of(menteeId(0), menteeId(1)));

    @Test
    void check_ofLegalTeams_findsTheirValueAndABound() {
        TeamVerification found = check(people(), GOOD);
        assertThat(found.objections()).isEmpty();
        assertThat(found.isLegal()).isTrue();
        assertThat(found.value()).isEqualTo(new TeamValue(2, 6 * (150 + 250))); // (100 + 200) / 2 and (200 + 300) / 2
        assertThat(found.bound().placed()).isEqualTo(4);
        assertThat(found.isBest()).isFalse();
    }

    @Test
    void check_seesWhoeverIsInTooManyTeams() {
        assertThat(check(people(), GOOD, Team.of(List.of(mentorId(0), mentorId(2)), List.of(menteeId(1), menteeId(2))))
                        .objections())
                .containsExactly(
                        "mentor `mentor-0` is in 2 teams and has 1 seats",
                        "mentee `mentee-1` is in 2 teams",
                        "there are 2 teams"); // three mentors have seats for one
    }

    @Test
    void check_seesSizes() {
        assertThat(check(people(), Team.of(List.of(mentorId(0)), List.of(menteeId(0), menteeId(1))))
                        .objections())
                .containsExactly(
                        "Team[name=Optional.empty, mentors=[mentor-0], mentees=[mentee-0, mentee-1]] has 1 mentors");
        assertThat(check(
                                people().mentor(TeamMentor.of(mentorId(3), Seats.of(1))
                                                .takingAtMost(HeadCount.of(1)))
                                        .candidate(mentorId(3), menteeId(0), Score.ZERO)
                                        .candidate(mentorId(3), menteeId(1), Score.ZERO),
                                Team.of(List.of(mentorId(0), mentorId(3)), List.of(menteeId(0), menteeId(1))))
                        .objections())
                .containsExactly(
                        "Team[name=Optional.empty, mentors=[mentor-0, mentor-3], mentees=[mentee-0, mentee-1]] has 2"
                                + " mentees and room for 1");
    }

    @Test
    void check_seesPairsThatAreNone() {
        TeamProblemBuilder problem =
                people().mentee(TeamMentee.of(menteeId(9))).candidate(mentorId(0), menteeId(9), Score.ZERO);
        assertThat(check(problem, Team.of(List.of(mentorId(0), mentorId(1)), List.of(menteeId(0), menteeId(9))))
                        .objections())
                .contains("mentor `mentor-1` and mentee `mentee-9` are in one team but no candidate pair");
    }

    @Test
    void check_seesWhoShouldBeTogetherOrApart() {
        assertThat(check(people().together(menteeId(0), menteeId(2)), GOOD).objections())
                .containsExactly("TeamPair[first=mentee-0, second=mentee-2] are not in one team");
        assertThat(check(people().apart(mentorId(1), menteeId(0)), GOOD).objections())
                .contains("TeamPair[first=mentor-1, second=mentee-0] are in one team");
    }

    @Test
    void check_seesWhatIsNotShared() {
        assertThat(check(
                                people().commonSlots(1)
                                        .mentee(TeamMentee.of(menteeId(8)).meetingIn(1)),
                                GOOD)
                        .objections())
                .isEmpty(); // whoever names no slots is always free
        assertThat(check(people().sharedInterests(1), GOOD).objections())
                .containsExactly(
                        "Team[name=Optional.empty, mentors=[mentor-0, mentor-1], mentees=[mentee-0, mentee-1]] share too few"
                                + " interests");
        assertThat(check(people().distinctDisciplines(2), GOOD).objections())
                .containsExactly(
                        "Team[name=Optional.empty, mentors=[mentor-0, mentor-1], mentees=[mentee-0, mentee-1]] has 1"
                                + " disciplines");
    }

    @Test
    void check_seesNumbersAndNames() {
        assertThat(check(people()).objections()).containsExactly("there are 0 teams");
        Team named = new Team(Optional.of("course"), GOOD.mentors(), GOOD.mentees());
        assertThat(check(people(), named).objections())
                .containsExactly(
                        "Team[name=Optional[course], mentors=[mentor-0, mentor-1], mentees=[mentee-0, mentee-1]] has a name"
                                + " that no team has");
    }

    @Test
    void check_seesPricesThatProveNothing() {
        TeamProblem problem = people().teams(shape()).build();
        TeamPrices negative = new TeamPrices(ImmutableIntArray.of(0, 0, 0), ImmutableLongArray.of(-9_000, 0, 0), 0);
        assertThat(new TeamCheck(problem).check(List.of(GOOD), negative).objections())
                .contains("a price is negative");
    }

    private static TeamVerification check(TeamProblemBuilder problem, Team... teams) {
        return new TeamCheck(problem.teams(shape()).build()).check(List.of(teams), NO_PRICES);
    }

    private static TeamShape shape() {
        return TeamShape.ofMentors(2, 3);
    }

    private static TeamProblemBuilder people() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 3; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)).ofDiscipline(Discipline.of("nursing")));
        }
        for (int i = 0; i < 4; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < 3; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(100L * (i + j + 1)));
            }
        }
        return builder;
    }
}
