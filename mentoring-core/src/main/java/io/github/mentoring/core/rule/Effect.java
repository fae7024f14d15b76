package io.github.mentoring.core.rule;

/** What a rule does when it applies and nothing overrides it. */
public enum Effect {
    /** It reports a finding of its severity. */
    REPORT,
    /** It allows; alone it never outweighs a rule that forbids, unless it overrides that rule. */
    PERMIT,
    /** It demands. */
    REQUIRE,
    /** It forbids. */
    PROHIBIT
}
