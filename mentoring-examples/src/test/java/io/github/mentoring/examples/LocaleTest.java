package io.github.mentoring.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out is the same wherever the machine is said to stand. */
class LocaleTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern OF_A_LOCALE =
            Pattern.compile("%[-#+0,(]*\\d*(\\.\\d+)?[dfgeEtT]|\\.to(Low|Upp)erCase\\(\\)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void numbersAreNotWrittenByTheLocaleOfTheMachine() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(LocaleTest::isSource).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    boolean isNamed = String.join("", lines.subList(Math.max(0, i - 1), i + 1))
                            .contains("Locale.ROOT");
                    if (OF_A_LOCALE.matcher(lines.get(i)).find() && !isNamed) {
                        found.add(file.getFileName() + ":" + (i + 1));
                    }
                }
            }
        }
        assertThat(found).as("use %%s, or name Locale.ROOT").isEmpty();
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }

    @Test
    void programsTellTheSameInAnotherLocale() {
        Locale before = Locale.getDefault();
        List<Run> here = runs("here");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(runs("there")).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<Run> runs(String name) {
        Path database = folder.resolve(name + ".db");
        return List.of(
                Run.of("year"),
                Run.of("calendar"),
                Run.of("store", "decide", "--sample", "--database", database, "--as-of", "2026-03-09T12:00:00Z"),
                Run.of("store", "show", "--database", database),
                Run.of("store", "show", "r-1", "--database", database),
                Run.of("store", "due", "--database", database, "--as-of", "2026-03-09"));
    }
}
