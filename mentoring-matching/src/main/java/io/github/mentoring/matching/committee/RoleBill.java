package io.github.mentoring.matching.committee;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What it costs at least that members hold all roles, each another one, worked out for the check without anything that the search uses.
 *
 * <p>Each role and each member has a price that is raised just so far that one more role finds somebody. Takes time of the square of how many
 * roles there are times the members. Source: Kuhn, The Hungarian Method for the Assignment Problem, 1955, row by row.
 */
final class RoleBill {

    private static final int NOBODY = -1;

    private final @Nullable BigInteger[][] cost; // role -> member -> what it costs, null if they may not hold it
    private final int members;
    private final int[] roleOf; // member -> role, or NOBODY; one more for the role to be given
    private final BigInteger[] roleWorth;
    private final BigInteger[] memberWorth;

    private RoleBill(@Nullable BigInteger[][] cost, int members) {
        this.cost = cost;
        this.members = members;
        roleOf = new int[members + 1];
        Arrays.fill(roleOf, NOBODY);
        roleWorth = new BigInteger[cost.length];
        Arrays.fill(roleWorth, BigInteger.ZERO);
        memberWorth = new BigInteger[members + 1];
        Arrays.fill(memberWorth, BigInteger.ZERO);
    }

    /**
     * Returns who holds which role, as members by role, for the least cost; null if the roles cannot all be held.
     *
     * @param cost role -> member -> what it costs, null if they may not hold it
     */
    static int @Nullable [] holders(@Nullable BigInteger[][] cost, int members) {
        RoleBill bill = new RoleBill(cost, members);
        for (int role = 0; role < cost.length; role++) {
            if (!bill.give(role)) {
                return null;
            }
        }
        int[] holders = new int[cost.length];
        for (int a = 0; a < members; a++) {
            if (bill.roleOf[a] != NOBODY) {
                holders[bill.roleOf[a]] = a;
            }
        }
        return holders;
    }

    private boolean give(int newRole) {
        @Nullable
        BigInteger[] slack = new BigInteger[members]; // by how much a role must be worth more to reach the member
        int[] before = new int[members]; // from whom the role comes to the member
        boolean[] isDone = new boolean[members + 1];
        int at = members; // a member who is not there has the new role
        roleOf[at] = newRole;
        while (roleOf[at] != NOBODY) {
            isDone[at] = true;
            int role = roleOf[at];
            int next = NOBODY;
            for (int a = 0; a < members; a++) {
                BigInteger asked = cost[role][a];
                if (!isDone[a] && asked != null) {
                    BigInteger more = asked.subtract(roleWorth[role]).subtract(memberWorth[a]);
                    BigInteger known = slack[a];
                    if (known == null || more.compareTo(known) < 0) {
                        slack[a] = more;
                        before[a] = at;
                    }
                }
                if (!isDone[a] && isLess(slack[a], next == NOBODY ? null : slack[next])) {
                    next = a;
                }
            }
            if (next == NOBODY) {
                return false;
            }
            raise(isDone, slack, slack[next]);
            at = next;
        }
        while (at != members) {
            roleOf[at] = roleOf[before[at]];
            at = before[at];
        }
        return true;
    }

    private void raise(boolean[] isDone, @Nullable BigInteger[] slack, @Nullable BigInteger by) {
        if (by == null) {
            return;
        }
        for (int a = 0; a <= members; a++) {
            if (isDone[a]) {
                roleWorth[roleOf[a]] = roleWorth[roleOf[a]].add(by);
                memberWorth[a] = memberWorth[a].subtract(by);
            } else if (a < members) {
                BigInteger known = slack[a];
                slack[a] = known == null ? null : known.subtract(by);
            }
        }
    }

    private static boolean isLess(@Nullable BigInteger one, @Nullable BigInteger other) {
        return one != null && (other == null || one.compareTo(other) < 0);
    }
}
