package io.github.mentoring.examples.match.mapping;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * What stands between the cells of a row.
 *
 * @param sign one character that is neither a quote nor a line break
 */
public record Delimiter(char sign) {

    /** What is usual. */
    public static final Delimiter COMMA = new Delimiter(',');

    private static final String TAB = "tab";
    private static final CharMatcher IMPOSSIBLE = CharMatcher.anyOf("\"\r\n\0")
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'));

    /** Returns the delimiter that a mapping calls so, or empty if it is none. */
    static Optional<Delimiter> named(String name) {
        if (name.equals(TAB)) {
            return Optional.of(new Delimiter('\t'));
        }
        return name.length() == 1 && IMPOSSIBLE.matchesNoneOf(name)
                ? Optional.of(new Delimiter(name.charAt(0)))
                : Optional.empty();
    }

    /** Returns what a mapping calls it, in quotes where it is a sign. */
    public String quoted() {
        return sign == '\t' ? TAB : "\"" + sign + "\"";
    }

    /** Returns one of it in words. */
    public String one() {
        return switch (sign) {
            case ',' -> "a comma";
            case ';' -> "a semicolon";
            case '\t' -> "a tab";
            default -> quoted();
        };
    }

    /** Returns many of it in words. */
    public String many() {
        return switch (sign) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> quoted();
        };
    }
}
