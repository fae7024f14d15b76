package io.github.mentoring.core.phase;

/**
 * What each party answers with yes or no before a relationship begins, in this order.
 *
 * <p>Anything short of a yes to all three breeds mistrust of mentoring, so there is no answer in between.
 */
public enum ReadinessItem {
    /** Thought about how prepared one is to work together. */
    REFLECTED_ON_PREPAREDNESS,
    /** Is ready for what taking part asks, and believes in giving and gaining by it. */
    COMMITTED_TO_PARTICIPATION,
    /** Has the time and the energy; meaning well does not suffice. */
    HAS_TIME_AND_ENERGY
}
