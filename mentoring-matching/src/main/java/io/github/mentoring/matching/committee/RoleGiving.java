package io.github.mentoring.matching.committee;

import java.util.Arrays;

/**
 * Gives the roles of a committee to its members: in the cheapest way, and of several such ways in the one that comes first in the order of
 * roles and members.
 *
 * <p>Roles are given one after the other. Whoever has one may hand it on to somebody else and take the new one, along the way that
 * costs least. Takes time of at most the cube of how many roles there are times the members, and as much again for each pair of
 * them to settle which way comes first. Source: Jewell, Optimal Flow through Networks, 1958, with the shortest ways of
 * Bellman, On a Routing Problem, 1958.
 */
final class RoleGiving {

    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final Prices prices;
    private final long[] room; // mentor -> hours they can give to the committee, at most

    @SuppressWarnings("NullAway.Init") // set by bind, before anything else is asked
    private Panel panel;

    @SuppressWarnings("NullAway.Init")
    private byte[] state; // decision -> what may be done

    private int first; // decision of the panel
    private int[] bound = NONE; // role -> the candidate to whom it must go, or NOBODY

    private int[] members = NONE; // candidates
    private int count; // how many of them there are
    private int[] seat = NONE; // role -> which member has it
    private int[] roleOf = NONE; // member -> role, or NOBODY
    private int[] by = NONE; // member -> the role that they would take on
    private boolean[] isReached = {}; // member -> whether the new role can come to them, others handing theirs on
    private boolean[] isFresh = {}; // member -> whether that is news to those who might take their role
    private long[] wayHigh = {}; // member -> what it costs that they take on a role
    private long[] wayLow = {};
    private long stuck; // roles, as bits, that the members cannot hold all
    private long high;
    private long low;

    /**
     * Creates a giving of roles at prices and within hours that may change from one question to the next.
     *
     * @param room mentor -> the hours that they can give to one committee, at most
     */
    RoleGiving(Prices prices, long[] room) {
        this.prices = prices;
        this.room = room;
    }

    /**
     * Prepares for a mentee, and returns whether no role must go to two candidates.
     *
     * @param newState decision -> what may be done
     * @param newFirst the panel's first decision, that its first candidate serves
     */
    boolean bind(Panel newPanel, byte[] newState, int newFirst) {
        panel = newPanel;
        state = newState;
        first = newFirst;
        stuck = 0;
        high = 0;
        low = 0;
        if (bound.length != panel.roles.length) {
            bound = new int[panel.roles.length];
            seat = new int[panel.roles.length];
        }
        Arrays.fill(bound, NOBODY);
        if (bound.length > 0 && roleOf.length < panel.size) {
            roleOf = new int[panel.size];
            by = new int[panel.size];
            isReached = new boolean[panel.size];
            isFresh = new boolean[panel.size];
            wayHigh = new long[panel.size];
            wayLow = new long[panel.size];
        }
        for (int role = 0; panel.isRoleTimed && role < bound.length; role++) {
            for (int k = 0; k < panel.size; k++) {
                if (state[first + panel.decision(role, k)] == BestCommittee.IN) {
                    if (bound[role] != NOBODY) {
                        return false;
                    }
                    bound[role] = k;
                }
            }
        }
        return true;
    }

    /** Returns whether a role must go to a candidate. */
    boolean isBound(int k) {
        for (int one : bound) {
            if (one == k) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a candidate may hold one of some roles, given as bits. */
    boolean mayHoldAny(long roles, int k) {
        for (int role = 0; role < bound.length; role++) {
            if ((roles & 1L << role) != 0 && mayHold(role, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHold(int role, int k) {
        return (panel.groups[k] & panel.roles[role]) != 0
                && (bound[role] == NOBODY || bound[role] == k)
                && (!panel.isTimed || panel.hours[k] + panel.roleHours[role] <= room[panel.mentor[k]])
                && (!panel.isRoleTimed || state[first + panel.decision(role, k)] != BestCommittee.OUT);
    }

    /**
     * Gives all roles to some of the first so many members in the cheapest way, and returns whether there is one.
     */
    boolean give(int[] newMembers, int newCount) {
        high = 0;
        low = 0;
        stuck = 0;
        if (bound.length == 0) {
            return true;
        }
        members = newMembers;
        count = newCount;
        Arrays.fill(roleOf, 0, count, NOBODY);
        for (int role = 0; role < bound.length; role++) {
            int end = findWay(role);
            if (end == NOBODY) {
                return false;
            }
            high += wayHigh[end];
            low += wayLow[end];
            handOn(role, end);
        }
        return true;
    }

    /** Returns what the way found costs, in the higher number. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number. */
    long low() {
        return low;
    }

    /**
     * Returns some roles, as bits, that the members asked about cannot hold all, if there was no way: somebody must join them who may hold
     * one of these.
     */
    long stuck() {
        return stuck;
    }

    /** Looks for the cheapest way on which a role comes to somebody who has none, and returns who that is, or NOBODY. */
    private int findWay(int role) {
        Arrays.fill(isReached, 0, count, false);
        Arrays.fill(isFresh, 0, count, false);
        stuck = 1L << role;
        offer(role, 0, 0);
        boolean isNews = true;
        while (isNews) {
            isNews = false;
            for (int a = 0; a < count; a++) {
                if (isFresh[a] && roleOf[a] != NOBODY) {
                    isFresh[a] = false;
                    isNews = true;
                    int k = members[a];
                    stuck |= 1L << roleOf[a];
                    offer(roleOf[a], wayHigh[a] - costHigh(roleOf[a], k), wayLow[a] - costLow(roleOf[a], k));
                }
            }
        }
        int end = NOBODY;
        for (int a = 0; a < count; a++) {
            boolean isCheaper = end == NOBODY || BestCommittee.isMore(wayHigh[end], wayLow[end], wayHigh[a], wayLow[a]);
            end = isReached[a] && roleOf[a] == NOBODY && isCheaper ? a : end;
        }
        return end;
    }

    /** Offers a role to all who may hold it, given what it has cost so far that it is free. */
    private void offer(int role, long soFarHigh, long soFarLow) {
        for (int a = 0; a < count; a++) {
            int k = members[a];
            if (roleOf[a] != role && mayHold(role, k)) {
                long newHigh = soFarHigh + costHigh(role, k);
                long newLow = soFarLow + costLow(role, k);
                if (!isReached[a] || BestCommittee.isMore(wayHigh[a], wayLow[a], newHigh, newLow)) {
                    isReached[a] = true;
                    isFresh[a] = true;
                    wayHigh[a] = newHigh;
                    wayLow[a] = newLow;
                    by[a] = role;
                }
            }
        }
    }

    private void handOn(int newRole, int end) {
        int to = end;
        while (by[to] != newRole) {
            int role = by[to];
            int before = seat[role];
            put(role, to);
            to = before;
        }
        put(newRole, to);
    }

    private void put(int role, int member) {
        seat[role] = member;
        roleOf[member] = role;
    }

    private long costHigh(int role, int k) {
        return panel.roleHours[role] * prices.hour.high[panel.mentor[k]];
    }

    private long costLow(int role, int k) {
        return panel.roleHours[role] * prices.hour.low[panel.mentor[k]];
    }

    /**
     * Returns to whom the roles go, as candidates by role: in the cheapest way, and of those in the first, in the order of roles and
     * members. Roles are bound to them until the next mentee.
     */
    int[] settle(int[] some) {
        give(some, some.length);
        long leastHigh = high;
        long leastLow = low;
        for (int role = 0; role < bound.length; role++) {
            bindFirst(role, some, leastHigh, leastLow);
        }
        return bound.length == 0 ? NONE : bound.clone();
    }

    /** Binds a role to the first member with whom the roles cost no more, in all, than they need. */
    private void bindFirst(int role, int[] some, long leastHigh, long leastLow) {
        for (int k : some) {
            if (mayHold(role, k)) {
                int before = bound[role];
                bound[role] = k;
                if (give(some, some.length) && high == leastHigh && low == leastLow) {
                    return;
                }
                bound[role] = before;
            }
        }
    }
}
