package io.github.mentoring.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which rules stand by what they report. */
final class Places {

    private final int[] places; // by rule
    private final int[]
            stretches; // by place; within a stretch, what one rule reports comes before what a later one does

    private Places(int[] places, int[] stretches) {
        this.places = places;
        this.stretches = stretches;
    }

    /** Returns the places of rules that compare as the given keys do, one for each rule. */
    static <K extends Key<K>> Places of(List<K> keys) {
        List<K> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        int[] places = new int[sorted.size()];
        int[] stretches = new int[sorted.size()];
        for (int place = 0; place < places.length; place++) {
            places[sorted.get(place).rule()] = place;
            if (place > 0) {
                boolean goesOn = sorted.get(place - 1).isAlwaysBefore(sorted.get(place));
                stretches[place] = stretches[place - 1] + (goesOn ? 0 : 1);
            }
        }
        return new Places(places, stretches);
    }

    int size() {
        return places.length;
    }

    int of(int rule) {
        return places[rule];
    }

    /** Returns whether what stands at a place comes before what stands at a later one, whatever the case. */
    boolean isAlwaysBefore(int place, int later) {
        return stretches[place] == stretches[later];
    }

    /** What is known of the order in which a rule reports. */
    interface Key<K extends Key<K>> extends Comparable<K> {

        /** Returns the position of the rule. */
        int rule();

        /** Returns whether what this rule reports comes before what that other does, which is greater, whatever the case. */
        boolean isAlwaysBefore(K other);
    }
}
