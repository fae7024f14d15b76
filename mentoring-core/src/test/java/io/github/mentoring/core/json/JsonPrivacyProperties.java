package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.github.mentoring.core.Sample;
import io.github.mentoring.core.ValueTypes;
import io.github.mentoring.core.fixture.PersonDomain;
import io.github.mentoring.core.fixture.Texts;
import io.github.mentoring.core.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PersonDomain.class)
@Domain(DomainContext.Global.class)
class JsonPrivacyProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();
    private static final String SECRET = "s3cret";

    /** How often something was agreed on anew, and what a rule asks for: neither tells anything of anybody. */
    private static final Pattern IMPERSONAL =
            Pattern.compile("has version -?[0-9]+|asks whether fact `[^`]+` is one of \\[[^]]*]");

    @Property(tries = 500)
    void no_refusal_quotes_the_value_that_stands_in_a_wrong_place(
            @ForAll Person person, @ForAll("wrongValues") JsonNode wrong, @ForAll int place) {
        ObjectNode json = MAPPER.valueToTree(person);
        List<Place> places = new ArrayList<>();
        collectPlaces(json, wrong, places);
        places.get(Math.floorMod(place, places.size())).spoil().run();

        Throwable refusal = catchThrowable(() -> MAPPER.readValue(json.toString(), Person.class));

        if (refusal != null) { // the value may be right after all, as a text is where a topic belongs
            assertThat(refusal).isInstanceOf(JsonProcessingException.class).hasNoCause();
            assertThat(refusal.getMessage()).doesNotContain(SECRET).doesNotContain("987654321");
        }
    }

    @Property(tries = 500)
    void no_refusal_quotes_what_is_left_of_a_broken_text(@ForAll Person person, @ForAll int place) {
        String json = MAPPER.valueToTree(person).toString();
        String broken = json.substring(0, Math.floorMod(place, json.length() - 1) + 1) + SECRET;

        Throwable refusal = catchThrowable(() -> MAPPER.readValue(broken, Person.class));

        assertThat(refusal).isInstanceOf(JsonProcessingException.class).hasNoCause();
        assertThat(refusal.getMessage()).doesNotContain(SECRET);
    }

    @Property(tries = 1_500)
    void no_refusal_of_any_type_quotes_a_private_text(
            @ForAll("samples") Sample sample, @ForAll("wrongValues") JsonNode wrong, @ForAll int place)
            throws Exception {
        JavaType type = MAPPER.constructType(ValueTypes.stated(sample.type()));
        ArrayNode root = JsonNodeFactory.instance.arrayNode();
        root.add(MAPPER.readTree(MAPPER.writerFor(type).writeValueAsBytes(sample.value())));
        List<Place> places = new ArrayList<>();
        collectPlaces(root, wrong, places);
        Place spoilt = places.get(Math.floorMod(place, places.size()));
        spoilt.spoil().run();

        Throwable refusal = catchThrowable(() -> MAPPER.readValue(root.get(0).toString(), type));

        if (refusal != null) {
            assertThat(refusal).isInstanceOf(JsonProcessingException.class).hasNoCause();
            String message =
                    IMPERSONAL.matcher(String.valueOf(refusal.getMessage())).replaceAll("so");
            assertThat(spoilt.holdsIds() ? message.replace("`" + SECRET + "`", "`id`") : message)
                    .doesNotContain(SECRET)
                    .doesNotContain(Texts.SECRET);
            if (!isSetByProgramme(sample.type())) {
                assertThat(message).doesNotContain("987654321");
            }
        }
    }

    /** Returns whether the numbers of a type are figures that a programme sets, which are nobody's own. */
    private static boolean isSetByProgramme(Class<?> type) {
        return type.getSimpleName().endsWith("Policy");
    }

    @Provide
    Arbitrary<Sample> samples() throws Exception {
        return Sample.ofEveryType().filter(sample -> !sample.type().isEnum()); // those are Jackson's to read
    }

    @Provide
    Arbitrary<JsonNode> wrongValues() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return Arbitraries.of(
                nodes.textNode(SECRET),
                nodes.textNode(SECRET + " "),
                nodes.textNode(" " + SECRET + "; " + SECRET),
                nodes.textNode(": " + SECRET + "`; "),
                nodes.numberNode(987654321),
                nodes.numberNode(-987654321L),
                nodes.numberNode(98765432199L),
                nodes.numberNode(0.987654321),
                nodes.booleanNode(true),
                nodes.nullNode(),
                nodes.arrayNode().add(SECRET),
                nodes.arrayNode().add(SECRET).add(SECRET),
                nodes.objectNode().put("type", SECRET));
    }

    /**
     * A place where something may go wrong.
     *
     * @param spoil makes it so
     * @param holdsIds whether ids belong there, which a message may quote
     */
    private record Place(Runnable spoil, boolean holdsIds) {}

    /** Returns whether what stands in a place are texts that are not private; a list without any may be one of these. */
    private static boolean isOpen(JsonNode node) {
        if (node.isTextual()) {
            return !node.textValue().contains(Texts.SECRET);
        }
        return node.isArray() && Streams.stream(node).allMatch(JsonPrivacyProperties::isOpen);
    }

    /** What may go wrong: another value in each place, nothing in it, the same again, or what nobody asked for. */
    private static void collectPlaces(JsonNode node, JsonNode wrong, List<Place> places) {
        if (node instanceof ObjectNode object) {
            boolean mayBeMapOfIds = Streams.stream(object).allMatch(JsonPrivacyProperties::isOpen);
            places.add(new Place(() -> object.set("surprise", wrong), mayBeMapOfIds));
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                places.add(new Place(() -> object.set(property.getKey(), wrong), isOpen(property.getValue())));
                places.add(new Place(() -> object.remove(property.getKey()), false));
                collectPlaces(property.getValue(), wrong, places);
            }
        } else if (node instanceof ArrayNode array) {
            places.add(new Place(() -> array.add(wrong), isOpen(array)));
            for (int index = 0; index < array.size(); index++) {
                int at = index;
                places.add(new Place(() -> array.set(at, wrong), isOpen(array.get(at))));
                places.add(new Place(() -> array.add(array.get(at)), false));
                collectPlaces(array.get(at), wrong, places);
            }
        }
    }
}
