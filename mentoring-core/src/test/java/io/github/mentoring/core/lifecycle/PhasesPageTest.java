package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.phase.Phase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
