package io.github.mentoring.examples.fourpeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FourPeopleTest {

    private static final Path MODULE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Path SOURCE =
            MODULE.resolve("src/main/java/io/github/mentoring/examples/fourpeople/FourPeople.java");

    private static final Pattern REGION = Pattern.compile("// region README\n(.*?) *// endregion", Pattern.DOTALL);

    @Test
    void main_printsTheBestPairsAndTheirProof() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FourPeople.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "cleo learns from ben, fit 1.0000", "dan learns from ada, fit 1.0000", "proved best: true");
    }

    @Test
    void readme_showsExactlyThisCode() throws IOException {
        Matcher matcher = REGION.matcher(Files.readString(SOURCE));
        assertThat(matcher.find()).isTrue();
        String region = matcher.group(1).indent(-8);
        assertThat(Files.readString(MODULE.resolve("../README.md"))).contains("```java\n" + region + "```");
        assertThat(region.lines()).hasSizeLessThanOrEqualTo(15);
    }
}
