package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Rating;

/**
 * The share of a mentee's goals that is reached, kept as two numbers and so exact.
 *
 * @param achieved how many are reached, at most {@code pursued}
 * @param pursued how many there are, without those given up; at least one
 */
public record GoalShare(int achieved, int pursued) {

    /** Checks the range. */
    public GoalShare {
        checkArgument(
                pursued > 0,
                "share of goals needs a goal that is pursued: %s; leave the share out where there is none",
                pursued);
        checkArgument(
                achieved >= 0 && achieved <= pursued,
                "share of goals must lie between none and all: %s of %s; count goals that are pursued",
                achieved,
                pursued);
    }

    /** Returns the given share. */
    public static GoalShare of(int achieved, int pursued) {
        return new GoalShare(achieved, pursued);
    }

    /** Returns whether the share reaches the given one, compared exactly. */
    public boolean isAtLeast(Rating share) {
        requireNonNull(share, "share");
        return (long) achieved * Rating.ONE >= (long) pursued * share.millionths();
    }

    /** Returns the share as a fraction that is not reduced, such as {@code 2/4}. */
    @Override
    public String toString() {
        return achieved + "/" + pursued;
    }
}
