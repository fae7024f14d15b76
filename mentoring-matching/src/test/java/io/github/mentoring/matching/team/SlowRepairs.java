package io.github.mentoring.matching.team;

import io.github.mentoring.core.person.ParticipantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The least change from teams that some have left, by going through all legal teams of those who stay. */
final class SlowRepairs {

    private final List<Team> left;
    private Optional<Change> least = Optional.empty();

    /** What teams change: first as many placed as possible, then as few moved, then as much worth. */
    record Change(int placed, int moved, long worth) implements Comparable<Change> {

        /** Compares by which is the lesser change. */
        @Override
        public int compareTo(Change other) {
            return Comparator.comparing(Change::placed, Comparator.reverseOrder())
                    .thenComparing(Change::moved)
                    .thenComparing(Change::worth, Comparator.reverseOrder())
                    .compare(this, other);
        }
    }

    private SlowRepairs(List<Team> left) {
        this.left = left;
    }

    /** Returns the least change from what is left, or empty if there are no legal teams of those who stay. */
    static Optional<Change> least(TeamProblem problem, List<Team> left) {
        SlowRepairs slow = new SlowRepairs(left);
        SlowTeams.forEach(problem, slow::look);
        return slow.least;
    }

    private void look(List<Team> teams, TeamValue value) {
        if (least.isEmpty() || value.placed() >= least.get().placed()) {
            Change change = new Change(value.placed(), moved(left, teams), value.worth());
            least = least.filter(known -> known.compareTo(change) <= 0).or(() -> Optional.of(change));
        }
    }

    /**
     * Returns how many people are in another team than before, or in one more or less: of all ways to say which unnamed team is which, in
     * that where they are the fewest.
     */
    static int moved(List<Team> left, List<Team> now) {
        return fewest(left, now, new ArrayList<>());
    }

    private static int fewest(List<Team> left, List<Team> now, List<String> called) {
        if (called.size() == now.size()) {
            return count(places(left, names(left)), places(now, called));
        }
        Optional<String> name = now.get(called.size()).name();
        List<String> possible = new ArrayList<>(List.of(name.orElse("new " + called.size())));
        if (name.isEmpty()) {
            names(left).stream().filter(old -> !called.contains(old)).forEach(possible::add);
        }
        int fewest = Integer.MAX_VALUE;
        for (String one : possible) {
            called.add(one);
            fewest = Math.min(fewest, fewest(left, now, called));
            called.remove(called.size() - 1);
        }
        return fewest;
    }

    private static List<String> names(List<Team> left) {
        List<String> names = new ArrayList<>();
        left.forEach(team -> names.add(team.name().orElse("old " + names.size())));
        return names;
    }

    private static Map<ParticipantId, Set<String>> places(List<Team> teams, List<String> names) {
        Map<ParticipantId, Set<String>> places = new HashMap<>();
        for (int t = 0; t < teams.size(); t++) {
            String name = names.get(t);
            List<ParticipantId> people = new ArrayList<>(teams.get(t).mentors());
            people.addAll(teams.get(t).mentees());
            people.forEach(person ->
                    places.computeIfAbsent(person, unused -> new HashSet<>()).add(name));
        }
        return places;
    }

    private static int count(Map<ParticipantId, Set<String>> before, Map<ParticipantId, Set<String>> after) {
        Set<ParticipantId> people = new HashSet<>(before.keySet());
        people.addAll(after.keySet());
        return (int) people.stream()
                .filter(person -> !before.getOrDefault(person, Set.of()).equals(after.getOrDefault(person, Set.of())))
                .count();
    }
}
