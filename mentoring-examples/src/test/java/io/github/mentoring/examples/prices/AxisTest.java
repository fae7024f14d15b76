package io.github.mentoring.examples.prices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 1, 1",
        "7, 7, 7, 1, 1",
        "1, 6, 1, 1, 5",
        "1, 7, 0, 2, 4",
        "93, 97, 93, 1, 4",
        "3, 28, 0, 5, 6",
        "-7, 41, -10, 10, 6",
        "612340, 630000, 610000, 5000, 4"
    })
    void around_hasFewRoundMarks(long least, long most, long from, long step, int steps) {
        assertThat(Axis.around(least, most)).isEqualTo(new Axis(from, step, steps));
    }

    @Test
    void at_mapsTheEndsToTheEnds() {
        Axis axis = new Axis(10, 5, 4);
        assertThat(axis.at(10, 100, 500)).isEqualTo(100);
        assertThat(axis.at(30, 100, 500)).isEqualTo(500);
        assertThat(axis.at(15, 500, 100)).isEqualTo(400);
        assertThat(axis.marks()).containsExactly(10L, 15L, 20L, 25L, 30L);
    }

    @Test
    void score_hasAsManyDecimalsAsTheMarksDifferIn() {
        assertThat(new Axis(0, 5_000, 2).score(10_000)).isEqualTo("1.0");
        assertThat(new Axis(0, 20_000, 2).score(40_000)).isEqualTo("4");
        assertThat(new Axis(0, 1, 2).score(2)).isEqualTo("0.0002");
    }
}
