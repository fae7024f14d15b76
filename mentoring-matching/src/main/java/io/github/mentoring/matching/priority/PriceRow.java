package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Candidate;

/**
 * One choice of a {@link PriceList}: a matching that has the greatest sum among all that count as many.
 *
 * <p>At {@code price} for each that is counted, and {@code scale} for each unit of the sum, no matching is worth more than this one;
 * which is why none that counts at least as many has a greater sum.
 *
 * @param pairs the matched pairs
 * @param counted how many people or pairs are counted
 * @param summed the sum
 * @param scale what one unit of the sum is worth, at least 1
 * @param price what one that is counted is worth, at least 0
 * @param proof potentials that prove it; the step and the key are the number of the row and how many are counted
 */
public record PriceRow(
        ImmutableSortedSet<Candidate> pairs, long counted, long summed, long scale, long price, LevelProof proof) {

    /** Checks that all is given. */
    public PriceRow {
        requireNonNull(pairs, "pairs");
        requireNonNull(proof, "proof");
        checkArgument(scale >= 1, "price row has a scale below 1: %s", scale);
        checkArgument(price >= 0, "price row has a negative price: %s", price);
    }
}
