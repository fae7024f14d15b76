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
import org.junit.jupiter.api.Test;

/** The page about the domain shows code that runs, and says what it prints. */
class TourTest {

    private static final Path MODULE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Path SOURCE = MODULE.resolve("src/main/java/io/github/mentoring/examples/tour/Tour.java");

    private static final Pattern REGION = Pattern.compile("// region ([^\\n]+)\\n(.*?) *// endregion", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private final String page = Files.readString(MODULE.resolve("../docs/domain.md"));

    TourTest() throws IOException {}

    @Test
    void main_printsWhatThePageSays() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Tour.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "[INFORM_COORDINATOR]",
                        "[CAPACITY_EXCEEDED VIOLATION PROGRAMME [ada]]",
                        "[TEAM_RATIO_EXCEEDED(limit 10, excess 1) VIOLATION PROGRAMME []]",
                        "[COACH_FEEDBACK_NOT_IMMEDIATE WARNING MENTOR [ada]]",
                        "CULTURE_NOT_SHARED WARNING BOTH [ada, bob]",
                        "[CONSENT_MISSING(version 2) VIOLATION BOTH [bob]]",
                        "NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTOR [ada]",
                        "ANNUAL_REVIEW, UPCOMING, until 2027-09-01",
                        "20:00",
                        "20:00",
                        "[MENTEE_NOT_PREPARED(NEEDS) WARNING MENTEE [bob]]",
                        "[WRAP_UP_INCOMPLETE(MENTOR_HOMEWORK) WARNING BOTH [ada, bob]]",
                        "[HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada], HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]",
                        "true",
                        "2027-09-01",
                        "[NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, mentor-17]]");
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
