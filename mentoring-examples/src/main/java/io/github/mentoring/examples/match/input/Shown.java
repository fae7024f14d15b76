package io.github.mentoring.examples.match.input;

/** How a value from a file is shown in a message: on one line, and never much of it. */
public final class Shown {

    private static final int MOST = 40;

    private Shown() {}

    /** Returns at most forty characters of the value, with its control characters replaced. */
    public static String of(String value) {
        String line = value.codePoints()
                .limit(MOST + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
