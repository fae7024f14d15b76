package io.github.mentoring.core.agreement;

/** What the parties see alike before their work runs well. */
public enum ConsensusItem {
    /** What is to be achieved. */
    GOALS,
    /** How they go about it. */
    APPROACH,
    /** How they talk and write to each other. */
    COMMUNICATION_STYLE
}
