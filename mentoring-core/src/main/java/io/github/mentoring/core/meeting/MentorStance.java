package io.github.mentoring.core.meeting;

import static java.util.Objects.requireNonNull;

/**
 * The part that a mentor takes in one meeting, which may be another one in the next.
 *
 * @param role what the mentor is to the mentee
 * @param involvement how far the mentor takes the lead
 */
public record MentorStance(Role role, Involvement involvement) {

    /** What a mentor is to the mentee in a meeting. */
    public enum Role {
        /** Listens while the mentee thinks aloud. */
        SOUNDING_BOARD,
        /** Gives advice. */
        ADVISER
    }

    /** How far a mentor takes the lead in a meeting. */
    public enum Involvement {
        /** Waits to be asked. */
        PASSIVE,
        /** Takes things up unasked. */
        ACTIVE
    }

    /** Checks that both parts are given. */
    public MentorStance {
        requireNonNull(role, "role");
        requireNonNull(involvement, "involvement");
    }

    /** Returns the stance with the given parts. */
    public static MentorStance of(Role role, Involvement involvement) {
        return new MentorStance(role, involvement);
    }
}
