package io.github.mentoring.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer to a wish to do something: what comes of it, or why not.
 *
 * @param <T> what comes of it
 */
public sealed interface Decision<T> {

    /** Returns what was found: with a refusal all its reasons, otherwise what is to be said although it is granted. */
    Findings findings();

    /** Returns what comes of it, or empty if it is refused. */
    Optional<T> value();

    /**
     * Returns what comes of it, for callers who know that it is granted.
     *
     * @throws IllegalStateException if it is refused; the text names the findings
     */
    default T orElseThrow() {
        return value().orElseThrow(() -> new IllegalStateException("decision is a refusal: " + findings()));
    }

    /** Returns the given value if the findings admit it, otherwise the refusal that they are. */
    static <T> Decision<T> of(Findings findings, Supplier<? extends T> value) {
        requireNonNull(findings, "findings");
        requireNonNull(value, "value");
        return findings.isAdmissible() ? new Granted<>(value.get(), findings) : new Refused<>(findings);
    }

    /**
     * It is granted.
     *
     * @param result what comes of it
     * @param findings what is to be said all the same, without a violation
     */
    record Granted<T>(T result, Findings findings) implements Decision<T> {

        /** Checks that nothing found speaks against it. */
        public Granted {
            requireNonNull(result, "result");
            requireNonNull(findings, "findings");
            checkArgument(findings.isAdmissible(), "granted decision has a violation: %s; refuse it instead", findings);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }
    }

    /**
     * It is refused, and nothing changes.
     *
     * @param findings every reason, at least one violation among them
     */
    record Refused<T>(Findings findings) implements Decision<T> {

        /** Checks that there is a reason. */
        public Refused {
            requireNonNull(findings, "findings");
            checkArgument(
                    !findings.isAdmissible(), "refused decision has no violation: %s; grant it instead", findings);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
