package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.Hours;

/**
 * Something that already takes a person's time.
 *
 * @param name what it is, in private words, not blank
 * @param hours how much time it takes, over the same stretch as the hours of an offer
 * @param mark what the person wants to do about it
 */
public record Task(String name, Hours hours, TaskMark mark) {

    /** Checks that every part is there. */
    public Task {
        requireNonNull(name, "name");
        requireNonNull(hours, "hours");
        requireNonNull(mark, "mark");
        checkArgument(!Labels.isBlank(name), "name of a task must not be blank; say what it is");
    }

    /** Returns the given task. */
    public static Task of(String name, Hours hours, TaskMark mark) {
        return new Task(name, hours, mark);
    }

    /** Returns the hours and the mark, without the name. */
    @Override
    public String toString() {
        return "Task[hours=" + hours + ", mark=" + mark + "]";
    }
}
