package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/** The number that a condition compares with: a fixed one, or that of a parameter. */
public sealed interface Bound {

    /**
     * A fixed number.
     *
     * @param number the number
     */
    record Fixed(int number) implements Bound {

        /** Returns the number. */
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /**
     * The figure of a parameter.
     *
     * @param parameter the name of the parameter
     */
    record Named(String parameter) implements Bound {

        /** Checks that the name can be read. */
        public Named {
            Labels.checkId("parameter", "parameter", requireNonNull(parameter, "parameter"));
        }

        /** Returns the name of the parameter. */
        @Override
        public String toString() {
            return parameter;
        }
    }
}
