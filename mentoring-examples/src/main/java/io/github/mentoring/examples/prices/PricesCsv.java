package io.github.mentoring.examples.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A price list as comma-separated values: a row for each choice, with what it gives up and gains beside the one before. */
final class PricesCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private PricesCsv() {}

    /** Returns the table with a header; numbers have no separators, and scores four decimals. */
    static String render(PriceFacts facts) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(table, FORMAT)) {
            rows.printRecord("choice", facts.give().option(), facts.gain().option(), "given_up", "gained");
            for (PriceFacts.Choice choice : facts.choices()) {
                rows.printRecord(
                        choice.number(),
                        plain(facts.give(), choice.counted()),
                        plain(facts.gain(), choice.summed()),
                        plain(facts.give(), choice.givenUp()),
                        plain(facts.gain(), choice.gained()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static String plain(TradedAim aim, long value) {
        return aim.isScore() ? aim.text(value) : Long.toString(value);
    }
}
