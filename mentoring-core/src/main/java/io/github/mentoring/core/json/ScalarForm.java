package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.mentoring.core.person.Rating;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text, whole number, truth value, day, time or enum constant.
 *
 * @param type what the texts are read as
 * @param expected what belongs here, in words
 * @param tokens the kinds of JSON it is written as
 * @param parse reads a value from its text
 */
record ScalarForm(Class<?> type, String expected, Set<JsonToken> tokens, Function<String, Object> parse)
        implements KeyForm {

    private static final Map<Class<?>, ScalarForm> KNOWN = Stream.of(
                    text(String.class, "a text", text -> text),
                    text(LocalDate.class, "a day such as \"2027-01-31\"", LocalDate::parse),
                    text(LocalTime.class, "a time of day such as \"09:30\"", LocalTime::parse),
                    text(LocalDateTime.class, "a day and time such as \"2027-01-31T09:30\"", LocalDateTime::parse),
                    text(Instant.class, "an instant such as \"2027-01-31T09:30:00Z\"", Instant::parse),
                    text(Duration.class, "a length of time such as \"PT30M\"", Duration::parse),
                    text(Period.class, "a number of years, months or days such as \"P3M\"", Period::parse),
                    text(MonthDay.class, "a day of the year such as \"--06-30\"", MonthDay::parse),
                    text(Rating.class, "a rating from 0 to 1 as a text such as \"0.8\"", Rating::parse),
                    text(ZoneId.class, "a time zone such as \"Europe/London\"", ZoneId::of),
                    number(int.class, "a whole number of 32 bits", Integer::valueOf),
                    number(long.class, "a whole number of 64 bits", Long::valueOf),
                    truth())
            .collect(Collectors.toMap(ScalarForm::type, form -> form));

    static Optional<ScalarForm> of(Class<?> type) {
        return type.isEnum() ? Optional.of(constant(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static ScalarForm text(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarForm(type, expected, EnumSet.of(JsonToken.VALUE_STRING), parse);
    }

    private static ScalarForm number(Class<?> type, String expected, Function<String, Object> parse) {
        return new ScalarForm(type, expected, EnumSet.of(JsonToken.VALUE_NUMBER_INT), parse);
    }

    private static ScalarForm truth() {
        return new ScalarForm(
                boolean.class,
                "true or false",
                EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                Boolean::valueOf);
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
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(toKey(value));
        }
    }

    @Override
    public Object read(JsonParser in, DeserializationContext context) throws IOException {
        if (!tokens.contains(in.currentToken())) {
            throw Refusal.expected(in, type, expected);
        }
        return fromKey(in.getText(), in);
    }

    @Override
    public String toKey(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @Override
    public boolean isConstant(String key) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> ((Enum<?>) constant).name().equals(key));
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
