package io.github.mentoring.examples.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time, and names the form of one that it cannot read. */
final class TimeForm implements ITypeConverter<Instant> {

    TimeForm() {}

    @Override
    public Instant convert(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "`%s` is no time; write day, hour and zone, such as 2026-03-02T12:00:00Z".formatted(text));
        }
    }
}
