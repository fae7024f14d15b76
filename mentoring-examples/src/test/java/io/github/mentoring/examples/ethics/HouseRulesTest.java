package io.github.mentoring.examples.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about ethics shows code that runs, and says what it prints. */
class HouseRulesTest {

    private static final Path MODULE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Path SOURCE =
            MODULE.resolve("src/main/java/io/github/mentoring/examples/ethics/HouseRules.java");

    private static final Pattern REGION = Pattern.compile("// region ([^\\n]+)\\n(.*?) *// endregion", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private final String page = Files.readString(MODULE.resolve("../docs/ethics.md"));

    HouseRulesTest() throws IOException {}

    @Test
    void main_printsWhatThePageSays() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            HouseRules.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "WARNING",
                        "house 2026b",
                        "case {mentor.refusesAGender=yes} comes to NOTED, below the floor: VIOLATION; take back what makes"
                                + " it milder",
                        "[CONFLICT_UNACKNOWLEDGED]",
                        "cem with bob",
                        "[duty.SAME_LAB, fact.pair.sameLab, finding.SAME_LAB, is.pair.sameLab, not.pair.sameLab]",
                        "[]",
                        "both belong to one laboratory");
        assertThat(lines).allSatisfy(line -> assertThat(page).contains("// " + line));
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() throws IOException {
        List<String> shown =
                CODE.matcher(page).results().map(code -> code.group(1)).toList();
        assertThat(REGION.matcher(Files.readString(SOURCE))
                        .results()
                        .map(region -> region.group(2).indent(-8)))
                .containsExactlyElementsOf(shown);
    }
}
