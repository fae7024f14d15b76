package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;

/**
 * A group on one side that must get more partners than all their candidates on the other side can give, so that no matching
 * keeps all bounds.
 *
 * <p>Source: Hall, On Representatives of Subsets, 1935; with several places a person as by Ore, Studies on Directed Graphs,
 * 1956.
 *
 * @param problem the problem
 * @param side the side of the group
 * @param group the numbers of its members, ascending
 */
public record SparseShortage(SparseProblem problem, Side side, ImmutableIntArray group) {

    /** The two sides. */
    public enum Side {
        /** Those who are guided. */
        MENTEES,
        /** Those who guide. */
        MENTORS
    }

    /**
     * Checks that all is given, and that the group has each member once.
     *
     * @throws IllegalArgumentException if a member is not one of that side, or if members do not ascend
     */
    public SparseShortage {
        requireNonNull(problem, "problem");
        requireNonNull(side, "side");
        requireNonNull(group, "group");
        int people = side == Side.MENTEES ? problem.mentees() : problem.mentors();
        int before = -1;
        for (int k = 0; k < group.length(); k++) {
            int member = group.get(k);
            checkArgument(
                    member >= 0 && member < people,
                    "shortage lists number %s among %s %s; number them from zero",
                    member,
                    people,
                    side);
            checkArgument(
                    member > before,
                    "shortage lists number %s of the %s after number %s; list each once, ascending",
                    member,
                    side,
                    before);
            before = member;
        }
    }

    /** Returns how many partners the group must get. */
    public long claimed() {
        long claimed = 0;
        for (int k = 0; k < group.length(); k++) {
            claimed += side == Side.MENTEES ? problem.leastMentors(group.get(k)) : problem.leastMentees(group.get(k));
        }
        return claimed;
    }

    /**
     * Returns how many partners the others can give the group, each at most its bound and each pair once. Takes time linear in
     * the problem.
     */
    public long available() {
        Market market = problem.market();
        boolean[] member = new boolean[side == Side.MENTEES ? market.bidders : market.objects];
        group.forEach(k -> member[k] = true);
        int[] shared = new int[side == Side.MENTEES ? market.objects : market.bidders];
        for (int i = 0; i < market.bidders; i++) {
            for (int pair = market.first[i]; pair < market.first[i + 1]; pair++) {
                int j = market.objectOf(pair);
                if (member[side == Side.MENTEES ? i : j]) {
                    shared[side == Side.MENTEES ? j : i]++;
                }
            }
        }
        long available = 0;
        for (int k = 0; k < shared.length; k++) {
            available += Math.min(shared[k], side == Side.MENTEES ? problem.mostMentees(k) : problem.mostMentors(k));
        }
        return available;
    }

    /** Returns whether the group is short, which is counted anew from the problem. */
    public boolean holds() {
        return claimed() > available();
    }

    /** Returns the side and size of the group. */
    @Override
    public String toString() {
        return "SparseShortage[%s of the %s]".formatted(group.length(), side);
    }
}
