package io.github.mentoring.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.examples.match.mapping.MappingFile;
import io.github.mentoring.examples.match.people.PeopleFile;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.problem.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

    private static MatchRound round() {
        Mapping mapping = value(Sample.mapping().then(MappingFile::read));
        return Rounds.of(value(Sample.people().then(text -> PeopleFile.read(text, mapping))), mapping);
    }

    private static <T> T value(Reading<T> reading) {
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Read<T>) reading).value();
    }

    private static ImmutableSet<Absence> absences(MatchRound round) {
        return Stream.of(Objective.MOST_SERVED_THEN_TOTAL, Objective.TOTAL)
                .flatMap(objective -> Matchmaker.match(round, objective).absences().values().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void sample_isWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        SampleGenerator.main(file.toString());
        assertThat(Sample.people())
                .isEqualTo(new Reading.Read<>(new Text("sample.people.csv", Files.readString(file))));
    }

    @Test
    void sample_showsEveryCauseOfAbsence() {
        assertThat(absences(round()).stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Absence.NoCandidate.class, Absence.SeatsTaken.class, Absence.Outweighed.class));
    }

    @Test
    void sample_showsEveryRefusal() {
        MatchRound round = round();
        assertThat(round.mentees().stream()
                        .flatMap(mentee -> round.mentors().stream()
                                .flatMap(mentor -> round.screening().refusals(mentor, mentee).stream()))
                        .map(RuleId::code)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CAPACITY_EXCEEDED",
                        "EXCLUDED_PAIR",
                        "LACK_OF_MENTOR_EXPERTISE",
                        "REPORTING_LINE",
                        "SAME_MANAGER",
                        "SELF_PAIR",
                        "TIMEFRAME_NOT_COVERED");
    }

    @Test
    void sample_hasPeopleInBothRoles() {
        assertThat(round().people().values())
                .hasSize(300)
                .anyMatch(
                        person -> person.mentor().isPresent() && person.mentee().isPresent());
    }

    @Test
    void sample_hasManagersWhoMentor() {
        MatchRound round = round();
        assertThat(round.mentees())
                .anyMatch(mentee -> round.mentors().stream()
                        .anyMatch(mentor ->
                                round.screening().refusals(mentor, mentee).contains(RuleId.of("REPORTING_LINE"))));
    }
}
