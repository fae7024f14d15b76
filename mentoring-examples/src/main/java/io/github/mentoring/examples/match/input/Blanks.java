package io.github.mentoring.examples.match.input;

import com.google.common.base.CharMatcher;

/** What counts as blank at the ends of a cell: spreadsheets are full of no-break spaces, which other trimming leaves. */
public final class Blanks {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private Blanks() {}

    /** Returns the text without the blanks at its ends. */
    public static String trim(String text) {
        return BLANK.trimFrom(text);
    }
}
