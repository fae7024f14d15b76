package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Timeframe;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What types of the library may look like, shown on types that are made up for the purpose. */
class FormsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    /** Every kind of part that no type of this module has yet. */
    public record Parts(
            long number,
            BigInteger sum,
            boolean open,
            Instant at,
            Duration length,
            Period term,
            ImmutableSet<ExpertiseLevel> steps,
            ImmutableMap<Level, Condition> conditions,
            Optional<ImmutableList<ParticipantId>> people) {}

    /** A tree, so a type that contains itself. */
    public sealed interface Condition {

        /** A leaf. */
        record Holds(String fact) implements Condition {}

        /** A branch. */
        record Not(Condition inner) implements Condition {}

        /** A closed set within the closed set. */
        sealed interface Several extends Condition {

            /** A branch of many. */
            record All(ImmutableList<Condition> inner) implements Several {}
        }
    }

    /** A container that has no form. */
    public record Unwritable(ImmutableListMultimap<Level, Level> pairs) {}

    /** A key that is no text. */
    public record Unkeyed(ImmutableMap<Timeframe, Level> levels) {}

    /** A part that is no value. */
    public record Foreign(StringBuilder text) {}

    /** A set of which two members share a name. */
    public sealed interface Ambiguous {

        /** One. */
        sealed interface Left extends Ambiguous {

            /** The first. */
            record Same() implements Left {}
        }

        /** Two. */
        sealed interface Right extends Ambiguous {

            /** The second. */
            record Same() implements Right {}
        }
    }

    /** A set with a member that is not a value type. */
    public sealed interface Leaky {

        /** Anything. */
        final class Member implements Leaky {}
    }

    /** A set with a member whose attribute has the name of the marker. */
    public sealed interface Hiding {

        /** The member. */
        record Member(String type, String name) implements Hiding {}
    }

    @Test
    void everyPart_readsBackEqual() throws IOException {
        Parts parts = new Parts(
                Long.MIN_VALUE,
                BigInteger.TEN.pow(40),
                true,
                Instant.EPOCH.plusNanos(1),
                Duration.ofMinutes(90),
                Period.ofMonths(6),
                ImmutableSet.of(ExpertiseLevel.EXPERT, ExpertiseLevel.NONE),
                ImmutableMap.of(Level.of(-1), new Condition.Holds("paid"), Level.of(-2), new Condition.Holds("free")),
                Optional.of(ImmutableList.of(MentorId.of("ada"), MenteeId.of("ada"))));
        String json = MAPPER.writeValueAsString(parts);
        assertThat(json).isEqualTo("""
                        {"number":-9223372036854775808,"sum":10000000000000000000000000000000000000000,"open":true,\
                        "at":"1970-01-01T00:00:00.000000001Z","length":"PT1H30M","term":"P6M","steps":["EXPERT","NONE"],\
                        "conditions":{"-1":{"type":"Holds","fact":"paid"},"-2":{"type":"Holds","fact":"free"}},\
                        "people":[{"type":"MentorId","person":"ada"},{"type":"MenteeId","person":"ada"}]}""");
        assertThat(MAPPER.readValue(json, Parts.class)).isEqualTo(parts);
    }

    @Test
    void treeOfConditions_readsBackEqual() throws IOException {
        Condition tree = new Condition.Several.All(
                ImmutableList.of(new Condition.Holds("paid"), new Condition.Not(new Condition.Holds("absent"))));
        String json = MAPPER.writeValueAsString(tree);
        assertThat(json).isEqualTo("""
                        {"type":"All","inner":[{"type":"Holds","fact":"paid"},\
                        {"type":"Not","inner":{"type":"Holds","fact":"absent"}}]}""");
        assertThat(MAPPER.readValue(json, Condition.class)).isEqualTo(tree);
        assertThat(MAPPER.readValue(json, Condition.Several.class)).isEqualTo(tree);
    }

    @Test
    void treeOfConditions_withTypesLast_isReadTheSame() throws IOException {
        String json = """
                {"inner":{"inner":{"fact":"paid","type":"Holds"},"type":"Not"},"type":"Not"}""";
        assertThat(MAPPER.readValue("[" + json + ",\n" + json + "]", Condition[].class))
                .containsOnly(new Condition.Not(new Condition.Not(new Condition.Holds("paid"))));
    }

    @Test
    void type_givenTwice_isRefusedIfTheyDiffer() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"Holds\",\"type\":\"Not\"}", Condition.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("the property \"type\" must be Holds");
    }

    @Test
    void truthValue_asText_isRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"open\":\"true\"}", Parts.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("expected true or false");
    }

    @Test
    void container_withoutForm_isAnErrorOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Unwritable.class.getRecordComponents()[0].getGenericType()))
                .withMessage("no JSON form for type: com.google.common.collect.ImmutableListMultimap<"
                        + "io.github.mentoring.core.person.Level, io.github.mentoring.core.person.Level>");
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Unkeyed.class.getRecordComponents()[0].getGenericType()))
                .withMessage("no JSON form for type: com.google.common.collect.ImmutableMap<"
                        + "io.github.mentoring.core.person.Timeframe, io.github.mentoring.core.person.Level>");
    }

    @Test
    void foreignType_hasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Foreign.class))
                .withMessage("no JSON form for type: java.lang.StringBuilder");
    }

    @Test
    void closedSet_withTwoMembersOfOneName_hasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Ambiguous.class))
                .withMessage("two members of a closed set have the same simple name: "
                        + Ambiguous.Left.Same.class.getName() + " and " + Ambiguous.Right.Same.class.getName());
    }

    @Test
    void closedSet_withMemberThatIsNoValue_hasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Leaky.class))
                .withMessage("no JSON form for member of a closed set: " + Leaky.Member.class.getName());
    }

    @Test
    void member_withAttributeCalledType_hasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Hiding.Member.class))
                .withMessage("attribute `type` of " + Hiding.Member.class.getName() + " hides which member it is");
    }
}
