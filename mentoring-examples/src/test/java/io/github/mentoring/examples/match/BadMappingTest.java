package io.github.mentoring.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadMappingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder).withPeople(Desk.PEOPLE);
    }

    private void assertRefusal(String yaml, String message) {
        assertThat(desk.withMapping(yaml).refusal()).isEqualTo(message);
    }

    private void assertRefusalOf(String part, String replacement, String message) {
        assertThat(Desk.MAPPING).contains(part);
        assertRefusal(Desk.MAPPING.replace(part, replacement), message);
    }

    private void assertRefusalWith(String more, String message) {
        assertRefusal(Desk.MAPPING + more, message);
    }

    @Test
    void match_missingMapping_isRefused() {
        assertThat(desk.refusal()).isEqualTo("`mapping` does not exist; check the path\n");
    }

    @Test
    void match_emptyMapping_isRefused() {
        assertRefusal("", "`mapping` holds no keys; begin with `id: COLUMN`\n");
    }

    @Test
    void match_mappingThatIsAList_isRefused() {
        assertRefusal("- id\n", "`mapping` holds no keys; begin with `id: COLUMN`\n");
    }

    @Test
    void match_unreadableYaml_isRefused() {
        assertRefusal(
                "id: id\nlevel: [level\n",
                "`mapping` row 2 is not readable as YAML: while parsing a flow sequence; check colons, quotes and indents\n");
    }

    @Test
    void match_keyTwice_isRefused() {
        assertRefusal(
                "id: id\nid: name\n",
                "`mapping` row 2 is not readable as YAML: Duplicate field 'id'; check colons, quotes and indents\n");
    }

    @Test
    void match_secondDocument_isRefused() {
        assertThat(desk.withMapping(Desk.MAPPING + "---\nid: name\n").refusal())
                .startsWith("`mapping` row ")
                .contains("is not readable as YAML: ");
    }

    @Test
    void match_mappingThatIsNotUtf8_isRefused() throws Exception {
        desk.withMapping(Desk.MAPPING);
        Files.write(desk.mapping(), "id: id\nlevel: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(desk.refusal())
                .isEqualTo("`mapping` row 2 is not UTF-8 at byte 15 of the file: 0xE9; save the file as UTF-8\n");
    }

    @Test
    void match_missingKeys_areAllTold() {
        assertRefusal("level: level\n", """
                `mapping` key `id` is missing; add it
                `mapping` key `topics` is missing; add it
                `mapping` key `expertise` is missing; add it
                `mapping` key `mentors` is missing; add it
                `mapping` key `mentees` is missing; add it
                """);
    }

    @Test
    void match_missingKeysBelow_areAllTold() {
        assertRefusal("""
                id: id
                topics: topics
                expertise: {}
                mentors: {special: [{}]}
                mentees: {}
                timeframe: {}
                criteria: {level-gap: {}}
                """, """
                `mapping` key `expertise.years` is missing; add it
                `mapping` key `expertise.else` is missing; add it
                `mapping` key `mentors.special[0].seats` is missing; add it
                `mapping` key `mentors.special[0].when` is missing; list conditions that must all hold, or [] for everybody
                `mapping` key `mentors.when` is missing; list conditions that must all hold, or [] for everybody
                `mapping` key `mentees.when` is missing; list conditions that must all hold, or [] for everybody
                `mapping` key `timeframe.first` is missing; add it
                `mapping` key `timeframe.last` is missing; add it
                `mapping` key `criteria.level-gap.weight` is missing; add it
                `mapping` key `criteria.level-gap.ideal` is missing; add it
                """);
    }

    @Test
    void match_unknownKey_isRefused() {
        assertRefusalWith(
                "age: Age\n",
                "`mapping` key `age` is unknown; use one of: available, criteria, delimiter, department, discipline, exclusions, expertise, id, interests, level, mentees, mentors, separator, timeframe, topics, wanted\n");
    }

    @Test
    void match_badDelimiter_isRefused() {
        for (String delimiter : new String[] {"ab", "x", "7", "\\t\\t", "\\\""}) {
            assertRefusalWith(
                    "delimiter: \"" + delimiter + "\"\n",
                    "`mapping` key `delimiter` is not a delimiter: %s; write one character such as \";\" in quotes, or the word tab\n"
                            .formatted(delimiter.replace("\\t", " ").replace("\\", "")));
        }
    }

    @Test
    void match_unknownKeyBelow_isRefusedWithItsPath() {
        assertRefusalOf(
                "seats: seats",
                "places: seats",
                "`mapping` key `mentors.places` is unknown; use one of: ratings, seats, special, taken, when\n");
    }

    @Test
    void match_unknownCriterion_isRefused() {
        assertRefusalWith(
                "criteria: {charm: 1}\n",
                "`mapping` key `criteria.charm` is unknown; use one of: dynamics, expertise-lead, interests, level-gap, personal, professional, same-department, same-discipline\n");
    }

    @Test
    void match_badWeight_isRefused() {
        assertRefusalWith("criteria: {interests: -1, dynamics: much, level-gap: 3}\n", """
                `mapping` key `criteria.interests` is not a whole number from 0 to 1000000: -1; write such a number
                `mapping` key `criteria.dynamics` is not a whole number from 0 to 1000000: much; write such a number
                `mapping` key `criteria.level-gap` is not a list of keys: 3; write `key: value` lines below it
                """);
    }

    @Test
    void match_numberForColumn_isRefused() {
        assertRefusalOf(
                "level: level",
                "level: 3",
                "`mapping` key `level` is not a text: 3; write one text, in quotes if it looks like a number\n");
    }

    @Test
    void match_listOfNumbersForColumns_isRefused() {
        assertRefusalOf(
                "topics: topics",
                "topics: [1, 2]",
                "`mapping` key `topics` is not a text: [1,2]; write one text, in quotes if it looks like a number\n");
    }

    @Test
    void match_badCondition_isRefused() {
        assertRefusalOf("offers = yes", "offers, level >= high", """
                `mapping` key `mentors.when` holds no condition: offers; write a column, one of = != < <= > >=, and a value
                `mapping` key `mentors.when` asks for an order with no number: level >= high; write a number after `>=`
                """);
    }

    @Test
    void match_doubledSign_isRefused() {
        assertRefusalOf("offers = yes", "offers == yes, offers = = yes, offers = yes | =y, offers != =no", """
                `mapping` key `mentors.when` holds a value that begins with `=`: offers == yes; write a single `=` before the values
                `mapping` key `mentors.when` holds a value that begins with `=`: offers = = yes; write a single `=` before the values
                `mapping` key `mentors.when` holds a value that begins with `=`: offers = yes | =y; write a single `=` before the values
                `mapping` key `mentors.when` holds a value that begins with `=`: offers != =no; write a single `=` before the values
                """);
    }

    @Test
    void match_unknownSign_isRefused() {
        assertRefusalOf("offers = yes", "level => 3, level <> 3", """
                `mapping` key `mentors.when` compares by an unknown sign `=>`: level => 3; use one of = != < <= > >=
                `mapping` key `mentors.when` compares by an unknown sign `<>`: level <> 3; use one of = != < <= > >=
                """);
    }

    @Test
    void match_severalValuesForAnOrder_areRefused() {
        assertRefusalOf(
                "offers = yes",
                "level >= 3 | 4",
                "`mapping` key `mentors.when` asks for an order with several values: level >= 3 | 4; write one number\n");
    }

    @Test
    void match_blankValueInAList_isRefused() {
        assertRefusalOf("offers = yes", "offers = yes |, offers = | yes", """
                `mapping` key `mentors.when` lists a blank value: offers = yes |; write a value on both sides of each `|`
                `mapping` key `mentors.when` lists a blank value: offers = | yes; write a value on both sides of each `|`
                """);
    }

    @Test
    void match_negativeSeats_areRefused() {
        assertRefusalOf(
                "seats: seats",
                "seats: -3",
                "`mapping` key `mentors.seats` is not a whole number from 0 to 1000000: -3; write such a number\n");
    }

    @Test
    void match_menteesWhoWantNobody_areRefused() {
        assertRefusalOf(
                "when: [seeks = yes]",
                "{when: [], mentors: 0}",
                "`mapping` key `mentees.mentors` is not a whole number from 1 to 1000000: 0; write such a number\n");
    }

    @Test
    void match_specialThatIsNoList_isRefused() {
        assertRefusalOf(
                "seats: seats",
                "special: 3",
                "`mapping` key `mentors.special` is not a list: 3; begin each entry with a hyphen\n");
    }

    @Test
    void match_badExpertise_isRefused() {
        assertRefusalOf(
                "under: {5: novice}, else: expert", "under: {5: novice, 5.0: expert, few: none}, else: Guru", """
                `mapping` key `expertise.under.5.0` is not a number of years that stands here once; write one
                `mapping` key `expertise.under.few` is not a number of years that stands here once; write one
                `mapping` key `expertise.else` is unknown: Guru; use one of: none, novice, competent, proficient, expert
                """);
    }

    @Test
    void match_timeframeThatEndsBeforeItBegins_isRefused() {
        assertRefusalWith(
                "timeframe: {first: 2026-03-01, last: 2026-02-01}\n",
                "`mapping` key `timeframe` ends before it begins: 2026-03-01 to 2026-02-01; swap the days\n");
    }

    @Test
    void match_timeframeThatIsNoDay_isRefused() {
        assertRefusalWith(
                "timeframe: {first: spring, last: 2026-02-01}\n",
                "`mapping` key `timeframe.first` is not a day: spring; write it like 2026-01-31\n");
    }

    @Test
    void match_columnsWithOneCode_areRefused() {
        assertRefusalOf("exclude: exclude", "same: [ManagerId, manager id, \"?\"]", """
                `mapping` key `exclusions.same` gives no code of its own: manager id; rename the column with other letters or digits
                `mapping` key `exclusions.same` gives no code of its own: ?; rename the column with other letters or digits
                """);
    }
}
