package io.github.mentoring.examples.match.input;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What reading something came to: the value, or everything that is wrong with it.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

    /**
     * It was read.
     *
     * @param value what was read
     */
    record Read<T>(T value) implements Reading<T> {

        /** Checks that the value is given. */
        public Read {
            requireNonNull(value, "value");
        }
    }

    /**
     * It could not be read.
     *
     * @param problems what is wrong, in the order of the file; never empty
     */
    record Refused<T>(ImmutableList<Problem> problems) implements Reading<T> {

        /** Checks that there is a problem. */
        public Refused {
            checkArgument(!problems.isEmpty(), "a refusal must name at least one problem");
        }
    }

    /** Returns what is wrong, nothing if the value was read. */
    default ImmutableList<Problem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : ImmutableList.of();
    }

    /** Goes on with the value if it was read. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return this instanceof Read<T> read ? next.apply(read.value()) : new Refused<>(problems());
    }

    /** Goes on with both values if both were read; otherwise tells what is wrong with both. */
    default <U, R> Reading<R> and(Reading<U> other, Function<T, Function<U, Reading<R>>> next) {
        if (this instanceof Read<T> one && other instanceof Read<U> two) {
            return next.apply(one.value()).apply(two.value());
        }
        return new Refused<>(
                Stream.concat(problems().stream(), other.problems().stream()).collect(ImmutableList.toImmutableList()));
    }
}
