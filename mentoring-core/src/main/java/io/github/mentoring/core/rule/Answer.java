package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** What a verdict says: an outcome, or that it takes more information. */
public sealed interface Answer {

    /** Returns the mildest outcome that is possible. */
    Outcome mildest();

    /** Returns the severest outcome that is possible. */
    Outcome severest();

    /** Returns whether there is one outcome, whatever is still unknown. */
    default boolean isDecided() {
        return mildest() == severest();
    }

    /** Returns the answer that lies between two outcomes: decided if they are one. */
    static Answer between(Outcome mildest, Outcome severest) {
        return mildest == severest ? new Decided(mildest) : new NeedsInformation(mildest, severest);
    }

    /**
     * The outcome, whatever is still unknown.
     *
     * @param outcome the outcome
     */
    record Decided(Outcome outcome) implements Answer {

        /** Checks that the outcome is there. */
        public Decided {
            requireNonNull(outcome, "outcome");
        }

        @Override
        public Outcome mildest() {
            return outcome;
        }

        @Override
        public Outcome severest() {
            return outcome;
        }

        /** Returns the outcome. */
        @Override
        public String toString() {
            return outcome.name();
        }
    }

    /**
     * The outcome depends on what is missing.
     *
     * @param mildest the mildest it can become
     * @param severest the severest it can become
     */
    record NeedsInformation(Outcome mildest, Outcome severest) implements Answer {

        /** Checks that the bounds differ. */
        public NeedsInformation {
            requireNonNull(mildest, "mildest");
            requireNonNull(severest, "severest");
            checkArgument(
                    mildest.compareTo(severest) < 0,
                    "answer needs information between %s and %s; state two outcomes, the milder first",
                    mildest,
                    severest);
        }

        /** Returns both bounds. */
        @Override
        public String toString() {
            return "NEEDS_INFORMATION(" + mildest + " to " + severest + ")";
        }
    }
}
