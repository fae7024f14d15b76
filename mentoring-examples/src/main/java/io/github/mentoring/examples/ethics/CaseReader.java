package io.github.mentoring.examples.ethics;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.time.DateTimeException;
import java.util.stream.Collectors;

/** Reads the cases of a desk from JSON. */
final class CaseReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new MentoringJson())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CaseReader() {}

    static Reading<CaseFile> read(Text text) {
        Problems problems = new Problems(text.file());
        try {
            CaseFile read = MAPPER.readValue(text.content(), CaseFile.class);
            if (read == null) {
                problems.inFile("holds nothing; state cases");
                return problems.refuse();
            }
            refusePredicates(MAPPER.readTree(text.content()).path("overlays"), "overlays", problems);
            return problems.isEmpty() ? new Reading.Read<>(read) : problems.refuse();
        } catch (JsonMappingException e) {
            String path = e.getCause() instanceof DateTimeException ? "asOf" : path(e);
            problems.inFile((path.isEmpty() ? "" : "at `" + path + "` ") + reason(e));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.inFile("is no JSON at line " + at.getLineNr() + ", column " + at.getColumnNr()
                    + "; mend it there: " + e.getOriginalMessage());
        }
        return problems.refuse();
    }

    /** Refuses each predicate of one's own with its place in the file; a value that was read no longer tells that. */
    private static void refusePredicates(JsonNode node, String path, Problems problems) {
        if ("Own".equals(node.path("type").textValue())) {
            problems.inFile(
                    "at `" + path + "` asks predicate `" + node.path("name").textValue()
                            + "`, which no file can bring along; say it with facts and other conditions, or ask it in Java");
            return;
        }
        node.properties().forEach(field -> refusePredicates(field.getValue(), path + "." + field.getKey(), problems));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refusePredicates(node.get(i), path + "[" + i + "]", problems);
        }
    }

    /** Returns the place, as one would write it in a program. */
    private static String path(JsonMappingException refusal) {
        String path = refusal.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /** Returns what is wrong; what the library refuses it has words for, what Jackson refuses is said without its types. */
    private static String reason(JsonMappingException refusal) {
        if (refusal instanceof UnrecognizedPropertyException) {
            return "is unknown; mend its name or leave it out";
        } else if (refusal.getCause() instanceof DateTimeException || refusal instanceof InvalidFormatException) {
            return "is none of the names or days that belong there; see docs/ethics-desk.md";
        } else if (refusal.getCause() instanceof NullPointerException) {
            return "holds null where a value belongs; leave it out";
        } else if (refusal.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null) {
            return "is refused: " + cause.getMessage();
        }
        return refusal.getOriginalMessage().startsWith("Cannot deserialize")
                        || refusal.getOriginalMessage().startsWith("No content")
                ? "is not what belongs there; see docs/ethics-desk.md"
                : "is refused: " + refusal.getOriginalMessage();
    }
}
