package io.github.mentoring.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Makes the values of one type out of their attributes. */
interface Maker {

    /** Returns the attributes by name, in a fixed order. */
    ImmutableMap<String, Attribute> attributes();

    /**
     * Returns the value with the given attributes; those that are optional are given as what they hold, or not at all.
     *
     * @throws IllegalArgumentException if the type refuses the value
     * @throws IllegalStateException if an attribute is missing
     */
    Object make(Map<String, Object> values);
}
