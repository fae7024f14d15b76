package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

/**
 * The potentials of those people on one side whose potential is not zero.
 *
 * @param people their numbers in the candidate graph, ascending
 * @param potentials the potential of each
 */
public record Prices(ImmutableIntArray people, ImmutableLongArray potentials) {

    /** Checks that there are as many people as potentials, in ascending order. */
    public Prices {
        requireNonNull(people, "people");
        requireNonNull(potentials, "potentials");
        checkArgument(
                people.length() == potentials.length(),
                "prices have %s people and %s potentials; give each person one",
                people.length(),
                potentials.length());
        for (int k = 1; k < people.length(); k++) {
            checkArgument(
                    people.get(k - 1) < people.get(k),
                    "prices list person %s after person %s; list them in ascending order, each once",
                    people.get(k),
                    people.get(k - 1));
        }
    }

    /** Returns whether all people have a number from zero to below a given one. */
    boolean areWithin(int size) {
        int last = people.length() - 1;
        return last < 0 || (people.get(0) >= 0 && people.get(last) < size);
    }

    /** Returns those that are not zero among the potentials from one position to before another. */
    static Prices of(long[] potentials, int from, int to) {
        ImmutableIntArray.Builder people = ImmutableIntArray.builder();
        ImmutableLongArray.Builder values = ImmutableLongArray.builder();
        for (int at = from; at < to; at++) {
            if (potentials[at] != 0) {
                people.add(at - from);
                values.add(potentials[at]);
            }
        }
        return new Prices(people.build(), values.build());
    }
}
