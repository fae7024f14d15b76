package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;

/**
 * A mentor who may serve in a mentee's committee.
 *
 * @param mentor who it is
 * @param score how well the two fit
 * @param preferencesMet how many soft preferences the mentor meets; they decide between equally good committees only
 */
public record CommitteeCandidate(MentorId mentor, Score score, int preferencesMet) {

    /** Checks all parts. */
    public CommitteeCandidate {
        requireNonNull(mentor, "mentor");
        requireNonNull(score, "score");
        checkArgument(
                preferencesMet >= 0,
                "mentor `%s` meets a negative number of preferences: %s; give zero or more",
                mentor,
                preferencesMet);
    }
}
