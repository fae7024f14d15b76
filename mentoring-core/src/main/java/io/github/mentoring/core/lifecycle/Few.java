package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** Looks for things where there are mostly few: one after the other, which takes a fraction of the time of a search. */
final class Few {

    private static final int MOST = 8;

    private Few() {}

    /** Returns whether the set has the given element. */
    static <T> boolean include(ImmutableSortedSet<T> set, T one) {
        ImmutableList<T> all = set.asList();
        int size = all.size();
        return size > MOST ? set.contains(one) : position(all, size, one) >= 0;
    }

    /** Returns what the map has under the given key, or null if there is nothing. */
    static <K, V> @Nullable V get(ImmutableSortedMap<K, V> map, K key) {
        ImmutableList<K> keys = map.keySet().asList();
        int size = keys.size();
        if (size > MOST) {
            return map.get(key);
        }
        int at = position(keys, size, key);
        return at < 0 ? null : map.values().asList().get(at);
    }

    private static <T> int position(ImmutableList<T> all, int size, T one) {
        for (int i = 0; i < size; i++) {
            if (all.get(i).equals(one)) {
                return i;
            }
        }
        return -1;
    }
}
