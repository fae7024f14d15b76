package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what the page about phases shows of the transition table to the table. */
class PhasesPageTest {

    @Test
    void page_isMadeOfTheTable() throws Exception {
        String written = diagram() + "\n" + steps();
        Path copy = basedir().resolve("target/phases.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, written);
        String page = Files.readString(basedir().resolve("../docs/phases.md"));
        assertThat(page)
                .as("docs/phases.md; if the change is meant, take over target/phases.md")
                .contains(section("diagram", diagram()))
                .contains(section("steps", steps()));
    }

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());

    @ParameterizedTest
    @EnumSource
    void page_namesTheStepThatMakesReady(ReadinessItem item) throws Exception {
        Course course = Course.pair(STANDARD).ready(answer -> answer.item() == item);
        Move.Advance advance = new Move.Advance(Phase.ACQUAINT);
        assertThat(rules(course.attempt(advance))).containsExactly("NOT_READY", "NOT_READY");
        int before = course.now().version();
        course.ready(answer -> answer.item() != item);

        assertThat(course.attempt(advance)).isInstanceOf(Ruling.Accepted.class);
        assertThat(mended(item)).isEqualTo("| `NOT_READY` | `" + steps(course, before) + "` |");
    }

    @ParameterizedTest
    @EnumSource
    void page_namesTheStepThatSettles(AcquaintItem item) throws Exception {
        Course course = Course.pair(STANDARD).acquainting().settleAllBut(item);
        if (!item.isBlocking()) {
            course.settleAllBut();
        }
        Move.Advance advance = new Move.Advance(Phase.APPLY);
        String rule = item.isBlocking() ? "ACQUAINT_INCOMPLETE" : "ENVIRONMENT_STRUCTURE_NOT_DISCUSSED";
        assertThat(rules(course.attempt(advance))).contains(rule);
        int before = course.now().version();
        course.settle(item);

        assertThat(rules(course.attempt(advance))).doesNotContain(rule);
        assertThat(course.attempt(advance)).isInstanceOf(Ruling.Accepted.class);
        assertThat(mended(item)).isEqualTo("| `" + rule + "` | `" + steps(course, before) + "` |");
    }

    private static List<String> rules(Ruling ruling) {
        return ruling.findings().all().stream()
                .map(finding -> finding.rule().code())
                .toList();
    }

    /** Returns what kinds of steps were taken since, as the page names them. */
    private static String steps(Course course, int version) {
        return course.journal().events().stream()
                .skip(version)
                .map(event -> "Talk." + event.change().getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns what the page names as the finding about an item and the step that does away with it. */
    private static String mended(Enum<?> item) throws Exception {
        String page = Files.readString(basedir().resolve("../docs/phases.md"));
        String table = page.substring(page.indexOf("<!-- begin mending -->"), page.indexOf("<!-- end mending -->"));
        return table.lines()
                .filter(line -> line.startsWith("| `" + item + "` |"))
                .map(line -> line.replaceFirst("\\| `\\w+` (\\| `\\w+` \\| `[\\w.]+` \\|) .*", "$1"))
                .collect(Collectors.joining());
    }

    private static String section(String name, String content) {
        return "<!-- begin " + name + " -->\n" + content + "<!-- end " + name + " -->\n";
    }

    private static String diagram() {
        return "```mermaid\n" + TransitionTable.standard().mermaid() + "```\n";
    }

    private static String steps() {
        StringBuilder table = new StringBuilder("| step |")
                .append(Stream.of(Phase.values())
                        .map(phase -> " " + phase + " |")
                        .collect(Collectors.joining()))
                .append(" what may stand against it |\n|---|")
                .append("---|".repeat(Phase.values().length))
                .append("---|\n");
        for (StepKind by : StepKind.values()) {
            table.append("| `").append(by).append("` |");
            for (Phase phase : Phase.values()) {
                table.append(" ").append(cell(phase, by)).append(" |");
            }
            table.append(" ").append(against(by)).append(" |\n");
        }
        return table.toString();
    }

    private static String cell(Phase phase, StepKind by) {
        List<String> ways = new ArrayList<>();
        for (Transition row : TransitionTable.standard().rows(phase, by)) {
            boolean late = row.when().reads().contains(StandardTransitions.IN_TIME.id());
            String place = late ? "late" : "yes";
            String way = row.isMove() ? "to " + row.to().name().toLowerCase(Locale.ROOT) : place;
            if (!ways.contains(way)) {
                ways.add(way);
            }
        }
        return ways.isEmpty() ? "–" : String.join(", ", ways);
    }

    private static String against(StepKind by) {
        TreeSet<RuleId> rules = TransitionTable.standard().rows().stream()
                .filter(row -> row.by() == by)
                .flatMap(row -> row.against().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        rules.remove(LifecycleRule.NOT_YET.id());
        rules.remove(LifecycleRule.TOO_EARLY.id());
        return rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "));
    }

    private static Path basedir() {
        return Path.of(System.getProperty("mentoring.basedir"));
    }
}
