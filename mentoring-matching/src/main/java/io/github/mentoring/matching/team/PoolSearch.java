package io.github.mentoring.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the best teams of a pool: goes through all ways to share the mentors out to the places, each once, and finds the best mentees for
 * each of them. Where it matters who stays, the pool has all places.
 *
 * <p>Places that cannot be told from each other get their mentors in the order of the sets of mentors, so that no way comes twice.
 */
final class PoolSearch {

    private static final int MOST_SETS = 5_000;

    private final TeamTable table;
    private final Stay stay;
    private final Budget budget;
    private final MemberSearch memberSearch;
    private final Consumer<PoolSearch> better; // hears of each better answer

    private Pool pool = new Pool(new int[0], new int[0], new int[0], new int[0], 0);
    private List<List<int[]>> sets = new ArrayList<>();
    private int[] chosen = {}; // place in the pool -> set of mentors, or -1
    private int[] seats = {}; // mentor -> seats left
    private long ways;
    private long nodesEach;
    private boolean onlyCount;
    private boolean isComplete;
    private boolean isFound;
    private Worth bestWorth = Worth.NOTHING;
    private int[][] judged = {}; // the mentors of the teams whose mentees are looked for
    private int[][] bestTeam = {};
    private int[][] bestMembers = {};

    PoolSearch(TeamTable table, Stay stay, Budget budget, Consumer<PoolSearch> better) {
        this.table = table;
        this.stay = stay;
        this.budget = budget;
        this.better = better;
        this.memberSearch = new MemberSearch(table, stay, budget, this::keep);
    }

    /**
     * Returns how many ways there are to share out the mentors, or the most to count if there are more, or if the caller says stop before
     * all are counted.
     */
    long count(Pool newPool, long most) {
        prepare(newPool, most, (int) Math.min(MOST_SETS, most)); // each set is a way by itself
        if (!isComplete) {
            return most;
        }
        onlyCount = true;
        choose(0, 0);
        return isComplete ? most - ways : most;
    }

    /**
     * Looks for teams that are worth more than a floor, and returns whether there are some.
     *
     * @param mostWays how many ways to share out the mentors to look at
     * @param nodes how many matchings to solve at most for each of them
     */
    boolean find(Pool newPool, Worth floor, long mostWays, long nodes) {
        prepare(newPool, mostWays, MOST_SETS);
        onlyCount = false;
        nodesEach = nodes;
        bestWorth = floor;
        isFound = false;
        choose(0, 0);
        return isFound;
    }

    /** Returns whether there is nothing better in the pool, for sure. */
    boolean isComplete() {
        return isComplete;
    }

    Worth bestWorth() {
        return bestWorth;
    }

    /** Puts the teams found into a draft, in all places of the pool. */
    void putInto(Draft draft) {
        for (int place : pool.places()) {
            draft.clear(place);
        }
        for (int k = 0; k < pool.places().length; k++) {
            if (bestMembers[k].length > 0) {
                draft.set(pool.places()[k], bestTeam[k], bestMembers[k]);
            }
        }
    }

    private void prepare(Pool newPool, long mostWays, int mostSets) {
        pool = newPool;
        ways = mostWays;
        isComplete = true;
        chosen = new int[pool.places().length];
        seats = new int[table.mentors];
        for (int k = 0; k < pool.mentors().length; k++) {
            seats[pool.mentors()[k]] = pool.seats()[k];
        }
        sets = new ArrayList<>();
        for (int k = 0; k < pool.places().length; k++) {
            if (isOfKindOfLast(k)) {
                sets.add(sets.get(k - 1));
            } else {
                MentorSets found = MentorSets.of(table, pool.places()[k], pool, budget, mostSets);
                isComplete &= found.isComplete();
                sets.add(found.sets());
            }
        }
    }

    private boolean isOfKindOfLast(int k) {
        return k > 0 && table.kindOf[pool.places()[k]] == table.kindOf[pool.places()[k - 1]];
    }

    /** Returns whether a place cannot be told from the one before. */
    private boolean isLikeLast(int k) {
        return isOfKindOfLast(k) && !stay.wasUsed(pool.places()[k]) && !stay.wasUsed(pool.places()[k - 1]);
    }

    private void choose(int k, int openSoFar) {
        if (k == chosen.length) {
            if (ways-- <= 0 || (!onlyCount && budget.isSpent())) {
                isComplete = false;
            } else if (!onlyCount) {
                judge(openSoFar);
            }
            return;
        }
        boolean isLikeLast = isLikeLast(k);
        boolean mustClose = isLikeLast && chosen[k - 1] < 0;
        int from = isLikeLast ? Math.max(chosen[k - 1], 0) : 0;
        for (int s = from; !mustClose && s < sets.get(k).size() && ways > 0; s++) {
            if (!budget.goOn(1)) {
                isComplete = false;
                ways = 0;
                return;
            }
            if (take(sets.get(k).get(s), 1)) {
                chosen[k] = s;
                choose(k + 1, openSoFar + 1);
                take(sets.get(k).get(s), -1);
            }
        }
        chosen[k] = -1;
        if (ways > 0) {
            choose(k + 1, openSoFar);
        } else {
            isComplete = false;
        }
    }

    /** Takes so many seats of each mentor, if they have them. */
    private boolean take(int[] team, int number) {
        for (int mentor : team) {
            if (seats[mentor] < number) {
                return false;
            }
        }
        for (int mentor : team) {
            seats[mentor] -= number;
        }
        return true;
    }

    private void judge(int openTeams) {
        int[] places = new int[openTeams];
        int[][] team = new int[openTeams][];
        long mentorWorth = 0;
        long missing = Math.max(0, pool.leastTeams() - openTeams);
        int next = 0;
        for (int k = 0; k < chosen.length; k++) {
            if (chosen[k] >= 0) {
                places[next] = pool.places()[k];
                team[next] = sets.get(k).get(chosen[k]);
                mentorWorth += table.worthOfMentors(team[next++]);
            } else if (table.isBegun[pool.places()[k]]) {
                missing++;
            }
        }
        judged = team;
        long shortage = missing * (table.mentees + 1L);
        mentorWorth += stay.counts() ? stay.worthOfMentors(byPlace(places, team)) : 0;
        memberSearch.find(places, team, pool.mentees(), mentorWorth, shortage, bestWorth, nodesEach);
        isComplete &= memberSearch.isComplete();
    }

    private int[][] byPlace(int[] places, int[][] team) {
        int[][] teams = new int[table.places()][];
        Arrays.fill(teams, new int[0]);
        for (int t = 0; t < places.length; t++) {
            teams[places[t]] = team[t];
        }
        return teams;
    }

    private void keep() {
        isFound = true;
        bestWorth = memberSearch.bestWorth();
        bestTeam = new int[chosen.length][];
        bestMembers = new int[chosen.length][];
        Arrays.fill(bestTeam, new int[0]);
        Arrays.fill(bestMembers, new int[0]);
        int next = 0;
        for (int k = 0; k < chosen.length; k++) {
            if (chosen[k] >= 0) {
                bestTeam[k] = judged[next];
                int t = next++;
                int[] of = memberSearch.best();
                bestMembers[k] = IntStream.range(0, of.length)
                        .filter(i -> of[i] == t)
                        .map(i -> pool.mentees()[i])
                        .toArray();
            }
        }
        better.accept(this);
    }
}
