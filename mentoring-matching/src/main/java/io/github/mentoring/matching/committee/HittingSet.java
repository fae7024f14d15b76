package io.github.mentoring.matching.committee;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The fewest of several things that have one of each of some sets; of several such choices the first, thing by thing.
 *
 * <p>Sets are added one by one, so that the fewest are never fewer than before. Takes time exponential in how many are chosen, at worst,
 * and gives up after so many steps.
 */
final class HittingSet {

    private static final int MOST_STEPS = 1 << 20;

    private final int size;
    private final List<BitSet> sets = new ArrayList<>();
    private int fewest; // that are needed for the sets so far, at least
    private int steps;

    /** Prepares for so many things, and no sets yet. */
    HittingSet(int size) {
        this.size = size;
    }

    /** Adds a set, which is not empty. */
    void add(BitSet set) {
        sets.add(set);
    }

    /** Returns the first of the smallest choices, or empty if that took too long to find out. */
    Optional<BitSet> first() {
        BitSet chosen = new BitSet();
        while (!choose(chosen, 0, fewest, sets)) {
            if (steps > MOST_STEPS) {
                return Optional.empty();
            }
            fewest++;
        }
        return Optional.of(chosen);
    }

    /** Adds things from one on, and no more than so many, that hit all of the sets left; returns whether that can be. */
    private boolean choose(BitSet chosen, int from, int room, List<BitSet> left) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (left.isEmpty()) {
            return true;
        }
        if (apart(left) > room) {
            return false;
        }
        int last =
                left.stream().mapToInt(BitSet::length).min().orElse(0); // the first to be hit must be hit before that
        for (int thing = from; thing < Math.min(last, size); thing++) {
            int hit = thing;
            List<BitSet> others = left.stream().filter(set -> !set.get(hit)).toList();
            if (others.size() < left.size()) {
                chosen.set(thing);
                if (choose(chosen, thing + 1, room - 1, others)) {
                    return true;
                }
                chosen.clear(thing);
            }
        }
        return false;
    }

    /** Returns how many of the sets have nothing in common, those counted that come first: so many must be chosen. */
    private static int apart(List<BitSet> left) {
        BitSet met = new BitSet();
        int apart = 0;
        for (BitSet set : left) {
            if (!set.intersects(met)) {
                apart++;
                met.or(set);
            }
        }
        return apart;
    }
}
