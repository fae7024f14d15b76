package io.github.mentoring.core.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A value together with the JSON form it is written in, for hosts that keep JSON longer than one version of the library.
 *
 * <pre>{@code
 * String stored = mapper.writeValueAsString(Versioned.of(person)); // {"form":1,"value":{...}}
 * Person same = mapper.readValue(stored, new TypeReference<Versioned<Person>>() {}).value();
 * }</pre>
 *
 * <p>The form is written first, and read first: what a later library wrote in another form is refused as such, whatever
 * else has changed in it.
 *
 * @param form the form the value is written in
 * @param value the value
 */
public record Versioned<T>(FormVersion form, T value) {

    /** Checks that both parts are there. */
    public Versioned {
        requireNonNull(form, "form");
        requireNonNull(value, "value");
    }

    /** Returns the value, to be written in the form of this library. */
    public static <T> Versioned<T> of(T value) {
        return new Versioned<>(FormVersion.CURRENT, value);
    }

    /** Returns the form alone, since the value may be private. */
    @Override
    public String toString() {
        return "Versioned[form=" + form + "]";
    }

    /**
     * The number of a JSON form; there is one, and this library reads no other.
     *
     * <p>Within a form, a type may gain optional attributes and new types may appear; nothing is renamed, removed or
     * given another meaning without a new number.
     *
     * @param number the number
     */
    public record FormVersion(int number) implements Comparable<FormVersion> {

        /** The form that this library writes. */
        public static final FormVersion CURRENT = new FormVersion(1);

        /** Checks that this library knows the form. */
        public FormVersion {
            checkArgument(
                    number == 1,
                    "JSON form must be 1, the only one this library reads; use the version of the library that wrote it: %s",
                    number);
        }

        @Override
        public int compareTo(FormVersion other) {
            return Integer.compare(number, other.number);
        }

        /** Returns the number. */
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }
}
