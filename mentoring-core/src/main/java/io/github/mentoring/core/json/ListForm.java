package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;

/** A list, in its own order. */
record ListForm(Type element) implements Form {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Form form = Forms.of(element);
        out.writeStartArray();
        for (Object each : (Collection<?>) value) {
            form.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public ImmutableList<Object> read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw Refusal.expected(in, List.class, "a list");
        }
        Form form = Forms.of(element);
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
            try {
                elements.add(form.read(in, context));
            } catch (JsonMappingException e) {
                e.prependPath(List.class, index);
                throw e;
            }
        }
        return elements.build();
    }
}
