package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;

/**
 * A mentor who may serve in a mentee's committee.
 *
 * @param mentor who it is
 * @param score how well the two fit
 * @param preferencesMet how many soft preferences the mentor meets; they decide between equally good committees only, unless the
 *     problem has {@linkplain SoftPrices prices}
 * @param hours how many hours the mentor would spend on this mentee, without a role
 * @param hasServed whether the mentor has served in this mentee's committee before
 */
public record CommitteeCandidate(MentorId mentor, Score score, int preferencesMet, Hours hours, boolean hasServed) {

    private static final Hours NONE = Hours.of(0);

    /** Checks all parts. */
    public CommitteeCandidate {
        requireNonNull(mentor, "mentor");
        requireNonNull(score, "score");
        checkArgument(
                preferencesMet >= 0,
                "mentor `%s` meets a negative number of preferences: %s; give zero or more",
                mentor,
                preferencesMet);
        requireNonNull(hours, "hours");
    }

    /** Creates a candidate whose hours are not counted. */
    public CommitteeCandidate(MentorId mentor, Score score, int preferencesMet) {
        this(mentor, score, preferencesMet, NONE, false);
    }

    /** Creates a candidate who has not served before. */
    public CommitteeCandidate(MentorId mentor, Score score, int preferencesMet, Hours hours) {
        this(mentor, score, preferencesMet, hours, false);
    }

    /** Returns the same candidate, who would spend so many hours on the mentee. */
    public CommitteeCandidate spending(Hours newHours) {
        return new CommitteeCandidate(mentor, score, preferencesMet, newHours, hasServed);
    }

    /** Returns the same candidate, who has served in this mentee's committee before. */
    public CommitteeCandidate servedBefore() {
        return new CommitteeCandidate(mentor, score, preferencesMet, hours, true);
    }
}
