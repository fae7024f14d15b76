package io.github.mentoring.core.schedule;

/**
 * What kind of place a meeting is in. Each kind is as good as any other, and asks for the same bearing of both.
 *
 * <p>Whether a place suits is for the two people to say; no rule infers it from the kind.
 */
public enum SettingKind {
    /** Open to others, such as a café or a library. */
    PUBLIC,
    /** Closed to others, such as a meeting room. */
    PRIVATE,
    /** By telephone or video. */
    VIRTUAL
}
