package io.github.mentoring.core.phase;

/** What a mentoring relationship may become once its work is done; both sides have to want it. */
public enum Redefinition {
    /** A tie between colleagues: the duties of mentoring stop, and what was told in confidence stays so. */
    COLLEAGUES(false),
    /** Mentoring that goes on without formality, because the mentee asked for it. */
    INFORMAL_MENTORING(true);

    private final boolean mentoring;

    Redefinition(boolean mentoring) {
        this.mentoring = mentoring;
    }

    /** Returns whether there is still a mentor and a mentee. */
    public boolean isMentoring() {
        return mentoring;
    }
}
