package io.github.mentoring.core;

import io.github.mentoring.core.person.PersonId;
import java.util.List;
import java.util.stream.IntStream;

/** Ids of which all have one hash code, as somebody who means harm would choose them. */
public final class CollidingIds {

    /** How many bits of a number an id spells: 2 to the power of this is how many ids there are. */
    private static final int BITS = 15;

    private CollidingIds() {}

    /** Returns 32,768 different ids with one hash code, in natural order of their numbers. */
    public static List<PersonId> all() {
        return IntStream.range(0, 1 << BITS).mapToObj(CollidingIds::id).toList();
    }

    private static PersonId id(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = BITS - 1; bit >= 0; bit--) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB"); // the shortest texts that collide
        }
        return PersonId.of(text.toString());
    }
}
