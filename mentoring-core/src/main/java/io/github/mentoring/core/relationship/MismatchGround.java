package io.github.mentoring.core.relationship;

/** On which ground two people do not go together. */
public enum MismatchGround {
    /** What they hold dear is in conflict. */
    VALUES,
    /** Their natures do not agree. */
    PERSONALITY,
    /** They work together in different ways. */
    COLLABORATION_STYLE
}
