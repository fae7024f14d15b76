package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.assignment.Infeasible;

/**
 * No matching can give everybody the least they must get, whatever the aims.
 *
 * @param cause all groups that are short
 */
public record NoMatching(Infeasible cause) implements PriorityOutcome, PriceOutcome, LimitOutcome {

    /** Checks that the cause is given. */
    public NoMatching {
        requireNonNull(cause, "cause");
    }

    @Override
    public PriorityMatching orElseThrow() {
        throw failure();
    }

    @Override
    public PriceList orElseThrowPrices() {
        throw failure();
    }

    @Override
    public LimitList orElseThrowLimits() {
        throw failure();
    }

    private IllegalStateException failure() {
        return new IllegalStateException("matching problem has no solution: %s groups are short of partners, first %s"
                .formatted(cause.shortages().size(), cause.shortages().get(0)));
    }
}
