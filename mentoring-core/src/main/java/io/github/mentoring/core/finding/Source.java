package io.github.mentoring.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * The text that a rule rests on.
 *
 * @param work the title of the work
 * @param section the place in the work, in plain words
 */
public record Source(String work, String section) {

    /** Checks that both parts say something. */
    public Source {
        requireNonNull(work, "work");
        requireNonNull(section, "section");
        checkArgument(!Labels.isBlank(work), "source must name its work");
        checkArgument(!Labels.isBlank(section), "source `%s` must name its section", work);
    }

    /** Returns the work and the section, separated by a comma. */
    @Override
    public String toString() {
        return work + ", " + section;
    }
}
