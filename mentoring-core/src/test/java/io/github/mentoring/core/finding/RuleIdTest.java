package io.github.mentoring.core.finding;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "SELF_PAIR", "R2", "A_1_B"})
    void of_code_isKeptAndShown(String code) {
        assertThat(RuleId.of(code).code()).isEqualTo(code);
        assertThat(RuleId.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "self", "1A", "_A", "A_", "A__B", "A B", "A\n", "Ä", "A_é", "AÄ", "A-B", "_"})
    void of_otherShape_isRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(code))
                .withMessage("rule id must consist of capital letters, digits and single underscores: " + code
                        + "; write it as `SELF_PAIR` is");
    }

    @Test
    void of_null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> RuleId.of(nothing())).withMessage("code");
    }
}
