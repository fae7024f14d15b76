package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The rules of one mentee that limit how many members there are of a set of candidates, as far as the sets are nested: of any two, one
 * is within the other, or nobody is in both.
 *
 * <p>The size is such a limit, and so are those of groups, a member from inside who is required, each function that is required, roles, and two
 * mentors who do not serve with each other. A limit whose set crosses that of an earlier one is left out.
 */
final class Limits {

    /** At least and at most so many members of a set of candidates. */
    static final class Limit {

        private final BitSet candidates;
        private int least;
        private int most;
        private int around; // the limit of the smallest set that this one is within
        private int leastWithin; // what the limits just within this one ask for together
        private int mostWithin;
        private int candidatesWithin;

        private Limit(BitSet candidates, int least, int most) {
            this.candidates = candidates;
            this.least = least;
            this.most = most;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }

        /** Returns the number of the limit around this one; of the first, which is around all, its own. */
        int around() {
            return around;
        }

        /** Returns how many members the limits just within this one ask for together. */
        int leastWithin() {
            return leastWithin;
        }
    }

    private final Panel panel;
    private final List<Limit> all = new ArrayList<>(); // larger sets first
    private boolean isComplete;
    private boolean isPossible = true;

    Limits(Panel panel) {
        this.panel = panel;
        BitSet able = setOf(k -> true);
        isComplete = (panel.isGuidedInside || panel.inside != Strictness.PREFER)
                && panel.multidisciplinary == Strictness.OFF
                && (panel.needs == 0 || panel.mustCover)
                && panel.affinity == null;
        for (int k = 0; k < panel.size; k++) {
            isComplete &= panel.values[k].length == 0;
            for (int partner : panel.partners[k]) {
                able.set(k, able.get(k) && partner >= 0); // or they cannot serve at all
                isComplete &= partner < 0;
            }
        }
        all.add(new Limit(able, Math.max(panel.least, panel.roles.length), panel.most));
        addGroups();
        addRoles();
        addOthers();
        nest();
    }

    private BitSet setOf(IntPredicate isIn) {
        BitSet set = new BitSet(panel.size);
        for (int k = 0; k < panel.size; k++) {
            set.set(k, isIn.test(k));
        }
        return set;
    }

    private void addGroups() {
        for (int g = 0; g < panel.atLeast.length; g++) {
            add(group(1L << g), panel.atLeast[g], panel.atMost[g]);
        }
    }

    /** Returns those of a group who can serve. */
    private BitSet group(long bit) {
        return setOf(k -> (panel.groups[k] & bit) != 0 && all.get(0).candidates.get(k));
    }

    /** All roles whose holders are of a set take a member of it each; where such sets are nested, that is all they ask for (Hall, 1935). */
    private void addRoles() {
        for (long role : panel.roles) {
            BitSet holders = group(role);
            int within = 0;
            for (long other : panel.roles) {
                within += isWithin(group(other), holders) ? 1 : 0;
            }
            add(holders, within, panel.most);
        }
    }

    private void addOthers() {
        if (panel.inside == Strictness.REQUIRE && !panel.isGuidedInside) {
            add(setOf(k -> panel.isInside[k]), 1, panel.most);
        }
        for (int f = 0; panel.mustCover && f < panel.needs; f++) {
            int bit = 1 << f;
            add(setOf(k -> (panel.functions[k] & bit) != 0), 1, panel.most);
        }
        for (int k = 0; panel.isApart != null && k < panel.size; k++) {
            for (int l = 0; l < k; l++) {
                if (panel.isApart[k][l]) {
                    BitSet both = new BitSet();
                    both.set(k);
                    both.set(l);
                    add(both, 0, 1);
                }
            }
        }
    }

    private void add(BitSet some, int least, int most) {
        some.and(all.get(0).candidates);
        int size = some.cardinality();
        isPossible &= least <= size;
        if (size == 0 || (least <= 0 && most >= Math.min(size, panel.most))) {
            return; // asks for nothing
        }
        for (Limit other : all) {
            if (other.candidates.equals(some)) {
                other.least = Math.max(other.least, least);
                other.most = Math.min(other.most, most);
                return;
            }
            if (other.candidates.intersects(some)
                    && !isWithin(other.candidates, some)
                    && !isWithin(some, other.candidates)) {
                isComplete = false;
                return;
            }
        }
        all.add(new Limit(some, least, most));
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** Finds out what is just within what, and what follows from that for all. */
    private void nest() {
        all.sort(Comparator.comparingInt((Limit limit) -> limit.candidates.cardinality())
                .reversed());
        for (int at = all.size() - 1; at >= 0; at--) {
            Limit limit = all.get(at);
            int size = limit.candidates.cardinality();
            limit.least = Math.max(limit.least, limit.leastWithin);
            limit.most = Math.min(limit.most, limit.mostWithin + size - limit.candidatesWithin);
            isPossible &= limit.least <= limit.most;
            int around = at - 1;
            while (around > 0 && !isWithin(limit.candidates, all.get(around).candidates)) {
                around--;
            }
            if (at > 0) {
                limit.around = around;
                Limit outer = all.get(around);
                outer.leastWithin += limit.least;
                outer.mostWithin += limit.most;
                outer.candidatesWithin += size;
            }
        }
    }

    /** Returns whether the limits are all that the mentee's rules ask for. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns whether the limits do not contradict each other. */
    boolean isPossible() {
        return isPossible;
    }

    /** Returns the limits, first that of the whole committee. */
    List<Limit> all() {
        return all;
    }

    /** Returns the number of the limit with the smallest set that a candidate is in, or -1 if they cannot serve. */
    int of(int candidate) {
        int at = all.size() - 1;
        while (at >= 0 && !all.get(at).candidates.get(candidate)) {
            at--;
        }
        return at;
    }
}
