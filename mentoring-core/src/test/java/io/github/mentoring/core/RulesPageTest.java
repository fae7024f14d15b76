package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page about the rules to the code, and sees to it that each rule has its sentence in English. */
class RulesPageTest {

    private static final String HEAD =
            "| code | severity | duty | listed in | what it says | source |\n|---|---|---|---|---|---|\n";

    @Test
    void page_isMadeOfTheRules() throws Exception {
        String table = HEAD + rules().map(RulesPageTest::row).collect(Collectors.joining());
        Path copy = basedir().resolve("target/rules.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, table);
        assertThat(Files.readString(basedir().resolve("../docs/rules.md")))
                .as("docs/rules.md; if the change is meant, take over target/rules.md")
                .contains("\n" + table);
    }

    @Test
    void everyRule_hasASentence() throws Exception {
        assertThat(rules().map(rule -> Wording.english().of(rule.id())))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).matches("\\p{Lu}.*\\."));
    }

    private static Stream<StructuralRule> rules() throws Exception {
        return PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .sorted(Comparator.comparing(StructuralRule::name));
    }

    private static String row(StructuralRule rule) {
        return "| `" + rule.name() + "` | " + rule.severity() + " | " + rule.duty() + " | `"
                + rule.getClass().getSimpleName() + "` | " + Wording.english().of(rule.id()) + " | " + rule.source()
                + " |\n";
    }

    private static Path basedir() {
        return Path.of(System.getProperty("mentoring.basedir"));
    }
}
