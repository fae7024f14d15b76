package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Potentials that prove the value of one level best among the matchings that are best at all levels before.
 *
 * <p>Levels come in {@linkplain PriorityMatching#proofs steps}; a step that goes through scores or ranks has a level for each. A
 * level that nothing is said about has potentials of zero.
 *
 * @param step the number of the step, from zero
 * @param key what the level is about: a score in ten-thousandths, or a rank, which is negative where the last comes first; zero if
 *     the step is one level
 * @param mentees the potentials of mentees
 * @param mentors the potentials of mentors
 */
public record LevelProof(int step, long key, Prices mentees, Prices mentors) {

    /** Checks that all is given. */
    public LevelProof {
        checkArgument(step >= 0, "proof has a negative step: %s", step);
        requireNonNull(mentees, "mentees");
        requireNonNull(mentors, "mentors");
    }
}
