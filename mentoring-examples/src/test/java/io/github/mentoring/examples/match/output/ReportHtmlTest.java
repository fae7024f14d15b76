package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.screening.PairRule;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportHtmlTest {

    private MatchResult match = Rounds.small();
    private String html = "";

    @BeforeAll
    void renderProgramme() {
        match = Matchmaker.match(MatchRound.of(Rounds.programme(88, 150)), Objective.MOST_PLACES_THEN_TOTAL);
        html = ReportHtml.render(match);
    }

    @Test
    void render_programme_refersToNothingOutside() {
        assertThat(html)
                .doesNotContain("http:", "https:", "//", "url(", "@import", "src=", "<link")
                .contains("default-src 'none'".replace("'", "&#39;"));
    }

    @Test
    void render_programme_isWellFormed() throws Exception {
        Element root = parsed(html).getDocumentElement();

        assertThat(root.getAttribute("lang")).isEqualTo("en");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Matching report: ")
                .contains("of 150 mentees have a mentor");
    }

    @Test
    void render_programme_labelsPointAtWhatIsThere() throws Exception {
        List<Element> elements = elements(parsed(html), "*");
        List<String> ids = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        for (String reference : List.of("aria-labelledby", "for", "data-filter")) {
            elements.stream()
                    .flatMap(element -> List.of(element.getAttribute(reference).split(" ")).stream())
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(ids).contains(id));
        }
        elements.stream()
                .map(element -> element.getAttribute("href"))
                .filter(link -> !link.isEmpty())
                .forEach(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void render_programme_allowsItsOwnScriptOnly() throws Exception {
        Document page = parsed(html);
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(elements(page, "script").get(0).getTextContent(), StandardCharsets.UTF_8)
                        .asBytes());

        assertThat(elements(page, "script")).hasSize(1);
        assertThat(elements(page, "meta"))
                .map(meta -> meta.getAttribute("content"))
                .anySatisfy(policy -> assertThat(policy)
                        .contains("script-src 'sha256-" + hash + "'")
                        .contains("default-src 'none'"));
    }

    @Test
    void render_programme_namesEveryPairWithItsScore() throws Exception {
        List<Element> rows = rows(parsed(html), "pairs-table");

        assertThat(rows).hasSameSizeAs(match.pairs());
        for (int i = 0; i < rows.size(); i++) {
            var pair = match.pairs().get(i);
            assertThat(rows.get(i).getTextContent())
                    .contains(pair.mentee().toString(), pair.mentor().toString())
                    .contains(pair.fit().score().toString());
            assertThat(elements(rows.get(i), "i"))
                    .hasSize(1 + pair.fit().parts().size());
        }
    }

    @Test
    void render_programme_namesEverybodyWithoutAMentor() throws Exception {
        String part = byId(parsed(html), "without").getTextContent();

        assertThat(match.unmatched())
                .isNotEmpty()
                .allSatisfy(mentee -> assertThat(part).contains(mentee.toString()));
        assertThat(part)
                .contains("All seats in reach are taken", "No mentor passes the rules")
                .contains("A seat would make the whole match worse");
    }

    @Test
    void render_programme_drawsEveryPairOnce() throws Exception {
        Element overview = byId(parsed(html), "overview");

        int inTable = elements(overview, "td").stream()
                .mapToInt(cell -> Integer.parseInt(cell.getTextContent()))
                .sum();
        assertThat(inTable).isEqualTo(match.pairs().size());
        assertThat(elements(overview, "rect")).hasSize(Histogram.BINS);
    }

    @Test
    void render_programme_showsEveryLoad() throws Exception {
        List<Element> rows = rows(parsed(html), "mentors-table");

        assertThat(rows).hasSameSizeAs(match.loads());
        for (int i = 0; i < rows.size(); i++) {
            var load = match.loads().get(i);
            assertThat(elements(rows.get(i), "td"))
                    .map(Element::getTextContent)
                    .startsWith(load.offered().toString(), load.filled().toString());
        }
    }

    @Test
    void render_smallRound_tellsEachCauseInPlainWords() {
        assertThat(ReportHtml.render(Rounds.small()))
                .contains("<p class=\"lead\">2 of 4 mentees have a mentor."
                        + " For the other 2, the exact cause is given below.</p>")
                .contains("These 2 mentees share only 1 seat.")
                .contains("The rules refuse all 2 mentors.")
                .contains("<b>all 2 mentors</b>: the mentor knows no more in any topic wanted")
                .contains("2 of 3 seats filled; every mentor who offers a seat has a mentee.");
    }

    @Test
    void render_peopleInNoRole_areToldInTheLead() {
        assertThat(ReportHtml.render(Rounds.matched(
                        Rounds.mentor("ada", "graphs", 1),
                        Rounds.mentee("eve", "graphs"),
                        Person.builder("ida").build(),
                        Person.builder("jon").build())))
                .contains(
                        "<p class=\"lead\">1 of 1 mentee has a mentor. 2 of 4 people are neither mentor nor mentee.</p>");
        assertThat(ReportHtml.render(Rounds.matched(
                        Rounds.mentor("ada", "graphs", 1),
                        Rounds.mentee("eve", "graphs"),
                        Person.builder("ida").build())))
                .contains(
                        "<p class=\"lead\">1 of 1 mentee has a mentor. 1 of 3 people is neither mentor nor mentee.</p>");
    }

    @Test
    void render_menteesRefusedAlike_shareOneCard() throws Exception {
        Document page = parsed(ReportHtml.render(Rounds.matched(
                Rounds.mentor("ada", "graphs", 1),
                Rounds.mentor("bob", "logic", 0),
                placed("eve", "law", 1),
                placed("fay", "poetry", 2),
                placed("gus", "poetry", 2, PersonId.of("ada")))));

        assertThat(elements(byId(page, "without"), "article"))
                .map(card -> card.getTextContent().replaceAll("\\s+", " ").strip())
                .containsExactly(
                        "The rules refuse all 2 mentors."
                                + " all 2 mentors: the mentor knows no more in any topic wanted LACK_OF_MENTOR_EXPERTISE"
                                + " 1 mentor: the mentor has no free seat CAPACITY_EXCEEDED"
                                + " 2 mentees: eve Surgery, level 1 fay Surgery, level 2",
                        "The rules refuse all 2 mentors."
                                + " all 2 mentors: the mentor knows no more in any topic wanted LACK_OF_MENTOR_EXPERTISE"
                                + " 1 mentor: the mentor has no free seat CAPACITY_EXCEEDED"
                                + " 1 mentor: one of the two excludes the other EXCLUDED_PAIR"
                                + " 1 mentee: gus Surgery, level 2");
        assertThat(elements(byId(page, "without"), "summary"))
                .map(Element::getTextContent)
                .containsExactly("No mentor passes the rules 3");
    }

    @Test
    void render_nobodyMatched_warnsAtTheTop() {
        String banner = "<p class=\"verdict bad\"><span aria-hidden=\"true\">!</span>"
                + " Nobody was matched: the rules refuse every pair.</p>";
        assertThat(ReportHtml.render(Rounds.matched(Rounds.mentor("ada", "graphs", 1), Rounds.mentee("eve", "poetry"))))
                .containsOnlyOnce(banner);
        assertThat(html).doesNotContain("Nobody was matched");
    }

    @Test
    void render_cut_tellsWhoMightHaveAMentor() {
        assertThat(ReportHtml.render(Rounds.cut()))
                .contains("Not all candidates were kept</h3> <span class=\"badge\">1</span>")
                .contains("<li><bdi>fay</bdi></li>")
                .contains("All this is about the best 1 candidate of each mentee");
    }

    @Test
    void render_outweighed_tellsThePrice() {
        assertThat(ReportHtml.render(Rounds.outweighed()))
                .contains("The best match that gives them one mentor more loses 0.3667 of the total score.")
                .contains("For the other one, the exact cause")
                .contains("1 mentor offers seats and has no mentee");
    }

    @Test
    void render_stopped_tellsWhatIsLostAtMostAndWhoMightHaveAMentor() throws Exception {
        Document page = parsed(ReportHtml.render(Rounds.stopped()));

        assertThat(byId(page, "overview").getTextContent())
                .contains("Perhaps: the search was stopped.")
                .contains("this match loses at most: 0.3000 of the total score.")
                .doesNotContain("The proof was checked and holds.", "The proof does not hold.", "nobody can find");
        assertThat(elements(byId(page, "without"), "summary"))
                .map(Element::getTextContent)
                .containsExactly("The search was stopped 1");
        assertThat(byId(page, "without").getTextContent()).contains("fay");
        assertThat(page.getDocumentElement().getTextContent())
                .contains("For the other one, the cause is given below as far as it is known.")
                .doesNotContain("always give the same report");
        assertThat(html).contains("always give the same report").doesNotContain("The search was stopped");
    }

    @Test
    void render_stoppedBeforeTies_isProvedBestAndPromisesNoSecondTime() {
        MatchResult stopped = Rounds.stoppedBeforeTies();
        assertThat(stopped.searchEnd()).isEqualTo(SearchEnd.BEFORE_TIES);
        assertThat(ReportHtml.render(stopped))
                .contains("The proof was checked and holds.")
                .contains("The search was stopped before the order of ids had decided between matches of equal worth,"
                        + " so the same people may give another report.</p></footer>")
                .doesNotContain("always give the same report");
    }

    @Test
    void render_equalWorthThatTiesHadNotDecided_namesNoTieRule() {
        MatchFacts facts = MatchFacts.of(Rounds.outweighed());
        ImmutableSortedMap<MenteeId, Absence> free =
                ImmutableSortedMap.of(MenteeId.of("fay"), new Absence.Outweighed(ObjectiveValue.ZERO));
        String page = ReportHtml.render(new MatchFacts(
                facts.round(),
                facts.problem(),
                facts.objective(),
                SearchEnd.BEFORE_TIES,
                facts.proof(),
                facts.pairs(),
                free,
                facts.shortfalls(),
                facts.loads()));

        assertThat(page)
                .contains("one mentor more; the search was stopped before the order of ids had decided.")
                .doesNotContain("between equals, the order of ids decides");
    }

    @Test
    void render_competitionForOnePlace_isToldOnce() {
        String page = ReportHtml.render(Rounds.matched(
                Rounds.mentor("ada", "graphs", 1),
                Rounds.mentee("eve", "graphs"),
                Rounds.mentee("fay", "graphs"),
                Rounds.mentee("gus", "graphs")));

        assertThat(page).containsOnlyOnce("share only").contains("These 3 mentees share only 1 seat.");
    }

    @Test
    void render_equalWorth_namesTheTieRule() {
        Person first = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(Topic.of("graphs"))
                        .mentors(HeadCount.of(2))
                        .build())
                .build();

        assertThat(ReportHtml.render(Rounds.matched(
                        Objective.MOST_PLACES_THEN_TOTAL,
                        Rounds.mentor("ada", "graphs", 1),
                        Rounds.mentor("bob", "graphs", 1),
                        first,
                        menteeWithoutInterests("fay"))))
                .contains("A match of equal worth would give them one mentor more");
    }

    @Test
    void render_fewerMentorsThanWanted_isToldApart() throws Exception {
        String page = ReportHtml.render(Rounds.partlyMatched());

        assertThat(page).contains("1 of 1 mentee has a mentor.");
        assertThat(byId(parsed(page), "without").getTextContent()).contains("Nobody: every mentee has a mentor.");
        assertThat(byId(parsed(page), "fewer").getTextContent())
                .contains("With fewer mentors than they want")
                .contains("The rules refuse the only other mentor.");
    }

    @Test
    void render_nobody_isStillAPage() throws Exception {
        String page = ReportHtml.render(Matchmaker.match(
                MatchRound.of(ImmutableList.of()).screenedBy(fewestRules()).scoredBy(Fit.none())));

        assertThat(parsed(page).getDocumentElement().getTextContent())
                .contains("0 of 0 mentees have a mentor.")
                .contains("Nobody: every mentee has a mentor.")
                .contains("No criterion counts; every pair scores zero.");
    }

    @Test
    void render_noMentorAtAll_saysSo() {
        assertThat(ReportHtml.render(Rounds.matched(Rounds.mentee("eve", "graphs"))))
                .contains("There is no further mentor in this round.");
    }

    @Test
    void render_mentorsWithoutSeatsAndRules_saysSo() {
        MatchRound round = MatchRound.of(Rounds.mentor("ada", "graphs", 0), Rounds.mentee("eve", "graphs"));

        assertThat(ReportHtml.render(Matchmaker.match(round.screenedBy(fewestRules()))))
                .contains("0 of 1 mentee has a mentor.", "CAPACITY_EXCEEDED");
    }

    @Test
    void render_ownRule_isListedWithItsSource() {
        Screening screening = Screening.standard()
                .with(PairRule.refusing(
                        RuleId.of("OTHER_SITE"), new Source("Site guide", "who meets whom"), (a, b) -> true));

        assertThat(ReportHtml.render(Matchmaker.match(
                        MatchRound.of(Rounds.mentor("ada", "graphs", 1), Rounds.mentee("eve", "graphs"))
                                .screenedBy(screening))))
                .contains("<b>the only mentor</b>: other site <code>OTHER_SITE</code>")
                .contains("<dt>Other site <code>OTHER_SITE</code></dt><dd>Site guide, who meets whom</dd>");
    }

    @Test
    void render_hostileTexts_doNotBreakOut() throws Exception {
        String id = "</td><script>alert(\"1\")</script>'&x";
        String page = ReportHtml.render(Rounds.matched(
                Rounds.mentor(id, "graphs", 1), Rounds.mentee(id + "2", "graphs"), Rounds.mentee(id + "3", "graphs")));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(&quot;1&quot;)");
        Document parsed = parsed(page);
        assertThat(elements(parsed, "script")).hasSize(1);
        assertThat(rows(parsed, "pairs-table").get(0).getTextContent()).contains(id + "2");
    }

    @Test
    void render_brokenProof_warns() throws Exception {
        MatchFacts facts = MatchFacts.of(Rounds.small());
        String page = ReportHtml.render(new MatchFacts(
                facts.round(),
                facts.problem(),
                facts.objective(),
                facts.searchEnd(),
                new Verification(ObjectiveValue.ZERO, ObjectiveValue.ZERO, ImmutableList.of("too <good>")),
                facts.pairs(),
                facts.absences(),
                facts.shortfalls(),
                facts.loads()));

        assertThat(byId(parsed(page), "overview").getTextContent())
                .contains("The proof does not hold.")
                .contains("too <good>")
                .doesNotContain("holds.");
    }

    private static Person placed(String id, String topic, int level, PersonId... exclusions) {
        return Person.builder(id)
                .department(Department.of("Surgery"))
                .level(Level.of(level))
                .addExclusions(exclusions)
                .mentee(MenteeRole.wanting(Topic.of(topic)))
                .build();
    }

    private static Person menteeWithoutInterests(String id) {
        return Person.builder(id).mentee(MenteeRole.wanting(Topic.of("graphs"))).build();
    }

    private static Screening fewestRules() {
        Screening screening = Screening.standard();
        for (PairRule rule : screening.rules()) {
            screening = rule.equals(PairRules.SELF_PAIR) ? screening : screening.without(rule.id());
        }
        return screening;
    }

    private static Document parsed(String html) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static Element byId(Document page, String id) {
        return elements(page, "*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> rows(Document page, String table) {
        return elements(elements(byId(page, table), "tbody").get(0), "tr");
    }

    private static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
