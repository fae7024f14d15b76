package io.github.mentoring.matching.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Candidate;

/** What became of a step with a proposal. */
public sealed interface ProposalStep {

    /** Returns the proposals afterwards; after a refusal they are as they were. */
    Proposals proposals();

    /**
     * Returns the proposals afterwards, for callers who know that the step is taken.
     *
     * @throws IllegalStateException if it is refused; the text names the pair and the codes of all obstacles
     */
    Proposals orElseThrow();

    /**
     * The step was taken, or had been before.
     *
     * @param proposals the proposals afterwards
     */
    record Taken(Proposals proposals) implements ProposalStep {

        /** Checks that the proposals are given. */
        public Taken {
            requireNonNull(proposals, "proposals");
        }

        @Override
        public Proposals orElseThrow() {
            return proposals;
        }
    }

    /**
     * The step was refused, and nothing changed.
     *
     * @param proposals the proposals as they were
     * @param pair the pair that the step was about
     * @param obstacles all that stands against it, at least one
     */
    record Refused(Proposals proposals, Candidate pair, ImmutableList<Obstacle> obstacles) implements ProposalStep {

        /** Checks that there is an obstacle. */
        public Refused {
            requireNonNull(proposals, "proposals");
            requireNonNull(pair, "pair");
            requireNonNull(obstacles, "obstacles");
            checkArgument(
                    !obstacles.isEmpty(),
                    "refused step of mentor `%s` and mentee `%s` has no obstacle; take it instead",
                    pair.mentor(),
                    pair.mentee());
        }

        @Override
        public Proposals orElseThrow() {
            throw new IllegalStateException("proposal of mentor `%s` and mentee `%s` is refused: %s"
                    .formatted(
                            pair.mentor(),
                            pair.mentee(),
                            obstacles.stream().map(Obstacle::code).toList()));
        }
    }
}
