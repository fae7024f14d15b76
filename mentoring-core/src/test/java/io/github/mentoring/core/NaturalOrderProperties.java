package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.meeting.PriorityAnswers;
import io.github.mentoring.core.meeting.PriorityQuestion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever order the sets and maps had that a value is built from, it is the same value. */
class NaturalOrderProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    @Property(tries = 3_000)
    void values_built_from_sets_in_reversed_order_are_equal_and_look_alike(@ForAll("samples") Sample sample)
            throws Exception {
        Object value = sample.value();
        Object reversed = Rebuilt.inReversedOrder(value);
        assertThat(reversed).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(MAPPER.writeValueAsString(reversed)).isEqualTo(MAPPER.writeValueAsString(value));
    }

    @Example
    void what_another_order_holds_to_be_alike_stays_and_can_be_told_apart() {
        ImmutableSortedSet<String> shouted = ImmutableSortedSet.orderedBy(String.CASE_INSENSITIVE_ORDER)
                .add("read", "Write")
                .build();
        PriorityAnswers answers = PriorityAnswers.builder()
                .putActivities(PriorityQuestion.START, shouted)
                .build();
        assertThat(answers.to(PriorityQuestion.START)).containsExactly("Write", "read");
        assertThat(answers.questionOf("READ")).isEmpty();
    }

    @Provide
    Arbitrary<Sample> samples() throws Exception {
        return Sample.ofEveryType();
    }
}
