package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The best edges of a shortlist, against a look at all edges of the bidder. */
class ShortlistTest {

    private static final int INSTANCES = 40;
    private static final int CHANGES = 150;

    @ParameterizedTest
    @EnumSource
    void look_whilePricesRiseAndSeatsChangeHands_findsTheBestOfAll(RandomInstance kind) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            assertBestOfAll(kind + " " + seed, kind.of(seed, 1 + seed % 12, Integer.MAX_VALUE), seed);
        }
    }

    /** Lists of two hundred: so many times the room of some shortlists that edges are not written down. */
    @Test
    void look_atLongLists_findsTheBestOfAll() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int several = 1 + seed % 4;
            int weights = seed % 3 == 0 ? 3 : 1_000_000;
            SparseProblemBuilder builder = SparseProblem.builder(12, 200);
            for (int j = 0; j < 200; j++) {
                builder.mentor(j, 0, 1 + random.nextInt(2));
            }
            for (int i = 0; i < 12; i++) {
                builder.mentee(i, 0, several);
                for (int j = 0; j < 200; j++) {
                    builder.pair(i, j, random.nextInt(weights));
                }
            }
            assertBestOfAll("long lists " + seed, builder.build(), seed);
        }
    }

    private static void assertBestOfAll(String which, SparseProblem problem, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Market market = problem.market();
        Auction auction = auction(market);
        int mostNeeded = Math.max(1, auction.seating.mostNeeded());
        int meanDegree = market.edges() / market.bidders;
        Shortlist shortlist = new Shortlist(auction, mostNeeded, seed % 2 == 0 ? 0 : meanDegree);
        Choice choice = new Choice(mostNeeded);
        for (int change = 0; change < CHANGES; change++) {
            String when = which + ", change " + change;
            if (random.nextInt(30) == 0) {
                for (int j = 0; j < auction.market.objects; j++) {
                    auction.setPrice(j, random.nextLong(auction.price(j) + 1));
                }
                shortlist.forget();
            } else {
                change(auction, random);
            }
            int i = random.nextInt(market.bidders);
            if (auction.seating.lacking(i) > 0 && random.nextBoolean()) {
                assertTwoBest(when, auction, shortlist, i);
            } else if (auction.seating.lacking(i) > 0) {
                assertBest(when, auction, shortlist, choice, i);
            }
            if (!auction.seating.severalEach && market.degree(i) > 0) {
                int but = random.nextInt(market.first[i], market.first[i + 1]);
                assertThat(shortlist.bestOther(i, but)).describedAs(when).isEqualTo(worths(auction, i, but)[0]);
            }
        }
    }

    /** Raises a price, gives somebody an open seat, or takes one away. */
    private static void change(Auction auction, SplittableRandom random) {
        Market market = auction.market;
        int j = random.nextInt(market.objects);
        int i = random.nextInt(market.bidders);
        int e = market.find(i, j);
        if (random.nextBoolean()) {
            auction.due[j] += random.nextInt(3) == 0 ? 1 : random.nextLong(1 + auction.span / 4);
        } else if (e >= 0 && auction.hasOpenSeat(j) && auction.seating.lacking(i) > 0 && !isHeld(auction, e)) {
            auction.seat(i, e, j, auction.price(j));
        } else if (auction.seating.load[j] > 0) {
            auction.evictLowest(j);
        }
    }

    private static boolean isHeld(Auction auction, int e) {
        int j = auction.market.objectOf(e);
        int from = auction.seating.firstSeat[j];
        return Arrays.stream(auction.seating.holder, from, from + auction.seating.load[j])
                .anyMatch(held -> Seating.edge(held) == e);
    }

    private static void assertTwoBest(String when, Auction auction, Shortlist shortlist, int i) {
        long[] expected = worths(auction, i, -1);
        shortlist.look(i);
        assertThat(shortlist.best()).describedAs(when).isEqualTo(expected[0]);
        assertThat(shortlist.next()).describedAs(when).isEqualTo(expected[1]);
        if (expected[0] == Market.WORTHLESS) {
            assertThat(shortlist.bestEdge()).describedAs(when).isNegative();
        } else {
            assertThat(worth(auction, shortlist.bestEdge())).describedAs(when).isEqualTo(expected[0]);
            assertThat(mayWant(auction, i, shortlist.bestEdge()))
                    .describedAs(when)
                    .isTrue();
        }
    }

    private static void assertBest(String when, Auction auction, Shortlist shortlist, Choice choice, int i) {
        long[] expected = worths(auction, i, -1);
        int most = auction.seating.lacking(i) + 1;
        shortlist.look(i, choice, most);
        int[] edges = new int[choice.size()];
        for (int k = 0; k < choice.size(); k++) {
            edges[k] = choice.edge(k);
            assertThat(choice.worth(k)).describedAs(when).isEqualTo(expected[k]);
            assertThat(worth(auction, edges[k])).describedAs(when).isEqualTo(expected[k]);
            assertThat(mayWant(auction, i, edges[k])).describedAs(when).isTrue();
        }
        assertThat(edges).describedAs(when).doesNotHaveDuplicates();
        long wanted = Arrays.stream(expected)
                .limit(most)
                .filter(worth -> worth != Market.WORTHLESS)
                .count();
        assertThat(edges).describedAs(when).hasSize((int) wanted);
    }

    /** Returns whether an edge is the bidder's and not held, if anybody may hold several. */
    private static boolean mayWant(Auction auction, int i, int e) {
        return e >= auction.market.first[i]
                && e < auction.market.first[i + 1]
                && !(auction.seating.severalEach && isHeld(auction, e));
    }

    /** Returns what all edges but one are worth that a bidder may want, the best first, and then worthless ones. */
    private static long[] worths(Auction auction, int i, int but) {
        Market market = auction.market;
        long[] worths = IntStream.range(market.first[i], market.first[i + 1])
                .filter(e -> e != but && mayWant(auction, i, e))
                .mapToLong(e -> -worth(auction, e))
                .sorted()
                .map(loss -> -loss)
                .toArray();
        int known = worths.length;
        worths = Arrays.copyOf(worths, known + market.degree(i) + 2);
        Arrays.fill(worths, known, worths.length, Market.WORTHLESS);
        return worths;
    }

    private static long worth(Auction auction, int e) {
        int j = auction.market.objectOf(e);
        return (auction.market.weightOf(e) << auction.market.bits) - auction.price(j);
    }

    private static Auction auction(Market market) {
        return new Auction(market, new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL));
    }

    /** Prices fall between rounds where dummies are, and the lists of before must not be believed any more. */
    @ParameterizedTest
    @EnumSource
    void rounds_withShortlists_leaveEverybodyContent(RandomInstance kind) {
        for (int seed = 0; seed < 4 * INSTANCES; seed++) {
            Market market = everybodyMust(kind.of(seed, 1 + seed % 15, Integer.MAX_VALUE));
            Auction auction = auction(market);
            auction.setPatience(1_000L * (market.edges() + 1));
            int meanDegree = market.edges() / market.bidders;
            Rounds rounds = new Rounds(auction, 7, new Shortlist(auction, 1, seed % 2 == 0 ? 0 : meanDegree));
            long spread = (market.heaviest - market.lightest) << market.bits;
            if (auction.seating.holder.length >= market.bidders
                    && rounds.bid(spread / (seed % 3 == 0 ? 1_000 : 4)) == Auction.End.CONTENT) {
                assertContent(kind + " " + seed, auction);
            }
        }
    }

    private static Market everybodyMust(SparseProblem problem) {
        Market market = problem.market();
        int[] ones = new int[market.bidders];
        Arrays.fill(ones, 1);
        return market.withBounds(ones, ones, market.objectLeast, market.objectMost);
    }

    private static void assertContent(String which, Auction auction) {
        Market market = auction.market;
        int placed = 0;
        for (int j = 0; j < market.objects; j++) {
            int from = auction.seating.firstSeat[j];
            for (int s = from; s < from + auction.seating.load[j]; s++) {
                int e = Seating.edge(auction.seating.holder[s]);
                int i = Seating.bidder(auction.seating.holder[s]);
                assertThat(worths(auction, i, e)[0])
                        .describedAs("%s, bidder %s", which, i)
                        .isLessThanOrEqualTo(worth(auction, e) + 1);
                placed++;
            }
        }
        long wanting = IntStream.range(0, market.bidders)
                .filter(i -> market.degree(i) > 0)
                .count();
        assertThat((long) placed).describedAs(which).isEqualTo(wanting);
    }
}
