package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Score;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

    @Test
    void of_scoresAtBounds_belongToTheTenthTheyBegin() {
        Histogram histogram = Histogram.of(
                Stream.of("0", "0.0999", "0.1", "0.9", "1").map(Score::parse).toList());

        assertThat(histogram.counts().asList()).containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 2);
        assertThat(histogram.total()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 1", "1, 0 1", "3, 0 1 2 3", "5, 0 2 4 6", "9, 0 5 10", "72, 0 20 40 60 80", "1000, 0 500 1000"})
    void ticks_highestCount_isCoveredByFewRoundNumbers(int highest, String ticks) {
        Histogram histogram = Histogram.of(Collections.nCopies(highest, Score.parse("0.5")));

        assertThat(histogram.ticks()).map(Object::toString).containsExactly(ticks.split(" "));
    }

    @Test
    void range_lastTenth_includesOne() {
        assertThat(Histogram.range(0)).isEqualTo("0.0 to under 0.1");
        assertThat(Histogram.range(9)).isEqualTo("0.9 to 1.0");
    }

    @Test
    void chart_withoutPairs_saysSo() {
        ScoreChart chart = ScoreChart.of(Histogram.of(ImmutableList.of()), Optional.empty());

        assertThat(chart.description()).isEqualTo("There are no pairs, so all counts are zero.");
        assertThat(chart.mean()).isEmpty();
        assertThat(chart.bars()).allSatisfy(bar -> assertThat(bar.height()).isZero());
    }

    @Test
    void chart_oneAmongMany_isStillDrawn() {
        ImmutableList<Score> scores = ImmutableList.<Score>builder()
                .addAll(Collections.nCopies(900, Score.parse("0.95")))
                .add(Score.parse("0.05"))
                .build();

        ScoreChart chart = ScoreChart.of(Histogram.of(scores), Optional.of(Score.parse("0.949")));

        assertThat(chart.bars().get(0).height()).isEqualTo(2);
        assertThat(chart.description())
                .isEqualTo("The fullest tenth of the range is 0.9 to 1.0, with 900 of 901 pairs."
                        + " The table below has all figures.");
        assertThat(chart.mean())
                .singleElement()
                .satisfies(mark -> assertThat(mark.anchor()).isEqualTo("end"));
    }
}
