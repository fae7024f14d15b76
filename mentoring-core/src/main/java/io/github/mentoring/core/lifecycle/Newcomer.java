package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.ParticipantId;
import java.time.LocalDate;

/**
 * Somebody who came into a relationship in which others were, or came back to it.
 *
 * @param who who came, and in which role
 * @param on the first day
 */
public record Newcomer(ParticipantId who, LocalDate on) {

    /** Checks that both parts are there. */
    public Newcomer {
        requireNonNull(who, "who");
        requireNonNull(on, "on");
    }
}
