package io.github.mentoring.examples.prices;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the program shows what it prints and draws. */
class PricesPageTest {

    private static final Path DOCS =
            Path.of(System.getProperty("mentoring.basedir", ".")).resolve("../docs");

    @Test
    void page_showsWhatTheSampleComesTo(@TempDir Path folder) throws IOException {
        Run run = Run.of("prices", "--sample", "--output", folder);
        String printed = run.out().replace(System.lineSeparator(), "\n");
        String table = printed.substring(0, printed.indexOf("\nwritten: "));
        assertThat(Files.readString(DOCS.resolve("prices.md"))).contains("```text\n" + table + "```\n");
        assertThat(Files.readString(DOCS.resolve("images/prices.svg")))
                .isEqualTo(Files.readString(folder.resolve("prices.svg")));
    }
}
