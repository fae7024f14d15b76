package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No price passes the limit, whatever makes it rise, so that no sum of prices and weights leaves a long. */
class PriceLimitTest {

    private static final long HIGHEST = 1L << Market.WEIGHT_BITS;

    @ParameterizedTest
    @EnumSource
    void rounds_weightsAsLargeAsBiddingTakes_keepPricesBelowTheLimit(RandomInstance kind) {
        for (int seed = 0; seed < 100; seed++) {
            SparseProblem problem = kind.of(seed, 1 + seed % 10, Integer.MAX_VALUE);
            assertPricesBelowTheLimit("%s %s".formatted(kind, seed), heavy(problem, seed));
        }
    }

    @Test
    void rounds_someWithOneCandidateOnly_keepPricesBelowTheLimit() {
        SparseProblem problem =
                SparseProblem.builder(2, 2).pair(0, 0, 1).pair(1, 1, 1).build();
        assertPricesBelowTheLimit("two apart", heavy(problem, 0));
    }

    private static void assertPricesBelowTheLimit(String which, Market market) {
        assertThat(Auction.isPossible(market)).isTrue();
        Auction[] watched = new Auction[1];
        Run run = Run.plain().withStop(() -> {
            assertBelowTheLimit(which, watched[0]);
            return false;
        });
        Poll poll = new Poll(new Watch(run, 0), false, 0, 0, 5);
        Auction auction = new Auction(market, poll);
        watched[0] = auction;
        auction.setPatience(300L * (market.edges() + 1));
        Rounds rounds = new Rounds(auction, 7, null);
        if (auction.seating.holder.length >= market.bidders) {
            rounds.bid((market.heaviest - market.lightest) << market.bits >> 2);
        }
        assertBelowTheLimit(which, auction);
    }

    private static void assertBelowTheLimit(String which, Auction auction) {
        assertThat(auction.limit).describedAs(which).isBetween(0L, HIGHEST);
        assertThat(auction.dummies.level()).describedAs(which).isLessThanOrEqualTo(auction.limit);
        for (int j = 0; j < auction.market.objects; j++) {
            if (auction.seating.seats(j) > 0) {
                assertThat(auction.price(j)).describedAs(which).isLessThanOrEqualTo(auction.limit);
            }
        }
        for (long offer : auction.offer) {
            assertThat(offer).describedAs(which).isLessThanOrEqualTo(auction.limit);
        }
    }

    /** Returns the market in which everybody must have one place, with weights of either sign, as large as bidding takes. */
    private static Market heavy(SparseProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long spread = Math.min(
                (1L << (Market.WEIGHT_BITS - 3 - problem.market().bits)) - 1,
                SparseProblem.largestWeight(problem.mentees(), problem.mentors(), problem.pairs()));
        long lightest = -random.nextLong(2) * random.nextLong(spread / 2);
        SparseProblemBuilder builder = SparseProblem.builder(problem.mentees(), problem.mentors());
        for (int i = 0; i < problem.mentees(); i++) {
            builder.mentee(i, 1, 1);
        }
        for (int j = 0; j < problem.mentors(); j++) {
            builder.mentor(j, problem.leastMentees(j), problem.mostMentees(j));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            long weight = random.nextBoolean() ? lightest + spread : random.nextLong(lightest, lightest + spread);
            builder.pair(problem.menteeOf(pair), problem.mentorOf(pair), weight);
        }
        return builder.build().market();
    }

    @Test
    void outlook_aLongWayOfLargeLosses_keepsPricesBelowTheLimit() {
        int people = 40;
        SparseProblemBuilder builder = SparseProblem.builder(people, people + 1);
        for (int i = 0; i < people; i++) {
            builder.mentee(i, 1, 1).pair(i, i, 1L << 50).pair(i, i + 1, 0);
        }
        Market market = builder.build().market();
        assertThat(Auction.isPossible(market)).isTrue();
        Auction auction = new Auction(market, new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL));
        for (int i = 0; i < people; i++) {
            auction.seat(i, market.first[i], i, 1);
        }
        new Outlook(auction).update(1);
        assertThat(auction.price(people)).isZero();
        assertThat(auction.price(people - 1)).isEqualTo((1L << 50 << market.bits) + 1);
        assertBelowTheLimit("chain", auction);
    }
}
