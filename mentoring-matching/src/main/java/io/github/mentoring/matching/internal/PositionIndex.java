package io.github.mentoring.matching.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The places of a list that have something in common, by what it is.
 *
 * @param <K> what they may have in common
 */
public final class PositionIndex<K> {

    private final Map<K, Positions> places;

    private PositionIndex(Map<K, Positions> places) {
        this.places = places;
    }

    /**
     * Returns the index of a list, in time linear in all that its places have.
     *
     * @param size how many places there are
     * @param keys what each place has
     */
    public static <K> PositionIndex<K> of(int size, IntFunction<? extends Iterable<K>> keys) {
        Map<K, Growing> growing = new HashMap<>();
        for (int place = 0; place < size; place++) {
            for (K key : keys.apply(place)) {
                growing.computeIfAbsent(key, any -> new Growing()).add(place);
            }
        }
        Map<K, Positions> places = new HashMap<>();
        growing.forEach((key, list) -> places.put(key, Positions.of(list.places, list.count, size)));
        return new PositionIndex<>(places);
    }

    /** Returns the places that have this. */
    public Positions get(K key) {
        return places.getOrDefault(key, Positions.NONE);
    }

    /** Places in ascending order, each once. */
    private static final class Growing {

        private int[] places = new int[4];
        private int count;

        void add(int place) {
            if (count > 0 && places[count - 1] == place) {
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place;
        }
    }
}
