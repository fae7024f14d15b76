package io.github.mentoring.examples.prices;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A price list as lines of plain text. */
final class PricesText {

    private static final String GAP = "   ";

    private PricesText() {}

    /** Returns the table, and what is said of it. */
    static String render(PriceFacts facts) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of("choice", facts.give().words(), facts.gain().words(), "given up", "gained"));
        for (PriceFacts.Choice choice : facts.choices()) {
            rows.add(ImmutableList.of(
                    Integer.toString(choice.number()),
                    facts.give().text(choice.counted()),
                    facts.gain().text(choice.summed()),
                    choice.number() == 1 ? "" : facts.give().text(choice.givenUp()),
                    choice.number() == 1 ? "" : facts.gain().text(choice.gained())));
        }
        StringBuilder text = new StringBuilder();
        int[] widths = widths(rows);
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        text.append('\n').append(facts.summary()).append('\n');
        text.append(facts.proof()).append('\n').append(facts.completeness()).append('\n');
        facts.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static int[] widths(List<ImmutableList<String>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
    }

    private static String line(ImmutableList<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> Strings.padStart(row.get(column), widths[column], ' '))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
