package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.6, 600000",
        "1, 1000000",
        "1.0000000, 1000000",
        "0.000001, 1",
        "6e-1, 600000",
        "-0.0, 0",
        "0e2147483647, 0",
        "0e-2147483647, 0"
    })
    void parse_decimalNumber_isExact(String text, int millionths) {
        assertThat(Rating.parse(text).millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.000001", "100000, 0.1", "600000, 0.6", "1000000, 1"})
    void toString_dropsTrailingZeros(int millionths, String text) {
        assertThat(new Rating(millionths)).hasToString(text);
    }

    @Test
    void new_belowZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(-1))
                .withMessage("rating must lie between 0 and 1: -0.000001; divide it by the top of its own scale");
    }

    @Test
    void new_aboveOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(Rating.ONE + 1))
                .withMessage("rating must lie between 0 and 1: 1.000001; divide it by the top of its own scale");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.0000001", "4", "9e2147483647"})
    void parse_outsideTheUnit_isRefusedWithTheRemedy(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse(text))
                .withMessage("rating must lie between 0 and 1: " + text + "; divide it by the top of its own scale");
    }

    @ParameterizedTest
    @CsvSource({"0.1234567", "1e-7", "1e-2147483647"})
    void parse_moreThanSixDecimals_isRefusedWithTheRemedy(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse(text))
                .withMessage("rating has more than six decimals: " + text + "; round it first");
    }

    @ParameterizedTest
    @CsvSource({"good", "NaN", "'0,5'", "' 0.5'", "''"})
    void parse_noNumber_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse(text))
                .withMessage("rating is not a decimal number: " + text + "; write it such as 0.6");
    }

    @Test
    void parse_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Rating.parse(nothing()))
                .withMessage("text");
    }

    @Test
    void parse_endlessText_isRefusedByItsLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse("0".repeat(41)))
                .withMessage("rating is longer than 40 characters: 41; round it first");
        assertThat(Rating.parse("0".repeat(40))).isEqualTo(Rating.parse("0"));
    }
}
