package io.github.mentoring.examples.match;

import static io.github.mentoring.examples.match.Desk.ADA;
import static io.github.mentoring.examples.match.Desk.BOB;
import static io.github.mentoring.examples.match.Desk.HEADER;
import static io.github.mentoring.examples.match.Desk.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.Run;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MatchCommandTest {

    private static final ImmutableList<String> FILES = ImmutableList.of("matching.csv", "matching.json", "report.html");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder).withMapping(Desk.MAPPING).withPeople(PEOPLE);
    }

    private static String content(Reading<Text> reading) {
        return ((Reading.Read<Text>) reading).value().content();
    }

    private List<String> outputs() {
        return FILES.stream().map(desk::file).toList();
    }

    @Test
    void match_people_writesTheFilesAndTellsWhere() {
        Run run = desk.match();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("elapsed: [0-9]+\\.[0-9]{2} s");
        FILES.forEach(name ->
                assertThat(run.out()).contains("written: " + desk.output().resolve(name)));
        assertThat(desk.output())
                .isDirectoryNotContaining(
                        path -> !FILES.contains(path.getFileName().toString()));
    }

    @Test
    void match_nobodyMatched_saysSoAndIsNoFailure() {
        Run run = desk.withPeople(HEADER + ADA + BOB.replace("graphs", "chess")).match();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nnobody was matched: the rules refuse every pair\n");
    }

    @Test
    void match_sample_runs() {
        Run run = Run.of("match", "--sample", "--output", desk.output());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(desk.file("matching.csv")).contains("p-001");
    }

    @Test
    void match_twice_writesTheSameBytes() {
        assertThat(Run.of("match", "--sample", "--output", desk.output()).exitCode())
                .isZero();
        List<String> first = outputs();
        assertThat(Run.of("match", "--sample", "--output", desk.output(), "--force")
                        .exitCode())
                .isZero();
        assertThat(outputs()).isEqualTo(first);
    }

    @Test
    void match_shuffledRowsInAnotherFile_writesTheSameBytes() {
        assertThat(Run.of("match", "--sample", "--output", desk.output()).exitCode())
                .isZero();
        List<String> first = outputs();
        List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(content(Sample.people()));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(7));
        desk.withMapping(content(Sample.mapping())).withPeople(lines.get(0) + "\n" + String.join("\n", rows));
        assertThat(desk.match("--force").exitCode()).isZero();
        assertThat(outputs()).isEqualTo(first);
    }

    @Test
    void match_otherLineEndsAndByteOrderMark_writesTheSameBytes() {
        assertThat(desk.match().exitCode()).isZero();
        List<String> first = outputs();
        for (String same : List.of(
                "\uFEFF" + PEOPLE,
                PEOPLE.replace("\n", "\r\n"),
                PEOPLE.stripTrailing(),
                PEOPLE.replace("\n", "\n\n,,,,,,,,\n"))) {
            assertThat(desk.withPeople(same).match("--force").exitCode()).isZero();
            assertThat(outputs()).isEqualTo(first);
        }
    }

    @Test
    void match_otherDelimiters_writesTheSameBytes() {
        assertThat(desk.match().exitCode()).isZero();
        List<String> first = outputs();
        String quoted = PEOPLE.replace("graphs;law", "\"graphs;law\"");
        for (String[] delimiter : new String[][] {{";", "\";\""}, {"|", "\"|\""}, {"\t", "tab"}, {"\t", "\"\\t\""}}) {
            desk.withMapping(Desk.MAPPING + "delimiter: " + delimiter[1] + "\n");
            assertThat(desk.withPeople(quoted.replace(",", delimiter[0]))
                            .match("--force")
                            .exitCode())
                    .isZero();
            assertThat(outputs()).isEqualTo(first);
        }
    }

    @Test
    void match_columnsNotNamed_areNotRead() {
        assertThat(desk.match().exitCode()).isZero();
        List<String> first = outputs();
        desk.withPeople(HEADER.replace("\n", ",gender\n") + ADA.replace("\n", ",f\n") + BOB.replace("\n", ",m\n"));
        assertThat(desk.match("--force").exitCode()).isZero();
        assertThat(outputs()).isEqualTo(first);
    }

    @Test
    void match_filesThere_areNotReplaced() throws IOException {
        Files.createDirectory(desk.output());
        Files.writeString(desk.output().resolve("matching.csv"), "mine");
        Files.writeString(desk.output().resolve("report.html"), "mine");
        Run run = desk.match();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "output files exist: %s, %s; replace them with --force or name another folder with --output"
                                .formatted(
                                        desk.output().resolve("matching.csv"),
                                        desk.output().resolve("report.html")));
        assertThat(desk.file("report.html")).isEqualTo("mine");
        assertThat(desk.output().resolve("matching.json")).doesNotExist();
    }

    @Test
    void match_filesThereAndForce_areReplaced() throws IOException {
        Files.createDirectory(desk.output());
        Files.writeString(desk.output().resolve("report.html"), "mine");
        assertThat(desk.match("--force").exitCode()).isZero();
        assertThat(desk.file("report.html")).isNotEqualTo("mine");
    }

    @Test
    void match_badInputAndForce_leavesTheFilesThere() throws IOException {
        Files.createDirectory(desk.output());
        Files.writeString(desk.output().resolve("report.html"), "mine");
        assertThat(desk.withPeople(HEADER).match("--force").exitCode()).isEqualTo(2);
        assertThat(desk.file("report.html")).isEqualTo("mine");
    }

    @Test
    void match_outputThatIsAFile_isRefused() throws IOException {
        Files.writeString(desk.output(), "mine");
        Run run = desk.match("--force");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "`%s` is not a folder; name another one with --output".formatted(desk.output()));
    }

    @Test
    void match_outputOverInput_isRefused() throws IOException {
        Path input = Files.move(desk.people(), folder.resolve("matching.csv"));
        Run run = Run.of("match", input, "--mapping", desk.mapping(), "--output", folder, "--force");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "`%s` is both read and written; name another folder with --output".formatted(input));
        assertThat(input).hasContent(PEOPLE);
    }

    @Test
    void match_progress_isShownOnStandardError() {
        Run run = desk.match("--progress");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("screening and scoring", "matching", "settling ties", "100%");
        assertThat(run.out()).doesNotContain("100%");
    }

    @Test
    void match_objectiveTotal_isTaken() {
        assertThat(desk.match("--objective", "total").exitCode()).isZero();
    }

    @Test
    void match_unknownObjective_isBadUsage() {
        Run run = desk.match("--objective", "best");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("objective is unknown: best; use one of: most-served, total");
    }

    @Test
    void match_keep_considersTheBestOnly() {
        desk.withPeople(PEOPLE + ADA.replace("ada", "cat"));
        assertThat(desk.match().out()).contains("candidate pairs          2\n").doesNotContain("candidates kept");
        assertThat(desk.match("--force", "--keep", "1").out())
                .contains("candidate pairs          1\n")
                .contains("candidates kept          the best 1 of each mentee; the proof is about these\n");
        assertThat(desk.file("report.html")).contains("All this is about the best 1 candidate of each mentee");
    }

    @Test
    void match_keepAsManyAsThereAre_matchesAlike() {
        assertThat(desk.match().exitCode()).isZero();
        String all = desk.file("matching.csv");
        assertThat(desk.match("--force", "--keep", "2147483647").exitCode()).isZero();
        assertThat(desk.file("matching.csv")).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2147483648", "1.5", "all"})
    void match_keepNoNumber_isBadUsage(String count) {
        Run run = desk.match("--keep=" + count);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("`" + count + "` is no number of mentors to keep;"
                        + " write a whole number from 1 to 2147483647, or leave --keep out");
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void match_withoutInput_isBadUsage() {
        Run run = Run.of("match", "--output", desk.output());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("missing input; name PEOPLE.csv and --mapping MAPPING.yaml, or use --sample");
    }

    @Test
    void match_withoutMapping_isBadUsage() {
        Run run = Run.of("match", desk.people(), "--output", desk.output());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("missing input; name PEOPLE.csv and --mapping MAPPING.yaml, or use --sample");
    }

    @Test
    void match_sampleAndPeople_isBadUsage() {
        Run run = desk.match("--sample");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--sample brings its own people and mapping; leave out PEOPLE.csv and --mapping");
    }

    @Test
    void match_withoutOutput_isBadUsage() {
        Run run = Run.of("match", "--sample");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required option: '--output=DIR'");
    }

    @Test
    void match_outputBelowAFile_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = Run.of("match", "--sample", "--output", file.resolve("a/b"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("`%s` is not a folder; name another one with --output".formatted(file));
    }

    @Test
    void match_folderForOutputFile_isRefusedEvenByForce() throws IOException {
        Path taken = Files.createDirectories(desk.output().resolve("matching.json"));
        Run run = desk.match("--force");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "`%s` is a folder; move it away or name another one with --output".formatted(taken));
    }

    @Test
    void match_linkToNowhereForAnOutputFile_isNotReplaced() throws IOException {
        Files.createDirectories(desk.output());
        Path link = Files.createSymbolicLink(desk.output().resolve("report.html"), Path.of("nowhere"));
        Run run = desk.match();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("output files exist: %s;".formatted(link));
        assertThat(desk.output().resolve("matching.csv")).doesNotExist();
    }

    @Test
    void match_linkToNowhereForTheFolder_isRefused() throws IOException {
        Files.createSymbolicLink(desk.output(), Path.of("nowhere"));
        Run run = desk.match();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "`%s` is not a folder; name another one with --output".formatted(desk.output()));
    }

    @Test
    void match_folderThatCannotBeMade_isRefusedWithoutATrace() {
        Path tooLong = desk.output().resolve("x".repeat(300));
        Run run = Run.of("match", desk.people(), "--mapping", desk.mapping(), "--output", tooLong);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("`%s` cannot be used: ".formatted(tooLong))
                .endsWith("; name another file or folder\n");
    }

    @Test
    void object_matchingThatIsProved_saysNothing() {
        Verification proved = new Verification(ObjectiveValue.ZERO, ObjectiveValue.ZERO, ImmutableList.of());
        assertThat(new MatchCommand().object(proved)).isEmpty();
    }

    @Test
    void object_matchingThatIsNotProved_tellsTheObjections() {
        assertThat(objection(new Verification(
                        ObjectiveValue.ZERO, ObjectiveValue.ZERO, ImmutableList.of("mentor `ada` is full"))))
                .isEqualToIgnoringNewLines("matching is not proved best; nothing was written; please report this:"
                        + "mentor `ada` is full");
    }

    @Test
    void object_matchingOfAStoppedSearch_tellsWhatItLosesAtMost() {
        assertThat(objection(new Verification(
                        ObjectiveValue.ZERO, new ObjectiveValue(1, Score.ZERO, 0), ImmutableList.of())))
                .isEqualToIgnoringNewLines("matching is not proved best; nothing was written; please report this:"
                        + "the search was stopped, and against the best loses at most: 1 place");
    }

    /** Returns what is said against a matching, after which the program fails. */
    private static String objection(Verification verification) {
        StringWriter err = new StringWriter();
        MatchCommand command = new MatchCommand();
        new CommandLine(command).setErr(new PrintWriter(err));
        assertThat(command.object(verification)).contains(1);
        return err.toString();
    }
}
