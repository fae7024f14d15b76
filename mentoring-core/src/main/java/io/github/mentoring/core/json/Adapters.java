package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Our forms as Jackson wants them. */
final class Adapters {

    private Adapters() {}

    static final class Writer extends JsonSerializer<Object> {
        private final Form form;

        Writer(Form form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            form.write(value, out);
        }

        /** Writes a value where its place is declared as a closed set, which the form of the value does not know. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer place) throws IOException {
            if (place instanceof ClosedPlaces.Place closed) {
                Forms.of(closed.declared()).write(value, out);
            } else {
                super.serializeWithType(value, out, provider, place);
            }
        }
    }

    static final class KeyWriter extends JsonSerializer<Object> {
        private final KeyForm form;

        KeyWriter(KeyForm form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(form.toKey(value));
        }
    }

    static final class Reader extends JsonDeserializer<Object> {
        private final Form form;

        Reader(Form form) {
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return form.read(in, context);
            } catch (JsonParseException e) {
                // Jackson's own text quotes the input, and so would the exception as a cause
                throw new JsonParseException(in, "malformed JSON", e.getLocation());
            }
        }

        @Override
        public @Nullable Collection<Object> getKnownPropertyNames() {
            return form instanceof ObjectForm object
                    ? List.copyOf(object.attributes().keySet())
                    : null;
        }
    }

    static final class KeyReader extends KeyDeserializer {
        private final KeyForm form;

        KeyReader(KeyForm form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return form.fromKey(key, context.getParser());
        }
    }
}
