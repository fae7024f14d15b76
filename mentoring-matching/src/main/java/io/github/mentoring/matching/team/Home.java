package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.person.ParticipantId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where everybody was who stays, by place. */
final class Home {

    private final TeamProblem problem;
    private final TeamTable table;
    private final Draft draft;

    /** Takes the teams as they were; the problem and its table are without those who left. */
    Home(List<Team> teams, TeamProblem problem, TeamTable table) {
        this.problem = problem;
        this.table = table;
        draft = new Draft(table.places(), table.mentees);
        for (int t = 0; t < teams.size(); t++) {
            Team team = teams.get(t);
            int number = t;
            int place = team.name().map(this::placeNamed).orElse(number);
            draft.set(place, numbers(table.mentorIds, team.mentors()), numbers(table.menteeIds, team.mentees()));
        }
    }

    private int placeNamed(String name) {
        return IntStream.range(0, table.places())
                .filter(place -> problem.places().get(place).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> int[] numbers(ImmutableList<T> ids, Iterable<T> people) {
        return IntStream.range(0, ids.size())
                .filter(k -> Iterables.contains(people, ids.get(k)))
                .toArray();
    }

    /** Returns the teams without those who left, whether or not they keep the rules. */
    Draft draft() {
        return draft;
    }

    /** Returns whether anybody is left in a place. */
    boolean isUsed(int place) {
        return draft.isOpen(place) || draft.team(place).length > 0;
    }

    /** Returns the team left in a place. */
    Team team(int place) {
        return Teams.team(problem, table, draft, place);
    }

    /** Returns whether the team left in a place keeps the rules. */
    boolean isLegal(int place) {
        int[] team = draft.team(place);
        int[] members = draft.members(place);
        return team.length >= table.leastMentors(place)
                && members.length >= table.leastMentees(place)
                && members.length <= table.room(place, team)
                && table.rules.admit(team, members);
    }

    /** Returns the same teams, each in that of the places that cannot be told from its own where most of its people were. */
    Draft settled(Draft found) {
        Draft settled = new Draft(table.places(), table.mentees);
        for (int from : found.open()) {
            int place = IntStream.range(0, table.places())
                    .filter(p -> table.kindOf[p] == table.kindOf[from] && !settled.isOpen(p))
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(p -> stayed(found, from, p))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            settled.set(place, found.team(from), found.members(from));
        }
        return settled;
    }

    /** Returns how many people of a team were in a place. */
    private int stayed(Draft found, int from, int place) {
        long mentors = Arrays.stream(found.team(from))
                .filter(mentor -> Arrays.binarySearch(draft.team(place), mentor) >= 0)
                .count();
        long mentees = Arrays.stream(found.members(from))
                .filter(mentee -> draft.placeOf(mentee) == place)
                .count();
        return (int) (mentors + mentees);
    }

    /** Returns who is in another place than before, or in one more or less; mentors before mentees, each in the order of ids. */
    ImmutableSet<ParticipantId> moved(Draft now) {
        ImmutableSet.Builder<ParticipantId> moved = ImmutableSet.builder();
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            for (int place = 0; place < table.places(); place++) {
                boolean wasThere = Arrays.binarySearch(draft.team(place), mentor) >= 0;
                boolean isThere = Arrays.binarySearch(now.team(place), mentor) >= 0;
                if (wasThere != isThere) {
                    moved.add(table.mentorIds.get(mentor));
                }
            }
        }
        for (int mentee = 0; mentee < table.mentees; mentee++) {
            if (draft.placeOf(mentee) != now.placeOf(mentee)) {
                moved.add(table.menteeIds.get(mentee));
            }
        }
        return moved.build();
    }
}
