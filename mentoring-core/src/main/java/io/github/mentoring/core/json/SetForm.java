package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A set, in the natural order of its elements. */
record SetForm(Type element) implements Form {

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
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw Refusal.expected(in, List.class, "a list");
        }
        Form form = Forms.of(element);
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            try {
                elements.add(form.read(in, context));
            } catch (JsonMappingException e) {
                e.prependPath(List.class, elements.size());
                throw e;
            }
        }
        ImmutableSortedSet<?> collected = sorted(elements);
        if (collected.size() < elements.size()) {
            throw Refusal.of(in, List.class, "an element is given twice; a set holds each once");
        }
        return collected;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library sorts by natural order alone
    private static ImmutableSortedSet<?> sorted(List<Object> elements) {
        return ImmutableSortedSet.copyOf((List) elements);
    }
}
