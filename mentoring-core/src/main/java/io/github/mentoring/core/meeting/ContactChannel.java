package io.github.mentoring.core.meeting;

/** How two people are in touch. */
public enum ContactChannel {
    /** A meeting, in one place or by video. */
    MEETING,
    /** Electronic mail. */
    EMAIL,
    /** A short telephone call. */
    CALL,
    /** A text message. */
    MESSAGE;

    /** Returns whether being in touch this way counts as having met; what is settled between meetings does not. */
    public boolean isMeeting() {
        return this == MEETING;
    }
}
