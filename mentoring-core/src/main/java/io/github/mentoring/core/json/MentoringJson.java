package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson mapper to write and read every value of {@code mentoring-core}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new MentoringJson()).build();
 * String json = mapper.writeValueAsString(person);
 * Person same = mapper.readValue(json, Person.class);
 * }</pre>
 *
 * <p>The form follows from the type and from nothing else: no other Jackson module is needed, and no setting of the
 * mapper changes it.
 *
 * <ul>
 *   <li>A value made of one text, number, day or enum constant is written as just that: an id is a text, a seat count a
 *       number. Days and times are texts in ISO form, enum constants texts with their names, ratings texts such as
 *       {@code "0.8"}, which no reader can round.
 *   <li>Any other value is an object with one property for each of its attributes; an optional one that is empty is
 *       left out. Sets and lists are arrays, maps are objects.
 *   <li>One of a closed set of alternatives, such as {@code Decision.Granted}, is an object with the property {@code type},
 *       its simple class name, wherever it stands; a reader that asks for just this alternative can do without it.
 *   <li>Alternatives that are all as plain as an id have the property only in a place declared as their set: in one
 *       declared as {@code ParticipantId} a {@code MentorId} is an object, elsewhere a plain text, as every id is.
 * </ul>
 *
 * <p>Reading is strict. An unknown property (unless the mapper is told to ignore those), a missing or null attribute
 * that has no default, a property, element or key given twice, and a value of the wrong JSON kind, such as the number
 * {@code 1.5} or the text {@code "1"} where {@code 1} belongs, are refused with a {@code JsonMappingException}; so is
 * every value that the type itself refuses.
 *
 * <p>JSON written here holds everything, private data too: it is storage. The text of a refusal is for people and log
 * files: it names the place and says what is wrong, but leaves out the value found there, and it carries no cause that
 * would show it. Two things it may still show: ids and the names of properties, unknown ones too. A place in a map is
 * named by the key where that is an enum constant, and otherwise by its position, since a topic may be private.
 * Jackson itself quotes what it found in the host's own types, in malformed text outside a value of this library, and
 * everywhere if the mapper enables {@code INCLUDE_SOURCE_IN_LOCATION}.
 */
public final class MentoringJson extends Module {

    /** Creates the module. */
    public MentoringJson() {}

    @Override
    public String getModuleName() {
        return "mentoring";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(MentoringJson::keyReader);
        context.insertAnnotationIntrospector(new ClosedPlaces());
    }

    private static @Nullable KeyDeserializer keyReader(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return isReadable(type) && Forms.of(StatedType.of(type)) instanceof KeyForm form
                ? new Adapters.KeyReader(form)
                : null;
    }

    private static boolean isReadable(JavaType type) {
        Class<?> raw = type.getRawClass();
        return Forms.valueType(raw).filter(raw::equals).isPresent();
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Forms.valueType(type.getRawClass())
                    .map(value ->
                            new Adapters.Writer(Forms.of(value == type.getRawClass() ? StatedType.of(type) : value)))
                    .orElse(null);
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Forms.valueType(type.getRawClass())
                    .filter(value -> Forms.of(value) instanceof KeyForm)
                    .map(value -> new Adapters.KeyWriter((KeyForm) Forms.of(value)))
                    .orElse(null);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isReadable(type) ? new Adapters.Reader(Forms.of(StatedType.of(type))) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Forms.valueType(type).filter(type::equals).isPresent();
        }
    }
}
