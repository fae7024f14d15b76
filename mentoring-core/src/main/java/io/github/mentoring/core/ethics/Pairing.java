package io.github.mentoring.core.ethics;

import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;

/**
 * One person as mentor with another as mentee; compared by mentor, then mentee.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 */
record Pairing(PersonId mentor, PersonId mentee) implements Comparable<Pairing> {

    private static final Comparator<Pairing> ORDER =
            Comparator.comparing(Pairing::mentor).thenComparing(Pairing::mentee);

    @Override
    public int compareTo(Pairing other) {
        return ORDER.compare(this, other);
    }
}
