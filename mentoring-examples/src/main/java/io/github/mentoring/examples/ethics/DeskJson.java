package io.github.mentoring.examples.ethics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.json.MentoringJson;

/** The answers of a desk as JSON, in the form that {@code docs/json.md} describes. */
final class DeskJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new MentoringJson())
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private DeskJson() {}

    static String render(Desk desk) {
        try {
            return WRITER.writeValueAsString(ImmutableMap.of(
                            "asOf", desk.asOf().toString(),
                            "proposals", desk.proposals(),
                            "conduct", desk.conduct(),
                            "disclosures", desk.disclosures(),
                            "concerns", desk.routes()))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
