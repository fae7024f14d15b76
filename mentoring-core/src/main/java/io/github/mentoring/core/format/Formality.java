package io.github.mentoring.core.format;

/** How much of a relationship is laid down. */
public enum Formality {
    /** Structured, matched by a third party, with specific objectives, measurable outcomes and a fixed length. */
    FORMAL,
    /** Of little structure, long-term, self-selected and built on chemistry. */
    INFORMAL
}
