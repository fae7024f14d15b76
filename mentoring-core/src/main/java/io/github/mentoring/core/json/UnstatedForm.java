package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;
import java.util.List;

/** A value in a place whose type was left out, such as the result of a {@code Decision} without its parameter. */
record UnstatedForm() implements Form {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(each, out);
            }
            out.writeEndArray();
        } else {
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            Forms.of(Forms.valueType(type).orElse(type)).write(value, out);
        }
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        throw Refusal.of(in, Object.class, "nothing says what type this is; read it with a TypeReference");
    }
}
