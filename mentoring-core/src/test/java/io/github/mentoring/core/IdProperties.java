package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every public value that has an order, found by reflection. */
class IdProperties {

    @Property(tries = 2_000)
    void what_compares_alike_is_equal_and_the_other_way_round(@ForAll("ordered") List<Sample> pair) {
        Object a = pair.get(0).value();
        Object b = pair.get(1).value();
        assertThat(compare(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(compare(a, b))).isEqualTo(-Integer.signum(compare(b, a)));
        assertThat(compare(a, a)).isZero();
    }

    @Example
    void every_record_of_one_text_or_of_one_id_has_an_order() throws Exception {
        assertThat(ValueTypes.all())
                .filteredOn(Class::isRecord)
                .filteredOn(type -> type.getRecordComponents().length == 1)
                .filteredOn(type -> !isAlternativeWithoutOrder(type))
                .filteredOn(type -> isTextOrId(type.getRecordComponents()[0].getType()))
                .hasSizeGreaterThan(5)
                .allMatch(Comparable.class::isAssignableFrom);
    }

    /** A member of a closed set names one of its alternatives, and is no id of its own. */
    private static boolean isAlternativeWithoutOrder(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .anyMatch(set -> set.isSealed() && !Comparable.class.isAssignableFrom(set));
    }

    private static boolean isTextOrId(Class<?> part) {
        return part == String.class || part.getSimpleName().endsWith("Id");
    }

    @SuppressWarnings("unchecked") // both are of one type
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Provide
    Arbitrary<List<Sample>> ordered() throws Exception {
        var generators = ValueTypes.generators();
        List<Class<?>> types = ValueTypes.all().stream()
                .filter(Comparable.class::isAssignableFrom)
                .toList();
        return Arbitraries.of(types)
                .flatMap(type -> generators
                        .getOrDefault(type.getName(), Arbitraries.nothing())
                        .<Sample>map(value -> new Sample(type, value))
                        .list()
                        .ofSize(2))
                .withoutEdgeCases();
    }
}
