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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
    void employees_areMatchedProvedAndWrittenTheSameWhateverTheirOrder(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(file());
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(17));
        rows.add(0, lines.get(0));
        Path shuffled = Files.write(folder.resolve("shuffled.csv"), rows);
        List<String> first = match(folder, file(), "first");
        assertThat(first.get(1)).contains("\"holds\" : true");
        assertThat(first.get(2)).contains("The proof was checked and holds.");
        assertThat(match(folder, file(), "second")).isEqualTo(first);
        assertThat(match(folder, shuffled, "third")).isEqualTo(first);
    }

    @Test
    void employees_areFormedIntoTeamsWithinAGap(@TempDir Path folder) throws IOException {
        match(folder, file(), "teams", "--teams", "team", "--team-steps", "200", "--team-repairs", "1");
        assertThat(Files.readString(folder.resolve("teams/teams.html")))
                .contains(
                        "of 665 mentees are in ",
                        "So against the best they lose at most",
                        "Seed 0 and at most 200 steps.");
    }

    private static List<String> match(Path folder, Path people, String output, String... more) throws IOException {
        Path mapping = Files.writeString(folder.resolve(MAPPING), mappingText().content());
        Path to = folder.resolve(output);
        Run run = Run.of(Stream.concat(
                        Stream.of("match", people, "--mapping", mapping, "--output", to, "--no-progress"),
                        Stream.of(more))
                .toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return List.of(
                Files.readString(to.resolve("matching.csv")),
                Files.readString(to.resolve("matching.json")),
                Files.readString(to.resolve("report.html")));
    }
}
