package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableLongArray;

/**
 * What a matching is worth under an aim.
 *
 * @param aim the aim
 * @param parts the numbers that the aim says, in their order
 */
public record AimValue(Aim aim, ImmutableLongArray parts) {

    /** Checks that both are given. */
    public AimValue {
        requireNonNull(aim, "aim");
        requireNonNull(parts, "parts");
    }

    /** Returns the first part, which is all there is where the aim counts or adds up. */
    public long first() {
        return parts.get(0);
    }

    /** Returns the aim and its parts. */
    @Override
    public String toString() {
        return aim.label() + " " + parts;
    }
}
