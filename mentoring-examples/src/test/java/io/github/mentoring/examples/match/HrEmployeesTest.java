package io.github.mentoring.examples.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.io.Resources;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.examples.Run;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.examples.match.mapping.MappingFile;
import io.github.mentoring.examples.match.people.PeopleFile;
import io.github.mentoring.matching.MatchRound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HrEmployeesTest {

    private static final String MAPPING = "hr-employees.mapping.yaml";

    private static Text mappingText() throws IOException {
        return new Text(
                MAPPING,
                Resources.toString(Resources.getResource(HrEmployeesTest.class, MAPPING), StandardCharsets.UTF_8));
    }

    private static Mapping mapping() throws IOException {
        Reading<Mapping> reading = MappingFile.read(mappingText());
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Read<Mapping>) reading).value();
    }

    private static Path file() {
        String file = System.getProperty("mentoring.hr.csv", "");
        assumeTrue(!file.isBlank(), "skipped: the system property mentoring.hr.csv names no employees file");
        return Path.of(file);
    }

    @Test
    void mapping_readsNoColumnThatMustNotCount() throws IOException {
        assertThat(mapping().columns().keySet())
                .extracting("name")
                .containsExactlyInAnyOrder(
                        "EmployeeNumber",
                        "JobLevel",
                        "Department",
                        "EducationField",
                        "JobRole",
                        "TotalWorkingYears",
                        "YearsAtCompany",
                        "OverTime");
    }

    @Test
    void employees_comeToTheKnownNumbers() throws IOException {
        Mapping mapping = mapping();
        MatchRound round = ((Reading.Read<MatchRound>) Text.read(file())
                        .then(text -> PeopleFile.read(text, mapping))
                        .then(roster -> new Reading.Read<>(Rounds.of(roster, mapping))))
                .value();
        assertThat(round.people()).hasSize(1470);
        assertThat(round.mentors()).hasSize(346);
        assertThat(round.mentors().stream()
                        .map(mentor ->
                                mentor.mentor().map(MentorRole::freeSeats).orElseThrow())
                        .mapToInt(Seats::count)
                        .sum())
                .isEqualTo(842);
        assertThat(round.mentees()).hasSize(665);
    }

    @Test
    void employees_areMatched(@TempDir Path folder) throws IOException {
        Path mapping = Files.writeString(folder.resolve(MAPPING), mappingText().content());
        Run run = Run.of("match", file(), "--mapping", mapping, "--output", folder.resolve("out"), "--no-progress");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("out/matching.csv")).isNotEmptyFile();
    }
}
