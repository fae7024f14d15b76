package io.github.mentoring.examples.peers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.matching.bar.BarInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final BarInstance SCARCE = BarInstance.named("scarce-1k"); // target 0.076
    private static final BarInstance DENSE = BarInstance.named("dense-500");

    private static Outcome.Solved solvedIn(double milliseconds) {
        return new Outcome.Solved(milliseconds, new Answer(1, 1), 0.5, 12.34, 4_321);
    }

    @Test
    void of_rowWithAllFigures_isWrittenInBothTables() {
        Row row = new Row(
                SCARCE,
                ImmutableMap.of(
                        Contestant.KERNEL, solvedIn(0.76),
                        Contestant.TIE_RULE, solvedIn(0.38),
                        Contestant.OR_TOOLS, solvedIn(10),
                        Contestant.JGRAPHT, solvedIn(1_234.4),
                        Contestant.SORT, solvedIn(0.5)));
        assertThat(TableText.of(List.of(row)).lines())
                .contains(
                        "| scarce-1k | 20,000 | 700 | 670,252,731 | 0.76 | 10 |  | 1,234 | 0.076 | 0.076 | yes | 0.60 | no | 1.5 | 0.38 | 0.50 |",
                        "| scarce-1k | 0.50 | 0.50 | 12 | 12 | 4,321 | 4,321 |  | 4,321 |");
    }

    @Test
    void of_targetMissed_saysNo() {
        Row row =
                new Row(SCARCE, ImmutableMap.of(Contestant.KERNEL, solvedIn(0.77), Contestant.OR_TOOLS, solvedIn(10)));
        assertThat(TableText.of(List.of(row))).contains("| 0.077 | 0.076 | no | 0.60 | no |");
    }

    @Test
    void of_contestantBeyondALimit_saysWhichInsteadOfAFigure() {
        Row row = new Row(
                DENSE,
                ImmutableMap.of(Contestant.KERNEL, solvedIn(5), Contestant.JGRAPHT, new Outcome.NotRun("> 120 s")));
        assertThat(TableText.of(List.of(row)).lines())
                .contains(
                        "| dense-500 | 250,000 | 500 | 498,305,891 | 5.0 |  |  | > 120 s |  | 0.020 |  | 2.8 | no |  |  |  |");
    }

    @Test
    void of_eachLine_hasAsManyCellsAsItsHeading() {
        Row row = new Row(SCARCE, ImmutableMap.of(Contestant.KERNEL, solvedIn(5)));
        for (String table : Splitter.on("\n\n").split(TableText.of(List.of(row)))) {
            assertThat(table.lines()
                            .map(line -> line.chars().filter(c -> c == '|').count()))
                    .hasSize(3)
                    .containsOnly(table.lines()
                            .findFirst()
                            .orElseThrow()
                            .chars()
                            .filter(c -> c == '|')
                            .count());
        }
    }
}
