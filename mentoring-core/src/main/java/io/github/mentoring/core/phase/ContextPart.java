package io.github.mentoring.core.phase;

/** What there is to know of a mentee's work before anybody advises on it. */
public enum ContextPart {
    /** What the mentee is trained and allowed to do. */
    SCOPE_OF_PRACTICE,
    /** Where and among whom the mentee works. */
    ENVIRONMENT,
    /** What the mentee has at hand. */
    RESOURCES
}
