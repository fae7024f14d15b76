package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.phase.EndReason;
import java.time.LocalDate;

/**
 * Somebody who left a relationship in which others stayed.
 *
 * @param who who left, and in which role
 * @param on the last day
 * @param reason why
 */
public record Leaver(ParticipantId who, LocalDate on, EndReason reason) {

    /** Checks that every part is there. */
    public Leaver {
        requireNonNull(who, "who");
        requireNonNull(on, "on");
        requireNonNull(reason, "reason");
    }

    /** Returns who left and when; why may be private. */
    @Override
    public String toString() {
        return "Leaver[" + who + ", " + on + "]";
    }
}
