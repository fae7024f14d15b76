package io.github.mentoring.core.rule;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Elements that are known to ascend, as a set of which another can be made without comparing them again. */
@SuppressWarnings("JdkObsolete") // no more is asked of it
final class Ascending<E extends Comparable<? super E>> extends AbstractSet<E> implements SortedSet<E> {

    private final E[] all;

    /** Makes the set of some elements, of which each is greater than the one before; nobody writes to them any more. */
    Ascending(E[] all) {
        this.all = all;
    }

    @Override
    public int size() {
        return all.length;
    }

    @Override
    public Iterator<E> iterator() {
        return Arrays.asList(all).iterator();
    }

    @Override
    public Object[] toArray() {
        return all.clone();
    }

    @Override
    public @Nullable Comparator<? super E> comparator() {
        return null;
    }

    @Override
    public E first() {
        return iterator().next();
    }

    @Override
    public E last() {
        return all[all.length - 1];
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
        return new TreeSet<E>(this).subSet(from, to);
    }

    @Override
    public SortedSet<E> headSet(E to) {
        return new TreeSet<E>(this).headSet(to);
    }

    @Override
    public SortedSet<E> tailSet(E from) {
        return new TreeSet<E>(this).tailSet(from);
    }
}
