package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A closed set of alternatives, told apart by the property {@code type}, which may stand anywhere in the object. */
record ClosedForm(Class<?> root, ImmutableSortedMap<String, Class<?>> members) implements Form {

    static ClosedForm of(Class<?> root) {
        NavigableMap<String, Class<?>> members = new TreeMap<>();
        collect(root, members);
        return new ClosedForm(root, ImmutableSortedMap.copyOfSorted(members));
    }

    private static void collect(Class<?> root, NavigableMap<String, Class<?>> members) {
        for (Class<?> member : root.getPermittedSubclasses()) {
            if (Forms.isClosed(member)) {
                collect(member, members);
                continue;
            }
            if (Forms.valueType(member).filter(member::equals).isEmpty()) {
                throw new IllegalStateException("no JSON form for member of a closed set: " + member.getName());
            }
            Class<?> other = members.put(member.getSimpleName(), member);
            if (other != null) {
                throw new IllegalStateException("two members of a closed set have the same simple name: "
                        + other.getName() + " and " + member.getName());
            }
        }
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Forms.object(Forms.valueType(value.getClass()).orElseThrow()).writeWithType(value, out);
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw Refusal.expected(in, root, "an object");
        }
        try (TokenBuffer before = context.bufferForInputBuffering(in)) {
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                if (name.equals(ObjectForm.TYPE)) {
                    return member(in).readProperties(rejoin(before, in), context);
                }
                before.writeFieldName(name);
                before.copyCurrentStructure(in);
            }
        }
        throw unknown(in);
    }

    private ObjectForm member(JsonParser in) throws IOException {
        Class<?> member = in.hasToken(JsonToken.VALUE_STRING) ? members.get(in.getText()) : null;
        if (member == null) {
            throw unknown(in);
        }
        return Forms.object(member);
    }

    private JsonMappingException unknown(JsonParser in) {
        return Refusal.of(in, root, "the property \"type\" must be one of " + String.join(", ", members.keySet()));
    }

    /** Puts what stood before the type in front of the rest; usually there is nothing, since we write the type first. */
    private static JsonParser rejoin(TokenBuffer before, JsonParser rest) throws IOException {
        return before.firstToken() == null
                ? rest
                : JsonParserSequence.createFlattened(false, before.asParser(rest), rest);
    }
}
