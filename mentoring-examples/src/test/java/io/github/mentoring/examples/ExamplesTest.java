package io.github.mentoring.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @Test
    void help_isPrinted() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: mentoring [-hV] [COMMAND]")
                .contains("match", "calendar", "ethics")
                .contains("2   bad usage or bad input");
    }

    @Test
    void helpOfMatch_namesEveryOption() {
        Run run = Run.of("match", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "PEOPLE.csv",
                        "--mapping",
                        "--output",
                        "--objective",
                        "--force",
                        "--sample",
                        "--[no-]progress",
                        "The same people in teams:",
                        "--teams=FORMAT",
                        "--team-mentees",
                        "--team-count",
                        "--team-seed",
                        "--team-steps",
                        "--team-repairs");
    }

    @Test
    void helpOfPrices_namesEveryOption() {
        Run run = Run.of("prices", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "PEOPLE.csv",
                        "--mapping",
                        "--sample",
                        "--keep",
                        "--give",
                        "--gain",
                        "--previous",
                        "--output",
                        "--force");
    }

    @Test
    void helpOfCalendar_namesEveryOption() {
        Run run = Run.of("calendar", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("--year", "--zone");
    }

    @Test
    void helpOfEthics_namesEveryOption() {
        Run run = Run.of("ethics", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("CASES.json", "--sample", "--as-of", "--audience", "--json")
                .contains("MENTOR, MENTEE, PROGRAMME, OTHERS");
    }

    @Test
    void version_isPrinted() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("mentoring [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
    }

    @Test
    void noCommand_isBadUsage() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("missing command; use match, prices, calendar, ethics, store or year");
    }

    @Test
    void main_withoutTrouble_returns(@TempDir Path folder) {
        String output = folder.resolve("out").toString();
        assertThatCode(() -> Examples.main("match", "--sample", "--no-progress", "--output", output))
                .doesNotThrowAnyException();
        assertThat(folder.resolve("out/report.html")).exists();
    }
}
