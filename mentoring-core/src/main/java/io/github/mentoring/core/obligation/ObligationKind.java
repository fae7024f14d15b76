package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.lifecycle.StepKind;

/** What somebody may owe a relationship, and the steps by which it is done. */
public enum ObligationKind {
    /** To look at the relationship again, on the day that the programme has for it. */
    ANNUAL_REVIEW(StepKind.REVIEW);

    private final ImmutableSortedSet<StepKind> dischargedBy;

    ObligationKind(StepKind... steps) {
        dischargedBy = ImmutableSortedSet.copyOf(steps);
    }

    /** Returns the kinds of steps of which one, put on record, leaves nothing owed. */
    public ImmutableSortedSet<StepKind> dischargedBy() {
        return dischargedBy;
    }
}
