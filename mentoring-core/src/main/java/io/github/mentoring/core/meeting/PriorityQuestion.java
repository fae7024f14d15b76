package io.github.mentoring.core.meeting;

/** The questions by which to sort what one does, in the order in which to ask them. */
public enum PriorityQuestion {
    /** What do I do that I would rather stop? */
    QUIT,
    /** What am I asked to do that I should, or would like to, turn down? */
    DECLINE,
    /** What do I not do that I should, or would like to, begin? */
    START,
    /** What do I do that I would like to go on with? */
    CONTINUE
}
