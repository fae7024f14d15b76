package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * Something to learn from that the mentor has found, such as a course, a text or a person to ask.
 *
 * @param title what it is, in private words, not blank
 * @param followedUp whether the mentee has made use of it
 */
public record LearningResource(String title, boolean followedUp) {

    /** Checks that the title says something. */
    public LearningResource {
        requireNonNull(title, "title");
        checkArgument(!Labels.isBlank(title), "title of a learning resource must not be blank; say what it is");
    }

    /** Returns a resource that has just been found. */
    public static LearningResource of(String title) {
        return new LearningResource(title, false);
    }

    /** Returns the same resource after the mentee has made use of it. */
    public LearningResource followUp() {
        return new LearningResource(title, true);
    }

    /** Returns whether it was followed up, without the title. */
    @Override
    public String toString() {
        return "LearningResource[followedUp=" + followedUp + "]";
    }
}
