package io.github.mentoring.core.rule;

/** Whether a rule decides or only warns. */
public enum Mode {
    /** It decides. */
    ENFORCE,
    /**
     * It warns: a violation is reported as a warning, and what it would permit, require or prohibit is reported and has
     * no other effect. It overrides no other rule.
     */
    WARN
}
