package io.github.mentoring.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of requirements has a row for each, and each row names what carries it. */
class RequirementsPageTest {

    private static final Path ROOT =
            Path.of(System.getProperty("mentoring.basedir", ".")).resolve("..");

    /** How many requirements each area has. */
    private static final Map<String, Integer> AREAS = Map.ofEntries(
            Map.entry("MODEL", 44),
            Map.entry("TYPE", 23),
            Map.entry("FORM", 9),
            Map.entry("FUNC", 12),
            Map.entry("DISC", 11),
            Map.entry("MTR", 32),
            Map.entry("SIGN", 8),
            Map.entry("MTE", 19),
            Map.entry("REL", 12),
            Map.entry("SEL", 27),
            Map.entry("COM", 16),
            Map.entry("TEAM", 14),
            Map.entry("TIME", 22),
            Map.entry("MEET", 18),
            Map.entry("AGR", 15),
            Map.entry("GOAL", 14),
            Map.entry("FB", 15),
            Map.entry("PH", 29),
            Map.entry("ETH", 18),
            Map.entry("CONF", 14),
            Map.entry("ESC", 10),
            Map.entry("CUL", 9),
            Map.entry("ACC", 12),
            Map.entry("CHAL", 11),
            Map.entry("OUT", 10),
            Map.entry("PROG", 10),
            Map.entry("NO", 11),
            Map.entry("SELF", 27),
            Map.entry("NET", 10),
            Map.entry("AMB", 58),
            Map.entry("OOS", 5));

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (D-[^|]*?) \\| ([^|]*?) \\| ([^|]*?) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern IN_WORDS = Pattern.compile("documentation|left out: \\w.+");
    private static final Pattern PLANNED =
            Pattern.compile("\\*planned\\*: (ethics rules|phase engine|matching|examples)");

    private final String page = Files.readString(ROOT.resolve("docs/requirements.md"));

    RequirementsPageTest() throws IOException {}

    @Test
    void page_hasOneRowForEachRequirement() {
        List<String> expected = AREAS.entrySet().stream()
                .flatMap(area -> IntStream.rangeClosed(1, area.getValue())
                        .mapToObj(number -> "D-%s-%02d".formatted(area.getKey(), number)))
                .toList();
        assertThat(expected).hasSize(545);
        assertThat(rows().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRow_saysWhatIsRequired() {
        assertThat(rows().filter(row -> !row.group(2).matches(".*\\w+ \\w+.*")).map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void everyRow_saysWhatCarriesIt() {
        assertThat(rows().filter(row -> !carries(row.group(3))).map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void everyNameOfARow_isPublic() throws IOException {
        PublicNames names = PublicNames.of(ROOT, "mentoring-core", "mentoring-matching");
        assertThat(rows().flatMap(row -> NAME.matcher(row.group(3))
                        .results()
                        .filter(name -> !names.has(name.group(1)))
                        .map(name -> row.group(1) + " names " + name.group(1))))
                .isEmpty();
    }

    @Test
    void everyLinkOfARow_leadsSomewhere() {
        assertThat(rows().flatMap(row -> LINK.matcher(row.group(3)).results())
                        .map(link -> link.group(1))
                        .filter(link -> !Files.exists(ROOT.resolve("docs").resolve(link))))
                .isEmpty();
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(page).results();
    }

    /** Whether each part between semicolons is a name, a link, a plan, or a reason in words. */
    private static boolean carries(String carrier) {
        return Stream.of(carrier.split("; ", -1))
                .allMatch(part -> NAME.matcher(part).find()
                        || LINK.matcher(part).find()
                        || PLANNED.matcher(part).matches()
                        || IN_WORDS.matcher(part).matches());
    }
}
