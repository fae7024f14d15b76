package io.github.mentoring.core.format;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;

/** What becomes of mentoring among several when some of them leave; leaving itself is never refused. */
public sealed interface Departure {

    /** Returns what is to be said about those who stay; even a violation does not keep anybody from leaving. */
    Findings findings();

    /**
     * Those who stay go on.
     *
     * @param structure who they are now, perhaps in another format
     * @param findings what is now wrong with their numbers, and that the format changed if it did
     */
    record Continues(Structure structure, Findings findings) implements Departure {

        /** Checks that both parts are there. */
        public Continues {
            requireNonNull(structure, "structure");
            requireNonNull(findings, "findings");
        }
    }

    /** Those who stay make up no format, so it ends. */
    record Ends() implements Departure {

        @Override
        public Findings findings() {
            return Findings.none();
        }
    }
}
