package io.github.mentoring.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;

/** The one rule for texts: keys show something and hide nothing at either end, and ids fit on one line besides. */
public final class Labels {

    // spreadsheets are full of no-break spaces, which String.strip leaves in place
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());
    // ids are written to logs, where a line break would begin another entry
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    private Labels() {}

    /** Checks a text that says something about a person, so that a refusal does not show it. */
    public static void check(String what, String component, String text) {
        requireNonNull(text, component);
        if (isPlain(text)) {
            return;
        }
        checkSomethingIsThere(what, text);
        if (!isTrimmed(text)) {
            throw new IllegalArgumentException(
                    what + " must not begin or end with a blank; strip it before it becomes a key");
        }
    }

    /** Checks an id, which a refusal may show. */
    public static void checkId(String what, String component, String text) {
        requireNonNull(text, component);
        if (isPlain(text)) {
            return;
        }
        checkSomethingIsThere(what, text);
        checkArgument(CONTROL.matchesNoneOf(text), "%s must not contain control characters; take them out first", what);
        if (!isTrimmed(text)) {
            throw new IllegalArgumentException(
                    what + " must not begin or end with a blank: `" + text + "`; strip it before it becomes a key");
        }
    }

    /** Returns whether all of the text is visible ASCII, as most keys are; then nothing else can be wrong with it. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each <= ' ' || each > '~') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns whether nothing of the text can be seen: it is empty, or all of it is blanks, control or format characters. */
    public static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (isVisible(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int codePoint) {
        return Character.getType(codePoint) != Character.FORMAT // such as a space of no width
                && !(Character.isBmpCodePoint(codePoint) && BLANK.matches((char) codePoint));
    }

    private static void checkSomethingIsThere(String what, String text) {
        checkArgument(!isBlank(text), "%s must not be blank; give it a character that can be seen", what);
        checkArgument(
                isWellFormed(text), "%s has half a character, a surrogate without its pair; read it as UTF-8", what);
    }

    // half a character cannot be written as UTF-8, and so not as a key of JSON
    private static boolean isWellFormed(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.getType(text.codePointAt(at)) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrimmed(String text) {
        return !BLANK.matches(text.charAt(0)) && !BLANK.matches(text.charAt(text.length() - 1));
    }
}
