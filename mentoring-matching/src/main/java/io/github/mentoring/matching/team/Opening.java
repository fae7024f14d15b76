package io.github.mentoring.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds mentors and mentees for as many teams of one shape as there must be, where that is hard: takes the mentor who has the fewest sets
 * left in which they could lead a team, tries these sets in turn, those with the most mentees to choose from first, and at last does
 * without the mentor; and turns back where too few mentors are left, or mentees no longer suffice.
 *
 * <p>Source: Golomb, Baumert, Backtrack Programming, 1965.
 */
final class Opening {

    private static final int MOST_SETS = 10_000;
    private static final long NODES = 40; // for mentees of whom it matters who else is in their team

    private final TeamTable table;
    private final Budget budget;
    private final MemberSearch memberSearch;
    private final Pool pool;
    private final boolean isTied;
    private final int[] seats; // mentor -> seats left, none for those who are done without
    private final List<int[]> chosen = new ArrayList<>();
    private List<int[]> sets = new ArrayList<>();
    private boolean isComplete = true;

    Opening(TeamTable table, Pool all, Budget budget) {
        this.table = table;
        this.budget = budget;
        pool = all;
        isTied = table.rules.bindsMentees() || table.menteesSuit();
        seats = all.seats().clone();
        memberSearch = new MemberSearch(table, Stay.NOBODY, budget);
    }

    /** Puts the teams that must be there into a draft, in place of all that are, and returns whether they were found. */
    boolean find(Draft draft) {
        MentorSets found = MentorSets.of(table, 0, pool, budget, MOST_SETS);
        isComplete = found.isComplete();
        sets = found.sets();
        int[] choice = sets.stream().mapToInt(this::choice).toArray();
        sets = IntStream.range(0, choice.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(s -> sets.get(s).length)
                        .thenComparing(s -> -choice[s]))
                .map(sets::get)
                .toList();
        if (!search()) {
            return false;
        }
        draft.become(new Draft(table.places(), table.mentees));
        memberSearch.putInto(draft);
        new Placing(table, budget).place(draft, draft.unplaced());
        return true;
    }

    /** Returns whether there are no such teams, for sure, if none were found. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns how many mentees could be in a team; too few once the caller has said stop. */
    private int choice(int[] team) {
        int number = 0;
        if (!budget.goOn(pool.mentees().length)) {
            return number;
        }
        for (int mentee : pool.mentees()) {
            number += table.meanScore(team, mentee) == TeamTable.NONE ? 0 : 1;
        }
        return number;
    }

    private boolean search() {
        if (chosen.size() == table.leastTeams) {
            return canFill(isTied ? NODES : 1);
        }
        if (!budget.take()) {
            isComplete = false;
            return false;
        }
        if (table.mostMentors(0) == 0) {
            return !sets.isEmpty() && choose(sets.get(0));
        }
        int[] left = setsLeft();
        int scarcest = scarcest(left);
        if (scarcest < 0 || usable(left) < (long) (table.leastTeams - chosen.size()) * table.leastMentors(0)) {
            return false;
        }
        for (int[] team : sets) {
            if (Arrays.binarySearch(team, scarcest) >= 0 && isFree(team) && choose(team)) {
                return true;
            }
        }
        int own = seats[scarcest];
        seats[scarcest] = 0;
        boolean isFound = search();
        seats[scarcest] = own;
        return isFound;
    }

    /** Tries to go on with one more team. */
    private boolean choose(int[] team) {
        if (budget.isSpent()) {
            isComplete = false;
            return false;
        }
        chosen.add(team);
        for (int mentor : team) {
            seats[mentor]--;
        }
        boolean isFound = (chosen.size() == table.leastTeams || isTied || canFill(1)) && search();
        for (int mentor : team) {
            seats[mentor]++;
        }
        chosen.remove(chosen.size() - 1);
        return isFound;
    }

    /** Returns whether there are mentees for the teams chosen. */
    private boolean canFill(long nodes) {
        int[] places = IntStream.range(0, chosen.size()).toArray();
        long worth = chosen.stream().mapToLong(table::worthOfMentors).sum();
        boolean isFound =
                memberSearch.find(places, chosen.toArray(new int[0][]), pool.mentees(), worth, 0, Worth.NOTHING, nodes);
        isComplete &= isFound || memberSearch.isComplete();
        return isFound;
    }

    private boolean isFree(int[] team) {
        for (int mentor : team) {
            if (seats[mentor] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns of each mentor in how many sets they could still lead a team. */
    private int[] setsLeft() {
        int[] left = new int[table.mentors];
        for (int[] team : sets) {
            if (isFree(team)) {
                for (int mentor : team) {
                    left[mentor]++;
                }
            }
        }
        return left;
    }

    /** Returns the mentor with the fewest sets, but some; negative if nobody has any. Ties by number. */
    private static int scarcest(int[] left) {
        int scarcest = -1;
        for (int mentor = 0; mentor < left.length; mentor++) {
            if (left[mentor] > 0 && (scarcest < 0 || left[mentor] < left[scarcest])) {
                scarcest = mentor;
            }
        }
        return scarcest;
    }

    /** Returns how many seats there are of those who could still lead a team. */
    private long usable(int[] left) {
        int teams = table.leastTeams - chosen.size();
        long usable = 0;
        for (int mentor = 0; mentor < left.length; mentor++) {
            usable += left[mentor] > 0 ? Math.min(seats[mentor], teams) : 0;
        }
        return usable;
    }
}
