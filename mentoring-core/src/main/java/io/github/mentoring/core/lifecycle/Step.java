package io.github.mentoring.core.lifecycle;

/**
 * What somebody may do in a relationship or tell about it.
 *
 * <p>{@link Move}s change who is in it or where it stands, {@link Talk}s settle how to work together, {@link Work} is what
 * is done there, and {@link Report}s tell how it goes.
 */
public sealed interface Step extends Change permits Move, Talk, Work, Report {

    /** Returns which kind of step it is, by which the {@link TransitionTable} tells where it has its place. */
    StepKind kind();
}
