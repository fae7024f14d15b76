package io.github.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** The one rule for lists of wishes, best first: nobody stands in two places. */
public final class Wishes {

    private Wishes() {}

    /** Checks that no id stands twice in the list. */
    public static <T extends Comparable<T>> void check(String owner, ImmutableList<T> wishes) {
        if (wishes.size() < 2) {
            return;
        }
        ImmutableList<T> sorted = ImmutableList.sortedCopyOf(wishes); // ids may collide in a hash set
        for (int i = 1; i < sorted.size(); i++) {
            checkArgument(
                    sorted.get(i - 1).compareTo(sorted.get(i)) != 0,
                    "%s names somebody twice among the wishes: `%s`; keep one place",
                    owner,
                    sorted.get(i));
        }
    }
}
