package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.Score;

/**
 * A mentor of a {@link FitIndex}, and how well they fit the mentee who was asked about.
 *
 * @param mentor the mentor's number in {@link FitIndex#mentors}
 * @param score how well the two fit
 */
public record ScoredMentor(int mentor, Score score) {

    /** Checks that the score is given and that the number counts from zero. */
    public ScoredMentor {
        checkArgument(mentor >= 0, "mentor has a negative number: %s", mentor);
        requireNonNull(score, "score");
    }
}
