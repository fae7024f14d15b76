package io.github.mentoring.examples.match.input;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a file, in words for the person who can put it right.
 *
 * @param line the line of the file as an editor shows it, zero if it is about the file as a whole
 * @param text the place, what is wrong, the value and the remedy
 */
public record Problem(int line, String text) {

    /** Checks that the text is given. */
    public Problem {
        requireNonNull(text, "text");
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
