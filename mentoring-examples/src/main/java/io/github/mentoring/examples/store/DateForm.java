package io.github.mentoring.examples.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, and names the form of one that it cannot read. */
final class DateForm implements ITypeConverter<LocalDate> {

    DateForm() {}

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("`%s` is no day; write one such as 2026-03-02".formatted(text));
        }
    }
}
