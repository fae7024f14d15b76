package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import java.io.IOException;

/** How the values of one type look in JSON. */
interface Form {

    void write(Object value, JsonGenerator out) throws IOException;

    /** Reads one value; the parser stands on its first token before and on its last one after. */
    Object read(JsonParser in, DeserializationContext context) throws IOException;
}
