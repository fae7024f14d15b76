package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static io.github.mentoring.matching.team.TeamPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules keep others out of a team. */
class TeamReportTest {

    private static final TeamShape TEAM = TeamShape.ofMentors(2, 2);

    @Test
    void whoeverWouldBeOneTooMany_isKeptOutByThatBound() {
        assertThat(limits(people(2, 3).teams(TEAM.withMentees(HeadCount.of(2), HeadCount.of(2)))))
                .containsExactly(TeamLimit.MOST_MENTORS, TeamLimit.MOST_MENTEES);
        assertThat(limits(people(2, 3).teams(TEAM.withMenteesPerMentor(HeadCount.of(1)))))
                .containsExactly(TeamLimit.MOST_MENTORS, TeamLimit.MENTEES_PER_MENTOR);
        TeamReport report = report(people(2, 3).teams(TEAM.withMenteesPerMentor(HeadCount.of(1))));
        assertThat(report.others()).hasSize(1);
        assertThat(report.others().values()).containsExactly(ImmutableSet.of(TeamLimit.MENTEES_PER_MENTOR));
    }

    @Test
    void aMentorWhoTakesNoMore_isTold() {
        TeamProblemBuilder problem = TeamProblem.builder()
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)).takingAtMost(HeadCount.of(2)));
        for (int i = 0; i < 3; i++) {
            problem.mentee(TeamMentee.of(menteeId(i))).candidate(mentorId(0), menteeId(i), Score.ZERO);
        }
        assertThat(limits(problem.teams(TeamShape.ofMentors(1, 1))))
                .containsExactly(TeamLimit.MOST_MENTORS, TeamLimit.MENTOR_TAKES_NO_MORE);
    }

    @Test
    void screeningAndExclusion_cannotBeToldFromEachOther() {
        TeamProblemBuilder barred = people(2, 2)
                .mentee(TeamMentee.of(menteeId(8)))
                .candidate(mentorId(0), menteeId(8), Score.ZERO)
                .mentee(TeamMentee.of(menteeId(9)))
                .candidate(mentorId(0), menteeId(9), Score.ZERO)
                .candidate(mentorId(1), menteeId(9), Score.ofTenThousandths(-9))
                .apart(menteeId(0), menteeId(9));
        TeamReport report = report(barred.teams(TEAM));
        assertThat(report.team().mentees()).containsExactly(menteeId(0), menteeId(1));
        assertThat(report.others())
                .containsOnlyKeys(menteeId(8), menteeId(9))
                .containsValue(ImmutableSet.of(TeamLimit.SCREENING));
        assertThat(report.others().values()).containsOnly(ImmutableSet.of(TeamLimit.SCREENING));
    }

    @Test
    void whoeverSharesTooLittle_isKeptOutByThat() {
        TeamProblemBuilder time = people(2, 2)
                .mentee(TeamMentee.of(menteeId(8)).meetingIn())
                .candidate(mentorId(0), menteeId(8), Score.ZERO)
                .candidate(mentorId(1), menteeId(8), Score.ZERO)
                .commonSlots(1);
        TeamReport late = report(time.teams(TEAM));
        assertThat(late.limits()).containsExactly(TeamLimit.MOST_MENTORS);
        assertThat(late.keptOutBy()).containsExactly(TeamLimit.COMMON_TIME);
        TeamProblemBuilder peers = TeamProblem.builder().sharedInterests(1);
        for (int i = 0; i < 3; i++) {
            peers.mentee(TeamMentee.of(menteeId(i)).interestedIn("interest-" + i / 2));
        }
        TeamReport report = report(peers.teams(TeamShape.ofMentors(0, 0)));
        assertThat(report.limits()).isEmpty();
        assertThat(report.others())
                .containsExactlyEntriesOf(Map.of(menteeId(2), ImmutableSet.of(TeamLimit.SHARED_INTERESTS)));
    }

    @Test
    void whoeverGoesWithOthers_isKeptOutByThem() {
        TeamProblemBuilder problem = people(2, 4)
                .together(menteeId(2), menteeId(3))
                .apart(menteeId(1), menteeId(3))
                .affinity(menteeId(0), menteeId(1), Score.parse("0.5"));
        TeamReport report = report(problem.teams(TEAM.withMentees(HeadCount.of(2), HeadCount.of(3))));
        assertThat(report.team().mentees()).containsExactly(menteeId(0), menteeId(2), menteeId(3));
        TeamReport other = report(problem.teams(TEAM.withMentees(HeadCount.of(2), HeadCount.of(2))));
        assertThat(other.team().mentees()).containsExactly(menteeId(0), menteeId(1));
        assertThat(other.others().get(menteeId(2))).containsExactly(TeamLimit.MOST_MENTEES, TeamLimit.TOGETHER);
        assertThat(other.others().get(menteeId(3)))
                .containsExactly(TeamLimit.MOST_MENTEES, TeamLimit.SCREENING, TeamLimit.TOGETHER);
    }

    @Test
    void aMixOfDisciplines_bindsWhereThereAreNoMoreThanAskedFor() {
        TeamProblemBuilder problem = TeamProblem.builder();
        List<String> disciplines = List.of("nursing", "surgery", "nursing");
        for (int j = 0; j < 3; j++) {
            problem.mentor(TeamMentor.of(mentorId(j), Seats.of(1)).ofDiscipline(Discipline.of(disciplines.get(j))));
        }
        for (int i = 0; i < 2; i++) {
            problem.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < 3; j++) {
                problem.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(j));
            }
        }
        TeamReport mixed = report(problem.distinctDisciplines(2).teams(TEAM));
        assertThat(mixed.team().mentors()).containsExactly(mentorId(1), mentorId(2));
        assertThat(mixed.limits()).containsExactly(TeamLimit.MOST_MENTORS, TeamLimit.DISTINCT_DISCIPLINES);
        assertThat(mixed.others().get(mentorId(0))).containsExactly(TeamLimit.MOST_MENTORS);
        assertThat(report(problem.distinctDisciplines(1).teams(TEAM)).limits()).containsExactly(TeamLimit.MOST_MENTORS);
    }

    @Test
    void others_whoCouldJoin_haveNoLimit() {
        TeamReport report = report(people(3, 4).teams(TeamShape.ofMentors(2, 3)));
        assertThat(report.team().mentees()).hasSize(4);
        report.others().values().forEach(limits -> assertThat(limits).isEmpty());
        assertThat(report.limits()).isEmpty();
        assertThat(report.keptOutBy()).isEmpty();
    }

    /** Whoever takes fewer is kept out, and the team has room all the same. */
    @Test
    void aFreeMentorWhoTakesFewer_isNoBoundOfTheTeam() {
        TeamProblemBuilder problem =
                people(2, 4).mentor(TeamMentor.of(mentorId(7), Seats.of(1)).takingAtMost(HeadCount.of(3)));
        for (int i = 0; i < 4; i++) {
            problem.candidate(mentorId(7), menteeId(i), Score.ZERO);
        }
        TeamReport report = report(problem.teams(
                TeamShape.ofMentors(2, 3).withMenteesPerMentor(HeadCount.of(5)), HeadCount.of(1), HeadCount.of(1)));
        assertThat(report.team().mentees()).hasSize(4);
        assertThat(report.room()).isEqualTo(HeadCount.of(4)); // nobody else is there
        assertThat(report.limits()).isEmpty();
        assertThat(report.others())
                .containsExactlyEntriesOf(Map.of(mentorId(7), ImmutableSet.of(TeamLimit.MENTOR_TAKES_FEWER)));
        assertThat(report.keptOutBy()).containsExactly(TeamLimit.MENTOR_TAKES_FEWER);
    }

    @Test
    void peers_haveAsManyMentorsAsTheyMay_whichBoundsNothing() {
        TeamShape pair = TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(2), HeadCount.of(2));
        TeamReport report = report(people(1, 3).teams(pair)); // with a mentor, whom no group can have
        assertThat(report.team().mentors()).isEmpty();
        assertThat(report.limits()).containsExactly(TeamLimit.MOST_MENTEES);
        assertThat(report.others().values()).containsExactly(ImmutableSet.of(TeamLimit.MOST_MENTEES));
        assertThat(report.roomWithOneMore()).isEqualTo(report.room()).isEqualTo(HeadCount.of(2));
    }

    private static ImmutableSet<TeamLimit> limits(TeamProblemBuilder problem) {
        return report(problem).limits();
    }

    private static TeamReport report(TeamProblemBuilder problem) {
        Formation formation = Teams.form(problem.build()).orElseThrow();
        assertThat(formation.verify().objections()).isEmpty();
        assertThat(formation.teams()).hasSize(1);
        return formation.report(formation.teams().get(0));
    }
}
