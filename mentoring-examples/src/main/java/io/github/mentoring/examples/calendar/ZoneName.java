package io.github.mentoring.examples.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine;

/** Reads a time zone as it is written on the command line. */
final class ZoneName implements CommandLine.ITypeConverter<ZoneId> {

    @Override
    public ZoneId convert(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(
                    "time zone is unknown: %s; use a name such as Europe/London".formatted(name));
        }
    }
}
