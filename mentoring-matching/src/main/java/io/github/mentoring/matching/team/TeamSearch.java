package io.github.mentoring.matching.team;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for the best teams: exactly where there are few ways to share out the mentors, and elsewhere by forming a few teams anew
 * at a time, exactly among themselves, as long as steps are left.
 *
 * <p>Source: Shaw, Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems, 1998 (large
 * neighbourhood search).
 */
final class TeamSearch {

    private static final long WAYS_IN_ALL = 50_000;
    private static final long WAYS_IN_PART = 400;
    private static final long NODES_IN_PART = 40;
    private static final int WARM_UP = 300;
    private static final int ROUNDS_BETWEEN = 20; // per place, between two looks at all mentees

    private final TeamTable table;
    private final Worth bound;
    private final Budget budget;
    private final Consumer<Draft> listener;
    private final Neighbourhood neighbourhood;
    private final PoolSearch poolSearch;
    private final MemberSearch memberSearch;

    private Draft draft;
    private Worth worth;
    private boolean isComplete;

    TeamSearch(TeamTable table, Worth bound, Budget budget, long seed, Consumer<Draft> listener) {
        this.table = table;
        this.bound = bound;
        this.budget = budget;
        this.listener = listener;
        neighbourhood = new Neighbourhood(table, new SplittableRandom(seed));
        poolSearch = new PoolSearch(table, Stay.NOBODY, budget);
        memberSearch = new MemberSearch(table, Stay.NOBODY, budget);
        draft = Construction.of(table);
        worth = draft.worth(table);
    }

    void run() {
        tell();
        placeAllAnew();
        improve(WARM_UP);
        Pool all = neighbourhood.all();
        if (!isDone() && poolSearch.count(all, WAYS_IN_ALL) < WAYS_IN_ALL) {
            long steps = budget.left() / 2;
            Budget half = budget.part(steps);
            PoolSearch whole = new PoolSearch(table, Stay.NOBODY, half);
            if (whole.find(all, worth, WAYS_IN_ALL, Long.MAX_VALUE)) {
                keep(whole);
            }
            isComplete = whole.isComplete();
            budget.used(half, steps);
        }
        if (!isComplete) {
            improve(Long.MAX_VALUE);
        }
    }

    Draft draft() {
        return draft;
    }

    /** Returns whether all was searched, so that there is nothing better. */
    boolean isComplete() {
        return isComplete;
    }

    private boolean isDone() {
        return isComplete || budget.isSpent() || worth.equals(bound);
    }

    private void improve(long rounds) {
        long sinceAll = 0;
        boolean isChanged = false;
        for (long round = 0; round < rounds && !isDone() && table.mentees > 0 && table.places() > 0; round++) {
            Pool pool = neighbourhood.next(draft);
            if (!budget.take()) {
                return; // so that looking for a pool in vain comes to an end, too
            }
            if (poolSearch.find(pool, worthOf(pool), WAYS_IN_PART, NODES_IN_PART)) {
                keep(poolSearch);
                isChanged = true;
            }
            if (++sinceAll >= (long) ROUNDS_BETWEEN * table.places() && isChanged) {
                sinceAll = 0;
                isChanged = false;
                placeAllAnew();
            }
        }
    }

    /** Returns what the teams in the places of a pool are worth now. */
    private Worth worthOf(Pool pool) {
        long placed = 0;
        long sum = 0;
        int open = 0;
        long missing = 0;
        for (int place : pool.places()) {
            if (draft.isOpen(place)) {
                open++;
                placed += draft.members(place).length;
                sum += table.worth(draft.team(place), draft.members(place));
            } else if (table.isBegun[place]) {
                missing++;
            }
        }
        missing += Math.max(0, pool.leastTeams() - open);
        return new Worth(placed - missing * (table.mentees + 1L), sum);
    }

    private void keep(PoolSearch found) {
        found.putInto(draft);
        worth = draft.worth(table);
        tell();
    }

    /** Finds the best mentees for all teams at once, where nothing ties mentees to each other. */
    private void placeAllAnew() {
        if (table.rules.bindsMentees() || table.menteesSuit()) {
            return;
        }
        int[] open = draft.open();
        int[][] team = new int[open.length][];
        long mentorWorth = 0;
        for (int t = 0; t < open.length; t++) {
            team[t] = draft.team(open[t]);
            mentorWorth += table.worthOfMentors(team[t]);
        }
        int[] everybody = IntStream.range(0, table.mentees).toArray();
        long shortage = draft.shortage(table) * (table.mentees + 1L);
        if (memberSearch.find(open, team, everybody, mentorWorth, shortage, worth, 1)) {
            int[] of = memberSearch.best();
            for (int place : open) {
                draft.clear(place);
            }
            for (int t = 0; t < open.length; t++) {
                int number = t;
                draft.set(
                        open[t],
                        team[t],
                        IntStream.range(0, of.length)
                                .filter(mentee -> of[mentee] == number)
                                .toArray());
            }
            worth = draft.worth(table);
            tell();
        }
    }

    private void tell() {
        listener.accept(draft);
    }
}
