package io.github.mentoring.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.proof.Shortage;

/**
 * No matching can give everybody the least they must get.
 *
 * @param shortages all groups that were found short, mentees first; each is reason enough
 */
public record Infeasible(ImmutableList<Shortage> shortages) implements MatchOutcome {

    /** Checks that there is a reason. */
    public Infeasible {
        requireNonNull(shortages, "shortages");
        checkArgument(!shortages.isEmpty(), "an infeasible problem must have at least one shortage");
    }

    @Override
    public Matching orElseThrow() {
        throw new IllegalStateException("matching problem has no solution: " + shortages);
    }
}
