package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Seats, head counts and levels: three numbers that no one can mix up. */
class CountsTest {

    @Test
    void seats_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(-1))
                .withMessage("number of seats must not be negative: -1; give zero or more");
    }

    @Test
    void headCount_negative_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadCount.of(-1))
                .withMessage("head count must not be negative: -1; give zero or more");
    }

    @Test
    void of_zero_isAllowed() {
        assertThat(Seats.of(0).count()).isZero();
        assertThat(HeadCount.of(0).people()).isZero();
    }

    @Test
    void toString_isTheNumberItself() {
        assertThat(Seats.of(3)).hasToString("3");
        assertThat(HeadCount.of(4)).hasToString("4");
        assertThat(Level.of(-5)).hasToString("-5");
    }

    @Test
    void compareTo_levelsAtBothEnds_doesNotOverflow() {
        assertThat(Level.of(Integer.MIN_VALUE)).isLessThan(Level.of(Integer.MAX_VALUE));
    }
}
