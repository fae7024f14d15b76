package io.github.mentoring.core.network;

import io.github.mentoring.core.internal.Labels;

/**
 * How two people are brought together; an open list of which the usual ways are named.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record IntroductionChannel(String name) implements Comparable<IntroductionChannel> {

    /** In person, at a scientific or medical conference. */
    public static final IntroductionChannel CONFERENCE = of("conference");
    /** By e-mail, which bears fruit as well. */
    public static final IntroductionChannel EMAIL = of("e-mail");

    /** Checks the text. */
    public IntroductionChannel {
        Labels.check("introduction channel", "name", name);
    }

    /** Returns the channel with the given text. */
    public static IntroductionChannel of(String name) {
        return new IntroductionChannel(name);
    }

    @Override
    public int compareTo(IntroductionChannel other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
