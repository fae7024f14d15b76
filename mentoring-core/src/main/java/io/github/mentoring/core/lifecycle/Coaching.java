package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.learning.CoachingCycle;

/** Tells which cycle of coaching another one continues. */
final class Coaching {

    private Coaching() {}

    /**
     * Returns whether a cycle continues one of the given ones, or is a new one.
     *
     * <p>Two people have one unfinished cycle towards a target at a time, so that nothing of it can be taken back by
     * putting another in its place.
     */
    static boolean hasItsPlace(ImmutableList<CoachingCycle> known, CoachingCycle cycle) {
        if (continuedBy(known, cycle) >= 0) {
            return true;
        }
        for (CoachingCycle each : known) {
            if (isAlike(each, cycle) && !each.isComplete()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cycles with one that takes the place of what it continues, or that is new. */
    static ImmutableList<CoachingCycle> with(ImmutableList<CoachingCycle> known, CoachingCycle cycle) {
        int at = continuedBy(known, cycle);
        return at < 0
                ? Evolution.append(known, cycle)
                : ImmutableList.<CoachingCycle>builderWithExpectedSize(known.size())
                        .addAll(known.subList(0, at))
                        .add(cycle)
                        .addAll(known.subList(at + 1, known.size()))
                        .build();
    }

    private static int continuedBy(ImmutableList<CoachingCycle> known, CoachingCycle cycle) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (isContinuedBy(known.get(i), cycle)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isContinuedBy(CoachingCycle earlier, CoachingCycle later) {
        int steps = earlier.steps().size();
        return earlier.equals(later)
                || (!earlier.isComplete()
                        && isAlike(earlier, later)
                        && later.steps().size() >= steps
                        && later.steps().subList(0, steps).equals(earlier.steps()));
    }

    private static boolean isAlike(CoachingCycle one, CoachingCycle other) {
        return one.coach().equals(other.coach())
                && one.coachee().equals(other.coachee())
                && one.target().equals(other.target());
    }
}
