package io.github.mentoring.examples.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.disclosure.DisclosureDecision;
import io.github.mentoring.core.ethics.EthicsReport;
import io.github.mentoring.core.help.HelpRoute;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EthicsCommandTest {

    private static final String PEOPLE = """
            "register": {"people": {
              "ada": {"id": "ada", "mentor": {"seats": 1}},
              "bob": {"id": "bob", "mentee": {}}
            }}
            """;
    private static final String PAIR = """
            {"parties": {"type": "Guided", "mentors": ["ada"], "mentees": ["bob"]}, "format": "DYAD", "model": "MENTORSHIP"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private Run ethics(String json, Object... more) throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), json);
        return Run.of(Stream.concat(Stream.of("ethics", cases), Stream.of(more)).toArray());
    }

    /** Returns what is said of cases that are refused. */
    private String refusal(String json, Object... more) throws IOException {
        Run run = ethics(json, more);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err()
                .replace(folder.resolve("cases.json").toString(), "cases")
                .replace(System.lineSeparator(), "\n");
    }

    @Test
    void sample_isAnsweredAsThePageSays() throws IOException {
        Run run = Run.of("ethics", "--sample");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(page()).contains("```text\n" + lines(run) + "```\n");
    }

    @Test
    void sample_isToldToMenteesAsThePageSays() throws IOException {
        String told = lines(Run.of("ethics", "--sample", "--audience", "MENTEE"));
        String shown = page().substring(page().lastIndexOf("```text\n") + 8, page().lastIndexOf("```"));
        assertThat(told)
                .contains("\n" + shown, "\n  Would help: the mentor does not evaluate the mentee's work.\n")
                .contains("\n  Of what you may see, nothing that anybody can change would help.\n")
                .doesNotContain("of interest over money", "\ndisclosure:", "\nhelp:");
    }

    @Test
    void audience_learnsNothingThatItMayNotSee() {
        String others = lines(Run.of("ethics", "--sample", "--audience", "OTHERS"));
        assertThat(others)
                .contains("as told to others")
                .doesNotContain("money", "harassment", "evaluates", "not turning up", "levels", "Would help");
        assertThat(others)
                .as("a matter of which nothing is to be said but what they may not see")
                .doesNotContain("on 2025-09-01")
                .contains("on 2026-02-26");
    }

    @Test
    void pair_withNothingOnRecord_mayGoAhead() throws IOException {
        Run run = ethics("{" + PEOPLE + ", \"proposals\": [" + PAIR + "]}", "--as-of", "2026-03-02");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(lines(run)).isEqualTo("""
                ethics desk as of 2026-03-02
                rules: screening "standard", conduct "standard", disclosure "standard"

                proposal: ada, bob, one to one
                may go ahead
                mentor ada with mentee bob
                  Answer: nothing stands against it.
                """);
    }

    @Test
    void asOf_onTheCommandLine_goesBeforeTheFile() throws IOException {
        assertThat(lines(ethics("{\"asOf\": \"2026-01-01\"}", "--as-of", "2026-03-02")))
                .startsWith("ethics desk as of 2026-03-02\n");
        assertThat(lines(ethics("{\"asOf\": \"2026-01-01\"}"))).startsWith("ethics desk as of 2026-01-01\n");
        assertThat(refusal("{}"))
                .isEqualTo("`cases` does not say as of which day to answer; add `asOf`, or use --as-of DATE\n");
    }

    @Test
    void json_isReadBackAsTheLibrarysOwnValues() throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new MentoringJson()).build();
        Run run = Run.of("ethics", "--sample", "--json");
        JsonNode answers = mapper.readTree(run.out());
        List<EthicsReport> proposals =
                mapper.convertValue(answers.get("proposals"), new TypeReference<List<EthicsReport>>() {});
        List<ConductReport> conduct =
                mapper.convertValue(answers.get("conduct"), new TypeReference<List<ConductReport>>() {});
        List<DisclosureDecision> disclosures =
                mapper.convertValue(answers.get("disclosures"), new TypeReference<List<DisclosureDecision>>() {});
        List<HelpRoute> routes = mapper.convertValue(answers.get("concerns"), new TypeReference<List<HelpRoute>>() {});
        assertThat(run.exitCode()).isZero();
        assertThat(answers.get("asOf").textValue()).isEqualTo("2026-03-02");
        assertThat(proposals).hasSize(4).noneMatch(EthicsReport::isAdmissible);
        assertThat(conduct).singleElement().matches(ConductReport::isViolation);
        assertThat(disclosures).hasSize(2);
        assertThat(routes).singleElement().matches(route -> !route.isEmpty());
    }

    @Test
    void help_whereEverybodyIsAParty_isOwedByTheInstitution() throws IOException {
        assertThat(lines(ethics("""
                {"asOf": "2026-03-02", "concerns": [{"concern": "REGISTERING", "asker": "ada", "about": ["bob"],
                  "holders": {"PROGRAMME_COORDINATOR": ["bob"]}}]}
                """))).endsWith("""

                help: ada, about registering a relationship
                nobody is left to turn to; the institution has to name somebody
                """);
    }

    @Test
    void usage_isChecked() {
        assertThat(Run.of("ethics").err()).startsWith("missing input; name CASES.json, or use --sample");
        assertThat(Run.of("ethics", "cases.json", "--sample").err())
                .startsWith("--sample brings its own cases; leave out CASES.json");
        assertThat(Run.of("ethics", "--sample", "--json", "--audience", "MENTEE")
                        .err())
                .startsWith("--json prints everything; leave out --audience");
        assertThat(Run.of("ethics", "--sample", "--as-of", "soon").exitCode()).isEqualTo(2);
        assertThat(Run.of("ethics", folder.resolve("none.json")).err()).contains("does not exist; check the path");
    }

    @Test
    void file_thatIsNoJson_isRefusedWithThePlace() throws IOException {
        assertThat(refusal("{\"asOf\": oops}")).startsWith("`cases` is no JSON at line 1, column 10; mend it there: ");
        assertThat(refusal("{\"asOf\": \"2026-03-02\", \"asOf\": \"2026-03-02\"}"))
                .isEqualTo("`cases` is no JSON at line 1, column 30; mend it there: Duplicate field 'asOf'\n");
        assertThat(refusal("null")).isEqualTo("`cases` holds nothing; state cases\n");
        assertThat(refusal("")).isEqualTo("`cases` is not what belongs there; see docs/ethics-desk.md\n");
        assertThat(refusal("[]")).isEqualTo("`cases` is not what belongs there; see docs/ethics-desk.md\n");
    }

    @Test
    void value_thatDoesNotBelong_isRefusedWithItsPath() throws IOException {
        String day = "`cases` at `asOf` is none of the names or days that belong there; see docs/ethics-desk.md\n";
        assertThat(refusal("{\"asOf\": \"2026-13-02\"}")).isEqualTo(day);
        assertThat(refusal("{\"asof\": \"2026-03-02\"}"))
                .isEqualTo("`cases` at `asof` is unknown; mend its name or leave it out\n");
        assertThat(refusal("{\"overlays\": {\"SCREENNG\": {}}}"))
                .isEqualTo("`cases` at `overlays` is none of the names or days that belong there; see"
                        + " docs/ethics-desk.md\n");
        assertThat(refusal("{\"proposals\": [null]}"))
                .isEqualTo("`cases` holds null where a value belongs; leave it out\n");
        assertThat(refusal("{\"words\": {\"duty\": \" \"}}"))
                .isEqualTo("`cases` is refused: template `duty` is blank; say something or leave the template out\n");
        assertThat(refusal("{\"register\": {\"people\": {\"ada\": {\"id\": \"ada\", \"mentr\": {}}}}}"))
                .isEqualTo("`cases` at `register.people[0].mentr` is unknown; mend its name or leave it out\n");
        assertThat(refusal("{\"conduct\": [{\"mentor\": \"ada\", \"mentee\": \"bob\", \"since\": 7}]}"))
                .startsWith("`cases` at `conduct[0].since` is refused: ");
    }

    @Test
    void cases_thatCannotBeAnswered_areAllTold() throws IOException {
        assertThat(refusal("""
                {"asOf": "2026-03-02", "proposals": [%s],
                  "conduct": [{"mentor": "ada", "mentee": "bob", "since": "2027-01-01"}]}
                """.formatted(PAIR))).isEqualTo("""
                `cases` at `proposals[0]`: person `ada` is not in the ethics register; add the person first
                `cases` at `conduct[0]`: conduct log of `ada` and `bob` begins on 2027-01-01, after the day to judge it on: 2026-03-02; ask for a later day
                """);
    }

    @Test
    void overlay_thatIsRefused_isToldWithEveryReason() throws IOException {
        assertThat(refusal("""
                {"asOf": "2026-03-02", "overlays": {
                  "SCREENING": {"version": "x", "warnings": ["ACCESS_BLANKET_REFUSAL_OF_A_GENDER", "NOPE"]},
                  "CONDUCT": {"version": "y", "tunings": [{"parameter": "reliability.patternThreshold", "figure": 0}]}}}
                """))
                .contains("`cases` at `overlays.SCREENING`: overlay changes rule `NOPE`, which is not in the rulebook")
                .contains(
                        "`cases` at `overlays.SCREENING`: case {mentor.refusesAGender=yes} comes to NOTED, below the floor")
                .contains("`cases` at `overlays.CONDUCT`: overlay sets parameter `reliability.patternThreshold` to 0");
    }

    @Test
    void overlay_thatAsksAPredicate_isRefusedWithThePlace() throws IOException {
        String rule = """
                {"id": "%s", "source": {"work": "House rules", "section": "an example"}, "duty": "MENTOR", "when": %s}""";
        String own = """
                {"type": "Own", "name": "odd", "reads": ["pair.suggestionsAccepted"]}""";
        String nested = """
                {"type": "And", "conditions": [{"type": "Holds", "fact": "mentor.supervises"},
                  {"type": "Not", "condition": %s}]}""".formatted(own);
        assertThat(refusal("""
                {"asOf": "2026-03-02", "overlays": {"SCREENING": {"version": "x", "rules": [%s, %s]}}}
                """.formatted(rule.formatted("Z_ODD", own), rule.formatted("A_ODD", nested))))
                .isEqualTo("""
                `cases` at `overlays.SCREENING.rules[0].when` asks predicate `odd`, which no file can bring along; say it with facts and other conditions, or ask it in Java
                `cases` at `overlays.SCREENING.rules[1].when.conditions[1].condition` asks predicate `odd`, which no file can bring along; say it with facts and other conditions, or ask it in Java
                """);
    }

    private static String lines(Run run) {
        return run.out().replace(System.lineSeparator(), "\n");
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("mentoring.basedir", "."), "../docs/ethics-desk.md"));
    }
}
