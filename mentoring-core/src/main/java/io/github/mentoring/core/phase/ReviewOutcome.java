package io.github.mentoring.core.phase;

/** What the yearly look back at a relationship may lead to. */
public enum ReviewOutcome {
    /** It goes on as it is. */
    CONTINUE(false),
    /** The mentee goes on with another mentor. */
    CHANGE_PARTNER(true),
    /** It becomes another relationship. */
    REDEFINE(false),
    /** It ends. */
    END(true);

    private final boolean openAfterFailure;

    ReviewOutcome(boolean openAfterFailure) {
        this.openAfterFailure = openAfterFailure;
    }

    /** Returns whether this is still possible for a relationship that was found to have failed. */
    public boolean isOpenAfterFailure() {
        return openAfterFailure;
    }
}
