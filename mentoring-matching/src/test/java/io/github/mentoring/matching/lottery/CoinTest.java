package io.github.mentoring.matching.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A seed draws the same on every machine, today and later. */
class CoinTest {

    @Test
    void coin_ofASeed_isAlwaysTheSame() {
        Coin coin = Coin.of(2026);
        assertThat(IntStream.range(0, 40)
                        .mapToObj(toss -> coin.lands(1 + toss % 7, 10_000 / (1 + toss % 3) / 400) ? "1" : "0")
                        .collect(Collectors.joining()))
                .isEqualTo("0000110000110100000011000010000100100010");
    }

    @Test
    void coin_certainOrImpossible_landsAccordingly() {
        Coin coin = Coin.of(1);
        assertThat(IntStream.range(0, 100)).allMatch(toss -> coin.lands(5, 5));
        assertThat(IntStream.range(0, 100)).noneMatch(toss -> coin.lands(0, 5));
    }
}
