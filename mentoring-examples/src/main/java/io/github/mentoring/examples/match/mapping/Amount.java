package io.github.mentoring.examples.match.mapping;

import static java.util.Objects.requireNonNull;

/** A number of seats or mentors: the same for everybody, or from a column. */
public sealed interface Amount {

    /**
     * The same for everybody.
     *
     * @param number zero or more
     */
    record Fixed(int number) implements Amount {}

    /**
     * Read from each row.
     *
     * @param column where it stands
     */
    record Given(Column column) implements Amount {

        /** Checks that the column is given. */
        public Given {
            requireNonNull(column, "column");
        }
    }
}
