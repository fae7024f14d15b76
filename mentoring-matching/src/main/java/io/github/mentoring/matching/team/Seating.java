package io.github.mentoring.matching.team;

import java.util.Arrays;

/** Mentees who are to find places in teams whose mentors are known: who could be in which, and what that is worth by itself. */
final class Seating {

    /** Of a mentee about whom nothing is decided yet. */
    static final int OPEN = -2;
    /** Of a mentee who is to be in none of the teams. */
    static final int NOWHERE = -1;

    final TeamTable table;
    final int[] places;
    final int[][] team;
    final int[] pool; // the mentees, ascending
    final int[] least; // of a team
    final int[] room;
    private final Stay stay;
    private final boolean isPossible;
    private final long[][]
            base; // in the pool -> in a team -> what the mentors, and staying, are worth; empty if numbers forbid the
    // teams

    Seating(TeamTable table, Stay stay, int[] places, int[][] team, int[] pool) {
        this.table = table;
        this.stay = stay;
        this.places = places;
        this.team = team;
        this.pool = pool;
        least = new int[places.length];
        room = new int[places.length];
        long needed = 0;
        boolean hasRoom = true;
        for (int t = 0; t < places.length; t++) {
            least[t] = table.leastMentees(places[t]);
            room[t] = Math.min(table.room(places[t], team[t]), pool.length);
            needed += least[t];
            hasRoom &= room[t] >= least[t];
        }
        isPossible = hasRoom && needed <= pool.length;
        base = new long[isPossible ? pool.length : 0][places.length];
        for (long[] row : base) {
            Arrays.fill(row, TeamTable.NONE);
        }
        for (int t = 0; t < places.length && isPossible; t++) {
            fillIn(t);
        }
    }

    /** Looks at those of the pool or at the candidates of a mentor, whoever are fewer. */
    private void fillIn(int t) {
        int[] candidates = team[t].length == 0 ? pool : table.candidates(team[t][0]);
        if (pool.length <= candidates.length) {
            for (int i = 0; i < pool.length; i++) {
                base[i][t] = worthOf(pool[i], t);
            }
            return;
        }
        int i = 0;
        for (int mentee : candidates) {
            while (i < pool.length && pool[i] < mentee) {
                i++;
            }
            if (i < pool.length && pool[i] == mentee) {
                base[i][t] = worthOf(mentee, t);
            }
        }
    }

    private long worthOf(int mentee, int t) {
        int pin = table.pinOf[mentee];
        if (pin >= 0 && pin != places[t]) {
            return TeamTable.NONE;
        }
        for (int mentor : table.rules.mentorsWith(mentee)) {
            if (Arrays.binarySearch(team[t], mentor) < 0) {
                return TeamTable.NONE;
            }
        }
        long mean = table.meanScore(team[t], mentee);
        return mean == TeamTable.NONE ? mean : mean + stay.worth(mentee, places[t]);
    }

    /** Returns whether there are enough mentees for all teams, and room for enough in each. */
    boolean isPossible() {
        return isPossible;
    }

    /** Returns what somebody in the pool would add to a team by themselves, or {@link TeamTable#NONE} if they cannot be in it. */
    long base(int i, int t) {
        return base[i][t];
    }

    /** Returns the same for all in the pool and all teams. */
    long[][] base() {
        return base;
    }

    /** Returns the decisions that are none for anybody. */
    int[] undecided() {
        int[] fixed = new int[pool.length];
        Arrays.fill(fixed, OPEN);
        return fixed;
    }

    /** Decides for those who are in a team already or go with a mentor of it; returns false if that cannot be. */
    boolean fixWhoIsBound(int[] fixed) {
        for (int t = 0; t < places.length; t++) {
            for (int mentor : team[t]) {
                for (int mentee : table.rules.menteesOf(mentor)) {
                    if (!fix(fixed, Arrays.binarySearch(pool, mentee), t)) {
                        return false;
                    }
                }
            }
        }
        for (int t = 0; t < places.length; t++) {
            for (int mentee : table.pinnedMentees[places[t]]) {
                if (!fix(fixed, Arrays.binarySearch(pool, mentee), t)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts a mentee, and those who go with them, in a team or nowhere; returns false if that cannot be. */
    boolean fix(int[] fixed, int i, int t) {
        if (i < 0) {
            return false;
        }
        for (int mentee : table.rules.menteesWith(pool[i])) {
            int other = Arrays.binarySearch(pool, mentee);
            if (other < 0 || (fixed[other] != OPEN && fixed[other] != t)) {
                return false;
            }
            if (t >= 0 && base[other][t] == TeamTable.NONE) {
                return false;
            }
            fixed[other] = t;
        }
        return true;
    }

    /**
     * Returns the most that a look at each mentee by themselves allows: how many could be placed, and what they could be worth without
     * fellows.
     */
    Worth most() {
        long seats = 0;
        for (int each : room) {
            seats += each;
        }
        long eligible = 0;
        long all = 0;
        long positive = 0;
        for (long[] row : base) {
            long most = TeamTable.NONE;
            for (long one : row) {
                most = Math.max(most, one);
            }
            if (most != TeamTable.NONE) {
                eligible++;
                all += most;
                positive += Math.max(0, most);
            }
        }
        return new Worth(Math.min(eligible, seats), eligible <= seats ? all : positive);
    }

    /** Returns whether there is a team in which somebody could be. */
    boolean hasTeam(int i) {
        return Arrays.stream(base[i]).anyMatch(one -> one != TeamTable.NONE);
    }

    /** Returns whether it matters in which of several like places a mentee is. */
    boolean tellsPlacesApart() {
        return stay.counts();
    }

    /**
     * Returns for each team the first earlier one from which it cannot be told, nobody being decided to be in either; a negative number if
     * there is none.
     */
    int[] likeEarlier(int[] fixed) {
        boolean[] isTaken = new boolean[places.length];
        for (int t : fixed) {
            if (t >= 0) {
                isTaken[t] = true;
            }
        }
        int[] like = new int[places.length];
        Arrays.fill(like, -1);
        for (int t = 0; t < places.length; t++) {
            for (int before = 0; before < t && like[t] < 0 && !isTaken[t]; before++) {
                if (!isTaken[before]
                        && table.kindOf[places[before]] == table.kindOf[places[t]]
                        && Arrays.equals(team[before], team[t])) {
                    like[t] = before;
                }
            }
        }
        return like;
    }

    /** Returns the mentees of a team, ascending, where each in the pool has one or none. */
    int[] members(int[] teamOf, int t) {
        int number = 0;
        int[] members = new int[pool.length];
        for (int i = 0; i < pool.length; i++) {
            if (teamOf[i] == t) {
                members[number++] = pool[i];
            }
        }
        return Arrays.copyOf(members, number);
    }
}
