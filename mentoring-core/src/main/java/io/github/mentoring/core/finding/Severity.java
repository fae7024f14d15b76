package io.github.mentoring.core.finding;

/** How much weight a finding has; declared in the order of reports, the most severe first. */
public enum Severity {
    /** Refuses what was asked for; what is already past is reported. */
    VIOLATION,
    /** Refuses nothing, and is always reported. */
    WARNING,
    /** Refuses nothing: good practice that is not met. */
    ADVISORY,
    /** Refuses nothing, and is reported only on request. */
    INFO
}
