package io.github.mentoring.core.format;

/** How much of the mentee's work mentoring is about. */
public enum MentoringScope {
    /** Whatever comes up. */
    GENERAL,
    /** One specific {@link Project}, such as a new course or a new clinical service; it must be named. */
    FUNCTIONAL
}
