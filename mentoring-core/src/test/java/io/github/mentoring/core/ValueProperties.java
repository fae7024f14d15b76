package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.disclosure.DisclosureJudge;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.fixture.Texts;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.obligation.HealthCheck;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.rule.Judge;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every public value type; the types are found by reflection, so that a new one cannot be forgotten. */
class ValueProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    /** What prepares a policy, a rulebook or a register once, to be asked many times. */
    private static final Set<Class<?>> PREPARED = Set.of(
            Judge.class,
            EthicsScreen.class,
            ScreeningIndex.class,
            ConductJudge.class,
            DisclosureJudge.class,
            Lifecycle.class,
            ObligationCalendar.class,
            HealthCheck.class);

    @Example
    void what_is_no_value_has_no_state() throws Exception {
        assertThat(ValueTypes.without())
                .filteredOn(type -> !PREPARED.contains(type))
                .allSatisfy(type -> assertThat(Stream.of(type.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .map(Field::getName))
                        .as(type.getName())
                        .isEmpty());
    }

    @Property(tries = 2_000)
    void equal_values_have_equal_hashes_and_texts(@ForAll("samples") Sample sample) throws Exception {
        Object value = sample.value();
        JavaType type = MAPPER.constructType(ValueTypes.stated(sample.type()));
        Object copy = MAPPER.readValue(MAPPER.writerFor(type).writeValueAsString(value), type);
        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(value).isEqualTo(copy).isNotEqualTo(null).isNotEqualTo(new Object());
    }

    @Property(tries = 2_000)
    void values_are_equal_exactly_if_they_are_written_alike(@ForAll("pairs") List<Sample> pair) throws Exception {
        JavaType type = MAPPER.constructType(ValueTypes.stated(pair.get(0).type()));
        Object one = pair.get(0).value();
        Object other = pair.get(1).value();
        assertThat(one.equals(other))
                .isEqualTo(MAPPER.writerFor(type)
                        .writeValueAsString(one)
                        .equals(MAPPER.writerFor(type).writeValueAsString(other)));
    }

    /** A label such as a topic shows itself; what is private is that it belongs to somebody. */
    @Property(tries = 3_000)
    void no_text_form_shows_what_is_private(@ForAll("samples") Sample sample) {
        Assume.that(!isLabel(sample.type()));
        assertThat(sample.value().toString()).doesNotContain(Texts.SECRET);
    }

    private static boolean isLabel(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    @Provide
    Arbitrary<Sample> samples() throws Exception {
        return Sample.ofEveryType();
    }

    @Provide
    Arbitrary<List<Sample>> pairs() throws Exception {
        return Sample.ofEveryType(2);
    }
}
