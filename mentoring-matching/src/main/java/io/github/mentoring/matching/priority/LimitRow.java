package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Candidate;
import java.util.OptionalLong;

/**
 * One choice of a {@link LimitList}: the best that there is under the limit that it reaches.
 *
 * @param pairs the matched pairs
 * @param reached their lowest score in ten-thousandths, the highest load or the last rank; empty if there are no pairs to have a score or
 *     a rank
 * @param values what they are worth under each aim
 * @param proof a matching that is worth as much, and proved best of all that are stricter than what the row before reaches
 */
public record LimitRow(
        ImmutableSortedSet<Candidate> pairs,
        OptionalLong reached,
        ImmutableList<AimValue> values,
        PriorityMatching proof) {

    /** Checks that all is given. */
    public LimitRow {
        requireNonNull(pairs, "pairs");
        requireNonNull(reached, "reached");
        requireNonNull(values, "values");
        requireNonNull(proof, "proof");
    }
}
