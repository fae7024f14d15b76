package io.github.mentoring.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static List<String> laws() throws IOException {
        List<String> laws = new ArrayList<>();
        for (String module : List.of("mentoring-core", "mentoring-matching", "mentoring-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith("Properties.java"))
                        .toList()) {
                    String test = file.getFileName().toString().replace(".java", "");
                    LAW.matcher(Files.readString(file))
                            .results()
                            .forEach(law -> laws.add(sentence(law) + " / " + test));
                }
            }
        }
        return laws;
    }

    private static String sentence(MatchResult law) {
        return law.group(1).replace('_', ' ');
    }
}
