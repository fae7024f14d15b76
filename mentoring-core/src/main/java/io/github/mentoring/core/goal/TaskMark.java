package io.github.mentoring.core.goal;

/** What a person wants to do about a task they have. */
public enum TaskMark {
    /** Go on with it. */
    KEEP,
    /** Hand it on to somebody who could do it as well. */
    DELEGATE,
    /** Stop doing it. */
    QUIT
}
