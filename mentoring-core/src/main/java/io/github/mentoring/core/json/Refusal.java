package io.github.mentoring.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** The exceptions of reading; none quotes the value that was refused, nor carries a cause that does. */
final class Refusal {

    private Refusal() {}

    static JsonMappingException of(JsonParser in, Class<?> type, String text) {
        return MismatchedInputException.from(in, type, text);
    }

    static JsonMappingException expected(JsonParser in, Class<?> type, String what) {
        return of(in, type, "expected " + what);
    }

    /** The refusal of a value by its own type. */
    static JsonMappingException byType(JsonParser in, Class<?> type, RuntimeException refusal) {
        String text = refusal.getMessage();
        return of(in, type, text == null ? "not a valid " + type.getSimpleName() : withoutValue(text));
    }

    /** Cuts a text at the colon after which it quotes the value; a remedy goes too, since the value may look like one. */
    private static String withoutValue(String text) {
        int colon = text.indexOf(": ");
        return colon < 0 ? text : text.substring(0, colon);
    }
}
