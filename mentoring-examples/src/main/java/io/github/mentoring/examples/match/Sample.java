package io.github.mentoring.examples.match;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The people and the mapping that come along. */
final class Sample {

    static final String PEOPLE = "sample.people.csv";
    static final String MAPPING = "sample.mapping.yaml";

    private Sample() {}

    static Reading<Text> people() {
        return resource(PEOPLE);
    }

    static Reading<Text> mapping() {
        return resource(MAPPING);
    }

    private static Reading<Text> resource(String name) {
        try {
            return Text.decode(name, Resources.toByteArray(requireNonNull(Sample.class.getResource(name), name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
