package io.github.mentoring.examples.match.people;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.examples.match.input.Blanks;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Shown;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Delimiter;
import io.github.mentoring.examples.match.mapping.Mapping;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file: a header row and rows below it.
 *
 * @param headerLine the line of the header, as an editor shows it
 * @param header the names of the columns that stand there once, with their positions
 * @param repeated the names of the columns that stand there more than once
 * @param width how many cells the header has
 * @param rows all rows that are not blank, whole or not
 */
record Table(
        int headerLine,
        ImmutableMap<String, Integer> header,
        ImmutableList<String> repeated,
        int width,
        ImmutableList<Row> rows) {

    private static final Table NONE = new Table(1, ImmutableMap.of(), ImmutableList.of(), 0, ImmutableList.of());

    private static final CharMatcher USUAL_DELIMITERS = CharMatcher.anyOf(",;\t|");

    /** Reads all rows, and notes those that are malformed. */
    static Table read(Text text, Mapping mapping, Problems problems) {
        Delimiter delimiter = mapping.delimiter();
        ImmutableList<Row> lines = lines(text, delimiter, problems);
        if (lines.isEmpty()) {
            if (problems.isEmpty()) {
                problems.inFile("is empty; begin with a row of column names");
            }
            return NONE;
        }
        ImmutableList<String> names = lines.get(0).cells();
        Optional<Delimiter> other = otherDelimiter(names, delimiter);
        if (other.isPresent()) {
            problems.inRow(
                    lines.get(0).line(),
                    "does not separate its cells by %s: %s; write `delimiter: %s` in `%s`"
                            .formatted(
                                    delimiter.many(),
                                    Shown.of(names.get(0)),
                                    other.get().quoted(),
                                    mapping.file()));
            return NONE;
        }
        Map<String, Integer> positions = new HashMap<>();
        ImmutableList.Builder<String> repeated = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            if (positions.putIfAbsent(names.get(i), i) != null) {
                repeated.add(names.get(i));
            }
        }
        ImmutableMap<String, Integer> header = ImmutableMap.copyOf(positions);
        ImmutableList<Row> rows = lines.stream()
                .skip(1)
                .map(row -> new Row(row.line(), header, row.cells()))
                .collect(ImmutableList.toImmutableList());
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.inFile("holds a header and no people; add a row for each person");
        }
        rows.stream()
                .filter(row -> !row.isWhole(names.size()))
                .forEach(row -> problems.inRow(
                        row.line(),
                        "has %s cells where the header has %s, first cell: %s; quote cells that hold %s"
                                .formatted(
                                        row.cells().size(),
                                        names.size(),
                                        Shown.of(row.cells().get(0)),
                                        delimiter.one())));
        return new Table(lines.get(0).line(), header, repeated.build(), names.size(), rows);
    }

    /** Returns what seems to separate the names of a header that was read as a single one. */
    private static Optional<Delimiter> otherDelimiter(ImmutableList<String> names, Delimiter delimiter) {
        int at = USUAL_DELIMITERS.and(CharMatcher.isNot(delimiter.sign())).indexIn(names.get(0));
        return names.size() == 1 && at >= 0
                ? Optional.of(new Delimiter(names.get(0).charAt(at)))
                : Optional.empty();
    }

    private static ImmutableList<Row> lines(Text text, Delimiter delimiter, Problems problems) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter.sign())
                .setIgnoreEmptyLines(false)
                .get();
        ImmutableList.Builder<Row> lines = ImmutableList.builder();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.content()), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                ImmutableList<String> cells =
                        records.next().stream().map(Blanks::trim).collect(ImmutableList.toImmutableList());
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Row(line, ImmutableMap.of(), cells));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            problems.inRow(
                    line,
                    "has a quoted cell that does not end where it should; close the quote, and double a quote inside a cell");
        }
        return lines.build();
    }
}
