package io.github.mentoring.core.json;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Person;
import org.junit.jupiter.api.Test;

class VersionedTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();
    private static final TypeReference<Versioned<Person>> PERSON = new TypeReference<>() {};

    private final Person ada = Person.builder("ada").build();

    @Test
    void written_hasTheFormFirst() throws Exception {
        assertThat(MAPPER.writeValueAsString(Versioned.of(ada))).startsWith("{\"form\":1,\"value\":{");
    }

    @Test
    void read_withItsType_isEqual() throws Exception {
        String json = MAPPER.writeValueAsString(Versioned.of(ada));
        assertThat(MAPPER.readValue(json, PERSON)).isEqualTo(Versioned.of(ada));
    }

    @Test
    void read_withNestedTypes_isEqual() throws Exception {
        Versioned<Decision<Person>> granted = Versioned.of(Decision.of(Findings.none(), () -> ada));
        TypeReference<Versioned<Decision<Person>>> type = new TypeReference<>() {};
        String json = MAPPER.writerFor(type).writeValueAsString(granted);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(granted);
    }

    @Test
    void read_anotherForm_isRefusedBeforeAnythingElse() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"form\":2,\"value\":{\"whatever\":1}}", PERSON))
                .isInstanceOfSatisfying(JsonMappingException.class, refusal -> {
                    assertThat(refusal.getOriginalMessage())
                            .isEqualTo("JSON form must be 1, the only one this library reads;"
                                    + " use the version of the library that wrote it");
                    assertThat(refusal.getPathReference()).endsWith("Versioned[\"form\"]");
                });
    }

    @Test
    void read_withoutItsType_isRefusedByPlace() {
        String json = "{\"form\":1,\"value\":{\"id\":\"ada\"}}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Versioned.class))
                .isInstanceOfSatisfying(JsonMappingException.class, refusal -> {
                    assertThat(refusal.getOriginalMessage())
                            .isEqualTo("nothing says what type this is; read it with a TypeReference");
                    assertThat(refusal.getPathReference()).endsWith("Versioned[\"value\"]");
                });
    }

    @Test
    void toString_hidesTheValue() {
        assertThat(Versioned.of(ada)).hasToString("Versioned[form=1]");
    }

    @Test
    void formVersion_unknown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Versioned.FormVersion(2))
                .withMessage("JSON form must be 1, the only one this library reads;"
                        + " use the version of the library that wrote it: 2");
        assertThat(Versioned.FormVersion.CURRENT).isEqualByComparingTo(new Versioned.FormVersion(1));
    }

    @Test
    void of_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Versioned.of(nothing()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Versioned<>(nothing(), ada))
                .withMessage("form");
    }
}
