package io.github.mentoring.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All sets of mentors who can lead a team in a place, in the order of their numbers. */
final class MentorSets {

    private final TeamTable table;
    private final int place;
    private final Pool pool;
    private final int most;
    private final List<int[]> sets = new ArrayList<>();
    private boolean isComplete = true;

    private MentorSets(TeamTable table, int place, Pool pool, int most) {
        this.table = table;
        this.place = place;
        this.pool = pool;
        this.most = most;
    }

    /** Finds the sets, or so many of them. */
    static MentorSets of(TeamTable table, int place, Pool pool, int most) {
        MentorSets found = new MentorSets(table, place, pool, most);
        found.extend(new int[table.mostMentors(place)], 0, 0);
        return found;
    }

    List<int[]> sets() {
        return sets;
    }

    /** Returns whether these are all. */
    boolean isComplete() {
        return isComplete;
    }

    private void extend(int[] chosen, int number, int from) {
        if (sets.size() >= most) {
            isComplete = false;
            return;
        }
        if (number >= table.leastMentors(place)) {
            int[] team = Arrays.copyOf(chosen, number);
            if (canLead(team)) {
                sets.add(team);
            }
        }
        for (int k = from; number < chosen.length && k < pool.mentors().length; k++) {
            int mentor = pool.mentors()[k];
            if (pool.seats()[k] > 0 && suits(chosen, number, mentor)) {
                chosen[number] = mentor;
                extend(chosen, number + 1, k + 1);
            }
        }
    }

    private boolean suits(int[] chosen, int number, int mentor) {
        for (int k = 0; k < number; k++) {
            if (table.rules.mentorsApart(chosen[k], mentor)) {
                return false;
            }
        }
        return true;
    }

    private boolean canLead(int[] team) {
        for (int pinned : table.pinnedMentors[place]) {
            if (Arrays.binarySearch(team, pinned) < 0) {
                return false;
            }
        }
        if (!table.rules.admitMentors(team)) {
            return false;
        }
        int least = table.leastMentees(place);
        int candidates = 0;
        for (int k = 0; k < pool.mentees().length && candidates < least; k++) {
            candidates += table.meanScore(team, pool.mentees()[k]) == TeamTable.NONE ? 0 : 1;
        }
        return candidates >= least && table.room(place, team) >= least;
    }
}
