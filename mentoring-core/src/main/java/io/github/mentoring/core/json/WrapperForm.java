package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.Map;

/** A value that looks like the single part it is made of. */
record WrapperForm(ObjectForm whole, Attribute part, KeyForm inner) implements KeyForm {

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        inner.write(part.of(value), out);
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        return whole.make(Map.of(part.name(), inner.read(in, context)), in);
    }

    @Override
    public String toKey(Object value) {
        return inner.toKey(part.of(value));
    }

    @Override
    public boolean isConstant(String key) {
        return inner.isConstant(key);
    }

    @Override
    public Object fromKey(String key, JsonParser in) throws JsonMappingException {
        return whole.make(Map.of(part.name(), inner.fromKey(key, in)), in);
    }
}
