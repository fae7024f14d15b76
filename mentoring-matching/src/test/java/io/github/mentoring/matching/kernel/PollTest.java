package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;

/** The caller is asked whether to stop as often as edges and seats are looked at, however long a single list is. */
class PollTest {

    private static final int INTERVAL = 1_000;

    private int asked;

    private Poll poll(boolean stops) {
        Run run = Run.plain().withStop(() -> {
            asked++;
            return stops;
        });
        return new Poll(new Watch(run, 0), false, 0, 0, INTERVAL);
    }

    @Test
    void shortestPaths_aMentorOfThousands_askWhileTheSeatsAreLookedAt() {
        int seats = 1_000;
        SparseProblemBuilder builder = SparseProblem.builder(2 * seats, 1).mentor(0, 0, seats);
        for (int i = 0; i < 2 * seats; i++) {
            builder.pair(i, 0, i + 1);
        }
        Market market = builder.build().market();
        Poll poll = poll(false);
        ShortestPaths paths = new ShortestPaths(new Seating(market), new long[1], poll);
        assertThat(paths.placeAll()).isTrue();
        assertThat(poll.looked()).isGreaterThan((long) seats * seats); // once the seats are taken, all for each mentee
        assertThat(asked).isGreaterThan(seats * 9 / 10);
    }

    @Test
    void outlook_aLongChain_isAskedMeanwhileAndStopsWithoutRaisingAnything() {
        int people = 20_000;
        SparseProblemBuilder builder = SparseProblem.builder(people, people + 1);
        for (int i = 0; i < people; i++) {
            builder.mentee(i, 1, 1).pair(i, i, 1).pair(i, i + 1, 0);
        }
        Market market = builder.build().market();
        for (boolean stops : new boolean[] {false, true}) {
            asked = 0;
            Auction auction = new Auction(market, poll(stops));
            for (int i = 0; i < people; i++) {
                auction.seat(i, market.first[i], i, 1);
            }
            new Outlook(auction).update(1);
            assertThat(auction.price(0) > 0).isEqualTo(!stops);
            assertThat(asked).isBetween(stops ? 1 : people / INTERVAL, stops ? 1 : 5 * people / INTERVAL);
        }
    }

    @Test
    void hubPaths_toldToStop_goOnForAPlaceAtMost() {
        SparseProblemBuilder builder = SparseProblem.builder(1_000, 10);
        for (int j = 0; j < 10; j++) {
            builder.mentor(j, 0, 90);
            for (int i = 0; i < 1_000; i++) {
                builder.pair(i, j, 1 + (7 * i + 3 * j) % 5);
            }
        }
        Market market = builder.build().market();
        for (Market bidding : new Market[] {market, market.swapped()}) {
            hubPaths(bidding, Integer.MAX_VALUE);
            int asks = asked;
            assertThat(asks).isGreaterThan(100);
            for (int stopAt = 0; stopAt < asks; stopAt += asks / 20) {
                assertThat(hubPaths(bidding, stopAt))
                        .describedAs("%s of %s", stopAt, asks)
                        .isBetween(0L, 1_000L);
            }
        }
    }

    /** Returns how many edges are looked at once the signal has said, when asked for the given time, that it is enough. */
    private long hubPaths(Market market, int stopAt) {
        asked = 0;
        Poll[] polls = new Poll[1];
        long[] lookedBefore = {0};
        Run run = Run.plain().withStop(() -> {
            lookedBefore[0] = polls[0].looked();
            return asked++ == stopAt;
        });
        polls[0] = new Poll(new Watch(run, 0), false, 0, 0, INTERVAL / 10);
        ShortestPaths start = new ShortestPaths(new Seating(market), new long[market.objects], polls[0]);
        Solved solved = HubPaths.solve(start.solved(false), polls[0]);
        assertThat(solved.best() || stopAt < Integer.MAX_VALUE).isTrue();
        return polls[0].looked() - lookedBefore[0];
    }
}
