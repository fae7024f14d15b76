package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A wish to have one step of a relationship put on record.
 *
 * @param id its identity; a command that comes again under the id of one that was carried out adds nothing, even if it
 *     says something else
 * @param on the day on which it happened, by the clock of the programme; it may lie in the past
 * @param step what happened, or what somebody wants
 */
public record Command(CommandId id, LocalDate on, Step step) {

    /** Checks that every part is there. */
    public Command {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(step, "step");
    }

    /** Returns the command with the given id. */
    public static Command of(String id, LocalDate on, Step step) {
        return new Command(CommandId.of(id), on, step);
    }
}
