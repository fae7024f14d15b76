package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text, whole number, day, time or enum constant.
 *
 * @param type what the texts are read as
 * @param expected what belongs here, in words
 * @param token the kind of JSON it is written as
 * @param parse reads a value from its text
 */
record ScalarForm(Class<?> type, String expected, JsonToken token, Function<String, Object> parse) implements KeyForm {

    private static final Map<Class<?>, ScalarForm> KNOWN = Map.of(
            String.class, text(String.class, "a text", text -> text),
            LocalDate.class, text(LocalDate.class, "a day such as \"2027-01-31\"", LocalDate::parse),
            LocalTime.class, text(LocalTime.class, "a time of day such as \"09:30\"", LocalTime::parse),
            int.class,
                    new ScalarForm(
                            int.class, "a whole number of 32 bits", JsonToken.VALUE_NUMBER_INT, Integer::valueOf));

    static Optional<ScalarForm> of(Class<?> type) {
        return type.isEnum() ? Optional.of(constant(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static ScalarForm text(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarForm(type, expected, JsonToken.VALUE_STRING, parse);
    }

    private static ScalarForm constant(Class<?> type) {
        Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return text(
                type,
                "one of " + names,
                name -> Optional.ofNullable(byName.get(name)).orElseThrow(IllegalArgumentException::new));
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(toKey(value));
        }
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(token)) {
            throw Refusal.expected(in, type, expected);
        }
        return fromKey(in.getText(), in);
    }

    @Override
    public String toKey(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @Override
    public Object fromKey(String key, JsonParser in) throws JsonMappingException {
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.expected(in, type, expected); // the cause would quote the value
        }
    }
}
