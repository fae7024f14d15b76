package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text, number, truth value, day, time or enum constant.
 *
 * @param type what the texts are read as
 * @param expected what belongs here, in words
 * @param kind the JSON kind it is written as
 * @param parse reads a value from its text
 */
record ScalarForm(Class<?> type, String expected, Kind kind, Function<String, Object> parse) implements KeyForm {

    /** The JSON kinds, each with the tokens it comes in. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        TRUTH_VALUE;

        boolean accepts(JsonToken token) {
            return switch (this) {
                case TEXT -> token == JsonToken.VALUE_STRING;
                case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
                case TRUTH_VALUE -> token.isBoolean();
            };
        }
    }

    private static final Map<Class<?>, ScalarForm> KNOWN = Map.of(
            String.class, text(String.class, "a text", text -> text),
            LocalDate.class, text(LocalDate.class, "a day such as \"2027-01-31\"", LocalDate::parse),
            LocalTime.class, text(LocalTime.class, "a time of day such as \"09:30\"", LocalTime::parse),
            Instant.class, text(Instant.class, "an instant such as \"2027-01-31T09:30:00Z\"", Instant::parse),
            Duration.class, text(Duration.class, "a duration such as \"PT1H30M\"", Duration::parse),
            Period.class, text(Period.class, "a period such as \"P6M\"", Period::parse),
            int.class, whole(int.class, "a whole number of 32 bits", Integer::valueOf),
            long.class, whole(long.class, "a whole number of 64 bits", Long::valueOf),
            BigInteger.class, whole(BigInteger.class, "a whole number", BigInteger::new),
            boolean.class, new ScalarForm(boolean.class, "true or false", Kind.TRUTH_VALUE, ScalarForm::truth));

    static Optional<ScalarForm> of(Class<?> type) {
        return type.isEnum() ? Optional.of(constant(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static ScalarForm text(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarForm(type, expected, Kind.TEXT, parse);
    }

    private static ScalarForm whole(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarForm(type, expected, Kind.WHOLE_NUMBER, parse);
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

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(toKey(value));
        }
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!kind.accepts(in.currentToken())) {
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
