package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** What rules report of one case, in the order that is known of the rules, so that nothing or little is left to compare. */
final class Placed<E extends Comparable<? super E>> {

    private static final Object[] NOTHING = {};
    private static final long[] NOWHERE = {};

    private final Places places;
    private @Nullable Object[] found = NOTHING; // by place, once there is something
    private long[] taken = NOWHERE; // the places where something is
    private int size;

    Placed(Places places) {
        this.places = places;
    }

    void put(int rule, E each) {
        if (isEmpty()) {
            found = new Object[places.size()];
            taken = Truths.none(found.length);
        }
        int place = places.of(rule);
        found[place] = each;
        Truths.add(place, taken);
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    @SuppressWarnings("unchecked") // nothing else was put there
    ImmutableSortedSet<E> toSet() {
        if (isEmpty()) {
            return ImmutableSortedSet.of();
        }
        E[] all = (E[]) new Comparable<?>[size];
        boolean isAscending = true;
        int count = 0;
        int before = -1;
        for (int place = Truths.next(taken, 0); place >= 0; place = Truths.next(taken, place + 1)) {
            all[count] = (E) found[place];
            isAscending &=
                    before < 0 || places.isAlwaysBefore(before, place) || all[count - 1].compareTo(all[count]) < 0;
            before = place;
            count++;
        }
        return isAscending ? ImmutableSortedSet.copyOfSorted(new Ascending<>(all)) : ImmutableSortedSet.copyOf(all);
    }
}
