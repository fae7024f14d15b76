package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changes at the least loss, against a look at everybody, while people change at random. */
class SwapsTest {

    private static final int CHANGES = 200;

    @ParameterizedTest
    @EnumSource
    void of_whileBiddersChange_isWhoLosesTheLeastOfAll(RandomInstance kind) {
        for (int seed = 0; seed < 6; seed++) {
            Market market = kind.of(seed, 1 + seed % 3, Integer.MAX_VALUE).market();
            SplittableRandom random = new SplittableRandom(seed);
            Seating seating = new Seating(market);
            long[] asked = random.longs(market.bidders, 0, 10).toArray();
            Poll poll = new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL);
            Swaps swaps = new Swaps(seating, asked, poll);
            for (int change = 0; change < CHANGES; change++) {
                int i = random.nextInt(market.bidders);
                int a = random.nextInt(market.objects + 1);
                int b = random.nextInt(market.objects + 1);
                if (mayChange(seating, i, a, b) && (b == market.objects || seating.load[b] < seating.seats(b))) {
                    swaps.change(new int[] {i}, new int[] {a}, new int[] {b}, 1);
                    assertLeastOfAll("%s %s %s".formatted(kind, seed, change), seating, asked, swaps);
                }
            }
        }
    }

    private static void assertLeastOfAll(String which, Seating seating, long[] asked, Swaps swaps) {
        Market market = seating.market;
        for (int a = 0; a <= market.objects; a++) {
            for (int b = 0; b <= market.objects; b++) {
                long least = Long.MAX_VALUE;
                for (int i = 0; i < market.bidders; i++) {
                    if (mayChange(seating, i, a, b)) {
                        least = Math.min(least, loss(market, asked, i, a, b));
                    }
                }
                MinHeap heap = swaps.of(a, b);
                assertThat(heap.isEmpty()).describedAs(which).isEqualTo(least == Long.MAX_VALUE);
                if (!heap.isEmpty()) {
                    assertThat(heap.key()).describedAs(which).isEqualTo(least);
                    assertThat(mayChange(seating, heap.item(), a, b))
                            .describedAs(which)
                            .isTrue();
                    assertThat(loss(market, asked, heap.item(), a, b))
                            .describedAs(which)
                            .isEqualTo(least);
                }
            }
        }
    }

    private static boolean mayChange(Seating seating, int i, int a, int b) {
        int nobody = seating.market.objects;
        boolean isAt = a == nobody ? seating.lacking(i) > 0 : holds(seating, i, a);
        boolean mayTake = b == nobody
                ? seating.placed[i] > seating.market.bidderLeast[i]
                : seating.market.find(i, b) >= 0 && !holds(seating, i, b);
        return a != b && isAt && mayTake;
    }

    private static long loss(Market market, long[] asked, int i, int a, int b) {
        long given = a == market.objects ? asked[i] : market.weightOf(market.find(i, a));
        return given - (b == market.objects ? 0 : market.weightOf(market.find(i, b)));
    }

    private static boolean holds(Seating seating, int i, int j) {
        for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
            if (Seating.bidder(seating.holder[s]) == i) {
                return true;
            }
        }
        return false;
    }
}
