package io.github.mentoring.core.format;

/** By what formal mentoring is known. */
public enum FormalMark {
    /** It follows a structure that both know: there is an agreement in writing. */
    STRUCTURE,
    /** Somebody else matched the two, with an end in view. */
    THIRD_PARTY_MATCH,
    /** It works towards specific objectives. */
    SPECIFIC_OBJECTIVES,
    /** What comes of it can be measured. */
    MEASURABLE_OUTCOMES,
    /** It lasts for a fixed time. */
    FIXED_DURATION
}
