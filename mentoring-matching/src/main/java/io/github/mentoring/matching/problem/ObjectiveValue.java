package io.github.mentoring.matching.problem;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What a matching is worth under an objective; the parts are compared in this order.
 *
 * @param places the mentees or pairs that the objective counts before any score, zero if it counts none
 * @param total the total score
 * @param preferences how many soft preferences are met
 */
public record ObjectiveValue(long places, Score total, long preferences) implements Comparable<ObjectiveValue> {

    /** What nothing is worth. */
    public static final ObjectiveValue ZERO = new ObjectiveValue(0, Score.ZERO, 0);

    /** Checks that the total is given. */
    public ObjectiveValue {
        requireNonNull(total, "total");
    }

    @Override
    public int compareTo(ObjectiveValue other) {
        return Comparator.comparingLong(ObjectiveValue::places)
                .thenComparing(ObjectiveValue::total)
                .thenComparingLong(ObjectiveValue::preferences)
                .compare(this, other);
    }
}
