package io.github.mentoring.matching.lottery;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0000",
        "-0.0, 0, 0.0000",
        "0E+2147483647, 0, 0.0000",
        "0.0001, 1, 0.0001",
        "0.25, 2500, 0.2500",
        "5E-1, 5000, 0.5000",
        "+1.000000, 10000, 1.0000"
    })
    void parse_decimalNumber_isExact(String text, int tenThousandths, String shown) {
        assertThat(Probability.parse(text)).isEqualTo(Probability.ofTenThousandths(tenThousandths));
        assertThat(Probability.parse(text)).hasToString(shown);
        assertThat(Probability.parse(shown)).isEqualTo(Probability.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0001", "-0.0001", "50", "1E+2147483647", "-1E-9", "1.00000000001"})
    void parse_outsideZeroToOne_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probability.parse(text))
                .withMessage("probability is not between 0 and 1: " + text + "; give a share of one, such as 0.2500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "0.12345", "1E-5", "1E-2147483647"})
    void parse_moreThanFourDecimals_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probability.parse(text))
                .withMessage("probability has more than four decimals: " + text + "; round it first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "half", "0,5", "NaN", "50%"})
    void parse_noNumber_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probability.parse(text))
                .withMessage("probability is not a decimal number: " + text + "; write it such as 0.25");
    }

    @ParameterizedTest
    @CsvSource({"-1, -0.0001", "10001, 1.0001", "2147483647, 214748.3647"})
    void constructor_outsideZeroToOne_isRefused(int tenThousandths, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Probability.ofTenThousandths(tenThousandths))
                .withMessage("probability is not between 0 and 1: " + shown + "; give a share of one, such as 0.2500");
    }

    @Test
    void probabilities_areOrderedAsNumbers() {
        assertThat(Probability.parse("0.3"))
                .isLessThan(Probability.parse("0.4"))
                .isGreaterThan(Probability.ZERO)
                .isLessThan(Probability.ONE);
    }

    @Test
    void parse_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Probability.parse(nothing()))
                .withMessage("text");
    }
}
