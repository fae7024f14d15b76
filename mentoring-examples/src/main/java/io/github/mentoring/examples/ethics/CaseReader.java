package io.github.mentoring.examples.ethics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.examples.match.input.JsonRefusal;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.time.DateTimeException;

/** Reads the cases of a desk from JSON. */
final class CaseReader {

    private static final String PAGE = "docs/ethics-desk.md";

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
            String path = e.getCause() instanceof DateTimeException ? "asOf" : JsonRefusal.path(e);
            problems.inFile((path.isEmpty() ? "" : "at `" + path + "` ") + JsonRefusal.reason(e, PAGE));
        } catch (JsonProcessingException e) {
            problems.inFile(JsonRefusal.noJson(e));
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
}
