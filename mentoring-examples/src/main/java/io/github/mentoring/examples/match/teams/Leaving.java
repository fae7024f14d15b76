package io.github.mentoring.examples.match.teams;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.Departure;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What becomes of a team when one of its mentors, or one of its mentees, leaves.
 *
 * @param sentence how many stay, and what they are then
 * @param findings what is wrong with their numbers
 * @param then what is to be done
 * @param mendings the least change for each who may leave, as far as it was worked out
 */
record Leaving(String sentence, ImmutableList<String> findings, String then, ImmutableList<Mending> mendings) {

    boolean isMended() {
        return !mendings.isEmpty();
    }

    static ImmutableList<Leaving> of(Team team, TeamFacts facts) {
        TeamFormat format = facts.format();
        TeamShape shape = facts.result().round().shape();
        return Stream.concat(
                        one(format.mentor(), team.mentors(), TeamFacts.needsEveryMentor(team, shape), team, facts),
                        one(format.mentee(), team.mentees(), TeamFacts.needsEveryMentee(team, shape), team, facts))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what becomes of a team without one of some, nothing if there are none. */
    private static Stream<Leaving> one(
            String role, Collection<? extends ParticipantId> side, boolean isNeeded, Team team, TeamFacts facts) {
        return side.stream().limit(1).map(any -> {
            Departure departure =
                    facts.result().departure(team, any); // the same for all of a side: it is about numbers
            ImmutableList<Mending> mendings = side.stream()
                    .filter(leaver -> isNeeded && facts.repairs().containsKey(leaver))
                    .map(leaver -> Mending.of(leaver, facts))
                    .collect(ImmutableList.toImmutableList());
            return new Leaving(
                    "If %s %s leaves, %s."
                            .formatted(side.size() == 1 ? "the" : "a", role, stay(departure, facts.format())),
                    departure.findings().all().stream()
                            .map(ObstacleText::finding)
                            .collect(ImmutableList.toImmutableList()),
                    then(isNeeded, mendings.size() == side.size()),
                    mendings);
        });
    }

    private static String stay(Departure departure, TeamFormat format) {
        if (!(departure instanceof Departure.Continues continues)) {
            return "those who stay make up no format, so it ends";
        }
        int mentors = continues.structure().mentors().people();
        int mentees = continues.structure().mentees().people();
        return "%s%s stay, as a %s"
                .formatted(
                        mentors == 0 ? "" : format.mentors(mentors) + " and ",
                        format.mentees(mentees),
                        TeamFormat.called(continues.structure().format()));
    }

    private static String then(boolean isNeeded, boolean isWorkedOut) {
        if (!isNeeded) {
            return "Their numbers still do, so nobody else has to move.";
        }
        return isWorkedOut
                ? "The least change that mends it:"
                : "The least change that mends it was not worked out for all of them; allow more with --team-repairs.";
    }
}
