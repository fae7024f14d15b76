package io.github.mentoring.core;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A value together with the public type it is a value of. */
public record Sample(Class<?> type, Object value) {

    /** Returns values of every public value type, each type as often as any other. */
    public static Arbitrary<Sample> ofEveryType() throws Exception {
        return ofEveryType(1).map(samples -> samples.get(0));
    }

    /** Returns so many values of one type, each type as often as any other. */
    public static Arbitrary<List<Sample>> ofEveryType(int values) throws Exception {
        var generators = ValueTypes.generators();
        return Arbitraries.of(ValueTypes.all())
                .flatMap(type -> generators
                        .getOrDefault(type.getName(), Arbitraries.nothing())
                        .<Sample>map(value -> new Sample(type, value))
                        .list()
                        .ofSize(values))
                .withoutEdgeCases();
    }
}
