package io.github.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/** The one rule for texts that serve as keys: something is there, and no blank hides at either end. */
public final class Labels {

    // spreadsheets are full of no-break spaces, which String.strip leaves in place
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private Labels() {}

    /** Checks a text that says something about a person, so that a refusal does not show it. */
    public static void check(String what, String component, String text) {
        requireNonNull(text, component);
        if (!isTrimmed(text)) {
            checkSomethingIsThere(what, text);
            throw new IllegalArgumentException(
                    what + " must not begin or end with a blank; strip it before it becomes a key");
        }
    }

    /** Checks an id, which a refusal may show. */
    public static void checkId(String what, String component, String text) {
        requireNonNull(text, component);
        if (!isTrimmed(text)) {
            checkSomethingIsThere(what, text);
            throw new IllegalArgumentException(
                    what + " must not begin or end with a blank: `" + text + "`; strip it before it becomes a key");
        }
    }

    private static void checkSomethingIsThere(String what, String text) {
        checkArgument(!BLANK.matchesAllOf(text), "%s must not be blank", what);
    }

    /** Returns whether the text has two ends and neither is a blank: all that the usual text is asked. */
    private static boolean isTrimmed(String text) {
        return !text.isEmpty() && !BLANK.matches(text.charAt(0)) && !BLANK.matches(text.charAt(text.length() - 1));
    }
}
