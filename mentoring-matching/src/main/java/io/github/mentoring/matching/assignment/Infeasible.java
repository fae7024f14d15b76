package io.github.mentoring.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.proof.Shortage;

/**
 * No matching can give everybody the least they must get.
 *
 * <p>On each side, the groups together lack exactly as many partners as the side must at least go without: none is left out and
 * none counted twice. They depend on bounds and candidates alone, not on scores or the objective. A run that was stopped may
 * know only some of them, and says so by {@code isComplete}.
 *
 * <p>What helps: lower what the members of a group must get by {@link Shortage#claimed} less {@link Shortage#available} in all, or
 * add candidates for them or seats with their candidates; and solve again, since it may matter for which of them.
 *
 * @param shortages all groups that are short, mentees first, each side by the first id; each is reason enough
 * @param isComplete whether no group is missing; always true of a run that was not stopped
 */
public record Infeasible(ImmutableList<Shortage> shortages, boolean isComplete) implements MatchOutcome {

    /** Checks that there is a reason. */
    public Infeasible {
        requireNonNull(shortages, "shortages");
        checkArgument(!shortages.isEmpty(), "an infeasible problem must have at least one shortage");
    }

    @Override
    public Matching orElseThrow() {
        throw new IllegalStateException("matching problem has no solution: %s%s groups are short of partners, first %s"
                .formatted(isComplete ? "" : "at least ", shortages.size(), shortages.get(0)));
    }
}
