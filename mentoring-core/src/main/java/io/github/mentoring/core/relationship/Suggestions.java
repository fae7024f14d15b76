package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a mentee has answered a mentor's suggestions so far.
 *
 * @param accepted how many were accepted, zero or more
 * @param declined how many were not, zero or more
 */
public record Suggestions(int accepted, int declined) {

    /** Checks the range. */
    public Suggestions {
        checkArgument(
                accepted >= 0 && declined >= 0,
                "number of suggestions must not be negative: %s accepted, %s declined; give zero or more",
                accepted,
                declined);
    }
}
