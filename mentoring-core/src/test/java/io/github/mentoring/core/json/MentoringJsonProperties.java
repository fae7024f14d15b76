package io.github.mentoring.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.mentoring.core.Sample;
import io.github.mentoring.core.ValueTypes;
import io.github.mentoring.core.fixture.PersonDomain;
import io.github.mentoring.core.person.Person;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

@Domain(PersonDomain.class)
@Domain(DomainContext.Global.class)
class MentoringJsonProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    /** A mapper of a host that has its own ideas about everything. */
    private static final JsonMapper OTHER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new MentoringJson())
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX, SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    @Property(tries = 3_000)
    void every_value_of_every_public_type_reads_back_equal(@ForAll("samples") Sample sample) throws Exception {
        JavaType type = MAPPER.constructType(ValueTypes.stated(sample.type()));
        byte[] json = MAPPER.writerFor(type).writeValueAsBytes(sample.value());
        Object read = MAPPER.readValue(json, type);
        assertThat(read).isEqualTo(sample.value());
    }

    /** As a host writes values that it was handed, without saying what they are declared as. */
    @Property(tries = 1_000)
    void what_is_written_without_a_word_about_its_type_reads_back_equal(@ForAll("samples") Sample sample)
            throws Exception {
        Assume.that(!isClosedSetOfPlain(sample.type())); // plain ids do not say whose they are
        JavaType type = MAPPER.constructType(ValueTypes.stated(sample.type()));
        Object read = MAPPER.readValue(MAPPER.writeValueAsString(sample.value()), type);
        assertThat(read).isEqualTo(sample.value());
    }

    @Property(tries = 1_000)
    void every_value_reads_back_equal_beside_the_number_of_its_form(@ForAll("samples") Sample sample) throws Exception {
        Assume.that(!isClosedSetOfPlain(sample.type()));
        JavaType list = MAPPER.getTypeFactory()
                .constructCollectionType(List.class, MAPPER.constructType(ValueTypes.stated(sample.type())));
        JavaType type = MAPPER.getTypeFactory().constructParametricType(Versioned.class, list);
        Versioned<List<Object>> two = Versioned.of(List.of(sample.value(), sample.value()));
        Object read = MAPPER.readValue(MAPPER.writeValueAsString(two), type);
        assertThat(read).isEqualTo(two);
    }

    /** The table of forms marks what may be left out; whether the type can do without is its own matter. */
    @Property(tries = 2_000)
    void what_is_marked_may_be_left_out_and_nothing_else(@ForAll("samples") Sample sample) throws Exception {
        JavaType type = MAPPER.constructType(ValueTypes.stated(sample.type()));
        JsonNode tree = MAPPER.readTree(MAPPER.writerFor(type).writeValueAsBytes(sample.value()));
        for (Attribute attribute : attributes(sample.type())) {
            ObjectNode without = tree.deepCopy();
            without.remove(attribute.name());
            @Nullable String refusal = refusal(without, type);
            if (attribute.mayBeLeftOut()) {
                assertThat(String.valueOf(refusal)).doesNotContain("required attributes");
            } else {
                assertThat(refusal).as(attribute.toString()).contains("required attributes", attribute.name());
            }
        }
    }

    private static List<Attribute> attributes(Class<?> type) {
        if (type.isEnum()) {
            return List.of();
        }
        Form form = Forms.of(type);
        if (form instanceof ClosedForm closed && type.isRecord()) {
            return List.copyOf(requireNonNull(closed.members().get(type.getSimpleName()))
                    .attributes()
                    .values());
        }
        return form instanceof ObjectForm object
                ? List.copyOf(object.attributes().values())
                : List.of();
    }

    private static @Nullable String refusal(JsonNode json, JavaType type) throws IOException {
        try {
            MAPPER.readValue(json.toString(), type);
            return null;
        } catch (JsonMappingException e) {
            return e.getOriginalMessage();
        }
    }

    @Example
    void every_public_type_has_a_generator() throws Exception {
        assertThat(ValueTypes.generators().keySet())
                .containsAll(ValueTypes.all().stream().map(Class::getName).toList());
    }

    @Property(tries = 200)
    void what_is_read_is_written_again_byte_for_byte(@ForAll Person person) throws IOException {
        String json = MAPPER.writeValueAsString(person);
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Person.class)))
                .isEqualTo(json);
    }

    @Property(tries = 200)
    void no_setting_or_module_of_the_host_changes_the_form(@ForAll Person person) throws IOException {
        String json = MAPPER.writeValueAsString(person);
        assertThat(OTHER.writeValueAsString(person)).isEqualTo(json);
        assertThat(OTHER.readValue(json, Person.class)).isEqualTo(person);
    }

    @Property(tries = 200)
    void a_tree_holds_the_same_as_the_text(@ForAll Person person) throws IOException {
        JsonNode tree = MAPPER.valueToTree(person);
        assertThat((Object) tree).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(person)));
        assertThat(MAPPER.treeToValue(tree, Person.class)).isEqualTo(person);
    }

    private static boolean isClosedSetOfPlain(Class<?> type) {
        return Forms.isClosed(type)
                && Stream.of(type.getPermittedSubclasses()).allMatch(member -> Forms.of(member) instanceof KeyForm);
    }

    @Provide
    Arbitrary<Sample> samples() throws Exception {
        return Sample.ofEveryType();
    }
}
