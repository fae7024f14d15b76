package io.github.mentoring.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The glossary explains every type of the domain, and names none that is not there or in the matcher. */
class GlossaryPageTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mentoring.basedir", ".")).resolve("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|`]+?) \\| ([^|]+?) \\| ([^|]+?) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final String page = Files.readString(ROOT.resolve("docs/glossary.md"));
    private final PublicNames domain = PublicNames.of(ROOT, "mentoring-core");
    private final PublicNames matcher = PublicNames.of(ROOT, "mentoring-matching");

    GlossaryPageTest() throws IOException {}

    @Test
    void everyTypeOfTheDomain_isExplained() {
        List<String> explained = rows().flatMap(
                        row -> NAME.matcher(row.group(2)).results())
                .map(name -> name.group(1))
                .toList();
        assertThat(domain.topLevelTypes()).isSubsetOf(explained);
    }

    @Test
    void everyTypeThatTheGlossaryNames_exists() {
        assertThat(rows().flatMap(row -> NAME.matcher(row.group(2))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !domain.has(name) && !matcher.has(name))
                        .map(name -> row.group(1) + " names " + name)))
                .isEmpty();
    }

    @Test
    @DisplayName("D-MTR-08, D-MTR-12 six words and four duties, which no type stands for")
    void whatNoRuleReads_isSaidInFull() {
        assertThat(meaning("MENTOR, spelt out"))
                .endsWith("motivational, effective, non-judgmental, trustworthy, open communicator, reflective.");
        assertThat(meaning("duties of formation"))
                .contains("knowledge", "self-awareness", "good character", "firm ethics");
    }

    private String meaning(String term) {
        return rows().filter(row -> row.group(1).equals(term))
                .map(row -> row.group(3))
                .findFirst()
                .orElseThrow();
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(page).results().filter(row -> !row.group(1).matches("term|-+"));
    }
}
