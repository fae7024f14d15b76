package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about priorities shows code that runs, and what it prints. */
class PrioritiesTourTest {

    private static final Path MODULE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Path SOURCE =
            MODULE.resolve("src/main/java/io/github/mentoring/examples/tour/PrioritiesTour.java");

    private static final Pattern REGION = Pattern.compile("// region ([^\\n]+)\\n(.*?) *// endregion", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    private final String page = Files.readString(MODULE.resolve("../docs/priorities.md"));

    PrioritiesTourTest() throws IOException {}

    @Test
    void main_printsWhatThePageShows() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            PrioritiesTour.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(
                        TEXT.matcher(page).results().map(text -> text.group(1)).collect(Collectors.joining()));
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
