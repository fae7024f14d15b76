package io.github.mentoring.core.learning;

/** Where a practice that rests on evidence is learned. */
public enum Setting {
    /** In the care of patients. */
    CLINICAL,
    /** In research and teaching. */
    ACADEMIC,
    /** In both. */
    BOTH
}
