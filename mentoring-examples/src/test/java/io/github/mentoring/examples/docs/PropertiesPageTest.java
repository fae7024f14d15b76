package io.github.mentoring.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of laws lists exactly the laws that are tested. */
class PropertiesPageTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mentoring.basedir", ".")).resolve("..");
    private static final Pattern LAW =
            Pattern.compile("@Property\\b[^\\n]*\\n(?:\\s+@[^\\n]*\\n)*\\s+(?:void|boolean) (\\w+)\\(");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z][^|]*?) +\\| `(\\w+)` +\\|$");

    @Test
    void page_listsEveryLawWithItsTest() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/properties.md"));
        assertThat(ROW.matcher(page).results().map(row -> row.group(1) + " / " + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(laws());
    }

    private static Iterable<String> laws() throws IOException {
        try (Stream<Path> files = Stream.of("mentoring-core", "mentoring-matching", "mentoring-examples")
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .flatMap(PropertiesPageTest::javaFiles)) {
            return files.flatMap(PropertiesPageTest::laws).toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith("Properties.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> laws(Path file) {
        String test = file.getFileName().toString().replace(".java", "");
        try {
            return LAW
                    .matcher(Files.readString(file))
                    .results()
                    .map(law -> sentence(law) + " / " + test)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(MatchResult law) {
        return law.group(1).replace('_', ' ');
    }
}
