package io.github.mentoring.matching.run;

/**
 * Says when it is enough, so that a solver returns the best that it has by then.
 *
 * <p>Asked every now and then by the thread that does the work, some thousand times a second; with an executor by several
 * threads at once; not while candidates are looked for, as {@link Run} says. Once it has said stop, it is not asked again. A
 * signal that throws ends the work with its exception.
 */
@FunctionalInterface
public interface StopSignal {

    /** Lets the work go on to its end. */
    StopSignal NEVER = () -> false;

    /** Returns whether the work shall stop. */
    boolean isStopped();
}
