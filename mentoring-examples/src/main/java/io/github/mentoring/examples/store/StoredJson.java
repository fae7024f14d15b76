package io.github.mentoring.examples.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.json.Versioned;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Relationship;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as the database keeps them: as JSON that says in which form it is written. */
final class StoredJson {

    // what was acknowledged is read again, however long it is
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new MentoringJson())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final ObjectReader EVENT = MAPPER.readerFor(new TypeReference<Versioned<Event>>() {});
    private static final ObjectReader RELATIONSHIP = MAPPER.readerFor(new TypeReference<Versioned<Relationship>>() {});

    private StoredJson() {}

    /** Returns the value as JSON that can be written as UTF-8, half a character too, which a text may hold. */
    static String write(Object value) {
        try {
            return HALF_CHARACTER
                    .matcher(MAPPER.writeValueAsString(Versioned.of(value)))
                    .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the event, or empty if this library cannot read it. */
    static Optional<Event> event(String json) {
        return read(EVENT, json);
    }

    /** Returns the relationship, or empty if this library cannot read it. */
    static Optional<Relationship> relationship(String json) {
        return read(RELATIONSHIP, json);
    }

    private static <T> Optional<T> read(ObjectReader reader, String json) {
        try {
            Versioned<T> versioned = reader.readValue(json);
            return Optional.ofNullable(versioned).map(Versioned::value);
        } catch (JsonProcessingException e) {
            return Optional.empty(); // it quotes what it found, and that may be private
        }
    }
}
