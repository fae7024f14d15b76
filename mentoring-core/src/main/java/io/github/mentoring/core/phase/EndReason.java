package io.github.mentoring.core.phase;

/** Why a relationship ended. */
public enum EndReason {
    /** It has run its course. */
    COMPLETED(true, true),
    /** One side or both left, at whatever time; nobody owes a reason. */
    SEPARATED(false, true),
    /** One side asked for another partner, which is always honoured. */
    CHANGED(true, true),
    /** A review found that the two do not match. */
    FAILED_MISMATCH(false, true),
    /** Somebody crossed a boundary, or was felt to have. */
    BOUNDARY_BREACH(false, false);

    private final boolean natural;
    private final boolean talkedOver;

    EndReason(boolean natural, boolean talkedOver) {
        this.natural = natural;
        this.talkedOver = talkedOver;
    }

    /** Returns whether relationships come to this of themselves in time, so that it says nothing against anybody. */
    public boolean isNatural() {
        return natural;
    }

    /** Returns whether the parties are expected to talk it over directly; nobody need face one who breached a boundary. */
    public boolean expectsDirectTalk() {
        return talkedOver;
    }
}
