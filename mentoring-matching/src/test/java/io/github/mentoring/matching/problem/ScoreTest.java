package io.github.mentoring.matching.problem;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0.90, 9000, 0.9000",
        "1, 10000, 1.0000",
        "-0.0001, -1, -0.0001",
        "+2.5000000, 25000, 2.5000",
        "1E+3, 10000000, 1000.0000",
        "0E+2147483647, 0, 0.0000",
        "0.000000, 0, 0.0000",
        "922337203685477.5807, 9223372036854775807, 922337203685477.5807",
        "-922337203685477.5808, -9223372036854775808, -922337203685477.5808"
    })
    void parse_decimalNumber_isExact(String text, long tenThousandths, String shown) {
        assertThat(Score.parse(text)).isEqualTo(Score.ofTenThousandths(tenThousandths));
        assertThat(Score.parse(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1.23456", "-0.12345", "1E-5", "1E-2147483647"})
    void parse_moreThanFourDecimals_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("score has more than four decimals: " + text + "; round it first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "922337203685477.5808",
                "-922337203685477.5809",
                "1E15",
                "1E+1000000000",
                "1E+2147483647",
                "9E+2147483644"
            })
    void parse_beyondALong_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("score is too large: " + text + "; scale all scores down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "high", "0,5", "NaN", "Infinity", "1E99999999999"})
    void parse_noNumber_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.parse(text))
                .withMessage("score is not a decimal number: " + text + "; write it such as 0.6");
    }

    @Test
    void parse_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Score.parse(nothing()))
                .withMessage("text");
    }

    @ParameterizedTest
    @EnumSource
    void placesCounted_beyondTheSecondMentor_isThatOfTheSecond(Objective objective) {
        assertThat(objective.placesCounted(3)).isEqualTo(objective.placesCounted(2));
        assertThat(objective.placesCounted(2)).isLessThanOrEqualTo(objective.placesCounted(1));
    }

    @ParameterizedTest
    @CsvSource({"MOST_SERVED_THEN_TOTAL, 1, 0", "MOST_PLACES_THEN_TOTAL, 1, 1", "TOTAL, 0, 0"})
    void placesCounted_ofTheFirstTwoMentors(Objective objective, int first, int second) {
        assertThat(objective.placesCounted(1)).isEqualTo(first);
        assertThat(objective.placesCounted(2)).isEqualTo(second);
    }

    @Test
    void objectiveValue_withoutATotal_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ObjectiveValue(0, nothing(), 0))
                .withMessage("total");
    }

    @Test
    void candidate_withoutOneOfTheTwo_isRefused() {
        Candidate pair = Candidate.of("ada", "eve");
        assertThat(pair).hasToString("(ada, eve)");
        assertThatNullPointerException()
                .isThrownBy(() -> new Candidate(nothing(), pair.mentee()))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> new Candidate(pair.mentor(), nothing()))
                .withMessage("mentee");
    }
}
