package io.github.mentoring.core.trait;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Arrays;

/**
 * What makes a good mentee: ten traits, and one more where mentees meet together (Introduction to Mentorship, the
 * mentee).
 */
public enum MenteeTrait {
    /** Can be reached, answers in good time, and does so reliably. */
    AVAILABLE,
    /** Speaks professionally and listens actively. */
    COMMUNICATES,
    /** Takes the initiative, and comes with ideas and questions. */
    TAKES_INITIATIVE,
    /** Is engaged. */
    ENGAGED,
    /** Learns actively and for life. */
    LIFELONG_LEARNER,
    /** Is open to constructive feedback. */
    OPEN_TO_FEEDBACK,
    /** Puts bias aside and does not judge. */
    UNBIASED,
    /** Is positive and respectful. */
    POSITIVE,
    /** Sets goals within reach and follows up resources for learning. */
    SETS_REALISTIC_GOALS,
    /** Keeps enough time free to act on guidance and tasks. */
    MAKES_TIME,
    /** Respects the other mentees; counts only where there are any. */
    RESPECTS_FELLOW_MEMBERS;

    /**
     * Returns the traits that count.
     *
     * @param amongFellows whether the mentee meets the mentor together with other mentees, which is what
     *     {@code hasFellows()} of a mentoring format tells
     */
    public static ImmutableSortedSet<MenteeTrait> counting(boolean amongFellows) {
        return Arrays.stream(values())
                .filter(trait -> amongFellows || trait != RESPECTS_FELLOW_MEMBERS)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
