package io.github.mentoring.examples.match;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.examples.match.input.Numbers;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many people there are at least and at most.
 *
 * @param least the lesser number
 * @param most the greater number, or the same
 */
record SizeRange(HeadCount least, HeadCount most) {

    SizeRange {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        checkArgument(least.compareTo(most) <= 0, "range is upside down: %s..%s; put the lesser first", least, most);
    }

    /** Reads a range such as {@code 3..6}, or a number that is both ends of it. */
    static final class Converter implements ITypeConverter<SizeRange> {

        private static final Pattern RANGE = Pattern.compile("([^.]*)(?:\\.\\.([^.]*))?");

        Converter() {}

        @Override
        public SizeRange convert(String text) {
            Matcher range = RANGE.matcher(text);
            if (range.matches()) {
                String last = range.group(2);
                OptionalInt least = Numbers.whole(range.group(1));
                OptionalInt most = last == null ? least : Numbers.whole(last);
                if (least.isPresent() && most.isPresent()) {
                    int from = least.getAsInt();
                    int to = most.getAsInt();
                    if (from > 0 && from <= to) {
                        return new SizeRange(HeadCount.of(from), HeadCount.of(to));
                    }
                }
            }
            throw new TypeConversionException(
                    "`%s` is no range of people; write two whole numbers such as 3..6, the lesser first, or one"
                            .formatted(text));
        }
    }
}
