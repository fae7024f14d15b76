package io.github.mentoring.core.finding;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void toString_isWorkAndSection() {
        assertThat(new Source("Code of ethics", "section 2")).hasToString("Code of ethics, section 2");
    }

    @Test
    void new_withoutWork_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(" ", "section 2"))
                .withMessage("source must name its work");
    }

    @Test
    void new_withoutSection_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("Code of ethics", ""))
                .withMessage("source `Code of ethics` must name its section");
    }

    @Test
    void new_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Source(nothing(), "section 2"))
                .withMessage("work");
        assertThatNullPointerException()
                .isThrownBy(() -> new Source("Code of ethics", nothing()))
                .withMessage("section");
    }
}
