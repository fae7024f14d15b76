package io.github.mentoring.core.ethics;

import static io.github.mentoring.core.rule.Changeability.CHANGEABLE;
import static io.github.mentoring.core.rule.Changeability.FIXED;

import io.github.mentoring.core.rule.Changeability;

/** What brings somebody's own interest into conflict with that of another. */
public enum ConflictKind {
    /** The two are related, or live together. */
    FAMILY(FIXED),
    /** They are close, or have fallen out, for reasons that are private. */
    PERSONAL(FIXED),
    /** One gains or loses money by what the other does. */
    MONEY(CHANGEABLE),
    /** They want the same post, grant or result. */
    COMPETITION(CHANGEABLE),
    /** They work in the same field, and what one knows of it must not reach the other. */
    SENSITIVE_FIELD(FIXED),
    /** Anything else. */
    OTHER(FIXED);

    private final Changeability change;

    ConflictKind(Changeability change) {
        this.change = change;
    }

    /** Returns whether those concerned can do away with such a conflict; all of them can be acknowledged. */
    public Changeability change() {
        return change;
    }
}
