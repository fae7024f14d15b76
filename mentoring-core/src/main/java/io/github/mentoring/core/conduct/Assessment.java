package io.github.mentoring.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Finding;
import java.time.LocalDate;

/**
 * That the programme looked into something that was found.
 *
 * <p>It covers whatever had led to the finding by that day, as far as it was on record; what leads to it afterwards, or is
 * told afterwards, opens it again.
 *
 * @param finding what was looked into
 * @param day the day on which that was done
 */
public record Assessment(Finding finding, LocalDate day) {

    /** Checks that both parts are there. */
    public Assessment {
        requireNonNull(finding, "finding");
        requireNonNull(day, "day");
    }
}
