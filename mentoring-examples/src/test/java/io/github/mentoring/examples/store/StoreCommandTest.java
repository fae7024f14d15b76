package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {

    private static final Path BASE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final Object[] NO_ARGS = {};
    private static final Pattern NAMED = Pattern.compile("`mentoring (store [^`]*)`");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    /** A copy with what is printed now lies in {@code target}, to be taken over where the page has to follow. */
    @Test
    void example_isAnsweredAsThePageSays() throws IOException {
        String page = Files.readString(BASE.resolve("../docs/store.md"));
        Files.writeString(folder.resolve("commands.jsonl"), example(page));
        List<String> blocks = Splitter.on("```").splitToList(page);
        StringBuilder renewed = new StringBuilder(page.length());
        String last = "";
        int texts = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            if (block.startsWith("text\n")) {
                texts++;
                block = "text\n" + last;
            } else if (i < blocks.size() - 1 && blocks.get(i + 1).startsWith("text\n")) {
                last = printedByThose(block, last);
            }
            renewed.append(i == 0 ? "" : "```").append(block);
        }
        Path copy = BASE.resolve("target/docs/store.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, renewed);
        assertThat(texts).isEqualTo(5);
        assertThat(page).isEqualTo(renewed.toString());
    }

    /** Runs the commands that some text names, and returns what the last prints; if there is none, it is the last one again. */
    private String printedByThose(String text, String last) {
        if (text.contains("and once more")) {
            return printed(run("store decide commands.jsonl --database programme.db --as-of 2026-03-09T12:00:00Z"));
        }
        String printed = last;
        for (MatchResult named : NAMED.matcher(text).results().toList()) {
            printed = printed(run(named.group(1)));
        }
        return printed;
    }

    private Run run(String command) {
        return Run.of(Splitter.on(' ')
                .splitToStream(command)
                .map(word ->
                        word.matches(".*\\.(db|jsonl)") ? folder.resolve(word).toString() : word)
                .toArray());
    }

    @Test
    void sample_isAcceptedAsAWhole() {
        Run run = run("store decide --sample --database sample.db --as-of 2026-03-09T12:00:00Z");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
                .hasSize(65)
                .allMatch(line -> line.endsWith(": accepted"));
        assertThat(printed(run("store show --database sample.db")).lines())
                .hasSize(3)
                .allMatch(line -> line.contains(": at work since "));
    }

    @Test
    void show_namesWhomAndWhatStepsAreAbout_andNoTextOfAnybodys() {
        run("store decide --sample --database sample.db --as-of 2026-03-09T12:00:00Z");
        assertThat(printed(run("store show r-1 --database sample.db")))
                .contains("  4. answer readiness (ada, has time and energy, yes) on 2026-01-12; c-4,"
                        + " recorded 2026-03-09T12:00:00Z, policy standard\n")
                .contains("  8. advance (getting acquainted) on 2026-01-19;")
                .contains("  9. settle (introductions, settled) on 2026-01-19;")
                .contains("  15. keep goals (bob) on 2026-01-19;")
                .contains("  21. hold meeting (m-1) on 2026-02-16;")
                .doesNotContain("thesis", "chapter");
    }

    @Test
    void policy_isAskedForOnlyWhereItMatters() throws IOException {
        decide(firstLine());
        Run run = Run.of("store", "show", "--database", database(), "--policy", "policy.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Unknown option");
    }

    @Test
    void policy_thatIsCalledStandardButDiffers_isRefused() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{\"version\": \"standard\", \"schedule\": {\"meetingsPerQuarter\": 2}}");
        decide(firstLine());
        Run run = Run.of("store", "due", "--database", database(), "--policy", policy);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("mentoring policy `standard` differs from the one that is called so");
    }

    @Test
    void time_thatIsADay_isRefusedWithItsForm() throws IOException {
        Path commands = Files.writeString(folder.resolve("commands.jsonl"), firstLine());
        Run run = Run.of("store", "decide", commands, "--database", database(), "--as-of", "2026-03-09");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("`2026-03-09` is no time; write day, hour and zone, such as 2026-03-02T12:00:00Z");
    }

    @Test
    void day_thatIsNone_isRefusedWithItsForm() throws IOException {
        decide(firstLine());
        for (String text : List.of("2026-03-09T12:00:00Z", "yesterday", "10000-01-01")) {
            Run run = Run.of("store", "due", "--database", database(), "--as-of", text);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("`" + text + "` is no day; write one such as 2026-03-02")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void command_underTheIdOfAnother_isToldNotToBeCarriedOut() throws IOException {
        String other = "{\"relationship\": \"r-1\", \"command\": {\"id\": \"c-1\", \"on\": \"2026-03-09\", \"step\":"
                + " {\"type\": \"Advance\", \"to\": \"ACQUAINT\"}}}";
        assertThat(printed(decide(firstLine() + "\n" + other + "\n" + firstLine())))
                .isEqualTo("""
                        r-1, c-1: accepted
                        r-1, c-1: not carried out; under this id there was begin, for 2026-03-02: send it under a new id
                        r-1, c-1: repeated; begin was carried out before, for 2026-03-02
                        """);
    }

    @Test
    void command_underTheIdOfTheSameStepOnAnotherDay_isToldNotToBeCarriedOut() throws IOException {
        assertThat(printed(decide(firstLine() + "\n" + firstLine().replace("2026-03-02", "2026-03-01"))))
                .isEqualTo("""
                        r-1, c-1: accepted
                        r-1, c-1: not carried out; under this id there was begin, for 2026-03-02: send it under a new id
                        """);
    }

    @Test
    void noCommands_makeNoDatabase() throws IOException {
        assertThat(printed(decide("\n"))).isEqualTo("no commands\n");
        assertThat(database()).doesNotExist();
    }

    @Test
    void folderThatIsNotThere_isNamed() throws IOException {
        Path commands = Files.writeString(folder.resolve("commands.jsonl"), firstLine());
        Path missing = folder.resolve("missing");
        Run run = Run.of("store", "decide", commands, "--database", missing.resolve("programme.db"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("cannot be used: the folder `" + missing + "` does not exist; name another file or folder");
    }

    @Test
    void sampleAndCommands_areNotTakenAtOnce() {
        assertThat(run("store decide commands.jsonl --sample --database sample.db")
                        .err())
                .startsWith("--sample brings its own commands; leave out COMMANDS.jsonl");
        assertThat(run("store decide --database sample.db").err())
                .startsWith("missing input; name COMMANDS.jsonl, or use --sample");
    }

    @Test
    void commands_areReadFromStandardInput() throws IOException {
        InputStream console = System.in;
        System.setIn(new ByteArrayInputStream(firstLine().getBytes(StandardCharsets.UTF_8)));
        try {
            Run run = Run.of("store", "decide", "-", "--database", database());
            assertThat(run.err()).isEmpty();
            assertThat(printed(run)).isEqualTo("r-1, c-1: accepted\n");
        } finally {
            System.setIn(console);
        }
    }

    @Test
    void show_tellsOfAll() throws IOException {
        decide(firstLine() + "\n\n" + firstLine().replace("r-1", "r-0"));
        assertThat(printed(show())).isEqualTo("""
                r-0: being prepared since 2026-03-02, version 1, with ada, bob
                r-1: being prepared since 2026-03-02, version 1, with ada, bob
                """);
    }

    @Test
    void due_tellsWhatIsOwedByWhomAndWhatComesNext() throws IOException {
        decide(firstLine());
        assertThat(due("2026-03-02")).isEqualTo("""
                as of 2026-03-02
                upcoming
                  r-1: annual review, by the programme, until 2027-03-02
                next change: 2027-03-02
                """);
        assertThat(due("2027-03-02"))
                .startsWith("as of 2027-03-02\ndue today\n  r-1: annual review, by the programme, until 2027-03-02\n");
        assertThat(due("2027-03-03"))
                .startsWith("as of 2027-03-03\noverdue\n  r-1: annual review, by the programme, until 2027-03-02\n");
    }

    @Test
    void due_onADayTooFarAhead_isRefused() throws IOException {
        decide(firstLine());
        Run run = Run.of("store", "due", "--database", database(), "--as-of", "9999-01-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("relationship `r-1` began on 2026-03-02, more than a thousand years before the day to look"
                        + " at: 9999-01-01; choose an earlier day");
    }

    @Test
    void begin_withASlipInItsYear_isRefused() throws IOException {
        assertThat(printed(decide(firstLine().replace("2026-03-02", "0206-03-02"))))
                .contains("refused");
    }

    @Test
    void policy_isThatOfTheProgramme() throws IOException, SQLException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"version\": \"house\"}");
        Path commands = Files.writeString(folder.resolve("commands.jsonl"), firstLine());
        Run.of("store", "decide", commands, "--database", database(), "--policy", policy);
        try (RelationshipStore store = RelationshipStore.open(database(), "any")) {
            assertThat(store.events(store.relationships().get(0)).get(0).policyVersion())
                    .isEqualTo("house");
        }
    }

    @Test
    void lines_thatCannotBeRead_areAllToldAndNothingIsDone() throws IOException {
        Run run = decide(firstLine()
                + "\n{\"relationship\": oops}\n"
                + firstLine().replace("\"on\"", "\"when\"")
                + "\n"
                + firstLine().replaceFirst("r-1", "r-2")
                + "\nnull\n{\"relationship\": \"r-1\"}\n1\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replace(folder.toString(), "")))
                .hasSize(6)
                .contains("`/commands.jsonl` row 7 is not what belongs there; see docs/store.md")
                .anyMatch(line ->
                        line.startsWith("`/commands.jsonl` row 2 is no JSON at line 1, column 18; mend it there: "))
                .contains("`/commands.jsonl` row 3 at `command.when` is unknown; mend its name or leave it out")
                .contains(
                        "`/commands.jsonl` row 4 is refused: command for relationship `r-2` begins another one; name one"
                                + " of them in both places")
                .contains("`/commands.jsonl` row 5 holds nothing; see docs/store.md")
                .contains(
                        "`/commands.jsonl` row 6 is refused: request lacks its relationship or its command; name both");
        assertThat(database()).doesNotExist();
    }

    @Test
    void policy_thatCannotBeRead_isRefused() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"versoin\": \"house\"}");
        decide(firstLine());
        Run run = Run.of("store", "due", "--database", database(), "--policy", policy);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("at `versoin` is unknown; mend its name or leave it out" + System.lineSeparator());
    }

    @Test
    void usage_isChecked() throws IOException {
        assertThat(Run.of("store").err()).startsWith("missing command; use decide, show or due");
        assertThat(Run.of("store", "show").exitCode()).isEqualTo(2);
        assertThat(show().exitCode()).isEqualTo(2);
        assertThat(show().err()).contains("cannot be used: it does not exist; name another file or folder");
        Files.writeString(database(), "a file of something else altogether");
        assertThat(show().exitCode()).isEqualTo(2);
        assertThat(show().err()).contains("file is not a database");
    }

    @Test
    void time_outOfReach_isRefused() throws IOException {
        decide(firstLine());
        for (String time :
                List.of("+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z")) {
            Path commands = folder.resolve("commands.jsonl");
            Run run = Run.of("store", "decide", commands, "--database", database(), "--as-of=" + time);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("--as-of is out of reach; name a year from 1 to 9999");
        }
        for (String day : List.of("+999999999-12-31", "-999999999-01-01")) {
            Run run = Run.of("store", "due", "--database", database(), "--as-of=" + day);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("--as-of is out of reach; name a year from 1 to 9999");
        }
    }

    @Test
    void relationship_thatIsNotThere_isRefused() throws IOException {
        decide(firstLine());
        assertThat(show("r-9").exitCode()).isEqualTo(2);
        assertThat(show("r-9").err()).startsWith("relationship `r-9` is not on record; show all to see which are");
    }

    private Path database() {
        return folder.resolve("programme.db");
    }

    private Run decide(String commands) throws IOException {
        Path file = Files.writeString(folder.resolve("commands.jsonl"), commands);
        return Run.of("store", "decide", file, "--database", database(), "--as-of", "2026-03-09T12:00:00Z");
    }

    private Run show(String... which) {
        return Run.of(ImmutableList.builder()
                .add("store", "show")
                .add((Object[]) which)
                .add("--database", database())
                .build()
                .toArray(NO_ARGS));
    }

    private String due(String day) {
        return printed(Run.of("store", "due", "--database", database(), "--as-of", day));
    }

    private static String printed(Run run) {
        return run.out().replace(System.lineSeparator(), "\n");
    }

    private static String firstLine() throws IOException {
        return example(Files.readString(BASE.resolve("../docs/store.md")))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static String example(String page) {
        int start = page.indexOf("```json\n") + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
