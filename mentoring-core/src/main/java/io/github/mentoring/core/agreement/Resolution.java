package io.github.mentoring.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import java.time.LocalDate;

/**
 * How a misunderstanding was settled.
 *
 * @param day the day on which it was settled
 * @param text what was found, in the parties' own words, not blank; shown in no text form
 */
public record Resolution(LocalDate day, String text) {

    /** Checks that the resolution says something. */
    public Resolution {
        requireNonNull(day, "day");
        requireNonNull(text, "text");
        checkArgument(!Labels.isBlank(text), "resolution must say something; leave the misunderstanding open instead");
    }

    /** Returns the day alone, since the text is private. */
    @Override
    public String toString() {
        return "Resolution[" + day + "]";
    }
}
