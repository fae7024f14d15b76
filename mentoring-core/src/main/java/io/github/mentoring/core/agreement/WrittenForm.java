package io.github.mentoring.core.agreement;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.format.Formality;

/** When a programme asks for an agreement in writing. */
public enum WrittenForm {
    /** Never: talking it through will do. */
    NEVER,
    /** Of formal relationships alone, since structure is one of their marks. */
    FORMAL_ONLY,
    /** Of every relationship. */
    ALWAYS;

    /** Returns whether a relationship of the given formality needs a written agreement. */
    public boolean isNeededFor(Formality formality) {
        requireNonNull(formality, "formality");
        return this == ALWAYS || (this == FORMAL_ONLY && formality == Formality.FORMAL);
    }
}
