package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;

/**
 * A record, or a type made by its builder, as an object with one property for each attribute.
 *
 * @param attributes the attributes by name, in the order in which they are written
 */
record ObjectForm(Class<?> type, ImmutableMap<String, Attribute> attributes, Maker maker) implements Form {

    static ObjectForm of(Type stated) {
        Class<?> type = TypeToken.of(stated).getRawType();
        Maker maker = type.isRecord() ? RecordMaker.of(type, stated) : BuilderMaker.of(type);
        return new ObjectForm(type, maker.attributes(), maker);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeAttributes(value, out);
        out.writeEndObject();
    }

    /** Writes the properties alone, for an object that has begun. */
    void writeAttributes(Object value, JsonGenerator out) throws IOException {
        for (Attribute attribute : attributes.values()) {
            Object found = attribute.orNull(value);
            if (found != null) {
                out.writeFieldName(attribute.name());
                Forms.of(attribute.type()).write(found, out);
            }
        }
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            throw Refusal.expected(in, type, "an object");
        }
        Map<String, Object> values = new HashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Attribute attribute = attributes.get(name);
            if (attribute != null) {
                readAttribute(attribute, in, context, values);
            } else {
                context.handleUnknownProperty(in, new Adapters.Reader(this), type, name);
            }
        }
        return make(values, in);
    }

    private void readAttribute(
            Attribute attribute, JsonParser in, DeserializationContext context, Map<String, Object> values)
            throws IOException {
        try {
            if (in.hasToken(JsonToken.VALUE_NULL)) {
                if (!attribute.isOptional()) {
                    throw Refusal.of(in, type, "the value must not be null");
                }
            } else if (values.put(attribute.name(), Forms.of(attribute.type()).read(in, context)) != null) {
                throw Refusal.of(in, type, "the property is given twice; keep one");
            }
        } catch (JsonMappingException e) {
            e.prependPath(type, attribute.name());
            throw e;
        }
    }

    /** Returns the value with the given attributes. */
    Object make(Map<String, Object> values, JsonParser in) throws JsonMappingException {
        try {
            return maker.make(values);
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | ArithmeticException
                | DateTimeException e) {
            throw Refusal.byType(in, type, e);
        }
    }
}
