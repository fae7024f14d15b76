package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

/** The two sides of a relationship; several people may stand on one. */
public enum Side {
    /** Those who guide. */
    MENTOR,
    /** Those who are guided. */
    MENTEE;

    /** Returns the side on which the participant stands. */
    public static Side of(ParticipantId participant) {
        return requireNonNull(participant, "participant") instanceof MentorId ? MENTOR : MENTEE;
    }
}
