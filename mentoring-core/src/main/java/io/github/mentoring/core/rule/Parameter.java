package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * A figure that an institution may set within bounds, such as how many lapses in a row are a pattern.
 *
 * @param name the name, such as {@code reliability.patternThreshold}
 * @param value the figure
 * @param least the least it may be
 * @param most the most it may be
 */
public record Parameter(String name, int value, int least, int most) {

    /** Checks that the figure is within its bounds. */
    public Parameter {
        Labels.checkId("parameter", "name", requireNonNull(name, "name"));
        checkArgument(
                least <= most,
                "parameter `%s` has its bounds the wrong way round: %s to %s; swap them",
                name,
                least,
                most);
        checkArgument(
                least <= value && value <= most,
                "parameter `%s` is beyond its bounds: %s, beyond %s to %s; choose a figure within",
                name,
                value,
                least,
                most);
    }

    /** Returns whether the figure may be set to the given one. */
    public boolean admits(int figure) {
        return least <= figure && figure <= most;
    }

    /** Returns the same parameter with another figure. */
    public Parameter withValue(int other) {
        return new Parameter(name, other, least, most);
    }
}
