package io.github.mentoring.examples.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.examples.match.input.JsonRefusal;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.util.List;
import java.util.Optional;

/** Reads what the store is asked for from JSON. */
final class RequestReader {

    private static final String PAGE = "docs/store.md";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new MentoringJson())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {}

    /** Returns the requests, one in each line that is not blank. */
    static Reading<ImmutableList<Request>> requests(Text text) {
        Problems problems = new Problems(text.file());
        ImmutableList.Builder<Request> requests = ImmutableList.builder();
        List<String> lines = text.content().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                int number = i + 1;
                read(lines.get(i), Request.class, what -> problems.inRow(number, what))
                        .ifPresent(requests::add);
            }
        }
        return problems.isEmpty() ? new Reading.Read<>(requests.build()) : problems.refuse();
    }

    /** Returns the policy. */
    static Reading<MentoringPolicy> policy(Text text) {
        Problems problems = new Problems(text.file());
        Optional<MentoringPolicy> policy = read(text.content(), MentoringPolicy.class, problems::inFile);
        return policy.isPresent() ? new Reading.Read<>(policy.get()) : problems.refuse();
    }

    /** Where a problem is told. */
    private interface Complaints {
        void add(String what);
    }

    private static <T> Optional<T> read(String json, Class<T> type, Complaints complaints) {
        try {
            T read = MAPPER.readValue(json, type);
            if (read == null) {
                complaints.add("holds nothing; see " + PAGE);
            }
            return Optional.ofNullable(read);
        } catch (JsonMappingException e) {
            String path = JsonRefusal.path(e);
            complaints.add((path.isEmpty() ? "" : "at `" + path + "` ") + JsonRefusal.reason(e, PAGE));
        } catch (JsonProcessingException e) {
            complaints.add(JsonRefusal.noJson(e));
        }
        return Optional.empty();
    }
}
