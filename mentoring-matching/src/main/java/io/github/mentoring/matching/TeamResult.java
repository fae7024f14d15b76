package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Departure;
import io.github.mentoring.core.format.Lineup;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.Team;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teams of a round, and what is to be said of each. */
public final class TeamResult implements TeamOutcome {

    private final TeamRound round;
    private final Formation formation;

    TeamResult(TeamRound round, Formation formation) {
        this.round = round;
        this.formation = formation;
    }

    /** Returns the round. */
    public TeamRound round() {
        return round;
    }

    /** Returns the teams as numbers, with the bound, the check, the causes of absence and the repair when somebody leaves. */
    public Formation formation() {
        return formation;
    }

    /**
     * Returns the people of a team in the format of the round.
     *
     * @throws IllegalArgumentException if the round does not know somebody of the team
     */
    public Lineup lineup(Team team) {
        requireNonNull(team, "team");
        return Lineup.of(round.format(), people(team.mentors()), people(team.mentees()));
    }

    /** Returns the project that a team is for, or empty if it is for none. */
    public Optional<Project> project(Team team) {
        return requireNonNull(team, "team").name().flatMap(round.places()::project);
    }

    /** Returns what kind of mentoring a team is, to begin it with: of the round's format and, if it has a project, functional. */
    public Arrangement arrangement(Team team) {
        Optional<Project> project = project(team);
        return Arrangement.builder()
                .format(round.format())
                .scope(project.isPresent() ? MentoringScope.FUNCTIONAL : MentoringScope.GENERAL)
                .project(project)
                .build();
    }

    /** Returns what the policy says of a team; what this round formed has no violation, but ranks may be mixed, for example. */
    public Findings findings(Team team) {
        return lineup(team).findings(round.policy());
    }

    /**
     * Returns what becomes of a team's format when some of its people leave; {@link Formation#without} proposes how to go on. Naming
     * somebody twice changes nothing, and those who are in other teams do not count.
     *
     * @throws IllegalArgumentException if nobody of the team leaves, or if the round does not know somebody who leaves or is in the team
     */
    public Departure departure(Team team, ParticipantId... leavers) {
        Set<ParticipantId> leaving = new HashSet<>();
        for (ParticipantId leaver : requireNonNull(leavers, "leavers")) {
            leaving.add(requireNonNull(leaver, "leaver"));
            person(leaver);
        }
        return lineup(team)
                .structure()
                .without(count(team.mentors(), leaving), count(team.mentees(), leaving), round.policy());
    }

    private static HeadCount count(Collection<? extends ParticipantId> people, Set<ParticipantId> leaving) {
        return HeadCount.of((int) people.stream().filter(leaving::contains).count());
    }

    private List<Person> people(Collection<? extends ParticipantId> ids) {
        return ids.stream().map(this::person).toList();
    }

    private Person person(ParticipantId id) {
        Person person = round.round().people().get(id.person());
        checkArgument(person != null, "team round does not know `%s`; name people of the round", id);
        return requireNonNull(person);
    }

    @Override
    public TeamResult orElseThrow() {
        return this;
    }

    /** Returns how many teams there are. */
    @Override
    public String toString() {
        return "TeamResult[%s teams]".formatted(formation.teams().size());
    }
}
