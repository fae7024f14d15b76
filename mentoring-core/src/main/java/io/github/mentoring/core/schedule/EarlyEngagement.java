package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.person.Rating;

/**
 * How a pair met in its first months, which foretells how well it will go.
 *
 * <p>The consistency is the exact fraction of the slots kept among those that elapsed; it counts for more than the
 * frequency, since many meetings in one month and none in the next are no steady pattern.
 *
 * @param kept in how many of the slots that elapsed they met at least once
 * @param elapsed how many slots of the agreed length are over
 * @param frequency how many meetings they held in all, in slots that are over or not
 */
public record EarlyEngagement(int kept, int elapsed, int frequency) {

    /** Checks the range of the numbers. */
    public EarlyEngagement {
        checkArgument(kept >= 0, "early engagement has a negative number of kept slots: %s; give zero or more", kept);
        checkArgument(
                kept <= elapsed,
                "early engagement has more slots kept than elapsed: %s of %s; leave out those that are not over",
                kept,
                elapsed);
        checkArgument(
                kept <= frequency,
                "early engagement has more slots kept than meetings: %s with %s; a slot is kept by a meeting in it",
                kept,
                frequency);
    }

    /** Returns what this foretells by the bands of the policy. */
    public EarlySignal signal(SchedulePolicy policy) {
        if (elapsed == 0) {
            return EarlySignal.NOT_YET;
        }
        if (reaches(policy.earlyGood())) {
            return EarlySignal.GOOD;
        }
        return reaches(policy.earlyMixed()) ? EarlySignal.MIXED : EarlySignal.POOR;
    }

    private boolean reaches(Rating bound) {
        return (long) kept * Rating.ONE >= (long) bound.millionths() * elapsed;
    }

    /** Compares two fractions of which neither is of nothing. */
    static int compareConsistency(EarlyEngagement a, EarlyEngagement b) {
        return Long.compare((long) a.kept * b.elapsed, (long) b.kept * a.elapsed);
    }
}
