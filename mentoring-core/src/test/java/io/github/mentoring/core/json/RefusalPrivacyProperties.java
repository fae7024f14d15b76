package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.Sample;
import io.github.mentoring.core.ValueTypes;
import io.github.mentoring.core.fixture.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What the types themselves say when they refuse; the texts of a refusal of JSON are shorter. */
class RefusalPrivacyProperties {

    @Property(tries = 1_000)
    void no_type_quotes_a_private_text_when_it_refuses_an_attribute(
            @ForAll("pairs") List<Sample> pair, @ForAll int place) {
        form(pair.get(0)).ifPresent(form -> {
            List<Attribute> attributes = List.copyOf(form.attributes().values());
            if (attributes.isEmpty()) {
                return;
            }
            Map<String, Object> values = values(form, pair.get(0));
            Attribute attribute = attributes.get(Math.floorMod(place, attributes.size()));
            Object changed = changed(
                    values.get(attribute.name()), attribute.orNull(pair.get(1).value()));
            values.put(attribute.name(), changed);
            values.values().removeIf(value -> value == NONE);

            assertSaysNothingPrivate(catchThrowable(() -> form.maker().make(values)));
        });
    }

    @Property(tries = 1_000)
    void no_type_quotes_a_private_text_when_it_refuses_a_key_given_twice(@ForAll("samples") Sample sample) {
        form(sample).ifPresent(form -> {
            if (form.maker() instanceof BuilderMaker maker) {
                Map<String, Object> values = values(form, sample);
                Object builder = Reflection.call(maker.start(), null);
                for (Attribute attribute : maker.attributes().values()) {
                    Object value = values.get(attribute.name());
                    if (value != null) {
                        Object given = attribute.isOptional() ? Optional.of(value) : value;
                        Reflection.call(attribute.setter().orElseThrow(), builder, given);
                        if (value instanceof Map) {
                            Reflection.call(attribute.setter().orElseThrow(), builder, given);
                        }
                    }
                }
                boolean twice =
                        values.values().stream().anyMatch(value -> value instanceof Map<?, ?> map && !map.isEmpty());

                Throwable refusal = catchThrowable(() -> Reflection.call(maker.finish(), builder));

                assertThat(refusal != null).isEqualTo(twice);
                assertSaysNothingPrivate(refusal);
            }
        });
    }

    private static final Object NONE = new Object();

    /** Returns something else in place of a value, likely to be refused. */
    private static Object changed(@Nullable Object value, @Nullable Object other) {
        if (value instanceof String text) {
            return text + " ";
        }
        if (value instanceof ImmutableList<?> list && !list.isEmpty()) {
            return ImmutableList.builder().addAll(list).addAll(list).build();
        }
        return other == null ? NONE : other;
    }

    private static void assertSaysNothingPrivate(@Nullable Throwable refusal) {
        if (refusal != null) {
            for (Throwable each : Throwables.getCausalChain(refusal)) {
                assertThat(String.valueOf(each.getMessage())).doesNotContain(Texts.SECRET);
            }
        }
    }

    private static Map<String, Object> values(ObjectForm form, Sample sample) {
        Map<String, Object> values = new TreeMap<>();
        form.attributes().forEach((name, attribute) -> {
            Object value = attribute.orNull(sample.value());
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** Returns the form by attributes, which constants and closed sets as such have not. */
    private static Optional<ObjectForm> form(Sample sample) {
        Form form = Forms.of(ValueTypes.stated(sample.type()));
        if (form instanceof WrapperForm wrapper) {
            return Optional.of(wrapper.whole());
        }
        return form instanceof ObjectForm object ? Optional.of(object) : Optional.empty();
    }

    @Provide
    Arbitrary<List<Sample>> pairs() throws Exception {
        return Sample.ofEveryType(2);
    }

    @Provide
    Arbitrary<Sample> samples() throws Exception {
        return Sample.ofEveryType();
    }
}
