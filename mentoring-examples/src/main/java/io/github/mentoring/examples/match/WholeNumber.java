package io.github.mentoring.examples.match;

import com.google.common.primitives.Ints;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number that is not too small. */
abstract class WholeNumber implements ITypeConverter<Integer> {

    private final String meaning;
    private final int least;
    private final String option;

    WholeNumber(String meaning, int least, String option) {
        this.meaning = meaning;
        this.least = least;
        this.option = option;
    }

    @Override
    public Integer convert(String text) {
        Integer number = Ints.tryParse(text);
        if (number == null || number < least) {
            throw new TypeConversionException("`%s` is no %s; write a whole number from %s to %s, or leave %s out"
                    .formatted(text, meaning, least, Integer.MAX_VALUE, option));
        }
        return number;
    }
}
