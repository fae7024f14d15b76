package io.github.mentoring.core.feedback;

/** Who else is there when feedback is given. */
public enum FeedbackSetting {
    /** Nobody but giver and receiver. */
    ONE_TO_ONE,
    /** Others of the same standing as the receiver. */
    AMONG_PEERS
}
