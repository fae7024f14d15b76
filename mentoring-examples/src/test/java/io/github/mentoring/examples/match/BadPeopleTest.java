package io.github.mentoring.examples.match;

import static io.github.mentoring.examples.match.Desk.ADA;
import static io.github.mentoring.examples.match.Desk.BOB;
import static io.github.mentoring.examples.match.Desk.HEADER;
import static io.github.mentoring.examples.match.Desk.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadPeopleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk desk;

    @BeforeEach
    void layOut() {
        desk = new Desk(folder).withMapping(Desk.MAPPING);
    }

    private void assertRefusal(String csv, String message) {
        assertThat(desk.withPeople(csv).refusal()).isEqualTo(message);
    }

    @Test
    void match_missingFile_isRefused() {
        assertThat(desk.refusal()).isEqualTo("`people` does not exist; check the path\n");
    }

    @Test
    void match_folderForFile_isRefused() throws IOException {
        Files.createDirectory(desk.people());
        assertThat(desk.refusal()).isEqualTo("`people` is a folder; name a file in it\n");
    }

    @Test
    void match_emptyFile_isRefused() {
        assertRefusal("", "`people` is empty; begin with a row of column names\n");
    }

    @Test
    void match_headerOnly_isRefused() {
        assertRefusal(HEADER, "`people` holds a header and no people; add a row for each person\n");
    }

    @Test
    void match_missingColumn_isRefused() {
        assertRefusal(
                "id,topics,years,offers,seats,seeks,exclude\nada,graphs,9,yes,2,no,\nbob,graphs,1,no,,yes,\n", """
                `people` row 1 column `level` is missing; add the column, or change `level` in `mapping`
                `people` row 1 column `manager` is missing; add the column, or change `exclusions.manager` in `mapping`
                """);
    }

    @Test
    void match_missingIdColumn_isRefused() {
        assertRefusal(
                PEOPLE.replace("id,", "name,"),
                "`people` row 1 column `id` is missing; add the column, or change `id` in `mapping`\n");
    }

    @Test
    void match_headerBelowBlankLines_isRefusedAtItsLine() {
        assertRefusal(
                "\n\n" + PEOPLE.replace("level", "grade"),
                "`people` row 3 column `level` is missing; add the column, or change `level` in `mapping`\n");
    }

    @Test
    void match_otherSeparator_isRefused() {
        assertRefusal(
                PEOPLE.replace(";", " ").replace(",", ";"),
                "`people` row 1 does not separate its cells by commas: id;level;topics;years;offers;seats;seeks…; write `delimiter: \";\"` in `mapping`\n");
        assertRefusal(
                PEOPLE.replace(",", "\t"),
                "`people` row 1 does not separate its cells by commas: id level topics years offers seats seeks…; write `delimiter: tab` in `mapping`\n");
    }

    @Test
    void match_commasUnderAnotherDelimiter_areRefused() {
        desk.withMapping(Desk.MAPPING + "delimiter: \"|\"\n");
        assertRefusal(
                PEOPLE,
                "`people` row 1 does not separate its cells by \"|\": id,level,topics,years,offers,seats,seeks…; write `delimiter: \",\"` in `mapping`\n");
    }

    @Test
    void match_wrongNumberOfCellsUnderAnotherDelimiter_namesIt() {
        for (String[] delimiter : new String[][] {{";", "\";\"", "a semicolon"}, {"\t", "tab", "a tab"}}) {
            desk.withMapping(Desk.MAPPING + "delimiter: " + delimiter[1] + "\n");
            assertRefusal(
                    PEOPLE.replace("graphs;law", "graphs").replace(",", delimiter[0]) + "eve" + delimiter[0] + "3\n",
                    "`people` row 4 has 2 cells where the header has 9, first cell: eve; quote cells that hold "
                            + delimiter[2] + "\n");
        }
    }

    @Test
    void match_columnTwice_isRefused() {
        assertRefusal(PEOPLE.replace("exclude", "level"), """
                `people` row 1 column `level` stands there twice; rename one of the two
                `people` row 1 column `exclude` is missing; add the column, or change `exclusions.exclude` in `mapping`
                """);
    }

    @Test
    void match_duplicateId_isRefused() {
        assertRefusal(
                PEOPLE + BOB, "`people` row 4 column `id` repeats the id of row 3: bob; give each person one id\n");
    }

    @Test
    void match_blankId_isRefused() {
        assertRefusal(
                PEOPLE + BOB.replace("bob", " "), "`people` row 4 column `id` is blank; give each person one id\n");
    }

    @Test
    void match_negativeSeats_isRefused() {
        assertRefusal(
                HEADER + ADA.replace("yes,2", "yes,-2") + BOB,
                "`people` row 2 column `seats` is negative: -2; give zero or more\n");
    }

    @Test
    void match_negativeSeatsOfNoMentor_isRefused() {
        assertRefusal(
                HEADER + ADA + BOB.replace("no,", "no,-1"),
                "`people` row 3 column `seats` is negative: -1; give zero or more\n");
    }

    @Test
    void match_blankSeatsOfMentor_isRefused() {
        assertRefusal(
                HEADER + ADA.replace("yes,2", "yes,") + BOB,
                "`people` row 2 column `seats` is blank; give a whole number\n");
    }

    @Test
    void match_notANumber_isRefused() {
        assertRefusal(
                HEADER
                        + ADA.replace("yes,2", "yes,two").replace("ada,3", "ada,3.5")
                        + BOB.replace("graphs,1", "graphs,1e3"),
                """
                `people` row 2 column `level` is not a whole number: 3.5; write digits only
                `people` row 2 column `seats` is not a whole number: two; write digits only
                `people` row 3 column `years` is not a number: 1e3; write digits and at most one decimal point
                """);
    }

    @Test
    void match_negativeYears_isRefused() {
        assertRefusal(
                HEADER + ADA.replace("9", "-9") + BOB,
                "`people` row 2 column `years` is negative: -9; give zero or more\n");
    }

    @Test
    void match_unknownManager_isRefused() {
        assertRefusal(
                HEADER + ADA + BOB.replace("yes,,", "yes,eve,"),
                "`people` row 3 column `manager` names nobody of this file: eve; correct the id or leave it out\n");
    }

    @Test
    void match_unknownExclusion_isRefused() {
        assertRefusal(
                HEADER + ADA + BOB.replace("yes,,", "yes,,ada; eve"),
                "`people` row 3 column `exclude` names nobody of this file: eve; correct the id or leave it out\n");
    }

    @Test
    void match_nobodyMentors_isRefused() {
        assertRefusal(
                HEADER + BOB,
                "`people` holds no mentor under `mentors.when`: offers = yes; change the conditions in `mapping`\n");
    }

    @Test
    void match_nobodySeeks_isRefused() {
        assertRefusal(
                HEADER + ADA,
                "`people` holds no mentee under `mentees.when`: seeks = yes; change the conditions in `mapping`\n");
    }

    @Test
    void match_wrongEncoding_isRefused() {
        byte[] latin = (HEADER + ADA + BOB.replace("bob", "zo\u00eb")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(desk.withPeople(latin).refusal())
                .isEqualTo("`people` row 3 is not UTF-8 at byte 90 of the file: 0xEB; save the file as UTF-8\n");
    }

    @Test
    void match_utf16_isRefused() {
        assertThat(desk.withPeople(PEOPLE.getBytes(StandardCharsets.UTF_16)).refusal())
                .isEqualTo("`people` row 1 is not UTF-8 at byte 1 of the file: 0xFE; save the file as UTF-8\n");
    }

    @Test
    void match_truncatedCharacter_isRefused() {
        byte[] bytes = (PEOPLE + "z").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(desk.withPeople(bytes).refusal())
                .isEqualTo("`people` row 4 is not UTF-8 at byte 113 of the file: 0xC3; save the file as UTF-8\n");
    }

    @Test
    void match_wrongNumberOfCells_isRefused() {
        assertRefusal(PEOPLE + "eve,3\nfay,1,graphs,2,no,,yes,,,,\n", """
                `people` row 4 has 2 cells where the header has 9, first cell: eve; quote cells that hold a comma
                `people` row 5 has 11 cells where the header has 9, first cell: fay; quote cells that hold a comma
                """);
    }

    @Test
    void match_referenceToMalformedRow_isNotRefusedBesides() {
        assertRefusal(
                PEOPLE + "eve,3\n" + BOB.replace("bob", "fay").replace("yes,,", "yes,eve,"),
                "`people` row 4 has 2 cells where the header has 9, first cell: eve; quote cells that hold a comma\n");
    }

    @Test
    void match_unclosedQuote_isRefused() {
        assertRefusal(
                PEOPLE + "\"eve,3,graphs,2,no,,yes,,\n",
                "`people` row 4 has a quoted cell that does not end where it should; close the quote, and double a quote inside a cell\n");
    }

    @Test
    void match_textAfterClosingQuote_isRefused() {
        assertRefusal(
                PEOPLE + "\"eve\"n,3,graphs,2,no,,yes,,\n",
                "`people` row 4 has a quoted cell that does not end where it should; close the quote, and double a quote inside a cell\n");
    }

    @Test
    void match_unclosedQuoteInHeader_isRefused() {
        assertRefusal(
                "\"id,level\n",
                "`people` row 1 has a quoted cell that does not end where it should; close the quote, and double a quote inside a cell\n");
    }

    @Test
    void match_rowsAfterQuotedLineBreaksAndBlankLines_areCountedAsAnEditorDoes() {
        assertRefusal(PEOPLE + "\neve,x,\"a\nb\nc\",1,no,,yes,,\r\n\r\nfay,y,graphs,1,no,,yes,,", """
                `people` row 5 column `level` is not a whole number: x; write digits only
                `people` row 9 column `level` is not a whole number: y; write digits only
                """);
    }

    @Test
    void match_longValue_isCutAtForty() {
        assertRefusal(
                HEADER + ADA.replace("yes,2", "yes," + "x".repeat(60)) + BOB,
                "`people` row 2 column `seats` is not a whole number: " + "x".repeat(40) + "…; write digits only\n");
    }

    @Test
    void match_manyProblems_areCountedAfterTwenty() {
        assertThat(desk.withPeople(PEOPLE + BOB.repeat(23)).refusal().lines())
                .hasSize(21)
                .endsWith("and 3 more");
    }

    @Test
    void match_peopleAndMappingMissing_tellsBoth() throws IOException {
        Files.delete(desk.mapping());
        assertThat(desk.refusal())
                .isEqualTo("`mapping` does not exist; check the path\n`people` does not exist; check the path\n");
    }
}
