package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * No matching keeps all bounds.
 *
 * <p>On each side, the groups together lack exactly as many partners as the side must at least go without: none is left out and
 * none counted twice. They depend on bounds and pairs alone, not on weights. A run that was stopped may know only some of them, and
 * says so by {@code isComplete}.
 *
 * <p>What helps: lower the leasts of a group by {@link SparseShortage#claimed} less {@link SparseShortage#available} in all, or add
 * pairs for its members or places with their partners; and solve again, since it may matter for which of them.
 *
 * @param problem the problem
 * @param shortages all groups that are short, mentees first, each side by its first member; each is reason enough
 * @param isComplete whether no group is missing; always true of a run that was not stopped
 */
public record SparseInfeasible(SparseProblem problem, ImmutableList<SparseShortage> shortages, boolean isComplete)
        implements SparseOutcome {

    /** Checks that there is a reason. */
    public SparseInfeasible {
        requireNonNull(problem, "problem");
        requireNonNull(shortages, "shortages");
        checkArgument(!shortages.isEmpty(), "an infeasible problem must have at least one shortage");
    }

    @Override
    public SparseMatching orElseThrow() {
        throw new IllegalStateException("matching problem has no solution: %s%s groups are short of partners, first %s"
                .formatted(isComplete ? "" : "at least ", shortages.size(), shortages.get(0)));
    }
}
