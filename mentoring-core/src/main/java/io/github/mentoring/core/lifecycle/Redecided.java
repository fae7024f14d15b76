package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A command that comes to something else when it is decided anew.
 *
 * @param command the command
 * @param ruling what it comes to now
 * @param then the events that are on record for it
 */
public record Redecided(Command command, Ruling ruling, ImmutableList<Event> then) {

    /** Checks that every part is there. */
    public Redecided {
        requireNonNull(command, "command");
        requireNonNull(ruling, "ruling");
        requireNonNull(then, "then");
    }
}
