package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What teams there are to be: any number, so many, or one for each project. */
record TeamPlaces(HeadCount least, HeadCount most, boolean isFunctional, ImmutableList<Staffing> projects) {

    private static final HeadCount ONE = HeadCount.of(1);
    private static final HeadCount ANY = HeadCount.of(Integer.MAX_VALUE);

    static TeamPlaces any() {
        return new TeamPlaces(ONE, ANY, false, ImmutableList.of());
    }

    TeamPlaces numbered(HeadCount newLeast, HeadCount newMost) {
        checkArgument(
                projects.isEmpty(),
                "team round staffs %s projects, so it has a team for each; leave the number of teams out",
                projects.size());
        return new TeamPlaces(newLeast, newMost, isFunctional, projects);
    }

    TeamPlaces functional() {
        return new TeamPlaces(least, most, true, projects);
    }

    TeamPlaces staffing(Staffing added) {
        checkArgument(
                least.equals(ONE) && most.equals(ANY),
                "team round is to staff project `%s` but has a number of teams already; leave the number out",
                added.name());
        for (Staffing known : projects) {
            checkArgument(
                    !known.name().equals(added.name()),
                    "team round staffs project `%s` twice; name all who are in it at once",
                    added.name());
            Set<MenteeId> twice = Sets.intersection(known.mentees(), added.mentees());
            checkArgument(
                    twice.isEmpty(),
                    "team round staffs projects `%s` and `%s` with the same mentees: %s; leave each in one",
                    known.name(),
                    added.name(),
                    twice);
        }
        return new TeamPlaces(
                least,
                most,
                isFunctional,
                ImmutableList.<Staffing>builder().addAll(projects).add(added).build());
    }

    /** Returns the project of a team, or empty if it has none. */
    Optional<Project> project(String team) {
        return projects.stream()
                .filter(staffing -> staffing.name().equals(team))
                .map(Staffing::project)
                .findFirst();
    }

    /** Returns who is in the team of a project already. */
    Stream<ParticipantId> placed() {
        return projects.stream()
                .flatMap(staffing -> Stream.concat(staffing.mentors().stream(), staffing.mentees().stream()));
    }

    /** Says to a problem what teams there are to be. */
    void addTo(TeamProblemBuilder problem, TeamShape shape) {
        if (projects.isEmpty()) {
            problem.teams(shape, least, most);
        } else {
            projects.forEach(staffing -> problem.given(staffing.team(shape)));
        }
    }
}
