package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.List;

/** A set, as a list in the natural order of its elements. */
record SetForm(ListForm list) implements Form {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        list.write(value, out);
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        ImmutableList<Object> elements = list.read(in, context);
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
