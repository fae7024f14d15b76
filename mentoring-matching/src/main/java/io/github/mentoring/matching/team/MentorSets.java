package io.github.mentoring.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All sets of mentors who can lead a team in a place, in the order of their numbers. */
final class MentorSets {

    private static final int LOOKS_EACH = 20; // sets to look at for each that may be found

    private final TeamTable table;
    private final int place;
    private final Pool pool;
    private final Budget budget;
    private final int most;
    private final int leastMentees;
    private final List<int[]> sets = new ArrayList<>();
    private long looks;
    private boolean isComplete = true;

    private MentorSets(TeamTable table, int place, Pool pool, Budget budget, int most) {
        this.table = table;
        this.place = place;
        this.pool = pool;
        this.budget = budget;
        this.most = most;
        leastMentees = table.leastMentees(place);
        looks = (long) LOOKS_EACH * most;
    }

    /** Finds the sets, or so many of them, or those that are found with some looks for each or until the caller says stop. */
    static MentorSets of(TeamTable table, int place, Pool pool, Budget budget, int most) {
        MentorSets found = new MentorSets(table, place, pool, budget, most);
        int largest = Math.min(table.mostMentors(place), pool.mentors().length);
        if (largest >= table.leastMentors(place) && pool.mentees().length >= found.leastMentees) {
            found.extend(new int[largest], 0, 0, pool.mentees());
        }
        return found;
    }

    List<int[]> sets() {
        return sets;
    }

    /** Returns whether these are all. */
    boolean isComplete() {
        return isComplete;
    }

    /** Finds the sets that begin with some mentors, who have some mentees in common. */
    private void extend(int[] chosen, int number, int from, int[] mentees) {
        if (sets.size() >= most || looks-- <= 0) {
            isComplete = false;
            return;
        }
        if (number >= table.leastMentors(place)) {
            int[] team = Arrays.copyOf(chosen, number);
            if (canLead(team)) {
                sets.add(team);
            }
        }
        int last = pool.mentors().length - Math.max(1, table.leastMentors(place) - number);
        for (int k = from; number < chosen.length && k <= last; k++) {
            int mentor = pool.mentors()[k];
            if (!budget.goOn(1 + mentees.length)) {
                isComplete = false;
                return;
            }
            if (pool.seats()[k] > 0 && suits(chosen, number, mentor)) {
                int[] common = common(mentees, mentor);
                if (common.length >= leastMentees) {
                    chosen[number] = mentor;
                    extend(chosen, number + 1, k + 1, common);
                }
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

    private int[] common(int[] mentees, int mentor) {
        int number = 0;
        int[] common = new int[mentees.length];
        for (int mentee : mentees) {
            if (table.score(mentor, mentee) != TeamTable.NONE) {
                common[number++] = mentee;
            }
        }
        return Arrays.copyOf(common, number);
    }

    private boolean canLead(int[] team) {
        for (int pinned : table.pinnedMentors[place]) {
            if (Arrays.binarySearch(team, pinned) < 0) {
                return false;
            }
        }
        return table.rules.admitMentors(team) && table.room(place, team) >= leastMentees;
    }
}
