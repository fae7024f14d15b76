package io.github.mentoring.core.format;

/** Which way mentoring runs through the hierarchy; neither age nor the size of the gap decides. */
public enum HierarchyDirection {
    /** From the more senior to the less senior. */
    TRADITIONAL,
    /** From the less senior, who knows more of the topic, to the more senior. */
    REVERSE,
    /** Between two on the same level. */
    PEER
}
