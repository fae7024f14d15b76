package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Of which things people must share some, such as times or interests: a bit for each thing, a row for each person. */
final class Shared {

    private final int least;
    private final long[] all;
    private final long[][] of; // person -> the things they have; empty if nothing is asked for

    private Shared(int least, long[] all, long[][] of) {
        this.least = least;
        this.all = all;
        this.of = of;
    }

    /** Returns what people have, who must share so many of them; whoever names none at all has everything. */
    static <T extends Comparable<T>> Shared of(int least, List<? extends Optional<? extends Collection<T>>> people) {
        if (least == 0) {
            return new Shared(0, new long[0], new long[0][]);
        }
        TreeSet<T> things = new TreeSet<>();
        people.forEach(one -> one.ifPresent(things::addAll));
        List<T> numbered = List.copyOf(things);
        // Whoever names none has one thing more than all that are named, which stands for any number of them.
        int enough = Math.min(least, numbered.size() + 1);
        int bits = Math.max(numbered.size(), enough);
        long[] all = new long[(bits + Long.SIZE - 1) / Long.SIZE];
        for (int bit = 0; bit < bits; bit++) {
            set(all, bit);
        }
        long[][] of = new long[people.size()][];
        for (int person = 0; person < of.length; person++) {
            of[person] = people.get(person)
                    .<long[]>map(some -> {
                        long[] row = new long[all.length];
                        some.forEach(thing -> set(row, Collections.binarySearch(numbered, thing)));
                        return row;
                    })
                    .orElse(all);
        }
        return new Shared(enough, all, of);
    }

    private static void set(long[] bits, int bit) {
        bits[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
    }

    /** Returns everything. */
    long[] all() {
        return all;
    }

    /** Returns what of some things a person has. */
    long[] and(long[] some, int person) {
        if (least == 0) {
            return some;
        }
        long[] both = some.clone();
        Arrays.setAll(both, word -> some[word] & of[person][word]);
        return both;
    }

    /** Returns whether these are as many as must be shared. */
    boolean isEnough(long[] some) {
        long number = 0;
        for (long word : some) {
            number += Long.bitCount(word);
        }
        return number >= least;
    }
}
