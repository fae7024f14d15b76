package io.github.mentoring.examples.match.output;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.FitScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A match as comma-separated values: a row for each pair, then a row with the cause for each mentee who has fewer mentors
 * than they want, or none.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a
 * formula. Such an id gets an apostrophe in front, as is customary; so does one that begins with an apostrophe itself, so
 * that taking away one leading apostrophe always gives the id back.
 */
public final class MatchingCsv {

    private static final CharMatcher FORMULA_START = CharMatcher.anyOf("=+-@\t\r\n'");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private MatchingCsv() {}

    /** Returns the match as a table with a header. */
    public static String render(MatchResult result) {
        return render(MatchFacts.of(result));
    }

    /** Returns the match as a table with a header. */
    public static String render(MatchFacts facts) {
        ImmutableList<String> criteria = facts.round().fit().weights().keySet().stream()
                .map(Criterion::name)
                .collect(ImmutableList.toImmutableList());
        StringBuilder table = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(table, FORMAT)) {
            rows.printRecord(header(criteria));
            for (MatchedPair pair : facts.pairs()) {
                rows.printRecord(pairRow(pair, criteria));
            }
            for (var absence : Iterables.concat(
                    facts.absences().entrySet(), facts.shortfalls().entrySet())) {
                List<Object> row = new ArrayList<>();
                row.add(guarded(absence.getKey()));
                row.addAll(blanks(2 + criteria.size()));
                CauseKind cause = CauseKind.of(absence.getValue());
                row.add(cause.name() + ": " + cause.brief());
                rows.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** The prefix keeps a criterion named like another column apart from it. */
    private static Iterable<String> header(ImmutableList<String> criteria) {
        return Iterables.concat(
                List.of("mentee", "mentor", "score"),
                Iterables.transform(criteria, name -> "fit." + name),
                List.of("cause"));
    }

    private static List<Object> pairRow(MatchedPair pair, ImmutableList<String> criteria) {
        Map<String, FitScore.Part> parts =
                pair.fit().parts().stream().collect(Collectors.toMap(FitScore.Part::criterion, part -> part));
        List<Object> row = new ArrayList<>();
        row.add(guarded(pair.mentee()));
        row.add(guarded(pair.mentor()));
        row.add(pair.fit().score());
        for (String criterion : criteria) {
            FitScore.Part part = parts.get(criterion);
            row.add(part == null ? "" : Phrases.decimal(part.share()));
        }
        row.add("");
        return row;
    }

    private static List<String> blanks(int number) {
        return Collections.nCopies(number, "");
    }

    /** Returns an id as a cell that no spreadsheet takes for a formula. */
    public static String guarded(Object id) {
        String text = id.toString();
        return FORMULA_START.matches(text.charAt(0)) ? "'" + text : text;
    }
}
