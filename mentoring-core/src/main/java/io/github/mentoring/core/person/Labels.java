package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/** The one rule for texts that serve as keys: something is there, and no blank hides at either end. */
final class Labels {

    // spreadsheets are full of no-break spaces, which String.strip leaves in place
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private Labels() {}

    static void check(String what, String component, String text) {
        requireNonNull(text, component);
        checkArgument(!BLANK.matchesAllOf(text), "%s must not be blank", what);
        checkArgument(
                text.equals(BLANK.trimFrom(text)),
                "%s must not begin or end with a blank: `%s`; strip it before it becomes a key",
                what,
                text);
    }
}
