package io.github.mentoring.matching.proof;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;

/**
 * The potentials of one side of a problem, by the number of the participant, in the parts of an objective.
 *
 * @param places the part that is counted before any score
 * @param scores the part in ten-thousandths of score
 * @param preferences the part in soft preferences
 */
public record Potentials(ImmutableLongArray places, ImmutableLongArray scores, ImmutableLongArray preferences) {

    /** Checks that all parts are of the same length. */
    public Potentials {
        requireNonNull(places, "places");
        requireNonNull(scores, "scores");
        requireNonNull(preferences, "preferences");
        checkArgument(
                places.length() == scores.length() && places.length() == preferences.length(),
                "potentials differ in length: %s places, %s scores, %s preferences",
                places.length(),
                scores.length(),
                preferences.length());
    }

    /** Returns how many participants there are. */
    public int size() {
        return places.length();
    }

    /** Returns the potential of one participant. */
    public ObjectiveValue of(int participant) {
        return new ObjectiveValue(
                places.get(participant), Score.ofTenThousandths(scores.get(participant)), preferences.get(participant));
    }
}
