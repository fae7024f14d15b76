package io.github.mentoring.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A closed set of records, told apart by the property {@code type}, which may stand anywhere in the object.
 *
 * @param root the set, or one of its records, which then needs no such property to be read
 * @param members the records by the value of the property
 */
record ClosedForm(Class<?> root, ImmutableSortedMap<String, ObjectForm> members) implements Form {

    static final String TYPE = "type";

    static ClosedForm of(Type stated) {
        TypeToken<?> root = TypeToken.of(stated);
        return new ClosedForm(
                root.getRawType(),
                Forms.records(root.getRawType())
                        .map(type -> member(type, root.getSubtype(type).getType()))
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(), form -> form.type().getSimpleName(), form -> form)));
    }

    /** Returns the form of one of the set in a place that is declared as just that one. */
    static ClosedForm ofMember(Type stated) {
        Class<?> type = TypeToken.of(stated).getRawType();
        return new ClosedForm(type, ImmutableSortedMap.of(type.getSimpleName(), member(type, stated)));
    }

    private static ObjectForm member(Class<?> type, Type stated) {
        if (!type.isRecord()) {
            throw new IllegalStateException("no JSON form for member of a closed set: " + type.getName());
        }
        ObjectForm form = ObjectForm.of(stated);
        if (form.attributes().containsKey(TYPE)) {
            throw new IllegalStateException("attribute `type` of " + type.getName() + " hides which member it is");
        }
        return form;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        String name = value.getClass().getSimpleName();
        out.writeStartObject();
        out.writeStringField(TYPE, name);
        requireNonNull(members.get(name)).writeAttributes(value, out);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw Refusal.expected(in, root, "an object");
        }
        ObjectForm member = null;
        try (TokenBuffer rest = context.bufferForInputBuffering(in)) {
            rest.writeStartObject();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                if (!name.equals(TYPE)) {
                    rest.writeFieldName(name);
                    rest.copyCurrentStructure(in);
                } else if (member == null) {
                    member = member(in);
                } else {
                    throw Refusal.of(in, root, "the property \"type\" is given twice; keep one");
                }
            }
            rest.writeEndObject();
            return read(member, in, rest, context);
        }
    }

    private Object read(@Nullable ObjectForm member, JsonParser in, TokenBuffer rest, DeserializationContext context)
            throws IOException {
        ObjectForm form = member == null ? members.get(root.getSimpleName()) : member; // the one that was asked for
        if (form == null) {
            throw unknown(in);
        }
        JsonParser properties = rest.asParser(in);
        properties.nextToken();
        return form.read(properties, context);
    }

    private ObjectForm member(JsonParser in) throws IOException {
        ObjectForm member = in.hasToken(JsonToken.VALUE_STRING) ? members.get(in.getText()) : null;
        if (member == null) {
            throw unknown(in);
        }
        return member;
    }

    private JsonMappingException unknown(JsonParser in) {
        return Refusal.of(in, root, "the property \"type\" must be one of " + String.join(", ", members.keySet()));
    }
}
