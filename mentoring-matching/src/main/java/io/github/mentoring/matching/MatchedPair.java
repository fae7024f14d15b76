package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.criteria.FitScore;

/**
 * A pair that was matched, and how it came to its score.
 *
 * @param mentor who guides
 * @param mentee who is guided
 * @param fit the score, criterion by criterion
 */
public record MatchedPair(MentorId mentor, MenteeId mentee, FitScore fit) {

    /** Checks that all is given. */
    public MatchedPair {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(fit, "fit");
    }
}
