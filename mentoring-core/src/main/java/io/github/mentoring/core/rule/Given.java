package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/** What a case says of a fact: its value, or that nobody knows it, or that it is not told. */
public sealed interface Given {

    /** Returns whether the value is given. */
    default boolean isKnown() {
        return true;
    }

    /** Returns that the fact holds, or that it does not. */
    static Given of(boolean holds) {
        return new Truth(holds);
    }

    /** Returns that nobody knows. */
    static Given unknown() {
        return new Unknown();
    }

    /** Returns that somebody knows and does not tell. */
    static Given withheld() {
        return new Withheld();
    }

    /**
     * The fact holds, or it does not.
     *
     * @param holds whether it holds
     */
    record Truth(boolean holds) implements Given {

        /** Returns yes or no. */
        @Override
        public String toString() {
            return holds ? "yes" : "no";
        }
    }

    /**
     * The fact is the given constant.
     *
     * @param name the name of the constant
     */
    record Constant(String name) implements Given {

        /** Checks that the name can be read. */
        public Constant {
            Labels.checkId("constant", "name", requireNonNull(name, "name"));
        }

        /** Returns the name of the constant. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * The fact is the given number.
     *
     * @param number the number
     */
    record Amount(int number) implements Given {

        /** Returns the number. */
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** Nobody knows. */
    record Unknown() implements Given {

        @Override
        public boolean isKnown() {
            return false;
        }

        /** Returns that it is unknown. */
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** Somebody knows and does not tell. */
    record Withheld() implements Given {

        @Override
        public boolean isKnown() {
            return false;
        }

        /** Returns that it is withheld. */
        @Override
        public String toString() {
            return "withheld";
        }
    }
}
