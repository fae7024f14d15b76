package io.github.mentoring.examples.peers.cpsat;

import com.google.common.base.Strings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table that is written again after each row, so that a run that is broken off leaves something. */
final class MarkdownTable {

    private static final double MILLION = 1e6;

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        line(heads);
        text.append('|').append(Strings.repeat("--:|", heads.length)).append('\n');
    }

    /** Adds a row and says it. */
    void row(String... cells) {
        line(cells);
        say(String.join(", ", cells));
    }

    /** Writes the rows so far, with a line below them, which it says. */
    void write(Path file, String summary) throws IOException {
        Files.writeString(file, text + "\n" + summary + "\n");
        say(summary);
    }

    static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%,.0f", nanoseconds / MILLION);
    }

    private void line(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @SuppressWarnings("SystemOut") // progress, beside the table
    private static void say(String line) {
        System.err.println(line);
    }
}
