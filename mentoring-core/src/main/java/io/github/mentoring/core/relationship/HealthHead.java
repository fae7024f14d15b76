package io.github.mentoring.core.relationship;

/** The three heads under which the health of a relationship is told. */
public enum HealthHead {
    /** It can be relied on: people keep coming, and keep to what they agreed. */
    CONSISTENCY,
    /** The time spent on it goes into what it is for. */
    EFFICIENCY,
    /** Each side gains by it. */
    MUTUAL_BENEFIT
}
