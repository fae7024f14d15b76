package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.person.MenteeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses teams that do not suit each other, whoever is in them. */
final class GivenTeamChecks {

    private GivenTeamChecks() {}

    static void check(List<GivenTeam> teams) {
        Map<MenteeId, String> teamOf = new HashMap<>();
        boolean isLed = teams.isEmpty() || isLed(teams.get(0));
        for (GivenTeam team : teams) {
            checkArgument(
                    isLed(team) == isLed,
                    "team problem gives teams with mentors and teams without; form the two kinds one after the other");
            team.mentees().forEach(mentee -> {
                String before = teamOf.put(mentee, team.name());
                checkArgument(
                        before == null,
                        "mentee `%s` is in two given teams, `%s` and `%s`; leave them in one",
                        mentee,
                        before,
                        team.name());
            });
        }
    }

    private static boolean isLed(GivenTeam team) {
        return team.shape().mostMentors().people() > 0;
    }
}
