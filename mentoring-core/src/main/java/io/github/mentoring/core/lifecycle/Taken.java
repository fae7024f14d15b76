package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A command that was carried out.
 *
 * @param command its identity
 * @param on the day on which it happened
 * @param kind which kind of step it was
 */
public record Taken(CommandId command, LocalDate on, StepKind kind) {

    /** Checks that every part is there. */
    public Taken {
        requireNonNull(command, "command");
        requireNonNull(on, "on");
        requireNonNull(kind, "kind");
    }
}
