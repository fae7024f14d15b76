package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.Score;
import java.util.Comparator;

/**
 * What committees are worth; the parts are compared in this order.
 *
 * @param leftOut the mentees who get a committee and were left without one before
 * @param served the mentees who get a committee
 * @param inside those of them who ask for a mentor from their own department and have one
 * @param functions the functions that are needed and covered, over all of them
 * @param disciplines those of them who ask for several disciplines and have them
 * @param kept the members who served in the same mentee's committee before
 * @param total the scores of all pairs, and what mentors who serve together add
 * @param diversity the different values of the attributes asked for, over all committees
 * @param preferences how many soft preferences are met
 */
public record CommitteeValue(
        long leftOut,
        long served,
        long inside,
        long functions,
        long disciplines,
        long kept,
        Score total,
        long diversity,
        long preferences)
        implements Comparable<CommitteeValue> {

    /** What nothing is worth. */
    public static final CommitteeValue ZERO = new CommitteeValue(0, 0, 0, 0, 0, 0, Score.ZERO, 0, 0);

    private static final Comparator<CommitteeValue> ORDER = Comparator.comparingLong(CommitteeValue::leftOut)
            .thenComparingLong(CommitteeValue::served)
            .thenComparingLong(CommitteeValue::inside)
            .thenComparingLong(CommitteeValue::functions)
            .thenComparingLong(CommitteeValue::disciplines)
            .thenComparingLong(CommitteeValue::kept)
            .thenComparing(CommitteeValue::total)
            .thenComparingLong(CommitteeValue::diversity)
            .thenComparingLong(CommitteeValue::preferences);

    /** Checks that the total is given. */
    public CommitteeValue {
        requireNonNull(total, "total");
    }

    /** Returns both together; never too large where {@link CommitteeProblem} admitted the scores. */
    public CommitteeValue plus(CommitteeValue other) {
        return new CommitteeValue(
                leftOut + other.leftOut,
                served + other.served,
                inside + other.inside,
                functions + other.functions,
                disciplines + other.disciplines,
                kept + other.kept,
                Score.ofTenThousandths(Math.addExact(total.tenThousandths(), other.total.tenThousandths())),
                diversity + other.diversity,
                preferences + other.preferences);
    }

    /** Returns what is left of this without the other, part by part, be it below zero. */
    CommitteeValue minus(CommitteeValue other) {
        return new CommitteeValue(
                leftOut - other.leftOut,
                served - other.served,
                inside - other.inside,
                functions - other.functions,
                disciplines - other.disciplines,
                kept - other.kept,
                Score.ofTenThousandths(Math.subtractExact(total.tenThousandths(), other.total.tenThousandths())),
                diversity - other.diversity,
                preferences - other.preferences);
    }

    @Override
    public int compareTo(CommitteeValue other) {
        return ORDER.compare(this, other);
    }
}
