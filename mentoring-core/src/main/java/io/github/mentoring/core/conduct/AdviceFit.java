package io.github.mentoring.core.conduct;

/** Whether a piece of advice can be followed where the mentee works and lives. */
public enum AdviceFit {
    /** The mentee can do it. */
    FEASIBLE,
    /** The mentee cannot do it, with their culture, workplace and means being as they are. */
    NOT_FEASIBLE,
    /** Nobody can tell before the mentee's context is known. */
    CONTEXT_MISSING
}
