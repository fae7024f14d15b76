package io.github.mentoring.examples.match.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.DateTimeException;
import java.util.stream.Collectors;

/** Why JSON was not taken, in words for the person who can put it right. */
public final class JsonRefusal {

    private JsonRefusal() {}

    /** Returns the place of a value, as one would write it in a program; empty for the whole. */
    public static String path(JsonMappingException refusal) {
        String path = refusal.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /**
     * Returns what is wrong there; what the library refuses it has words for, what Jackson refuses is said without its
     * types.
     *
     * @param page the page that tells what belongs there
     */
    public static String reason(JsonMappingException refusal, String page) {
        if (refusal instanceof UnrecognizedPropertyException) {
            return "is unknown; mend its name or leave it out";
        } else if (refusal.getCause() instanceof DateTimeException || refusal instanceof InvalidFormatException) {
            return "is none of the names or days that belong there; see " + page;
        } else if (refusal.getCause() instanceof NullPointerException) {
            return "holds null where a value belongs; leave it out";
        } else if (refusal.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null) {
            return "is refused: " + cause.getMessage();
        }
        return refusal.getOriginalMessage().startsWith("Cannot deserialize")
                        || refusal.getOriginalMessage().startsWith("Cannot construct")
                        || refusal.getOriginalMessage().startsWith("No content")
                ? "is not what belongs there; see " + page
                : "is refused: " + refusal.getOriginalMessage();
    }

    /** Returns what is wrong with text that is no JSON, and where. */
    public static String noJson(JsonProcessingException refusal) {
        return "is no JSON at line %s, column %s; mend it there: %s"
                .formatted(
                        refusal.getLocation().getLineNr(),
                        refusal.getLocation().getColumnNr(),
                        refusal.getOriginalMessage());
    }
}
