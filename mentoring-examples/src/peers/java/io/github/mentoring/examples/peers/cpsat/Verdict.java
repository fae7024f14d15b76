package io.github.mentoring.examples.peers.cpsat;

/** How what the library found and what CP-SAT found go together. */
enum Verdict {
    /** Both say that nothing is better, and agree. */
    EQUAL("equal"),
    /** Only CP-SAT came to the end, with a value within the gap that the library proves. */
    WITHIN_GAP("within the gap"),
    /** CP-SAT did not come to the end. */
    UNDECIDED("undecided"),
    /** One of the two is wrong. */
    CONTRADICTED("contradicted");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
