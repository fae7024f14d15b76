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
        checkSomethingIsThere(what, component, text);
        checkArgument(isTrimmed(text), "%s must not begin or end with a blank; strip it before it becomes a key", what);
    }

    /** Checks an id, which a refusal may show. */
    public static void checkId(String what, String component, String text) {
        checkSomethingIsThere(what, component, text);
        checkArgument(
                isTrimmed(text),
                "%s must not begin or end with a blank: `%s`; strip it before it becomes a key",
                what,
                text);
    }

    private static void checkSomethingIsThere(String what, String component, String text) {
        requireNonNull(text, component);
        checkArgument(!BLANK.matchesAllOf(text), "%s must not be blank", what);
    }

    private static boolean isTrimmed(String text) {
        return text.equals(BLANK.trimFrom(text));
    }
}
