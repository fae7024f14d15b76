package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes of laying an {@link Overlay} on a rulebook: a rulebook of the institution's own, or why not. */
public sealed interface Overlaid {

    /** Returns the rulebook, or empty if it is refused. */
    Optional<Rulebook> value();

    /**
     * Returns the rulebook, for callers who know that it is accepted.
     *
     * @throws IllegalStateException if it is refused; the text names every problem
     */
    Rulebook orElseThrow();

    /**
     * It is accepted: nothing in it goes below the floor.
     *
     * @param rulebook the rulebook with what the institution changes
     * @param analysis what may still not be as the institution meant it
     */
    record Accepted(Rulebook rulebook, Analysis analysis) implements Overlaid {

        /** Checks that both parts are there. */
        public Accepted {
            requireNonNull(rulebook, "rulebook");
            requireNonNull(analysis, "analysis");
        }

        @Override
        public Optional<Rulebook> value() {
            return Optional.of(rulebook);
        }

        @Override
        public Rulebook orElseThrow() {
            return rulebook;
        }
    }

    /**
     * It is refused.
     *
     * @param problems every problem, at least one
     */
    record Refused(ImmutableList<Problem> problems) implements Overlaid {

        /** Checks that there is a problem. */
        public Refused {
            requireNonNull(problems, "problems");
            checkArgument(!problems.isEmpty(), "refused overlay has no problem; accept it instead");
        }

        @Override
        public Optional<Rulebook> value() {
            return Optional.empty();
        }

        @Override
        public Rulebook orElseThrow() {
            throw new IllegalStateException("overlay is refused: "
                    + problems.stream().map(Problem::text).collect(Collectors.joining("; ")));
        }
    }
}
