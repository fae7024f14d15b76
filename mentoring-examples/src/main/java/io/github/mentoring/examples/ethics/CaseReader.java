package io.github.mentoring.examples.ethics;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
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
            if (read != null) {
                return new Reading.Read<>(read);
            }
            problems.inFile("holds nothing; state cases");
        } catch (JsonMappingException e) {
            problems.inFile("at `" + path(e) + "`: " + reason(e));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.inFile("is no JSON at line " + at.getLineNr() + ", column " + at.getColumnNr()
                    + "; mend it there: " + e.getOriginalMessage());
        }
        return problems.refuse();
    }

    /** Returns the place, as one would write it in a program. */
    private static String path(JsonMappingException refusal) {
        String path = refusal.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path.isEmpty() ? "." : path;
    }

    private static String reason(JsonMappingException refusal) {
        return refusal.getCause() instanceof DateTimeException
                ? "expected a day such as \"2026-03-02\""
                : refusal.getOriginalMessage();
    }
}
