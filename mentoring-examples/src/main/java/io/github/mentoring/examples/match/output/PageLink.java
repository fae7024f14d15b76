package io.github.mentoring.examples.match.output;

import static java.util.Objects.requireNonNull;

/**
 * A page beside another one.
 *
 * @param file the name of the file
 * @param title what it is called
 */
public record PageLink(String file, String title) {

    /** Checks that both are given. */
    public PageLink {
        requireNonNull(file, "file");
        requireNonNull(title, "title");
    }
}
