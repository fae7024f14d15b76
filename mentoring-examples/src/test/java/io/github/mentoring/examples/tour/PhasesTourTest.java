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

/** The page about phases shows code that runs, and what it prints. */
class PhasesTourTest {

    private static final Path MODULE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Path SOURCE =
            MODULE.resolve("src/main/java/io/github/mentoring/examples/tour/PhasesTour.java");

    private static final Pattern REGION = Pattern.compile("// region ([^\\n]+)\\n(.*?) *// endregion", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    private final String page = Files.readString(MODULE.resolve("../docs/phases.md"));

    PhasesTourTest() throws IOException {}

    private static String printed(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void main_printsWhatThePageShows() {
        assertThat(printed(() -> PhasesTour.main(new String[0])))
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

    @Test
    void graph_tellsHowEachPhaseIsReached() {
        assertThat(printed(() -> PhaseGraph.main(new String[0]))).isEqualTo("""
                PREPARE by []
                ACQUAINT by [ADVANCE]
                APPLY by [ADVANCE, ADVANCE]
                ENDED by [END]
                REDEFINED by [ADVANCE, ADVANCE, REDEFINE]
                PREPARE: 3 ways out
                ACQUAINT: 3 ways out
                APPLY: 3 ways out
                ENDED: 0 ways out
                REDEFINED: 0 ways out
                """);
    }
}
