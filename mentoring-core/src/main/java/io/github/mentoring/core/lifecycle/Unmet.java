package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Finding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that stands against a command.
 *
 * @param finding what it is
 * @param from the first day on which it no longer does although nothing else changes, or empty if time alone does not help
 */
public record Unmet(Finding finding, Optional<LocalDate> from) {

    /** Checks that both parts are there. */
    public Unmet {
        requireNonNull(finding, "finding");
        requireNonNull(from, "from");
    }
}
