package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * What functional mentoring is about; the text form shows the id alone.
 *
 * @param id its identity within the programme
 * @param title what the two call it, not blank
 */
public record Project(ProjectId id, String title) {

    /** Checks that the title says something. */
    public Project {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        checkArgument(!Labels.isBlank(title), "project `%s` has a blank title; say what the two call it", id);
    }

    /** Returns the project with the given id and title. */
    public static Project of(String id, String title) {
        return new Project(ProjectId.of(id), title);
    }

    /** Returns the id alone, since the title is private. */
    @Override
    public String toString() {
        return "Project[" + id + "]";
    }
}
