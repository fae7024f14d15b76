package io.github.mentoring.examples.prices;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.Run;
import io.github.mentoring.matching.priority.PriorityVerification;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import picocli.CommandLine;

class PricesCommandTest {

    private static final String MAPPING = """
            id: id
            topics: topics
            separator: ";"
            expertise: {years: years, under: {5: novice}, else: expert}
            mentors: {when: [offers = yes], seats: 1}
            mentees: {when: [offers = no]}
            criteria: {interests: 1}
            """;

    /** The best pair leaves the second mentee without a mentor. */
    private static final String PEOPLE = """
            id,topics,years,offers
            ada,a;b;c;d;e;f;g;h;i;k;l;m;n;o;p,9,yes
            ben,j,9,yes
            cleo,a;b;c;d;e;f;g;h;i;j,1,no
            dan,k;l;m;n;o;p;q;r;s;t,1,no
            """;

    private static final String BEFORE = """
            mentee,mentor,score,fit.interests,cause
            cleo,ben,0.1000,0.1000,
            finn,ada,0.5000,0.5000,
            dan,,,,ALL_CAPACITY_ASSIGNED: all seats in reach are taken
            '=gus,,,,ALL_CAPACITY_ASSIGNED: all seats in reach are taken
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("people.csv"), PEOPLE);
        Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        Files.writeString(folder.resolve("before.csv"), BEFORE);
    }

    private Run prices(Object... more) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "prices",
                                folder.resolve("people.csv"),
                                "--mapping",
                                folder.resolve("mapping.yaml"),
                                "--output",
                                folder.resolve("out")),
                        Stream.of(more))
                .toArray());
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void prices_servedAgainstTotal_tellsTheChoices() throws IOException {
        Run run = prices();
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(System.lineSeparator(), "\n")).startsWith("""
                choice   mentees with a mentor   total score   given up   gained
                     1                       2        0.7000
                     2                       1        0.9000          1   0.2000

                2 choices, from 2 mentees with a mentor and total score 0.7000 to 1 and 0.9000.
                Each choice is proved: no match with as many mentees with a mentor has a greater total score.
                There is no choice but these.

                written:""");
        assertThat(file("prices.csv")).isEqualTo("""
                choice,served,total,given_up,gained
                1,2,0.7000,0,0.0000
                2,1,0.9000,1,0.2000
                """);
    }

    @Test
    void prices_keptAgainstTotal_tellsThatThereMayBeOthersAndWhatCouldBeKept() throws IOException {
        Run run = prices("--give", "kept", "--previous", folder.resolve("before.csv"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("pairs kept from the previous match")
                .contains("Of 2 pairs of the previous match, 1 could be made again.");
        assertThat(file("prices.csv")).isEqualTo("""
                choice,kept,total,given_up,gained
                1,1,0.7000,0,0.0000
                2,0,0.9000,1,0.2000
                """);
    }

    @Test
    void prices_leftOutAgainstTotal_countsThoseWhoTakePart() throws IOException {
        Run run = prices("--give", "left-out", "--previous", folder.resolve("before.csv"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Of 2 mentees left out before, 1 take part as mentees now.");
        assertThat(file("prices.csv")).contains("1,1,0.7000,0,0.0000\n2,0,0.9000,1,0.2000\n");
    }

    @Test
    void prices_servedAgainstPlaces_havePriceNoneAndSaysSo() throws IOException {
        Run run = prices("--gain", "places");
        assertThat(run.out())
                .contains(
                        "Nothing has to be given up: one match has both the most mentees with a mentor, 2, and the most pairs, 2.");
        assertThat(file("prices.csv")).isEqualTo("choice,served,places,given_up,gained\n1,2,2,0,0\n");
    }

    @Test
    void prices_keep_saysSo() {
        assertThat(prices("--keep", "1").out())
                .contains("Considered are the best 1 candidate of each mentee; with more there may be better choices.");
    }

    @Test
    void page_showsTableAndFigureAndRefersToNothingOutside() throws Exception {
        prices();
        String page = file("prices.html");
        assertThat(page)
                .contains("What mentees with a mentor cost in total score")
                .contains("Mentees with a mentor (number of people)", "Total score (points, at most 1 a pair)")
                .contains("<tr><th scope=\"row\">2</th><td class=\"number\">1</td><td class=\"number\">0.9000</td>"
                        + "<td class=\"number\">1</td><td class=\"number\">0.2000</td></tr>")
                .contains("There is no choice but these.")
                .doesNotContain("http:", "https:", "//", "url(", "@import", "src=", "<link", "<script");
        assertThat(parsed(page).getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void figure_isAFileOfItsOwn() throws Exception {
        prices();
        Element figure = parsed(file("prices.svg"));
        assertThat(figure.getTagName()).isEqualTo("svg");
        assertThat(figure.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(figure.getElementsByTagName("desc").item(0).getTextContent()).startsWith("2 choices, from 2");
    }

    @Test
    void prices_otherOrderOfRows_writesTheSameBytes() throws IOException {
        prices("--give", "kept", "--previous", folder.resolve("before.csv"));
        List<String> first = List.of(file("prices.csv"), file("prices.svg"), file("prices.html"));
        Files.writeString(folder.resolve("people.csv"), reversed(PEOPLE));
        Files.writeString(folder.resolve("before.csv"), reversed(BEFORE));
        prices("--give", "kept", "--previous", folder.resolve("before.csv"), "--force");
        assertThat(List.of(file("prices.csv"), file("prices.svg"), file("prices.html")))
                .isEqualTo(first);
    }

    /** Returns the table with its rows the other way round. */
    private static String reversed(String table) {
        List<String> lines = table.lines().toList();
        return lines.get(0) + "\n"
                + String.join(
                        "\n",
                        ImmutableList.copyOf(lines.subList(1, lines.size())).reverse()) + "\n";
    }

    @Test
    void prices_sample_runs() throws IOException {
        Run run = Run.of("prices", "--sample", "--output", folder.resolve("out"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(file("prices.csv")).startsWith("choice,served,total,given_up,gained\n1,");
    }

    @Test
    void prices_filesThere_areNotReplacedUnlessForced() {
        assertThat(prices().exitCode()).isZero();
        Run again = prices();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).startsWith("output files exist: ");
        assertThat(prices("--force").exitCode()).isZero();
    }

    @Test
    void prices_unknownAim_isBadUsage() {
        assertThat(prices("--give", "total").err())
                .startsWith("`total` cannot be given up; use one of: served, left-out, kept, places");
        assertThat(prices("--gain", "served").err())
                .startsWith("`served` cannot be gained; use one of: kept, places, total");
        assertThat(prices("--give", "total").exitCode()).isEqualTo(2);
    }

    @Test
    void prices_sameAimTwice_isBadUsage() {
        assertThat(prices("--give", "places", "--gain", "places").err())
                .startsWith("--give and --gain both name `places`; name two aims");
    }

    @Test
    void prices_withoutTheMatchThatAnAimIsAbout_isBadUsage() {
        assertThat(prices("--gain", "kept").err())
                .startsWith("`left-out` and `kept` are about an earlier match; name its matching.csv with --previous");
    }

    @Test
    void prices_previousThatIsNoMatch_isRefused() throws IOException {
        assertRefused(
                "id,name\n1,ada\n",
                "`before` has no columns `mentee` and `mentor`; name a matching.csv that the program" + " match wrote");
        assertRefused("mentee,mentor\ncleo\n", "`before` row 2 has 1 cells where the header has 2");
        assertRefused("mentee,mentor\n,ada\n", "`before` row 2 names nobody: ");
        assertRefused("mentee,mentor\n\"cleo,ada\n", "`before` has a quoted cell that does not end where it should");
        assertRefused(
                "mentee,mentor\ngus,ada\n",
                "`before` holds no pair that could be made again; take another aim than `kept`");
    }

    private void assertRefused(String before, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("before.csv"), before);
        Run run = prices("--give", "kept", "--previous", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(file.toString(), "before")).startsWith(expected);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void prices_nobodyLeftOut_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("before.csv"), "mentee,mentor\ncleo,ben\ncleo,\n");
        assertThat(prices("--give", "left-out", "--previous", file).err())
                .contains("leaves nobody out who is a mentee now; take another aim than `left-out`");
    }

    @Test
    void object_listThatIsNotProved_tellsTheObjections() {
        StringWriter err = new StringWriter();
        PricesCommand command = new PricesCommand();
        new CommandLine(command).setErr(new PrintWriter(err));
        assertThat(command.object(new PriorityVerification(1, ImmutableList.of("row 0: wrong"))))
                .contains(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "price list is not proved; nothing was written; please report this:row 0: wrong");
        assertThat(command.object(new PriorityVerification(1, ImmutableList.of())))
                .isEmpty();
    }
}
