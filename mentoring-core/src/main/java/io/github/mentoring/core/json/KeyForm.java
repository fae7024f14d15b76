package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** The form of a type whose values may also stand as keys of a map. */
interface KeyForm extends Form {

    String toKey(Object value);

    /** Returns whether a key is one of a closed list, which everybody may know. */
    boolean isConstant(String key);

    Object fromKey(String key, JsonParser in) throws JsonMappingException;
}
