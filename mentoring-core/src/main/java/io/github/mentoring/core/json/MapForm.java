package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map whose keys can be written as texts.
 *
 * <p>The path of a refusal shows a key that is a constant, and of any other its position, since it may be private.
 */
record MapForm(KeyForm keys, Type value) implements Form {

    @Override
    public void write(Object map, JsonGenerator out) throws IOException {
        Form values = Forms.of(value);
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            out.writeFieldName(keys.toKey(entry.getKey()));
            values.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw Refusal.expected(in, Map.class, "an object");
        }
        Form values = Forms.of(value);
        Map<Object, Object> entries = new LinkedHashMap<>();
        int position = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            try {
                Object key = keys.fromKey(name, in);
                in.nextToken();
                if (entries.put(key, values.read(in, context)) != null) {
                    throw Refusal.of(in, Map.class, "the key is given twice; keep one");
                }
            } catch (JsonMappingException e) {
                if (keys.isConstant(name)) {
                    e.prependPath(Map.class, name);
                } else {
                    e.prependPath(Map.class, position);
                }
                throw e;
            }
            position++;
        }
        return sorted(entries);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library sorts by natural order alone
    private static ImmutableSortedMap<?, ?> sorted(Map<Object, Object> entries) {
        return ImmutableSortedMap.copyOf((Map) entries);
    }
}
