package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Score;

/**
 * The score of a pair and what it is made of.
 *
 * @param score the weighted mean of the shares, rounded half-up to four decimals; zero if no criterion had anything to say
 * @param parts the criteria that had something to say, in the order of the fit; the text form leaves them out, since they
 *     tell how people are rated
 */
public record FitScore(Score score, ImmutableList<Part> parts) {

    /** Checks that both are given. */
    public FitScore {
        requireNonNull(score, "score");
        requireNonNull(parts, "parts");
    }

    /** Returns the score alone. */
    @Override
    public String toString() {
        return "FitScore[" + score + "]";
    }

    /**
     * What one criterion gave; the text form leaves the share out.
     *
     * @param criterion the name of the criterion
     * @param weight its weight, more than zero
     * @param share how far the pair meets it
     */
    public record Part(String criterion, int weight, Share share) {

        /** Checks that all is given and that the weight counts. */
        public Part {
            requireNonNull(criterion, "criterion");
            requireNonNull(share, "share");
            checkArgument(weight > 0, "criterion `%s` must weigh more than zero: %s", criterion, weight);
        }

        /** Returns the criterion and its weight. */
        @Override
        public String toString() {
            return "Part[" + criterion + ", weight " + weight + "]";
        }
    }
}
