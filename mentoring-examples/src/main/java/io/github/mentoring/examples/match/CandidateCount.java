package io.github.mentoring.examples.match;

import com.google.common.primitives.Ints;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many candidates a mentee keeps. */
final class CandidateCount implements ITypeConverter<Integer> {

    CandidateCount() {}

    @Override
    public Integer convert(String text) {
        Integer count = Ints.tryParse(text);
        if (count == null || count < 1) {
            throw new TypeConversionException(
                    "`%s` is no number of mentors to keep; write a whole number from 1 to %s, or leave --keep out"
                            .formatted(text, Integer.MAX_VALUE));
        }
        return count;
    }
}
