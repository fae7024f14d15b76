package io.github.mentoring.examples.peers.kernel;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The rows as two tables in Markdown, of times and of memory. */
final class TableText {

    private TableText() {}

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "instance",
                "pairs",
                "filled",
                "total weight",
                "kernel ms",
                "OR-Tools flow ms",
                "OR-Tools assignment ms",
                "JGraphT ms",
                "kernel ÷ flow",
                "target",
                "met",
                "target ms",
                "met in ms",
                "kernel ÷ sort",
                "tie rule ms",
                "tie rule ÷ kernel");
        rule(text, 15);
        for (Row row : rows) {
            line(
                    text,
                    row.instance().toString(),
                    whole(row.instance().pairs()),
                    whole(row.instance().filled()),
                    whole(row.instance().total()),
                    cell(row, Contestant.KERNEL, Outcome.Solved::milliseconds),
                    cell(row, Contestant.OR_TOOLS, Outcome.Solved::milliseconds),
                    cell(row, Contestant.OR_TOOLS_ASSIGNMENT, Outcome.Solved::milliseconds),
                    cell(row, Contestant.JGRAPHT, Outcome.Solved::milliseconds),
                    number(row.ratio(), "%.3f"),
                    String.format(Locale.ROOT, "%.3f", row.instance().target() / 1_000.0),
                    met(row),
                    figure(row.instance().targetMicros() / 1_000.0),
                    metInTime(row),
                    number(row.ratioTo(Contestant.SORT), "%.1f"),
                    cell(row, Contestant.TIE_RULE, Outcome.Solved::milliseconds),
                    number(row.ratioOfTies(), "%.2f"));
        }
        text.append('\n');
        line(
                text,
                "instance",
                "kernel allocates MB",
                "JGraphT allocates MB",
                "kernel heap MB",
                "JGraphT heap MB",
                "kernel resident MB",
                "OR-Tools flow resident MB",
                "OR-Tools assignment resident MB",
                "JGraphT resident MB");
        rule(text, 8);
        for (Row row : rows) {
            line(
                    text,
                    row.instance().toString(),
                    cell(row, Contestant.KERNEL, Outcome.Solved::allocated),
                    cell(row, Contestant.JGRAPHT, Outcome.Solved::allocated),
                    cell(row, Contestant.KERNEL, Outcome.Solved::heap),
                    cell(row, Contestant.JGRAPHT, Outcome.Solved::heap),
                    cell(row, Contestant.KERNEL, Outcome.Solved::resident),
                    cell(row, Contestant.OR_TOOLS, Outcome.Solved::resident),
                    cell(row, Contestant.OR_TOOLS_ASSIGNMENT, Outcome.Solved::resident),
                    cell(row, Contestant.JGRAPHT, Outcome.Solved::resident));
        }
        return text.toString();
    }

    private static String cell(Row row, Contestant contestant, ToDoubleFunction<Outcome.Solved> figure) {
        Outcome outcome = row.outcomes().get(contestant);
        if (outcome instanceof Outcome.Solved solved) {
            return figure(figure.applyAsDouble(solved));
        }
        return outcome instanceof Outcome.NotRun not ? not.reason() : "";
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a figure with two digits at least, and with all before the point. */
    static String figure(double value) {
        String format = value < 1 ? "%.2f" : value < 10 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String met(Row row) {
        OptionalDouble ratio = row.ratio();
        if (ratio.isEmpty()) {
            return "";
        }
        return ratio.getAsDouble() * 1_000 <= row.instance().target() ? "yes" : "no";
    }

    private static String metInTime(Row row) {
        return row.solved(Contestant.KERNEL)
                .map(solved -> solved.milliseconds() * 1_000 <= row.instance().targetMicros() ? "yes" : "no")
                .orElse("");
    }

    private static String number(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }

    private static void line(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static void rule(StringBuilder text, int figures) {
        text.append("|---|").append("--:|".repeat(figures)).append('\n');
    }
}
