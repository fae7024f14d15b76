package io.github.mentoring.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.Run;
import io.github.mentoring.matching.team.TeamValue;
import io.github.mentoring.matching.team.TeamVerification;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import picocli.CommandLine;

/** The program puts the people of a round into teams as well, and adds a page to the report. */
class MatchTeamsTest {

    private static final Path DOCS =
            Path.of(System.getProperty("mentoring.basedir", ".")).resolve("../docs");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder).withMapping(Desk.MAPPING).withPeople(people(3, 15));
    }

    /** Returns so many mentors with a seat each, and mentees who from the eleventh on share less and less of their topics. */
    private static String people(int mentors, int mentees) {
        return Desk.HEADER + String.join("", rows(mentors, mentees));
    }

    private static List<String> rows(int mentors, int mentees) {
        return Stream.concat(
                        IntStream.rangeClosed(1, mentors)
                                .mapToObj(number -> "mentor-%s,3,%s,9,yes,1,no,,\n".formatted(number, topics(10))),
                        IntStream.rangeClosed(1, mentees)
                                .mapToObj(number -> "mentee-%s,%s,%s,1,no,,yes,,\n"
                                        .formatted(number, 1 + number % 2, topics(number))))
                .toList();
    }

    private static String topics(int number) {
        return String.join(
                ";", IntStream.rangeClosed(1, number).mapToObj(k -> "t" + k).toList());
    }

    private Run teams(String format, Object... more) {
        return desk.match(
                Stream.concat(Stream.of("--teams", format), Stream.of(more)).toArray());
    }

    private Document page() throws Exception {
        return parsed(desk.file("teams.html"));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element byId(Document page, String id) {
        return elements(page.getDocumentElement(), "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** Returns what stands in each element of that name, in order. */
    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(MatchTeamsTest::text).toList();
    }

    @Test
    void match_teams_addsThePageAndLinksBoth() throws Exception {
        Run run = teams("team");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\nteams                    1\n")
                .contains("  mentees                15 of 15\n")
                .contains("  mentors                3 of 3\n")
                .contains("  proof                  holds: no others are worth more\n")
                .contains("  seed and steps         0, 20,000\n")
                .contains("written: " + desk.output().resolve("teams.html"))
                .contains("written: " + desk.output().resolve("teams.csv"));
        assertThat(desk.file("report.html")).contains("<li><a href=\"teams.html\">Teams</a></li>");
        assertThat(desk.file("teams.html")).contains("<li><a href=\"report.html\">Matching report</a></li>");
    }

    @Test
    void match_withoutTeams_writesNoSuchPageAndLinksNone() {
        assertThat(desk.match().exitCode()).isZero();
        assertThat(desk.output().resolve("teams.html")).doesNotExist();
        assertThat(desk.file("report.html")).doesNotContain("teams.html");
    }

    @Test
    @DisplayName("S-03, S-30 a team of three and fifteen says why, what bounds it, and what happens when one leaves")
    void page_teamOfThreeAndFifteen_explainsItself() throws Exception {
        assertThat(teams("team").exitCode()).isZero();
        Element card = byId(page(), "team-1");
        assertThat(texts(card, "bdi"))
                .startsWith("mentor-1", "mentor-2", "mentor-3", "mentee-1", "mentee-10", "mentee-11");
        assertThat(text(card))
                .contains("3 mentors and 15 mentees")
                .contains("It has as many mentors as it may have, and as many mentees as its mentors allow."
                        + " It has room for everybody and may have no mentor more."
                        + " By the ratio 15 mentees need 3 mentors, and 16 need 4.")
                .contains("If a mentor leaves, 2 mentors and 15 mentees stay, as a team.")
                .contains("TEAM_RATIO_EXCEEDED: A team has too many mentees for each mentor, counted over all.")
                .contains("limit 10", "excess 5")
                .contains("Without mentor-1: 5 people move; 10 mentees in 1 team, worth ")
                .contains("mentee-11 is in no team", "mentee-15 is in no team")
                .doesNotContain("mentee-10 is in no team")
                .contains("If a mentee leaves, 3 mentors and 14 mentees stay, as a team."
                        + " Their numbers still do, so nobody else has to move.");
        assertThat(texts(byId(page(), "without"), "p")).containsExactly("Nobody: everybody is in a team.");
    }

    @Test
    void documentation_showsWhatThePageSays() throws Exception {
        assertThat(teams("team").exitCode()).isZero();
        Element leaving = elements(byId(page(), "team-1"), "details").get(0);
        Element mending = elements(leaving, "li").get(0);
        List<String> changes = texts(mending, "p");
        List<String> shown = new ArrayList<>(texts(leaving, "p").subList(0, 3));
        shown.add(text(mending)
                .substring(0, text(mending).indexOf(changes.get(0)))
                .strip());
        shown.addAll(changes);
        assertThat(Files.readString(DOCS.resolve("teams.md"))).contains("```\n" + String.join("\n", shown) + "\n```");
    }

    @Test
    void page_tooFewMentors_tellsHowManyMorePlaceEverybody() throws Exception {
        assertThat(desk.withPeople(people(3, 17)).match("--teams", "team").exitCode())
                .isZero();
        assertThat(text(page().getDocumentElement()))
                .contains("15 of 17 mentees are in 1 team. For the other 2, the cause is given below.");
        assertThat(text(byId(page(), "without")))
                .contains("Mentors have 3 free seats in all; it takes 1 mentor more with a free seat.")
                .contains("No teams place more, so somebody must go without. mentee-16 level 1 mentee-17 level 2");
    }

    @Test
    void page_teamWithRoom_tellsWhatOneMoreMentorWouldAllow() throws Exception {
        assertThat(desk.withPeople(people(2, 12)).match("--teams", "team").exitCode())
                .isZero();
        assertThat(text(byId(page(), "team-1")))
                .contains("It has as many mentees as its mentors allow."
                        + " It has room for 10 mentees; with one mentor more, for everybody.")
                .contains("If a mentor leaves, 1 mentor and 10 mentees stay, as a group. FORMAT_CHANGED: ")
                .contains(
                        "Without mentor-1: nothing mends it: mentors have 1 free seat in all; it takes 1 mentor more with a"
                                + " free seat.");
    }

    @Test
    void page_scores_areThoseOfEachTwoByCriterion() throws Exception {
        assertThat(teams("team").exitCode()).isZero();
        List<Element> rows =
                elements(elements(byId(page(), "scores-table"), "tbody").get(0), "tr");
        assertThat(rows).hasSize(45);
        assertThat(texts(elements(byId(page(), "scores-table"), "thead").get(0), "th"))
                .startsWith("Number", "Mentees", "Mentors", "Score", "Interests");
        assertThat(text(rows.get(20))).startsWith("1 mentee-15").contains("mentor-3", " 0.6667 0.6667 –nothing to say");
    }

    @Test
    void page_tellsValueBoundGapSeedAndSteps() throws Exception {
        assertThat(teams("team", "--team-seed", "7", "--team-steps", "50").exitCode())
                .isZero();
        assertThat(text(byId(page(), "overview")))
                .contains("Are there better teams? ✓ No.")
                .contains("These are worth15 mentees placed, worth ")
                .contains("So against the best they lose at mostnothing")
                .contains(
                        "Seed 7 and at most 50 steps. The same people, mapping, numbers, seed and steps always give the same"
                                + " page.");
    }

    @Test
    void page_refersToNothingOutsideAndLabelsPointAtWhatIsThere() throws Exception {
        assertThat(teams("team").exitCode()).isZero();
        assertThat(desk.file("teams.html"))
                .doesNotContain("http:", "https:", "//", "url(", "@import", "src=", "<link")
                .contains("default-src &#39;none&#39;");
        List<Element> all = elements(page().getDocumentElement(), "*");
        List<String> ids = all.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all.stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1)))
                .isSubsetOf(ids);
    }

    @Test
    void table_hasARowForEach() {
        desk.withPeople(people(3, 16).replace("mentor-3,", "=m,"));
        assertThat(teams("team").exitCode()).isZero();
        assertThat(desk.file("teams.csv").lines().toList())
                .hasSize(20)
                .startsWith(
                        "team,role,person,worth,cause", "1,mentor,'=m,,", "1,mentor,mentor-1,,", "1,mentor,mentor-2,,")
                .endsWith("\"\",mentee,mentee-16,,\"No teams place more, so somebody must go without.\"")
                .anyMatch(row -> row.equals("1,mentee,mentee-15,0.6667,"));
    }

    @Test
    void page_hostileIds_doNotBreakOut() throws Exception {
        String id = "<script>alert(1)</script>&";
        desk.withPeople(people(3, 15).replace("mentee-15,", id + ",").replace("mentor-3,", "m" + id + ","));
        assertThat(teams("team").exitCode()).isZero();
        assertThat(desk.file("teams.html")).doesNotContain("<script>alert");
        assertThat(texts(byId(page(), "team-1"), "bdi")).contains(id, "m" + id);
    }

    @Test
    void match_otherOrderOfRows_writesTheSameBytes() {
        List<String> rows = new ArrayList<>(rows(7, 23));
        desk.withPeople(Desk.HEADER + String.join("", rows));
        assertThat(teams("team").exitCode()).isZero();
        String first = desk.file("teams.html");
        Collections.shuffle(rows, new Random(3));
        desk.withPeople(Desk.HEADER + String.join("", rows));
        assertThat(teams("team", "--force").exitCode()).isZero();
        assertThat(desk.file("teams.html")).isEqualTo(first);
    }

    @Test
    void match_teamsOfTheSample_placesEachMenteeOnce() throws Exception {
        Run run = Run.of(
                "match",
                "--sample",
                "--teams",
                "team",
                "--team-steps",
                "200",
                "--team-repairs",
                "2",
                "--output",
                desk.output());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        List<Element> cards = elements(byId(page(), "teams"), "article");
        assertThat(cards)
                .hasSizeGreaterThan(5)
                .allSatisfy(card -> assertThat(text(card))
                        .containsPattern("^Team \\d+ [23] mentors and \\d+ mentees ")
                        .contains("If a mentor leaves, ", "If a mentee leaves, "));
        List<String> mentees = cards.stream()
                .flatMap(card -> texts(elements(card, "ul").get(1), "bdi").stream())
                .toList();
        List<String> without = texts(byId(page(), "without"), "article").isEmpty()
                ? List.of()
                : elements(byId(page(), "without"), "article").stream()
                        .flatMap(card -> texts(card, "bdi").stream())
                        .toList();
        assertThat(Stream.concat(mentees.stream(), without.stream())).doesNotHaveDuplicates();
        assertThat(text(page().getDocumentElement()))
                .contains("%s of %s mentees are in %s teams."
                        .formatted(mentees.size(), mentees.size() + without.size(), cards.size()));
    }

    @Test
    @DisplayName("S-04 a group has one mentor with as many seats as mentees")
    void match_groups_haveOneMentor() throws Exception {
        desk.withPeople(people(2, 6).replace("9,yes,1,", "9,yes,3,"));
        assertThat(teams("group").exitCode()).isZero();
        assertThat(desk.file("report.html")).contains("<a href=\"teams.html\">Groups</a>");
        assertThat(texts(byId(page(), "teams"), "h3")).containsExactly("Group 1", "Group 2");
        assertThat(text(byId(page(), "team-1")))
                .contains("1 mentor and 3 mentees")
                .contains("as many mentees as one of its mentors takes")
                .contains("If the mentor leaves, those who stay make up no format, so it ends.");
    }

    @Test
    @DisplayName("S-05 peers stand with those of their rank")
    void match_peerGroups_preferOneRank() throws Exception {
        desk.withPeople(people(1, 7));
        assertThat(teams("peer-group", "--team-mentees", "4").exitCode()).isZero();
        assertThat(texts(byId(page(), "teams"), "h3")).containsExactly("Peer group 1", "Peer group 2");
        assertThat(text(byId(page(), "team-1")))
                .contains("4 peers", "1.0000")
                .contains("It has as many peers as it may have. It has room for 4 peers.")
                .contains("If a peer leaves, 3 peers stay, as a peer group.")
                .doesNotContain("mentor");
        assertThat(desk.file("teams.html")).doesNotContain("scores-table");
    }

    @Test
    void match_peerGroups_needNobodyWhoMentors() {
        desk.withPeople(people(0, 6));
        Run run = teams("team");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds no mentor under `mentors.when`");
        assertThat(teams("peer-group", "--team-mentees", "2..3").exitCode()).isZero();
        assertThat(desk.file("teams.html")).contains("Peer group 2");
    }

    @Test
    void match_peerGroups_keepThoseApartOfWhomOneManagesTheOther() {
        desk.withPeople(people(1, 2).replace("mentee-1,2,t1,1,no,,yes,,", "mentee-1,2,t1,1,no,,yes,mentee-2,"));
        assertThat(teams("peer-group", "--team-mentees", "2..3").exitCode()).isZero();
        assertThat(desk.file("teams.csv").lines().filter(row -> row.startsWith("\"\",")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("\"\",peer,mentee-");
    }

    @Test
    void page_repairThatIsNotProvedLeast_saysSo() throws Exception {
        desk.withPeople(people(10, 40));
        assertThat(teams("team", "--team-mentees", "2..8", "--team-steps", "20", "--team-repairs", "1")
                        .exitCode())
                .isZero();
        assertThat(text(byId(page(), "team-1")))
                .contains("Without mentor-1: 9 people move; 32 mentees in 4 teams, worth ")
                .contains("; less might do, as not all was gone through. mentor-10 is in one team fewer ");
        desk.withPeople(people(3, 15));
        assertThat(teams("team", "--force").exitCode()).isZero();
        assertThat(text(byId(page(), "team-1"))).doesNotContain("less might do");
    }

    @Test
    void page_peerWhomRulesKeepFromTheOthers_isToldTheirCodes() throws Exception {
        desk.withPeople(Desk.HEADER
                + "p-1,1,t1,1,no,,yes,,p-2;p-3\n"
                + "p-2,1,t1,1,no,,yes,p-1,\n"
                + "p-3,1,t1,1,no,,yes,,\n"
                + "p-4,1,t1,1,no,,yes,,p-1\n");
        assertThat(teams("peer-group", "--team-mentees", "3").exitCode()).isZero();
        assertThat(texts(byId(page(), "without"), "h3"))
                .containsExactly(
                        "No other peer may be in a peer group with them, by the rules, common time or interests,"
                                + " and it takes 2. EXCLUDED_PAIR keeps 3 peers from them. REPORTING_LINE keeps 1 peer from them.");
    }

    @Test
    @DisplayName("S-05 a facilitator watches over a cohort of peers of lower rank")
    void match_facilitatedCohorts_haveAFacilitator() throws Exception {
        desk.withPeople(people(1, 8).replace("9,yes,1,", "9,yes,2,"));
        assertThat(teams("facilitated-peer", "--team-mentees", "4..5").exitCode())
                .isZero();
        assertThat(texts(byId(page(), "teams"), "h3")).containsExactly("Cohort 1", "Cohort 2");
        assertThat(text(byId(page(), "team-2")))
                .contains("1 facilitator and 4 peers")
                .contains("If the facilitator leaves, 4 peers stay, as a peer group.");
    }

    @Test
    void match_teamCount_isKept() throws Exception {
        desk.withPeople(people(6, 12));
        assertThat(teams("team", "--team-count", "2").exitCode()).isZero();
        assertThat(texts(byId(page(), "teams"), "h3")).containsExactly("Team 1", "Team 2");
    }

    @Test
    void match_keep_isToldOnThePage() throws Exception {
        assertThat(teams("team", "--keep", "3").exitCode()).isZero();
        assertThat(text(byId(page(), "overview")))
                .contains("Considered are the best 3 candidates of each mentee; with more there may be better teams.");
    }

    @Test
    void match_tooFewMentorsForATeam_isRefusedWithTheRemedyAndWritesNothing() {
        desk.withPeople(people(1, 6));
        assertRefused(
                "no teams can be formed: TEAM_RATIO_EXCEEDED: A team has too many mentees for each mentor, counted over all.",
                "no teams can be formed: TEAM_TOO_FEW_MENTORS: A team has too few mentors.",
                "no teams can be formed: mentors have 1 free seat in all; it takes 1 mentor more with a free seat");
    }

    @Test
    void match_moreTeamsThanMenteesAllow_isRefusedWithTheRemedy() {
        desk.withPeople(people(8, 6));
        assertRefused(
                List.of("--team-count", "4"),
                "no teams can be formed: there are 6 mentees; it takes 8, or fewer teams");
    }

    @Test
    void match_peersOfUnknownLevel_areRefusedWithTheRuleOfCohorts() {
        desk.withPeople(people(1, 6)).withMapping(Desk.MAPPING.replace("level: level\n", ""));
        Run run = teams("facilitated-peer");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("no cohorts can be formed: FACILITATOR_NOT_SENIOR: ")
                .contains(
                        "no cohorts can be formed: the rules leave 0 peers for any cohort, as a facilitator must be known"
                                + " to be on a higher level than every peer, and it takes 2; ");
    }

    @Test
    void match_sizesBelowThePolicy_areRefused() {
        assertRefused(
                List.of("--team-mentees", "1..4"),
                "no teams can be formed: TEAM_TOO_FEW_MENTEES: A team has too few mentees.; ask for other numbers with"
                        + " --team-mentees");
    }

    private void assertRefused(String... lines) {
        assertRefused(List.of(), lines);
    }

    private void assertRefused(List<String> options, String... lines) {
        Run run = teams("team", options.toArray());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(lines.length);
        for (int i = 0; i < lines.length; i++) {
            assertThat(run.err().lines().toList().get(i)).startsWith(lines[i]);
        }
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void match_moreMenteesThanATeamHasRoomFor_isBadUsage() {
        Run run = teams("team", "--team-mentees", "16..20");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("a team has room for 15 at most; lower --team-mentees 16..20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5..4", "3..", "..3", "a..b", "1...2", "-2..4"})
    void match_sizesThatAreNone_areBadUsage(String sizes) {
        Run run = teams("team", "--team-mentees=" + sizes);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("`" + sizes
                        + "` is no range of people; write two whole numbers such as 3..6, the lesser first, or one");
    }

    @ParameterizedTest
    @CsvSource({
        "--team-count,0,number of teams",
        "--team-steps,-1,number of steps",
        "--team-seed,x,seed",
        "--team-repairs,1.5,number of people"
    })
    void match_numbersThatAreNone_areBadUsage(String option, String number, String what) {
        Run run = teams("team", option + "=" + number);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("`%s` is no %s; write a whole number from ".formatted(number, what), option);
    }

    @Test
    void match_unknownFormat_isBadUsage() {
        assertThat(teams("pair").err())
                .contains("format is unknown: pair; use one of: team, group, peer-group, facilitated-peer");
        assertThat(teams("pair").exitCode()).isEqualTo(2);
    }

    @Test
    void match_optionsOfTeamsWithoutTeams_isBadUsage() {
        Run run = desk.match("--team-count", "2");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--teams=FORMAT");
    }

    @Test
    void object_teamsThatBreakARule_tellsTheObjections() {
        StringWriter err = new StringWriter();
        MatchCommand command = new MatchCommand();
        new CommandLine(command).setErr(new PrintWriter(err));
        assertThat(command.object(new TeamVerification(
                        TeamValue.ZERO, TeamValue.ZERO, ImmutableList.of("mentee `eve` is in 2 teams"))))
                .contains(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("teams do not pass their check; nothing was written; please report this:"
                        + "mentee `eve` is in 2 teams");
        assertThat(command.object(new TeamVerification(TeamValue.ZERO, TeamValue.ZERO, ImmutableList.of())))
                .isEmpty();
    }
}
