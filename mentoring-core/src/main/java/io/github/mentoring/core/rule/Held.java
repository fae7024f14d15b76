package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

/**
 * A fact that made a rule apply; compared by its name, then by its value's text.
 *
 * @param fact the fact
 * @param value what the case says of it
 */
public record Held(FactId fact, Given value) implements Comparable<Held> {

    /** Checks that both parts are there. */
    public Held {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
    }

    @Override
    public int compareTo(Held other) {
        int order = fact.compareTo(other.fact);
        if (order == 0) {
            order = value.toString().compareTo(other.value.toString());
        }
        return order == 0
                ? value.getClass().getName().compareTo(other.value.getClass().getName())
                : order;
    }

    /** Returns the name of the fact, without its value. */
    @Override
    public String toString() {
        return fact.toString();
    }
}
