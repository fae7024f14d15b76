package io.github.mentoring.core.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.disclosure.DisclosureRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page about ethics to the rules. */
class EthicsPageTest {

    private static final Path BASE = Path.of(System.getProperty("mentoring.basedir"));

    @Test
    void page_isMadeOfTheRules() throws IOException {
        String page = Files.readString(BASE.resolve("../docs/ethics.md"));
        String renewed = EthicsPage.renewed(page);
        Path copy = BASE.resolve("target/ethics.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, renewed);
        assertThat(page)
                .as("docs/ethics.md; if the change is meant, take over target/ethics.md")
                .isEqualTo(renewed);
    }

    @Test
    void floor_namesEveryRuleOfIt() throws IOException {
        String page = Files.readString(BASE.resolve("../docs/ethics.md"));
        String floor = page.substring(page.indexOf("<!-- begin floor -->"), page.indexOf("<!-- end floor -->"));
        Stream.of(ScreeningRules.floor(), ConductRules.floor(), DisclosureRules.floor())
                .flatMap(book -> book.rules().stream())
                .forEach(rule -> assertThat(floor).contains("\n- `" + rule.id() + "`, "));
    }
}
