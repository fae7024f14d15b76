package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses teams that can never be formed, whoever joins them. */
final class GivenTeamChecks {

    private final Map<MentorId, TeamMentor> mentors;
    private final Map<MenteeId, Map<MentorId, Score>> candidates;
    private final TeamDemand demand;

    GivenTeamChecks(
            Map<MentorId, TeamMentor> mentors, Map<MenteeId, Map<MentorId, Score>> candidates, TeamDemand demand) {
        this.mentors = mentors;
        this.candidates = candidates;
        this.demand = demand;
    }

    void check(List<GivenTeam> teams) {
        Map<MentorId, Integer> load = new TreeMap<>();
        Map<MenteeId, String> teamOf = new HashMap<>();
        boolean isLed = teams.isEmpty() || isLed(teams.get(0));
        for (GivenTeam team : teams) {
            checkArgument(
                    isLed(team) == isLed,
                    "team problem gives teams with mentors and teams without; form the two kinds one after the other");
            checkArgument(
                    demand.distinctDisciplines() <= team.shape().mostMentors().people(),
                    "team problem asks for %s disciplines among at most %s mentors; ask for fewer or allow more mentors",
                    demand.distinctDisciplines(),
                    team.shape().mostMentors());
            team.mentors().forEach(mentor -> load.merge(mentor, 1, Integer::sum));
            team.mentees().forEach(mentee -> {
                String before = teamOf.put(mentee, team.name());
                checkArgument(
                        before == null,
                        "mentee `%s` is in two given teams, `%s` and `%s`; leave them in one",
                        mentee,
                        before,
                        team.name());
                team.mentors()
                        .forEach(mentor -> checkArgument(
                                candidates.getOrDefault(mentee, Map.of()).containsKey(mentor),
                                "given team `%s` has mentor `%s` and mentee `%s`, who are no candidate pair; add the pair or part"
                                        + " them",
                                team.name(),
                                mentor,
                                mentee));
            });
        }
        load.forEach((mentor, number) -> {
            int seats = requireNonNull(mentors.get(mentor)).seats().count();
            checkArgument(
                    number <= seats,
                    "mentor `%s` is in %s given teams but has %s seats; give them more or fewer teams",
                    mentor,
                    number,
                    seats);
        });
    }

    private static boolean isLed(GivenTeam team) {
        return team.shape().mostMentors().people() > 0;
    }
}
