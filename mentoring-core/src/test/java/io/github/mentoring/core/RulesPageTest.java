package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.StructuralRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page about the rules to the code: all columns exactly, but for the sentence, which has to be there. */
class RulesPageTest {

    private static final String HEAD =
            "| code | severity | duty | listed in | what it says | source |\n|---|---|---|---|---|---|\n";
    private static final int SENTENCE = 4;

    @Test
    void page_hasARowForEveryRule_asItIs() throws Exception {
        Map<String, List<String>> page = page();
        String table =
                HEAD + rules().map(rule -> row(rule, page.get(rule.name()))).collect(Collectors.joining());
        Path copy = basedir().resolve("target/rules.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, table);
        assertThat(Files.readString(basedir().resolve("../docs/rules.md")))
                .as("docs/rules.md; if the change is meant, take over target/rules.md and say what each new rule says")
                .contains("\n" + table);
        assertThat(page.values())
                .allSatisfy(row ->
                        assertThat(row.get(SENTENCE)).matches("\\p{Lu}.*\\.").doesNotContain("TODO"));
    }

    private static Stream<StructuralRule> rules() throws Exception {
        return PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .sorted(Comparator.comparing(StructuralRule::name));
    }

    /** Returns the cells of each row of the page by code. */
    private static Map<String, List<String>> page() throws Exception {
        try (Stream<String> lines = Files.lines(basedir().resolve("../docs/rules.md"))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> Splitter.on(" | ").splitToList(line.substring(2, line.length() - 2)))
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            Comparator.naturalOrder(), cells -> cells.get(0).replace("`", ""), cells -> cells));
        }
    }

    private static String row(StructuralRule rule, List<String> onPage) {
        String sentence = onPage == null ? "TODO" : onPage.get(SENTENCE);
        return "| `" + rule.name() + "` | " + rule.severity() + " | " + rule.duty() + " | `"
                + rule.getClass().getSimpleName() + "` | " + sentence + " | " + rule.source() + " |\n";
    }

    private static Path basedir() {
        return Path.of(System.getProperty("mentoring.basedir"));
    }
}
