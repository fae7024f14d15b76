package io.github.mentoring.core.format;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;
import java.util.Optional;

/** By what means mentor and mentee meet; neither counts against a pair. */
public enum Medium {
    /** In one place; likely the most helpful where both are near each other. */
    IN_PERSON,
    /** At a distance, by video or messages; opens the way to what nobody near knows. */
    VIRTUAL;

    /**
     * Returns the medium to suggest where the pair has no wish of its own, or empty if there is no mentor at all.
     *
     * @param near how many mentors who are possible in every other respect are near the mentee
     * @param remote how many of them are not
     */
    public static Optional<Medium> suggest(HeadCount near, HeadCount remote) {
        requireNonNull(near, "near");
        requireNonNull(remote, "remote");
        if (near.people() > 0) {
            return Optional.of(IN_PERSON);
        }
        return remote.people() > 0 ? Optional.of(VIRTUAL) : Optional.empty();
    }
}
