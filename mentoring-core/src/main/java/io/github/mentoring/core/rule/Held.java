package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A fact that made a rule apply; compared by its name, then by its value's text.
 *
 * @param fact the fact
 * @param value what the case says of it
 */
public record Held(FactId fact, Given value) implements Comparable<Held> {

    private static final Comparator<Given> BY_VALUE = Comparator.comparing(Given::toString)
            .thenComparing(value -> value.getClass().getName());

    /** Checks that both parts are there. */
    public Held {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
    }

    @Override
    public int compareTo(Held other) {
        int byFact = fact.compareTo(other.fact);
        return byFact != 0 ? byFact : BY_VALUE.compare(value, other.value);
    }

    /** Returns the name of the fact, without its value. */
    @Override
    public String toString() {
        return fact.toString();
    }
}
