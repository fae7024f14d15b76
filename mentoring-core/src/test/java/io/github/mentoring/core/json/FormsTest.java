package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Timeframe;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What types of the library may look like, shown on types that are made up for the purpose. */
class FormsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    /** A record with a map to members of a closed set. */
    public record Seating(ImmutableSortedMap<Level, ParticipantId> seats) {}

    /** A record of which a part may be absent. */
    public record Rank(Level level, Optional<Level> before) {}

    /** A tree, so a type that contains itself. */
    public sealed interface Condition {

        /** A leaf. */
        record Holds(String fact) implements Condition {}

        /** A branch. */
        record Not(Condition inner) implements Condition {}
    }

    /** A container that has no form. */
    public record Unwritable(ImmutableListMultimap<Level, Level> pairs) {}

    /** A key that is no text. */
    public record Unkeyed(ImmutableSortedMap<Timeframe, Level> levels) {}

    /** A part that is no value. */
    public record Foreign(StringBuilder text) {}

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
    void membersOfClosedSet_withinOurTypes_sayWhichTheyAre() throws IOException {
        Seating seating =
                new Seating(ImmutableSortedMap.of(Level.of(-1), MentorId.of("ada"), Level.of(2), MenteeId.of("ada")));
        String json = MAPPER.writeValueAsString(seating);
        assertThat(json).isEqualTo("""
                        {"seats":{"-1":{"type":"MentorId","person":"ada"},"2":{"type":"MenteeId","person":"ada"}}}""");
        assertThat(MAPPER.readValue(json, Seating.class)).isEqualTo(seating);
    }

    @Test
    void partOfRecord_thatIsAbsent_isLeftOut() throws IOException {
        Rank first = new Rank(Level.of(1), Optional.empty());
        Rank second = new Rank(Level.of(2), Optional.of(Level.of(1)));
        assertThat(MAPPER.writeValueAsString(first)).isEqualTo("{\"level\":1}");
        assertThat(MAPPER.readValue("{\"level\":1}", Rank.class)).isEqualTo(first);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(second), Rank.class))
                .isEqualTo(second);
        assertThatThrownBy(() -> MAPPER.readValue("{\"before\":1}", Rank.class))
                .hasMessageContaining("some of required attributes are not set [level]");
    }

    @Test
    void treeOfConditions_readsBackEqual() throws IOException {
        Condition tree = new Condition.Not(new Condition.Not(new Condition.Holds("paid")));
        String json = MAPPER.writerFor(Condition.class).writeValueAsString(tree);
        assertThat(json).isEqualTo("""
                        {"type":"Not","inner":{"type":"Not","inner":{"type":"Holds","fact":"paid"}}}""");
        assertThat(MAPPER.readValue(json, Condition.class)).isEqualTo(tree);
    }

    @Test
    void treeOfConditions_withTypesLast_isReadTheSame() throws IOException {
        String json = """
                {"inner":{"inner":{"fact":"paid","type":"Holds"},"type":"Not"},"type":"Not"}""";
        assertThat(MAPPER.readValue("[" + json + ",\n" + json + "]", Condition[].class))
                .containsOnly(new Condition.Not(new Condition.Not(new Condition.Holds("paid"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Holds", "Not"})
    void type_givenTwice_isRefused(String second) {
        assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"Holds\",\"type\":\"" + second + "\"}", Condition.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("the property \"type\" is given twice; keep one");
    }

    @Test
    void refusal_withinMember_hasPlaceAndLocation() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "[{\n\"inner\":{\"type\":\"Holds\",\"fact\":1},\"type\":\"Not\"}]", Condition[].class))
                .isInstanceOfSatisfying(JsonMappingException.class, refusal -> {
                    assertThat(refusal.getOriginalMessage()).isEqualTo("expected a text");
                    assertThat(refusal.getPathReference())
                            .endsWith("Not[\"inner\"]->" + Condition.Holds.class.getName() + "[\"fact\"]");
                    assertThat(refusal.getLocation().getLineNr()).isEqualTo(2);
                });
    }

    @Test
    void container_withoutForm_isAnErrorOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Unwritable.class.getRecordComponents()[0].getGenericType()))
                .withMessage("no JSON form for type: com.google.common.collect.ImmutableListMultimap<"
                        + "io.github.mentoring.core.person.Level, io.github.mentoring.core.person.Level>");
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Unkeyed.class.getRecordComponents()[0].getGenericType()))
                .withMessage("no JSON form for type: com.google.common.collect.ImmutableSortedMap<"
                        + "io.github.mentoring.core.person.Timeframe, io.github.mentoring.core.person.Level>");
    }

    @Test
    void foreignType_hasNoForm() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forms.of(Foreign.class))
                .withMessage("no JSON form for type: java.lang.StringBuilder");
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
                .isThrownBy(() -> Forms.of(Hiding.class))
                .withMessage("attribute `type` of " + Hiding.Member.class.getName() + " hides which member it is");
    }
}
