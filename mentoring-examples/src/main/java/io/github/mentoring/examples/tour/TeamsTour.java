package io.github.mentoring.examples.tour;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.TeamResult;
import io.github.mentoring.matching.TeamRound;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.Repair;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamEffort;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import io.github.mentoring.matching.team.Teams;
import java.util.ArrayList;
import java.util.List;

/** The code of {@code docs/teams.md}, so that it is compiled and runs. */
public final class TeamsTour {

    private TeamsTour() {}

    /** Forms teams from people and from numbers, and mends one that somebody leaves. */
    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    public static void main(String[] args) {
        // spotless:off
        // region From people
        Topic graphs = Topic.of("graphs");
        List<Person> people = new ArrayList<>();
        for (String mentor : List.of("ada", "ben", "cleo", "dan")) {
            people.add(Person.builder(mentor).knows("graphs", ExpertiseLevel.EXPERT).mentor(MentorRole.ofSeats(1)).build());
        }
        for (String mentee : List.of("eve", "finn", "gus", "hana", "ivo", "jun", "kit")) {
            people.add(Person.builder(mentee).mentee(MenteeRole.wanting(graphs)).build());
        }
        TeamRound round = TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard())
                .together(MentorId.of("ada"), MenteeId.of("eve"))  // they have begun already
                .apart(MentorId.of("ben"), MentorId.of("cleo"));
        TeamResult result = Matchmaker.formTeams(round).orElseThrow();
        for (Team team : result.formation().teams()) {
            System.out.println(team.mentors() + " with " + team.mentees() + ", findings " + result.findings(team).all());
        }
        System.out.println("checked: " + result.formation().verify().isLegal() + ", best: " + result.formation().isBest());
        // endregion

        // region Peers, facilitators and projects
        List<Person> staff = new ArrayList<>();
        staff.add(Person.builder("lea").level(Level.of(5)).mentor(MentorRole.ofSeats(2)).build()); // watches over two at most
        for (int peer = 1; peer <= 6; peer++) {
            staff.add(Person.builder("peer-" + peer).level(Level.of(1 + peer % 2)).build());
        }
        TeamRound cohorts = TeamRound.of(MatchRound.of(staff), MentoringFormat.FACILITATED_PEER, FormatPolicy.standard())
                .ofMentees(HeadCount.of(3), HeadCount.of(4))
                .preferringSameRank(Score.parse("1"));
        for (Team cohort : Matchmaker.formTeams(cohorts).orElseThrow().formation().teams()) {
            System.out.println(cohort.mentors() + " with " + cohort.mentees());
        }

        TeamRound staffed = TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard())
                .ofMentees(HeadCount.of(2), HeadCount.of(3))       // of each project
                .staffing(Project.of("course", "a course on graphs"), MentorId.of("ada"), MenteeId.of("kit"))
                .staffing(Project.of("library", "a library of graphs"));
        for (Team project : Matchmaker.formTeams(staffed).orElseThrow().formation().teams()) {
            System.out.println(project.name().orElseThrow() + ": " + project.mentors() + " with " + project.mentees());
        }

        System.out.println(Matchmaker.formTeams(round.exactly(HeadCount.of(3)))); // says no, and what it takes
        System.out.println(result.departure(result.formation().teams().get(0), MentorId.of("ada")).findings());
        // endregion

        // region From numbers
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int mentor = 0; mentor < 12; mentor++) {
            builder.mentor(TeamMentor.of(MentorId.of("mentor-" + mentor), Seats.of(1)));
        }
        for (int mentee = 0; mentee < 40; mentee++) {
            builder.mentee(TeamMentee.of(MenteeId.of("mentee-" + mentee)));
            for (int mentor = 0; mentor < 12; mentor++) {
                Score score = Score.ofTenThousandths(mentee * 7919L * (mentor + 3) % 10_000);
                builder.candidate(MentorId.of("mentor-" + mentor), MenteeId.of("mentee-" + mentee), score);
            }
        }
        TeamShape shape = TeamShape.of(MentoringFormat.TEAM, FormatPolicy.standard())
                .withMentees(HeadCount.of(2), HeadCount.of(8));
        TeamProblem problem = builder.teams(shape).build();

        Formation formation = Teams.form(
                        problem,
                        TeamEffort.of(42, 2_000),               // a seed and so many exact steps
                        Run.plain(),                            // or with a signal to stop
                        better -> {})                           // hears of each better formation
                .orElseThrow();
        System.out.println(formation + ", " + formation.unplaced().size() + " left out");
        System.out.println("checked: " + formation.verify().isLegal());
        // endregion

        // region When somebody leaves
        Team team = formation.teams().get(0);
        Repair repair = formation.without(team.mentors().first()).orElseThrow();
        System.out.println("broken: " + repair.broken().size() + ", moved: " + repair.moved().size());
        System.out.println("mended: " + repair.mended() + ", checked: " + repair.mended().verify().isLegal());
        // endregion
        // spotless:on
    }
}
