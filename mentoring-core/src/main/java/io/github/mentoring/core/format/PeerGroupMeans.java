package io.github.mentoring.core.format;

/** By what means the members of a peer group support one another and further their careers. */
public enum PeerGroupMeans {
    /** They meet the right people through one another. */
    NETWORKING,
    /** They join forces. */
    PARTNERSHIP,
    /** They pass on what they know. */
    INFORMATION_SHARING
}
