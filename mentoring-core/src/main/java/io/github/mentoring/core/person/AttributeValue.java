package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import io.github.mentoring.core.internal.Labels;

/**
 * What a person states, or somebody asks for, in one personal attribute.
 *
 * <p>Compared by attribute, then by value.
 *
 * @param attribute the attribute
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record AttributeValue(PersonalAttribute attribute, String value) implements Comparable<AttributeValue> {

    /** Checks both parts. */
    public AttributeValue {
        requireNonNull(attribute, "attribute");
        Labels.check("value of a personal attribute", "value", value);
    }

    /** Returns the given value of an attribute. */
    public static AttributeValue of(PersonalAttribute attribute, String value) {
        return new AttributeValue(attribute, value);
    }

    @Override
    public int compareTo(AttributeValue other) {
        return ComparisonChain.start()
                .compare(attribute, other.attribute)
                .compare(value, other.value)
                .result();
    }

    /** Returns a text that shows neither part, since both are private. */
    @Override
    public String toString() {
        return "AttributeValue[...]";
    }
}
