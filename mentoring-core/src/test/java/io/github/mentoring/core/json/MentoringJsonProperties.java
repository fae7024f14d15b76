package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.mentoring.core.PublicTypes;
import io.github.mentoring.core.fixture.PersonDomain;
import io.github.mentoring.core.fixture.RuleDomain;
import io.github.mentoring.core.person.Person;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

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

    /** A value together with the public type it is read as. */
    record Sample(Class<?> type, Object value) {}

    @Property(tries = 300)
    void every_value_of_every_public_type_reads_back_equal(@ForAll("samples") List<Sample> samples) throws IOException {
        for (Sample sample : samples) {
            byte[] json = MAPPER.writerFor(sample.type()).writeValueAsBytes(sample.value());
            assertThat((Object) MAPPER.readValue(json, sample.type())).isEqualTo(sample.value());
        }
    }

    @Example
    void every_public_type_has_a_generator() throws Exception {
        assertThat(generators().keySet()).containsAll(publicTypes());
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

    /** One value of each public type. */
    @Provide
    Arbitrary<List<Sample>> samples() throws Exception {
        Map<Class<?>, Arbitrary<?>> generators = generators();
        List<Arbitrary<Sample>> each = publicTypes().stream()
                .<Arbitrary<Sample>>map(type ->
                        generators.getOrDefault(type, Arbitraries.nothing()).map(value -> new Sample(type, value)))
                .toList();
        return Combinators.combine(each).as(samples -> samples).withoutEdgeCases();
    }

    private static List<Class<?>> publicTypes() throws Exception {
        return Stream.of("person", "rule")
                .flatMap(name -> {
                    try {
                        return PublicTypes.below("io.github.mentoring.core." + name).stream();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** The generators of the two domains by the type of their values. */
    private static Map<Class<?>, Arbitrary<?>> generators() throws ReflectiveOperationException {
        Map<Class<?>, Arbitrary<?>> generators = new HashMap<>();
        for (DomainContextBase domain : List.of(new PersonDomain(), new RuleDomain())) {
            for (Method method : domain.getClass().getMethods()) {
                if (method.isAnnotationPresent(Provide.class)) {
                    ParameterizedType arbitrary = (ParameterizedType) method.getGenericReturnType();
                    Class<?> type = (Class<?>) arbitrary.getActualTypeArguments()[0];
                    generators.put(type, (Arbitrary<?>) method.invoke(domain));
                }
            }
        }
        return generators;
    }
}
