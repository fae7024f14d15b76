package io.github.mentoring.core.internal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;

/**
 * The one order of the sets within values, whatever order the caller had: equal values then look and act alike.
 *
 * <p>Elements that the caller's order held to be alike all stay. Each method returns its argument if that is in natural
 * order already, so that a value can see that nothing is to be done.
 */
public final class NaturalOrder {

    private NaturalOrder() {}

    /** Returns the set in natural order. */
    public static <E extends Comparable<? super E>> ImmutableSortedSet<E> of(ImmutableSortedSet<E> set) {
        return isNatural(set) ? set : ImmutableSortedSet.copyOf(set);
    }

    /** Returns the map with each set among its values in natural order. */
    public static <K, E extends Comparable<? super E>> ImmutableSortedMap<K, ImmutableSortedSet<E>> ofValues(
            ImmutableSortedMap<K, ImmutableSortedSet<E>> sets) {
        return sets.values().stream().allMatch(NaturalOrder::isNatural)
                ? sets
                : ImmutableSortedMap.copyOfSorted(Maps.transformValues(sets, NaturalOrder::of));
    }

    private static boolean isNatural(ImmutableSortedSet<?> set) {
        return set.comparator().equals(Ordering.natural());
    }
}
