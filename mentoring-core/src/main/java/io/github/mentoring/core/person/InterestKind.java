package io.github.mentoring.core.person;

/** The side of the work on which somebody is interested in a topic. */
public enum InterestKind {
    /** The care of patients. */
    CLINICAL,
    /** Finding out more about it. */
    RESEARCH,
    /** Teaching it. */
    TEACHING
}
