package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether somebody is one too many, against a search from everybody who has no seat. */
class OutlookTest {

    private static final int INSTANCES = 100;

    @ParameterizedTest
    @EnumSource
    void update_tellsWhetherSomebodyIsOneTooMany(RandomInstance kind) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Auction auction = auction(kind, seed);
            seatSome(auction, random);
            assertThat(new Outlook(auction).update(auction.span))
                    .describedAs("%s %s", kind, seed)
                    .isEqualTo(!isAnybodyCutOff(auction));
        }
    }

    @ParameterizedTest
    @EnumSource
    void update_besideDummies_tellsOfNobodyWhoCouldHaveTheirSeats(RandomInstance kind) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Auction auction = auction(kind, seed);
            auction.dummies.invite(random.nextInt(auction.seating.holder.length / 2 + 1));
            auction.dummies.settle(auction.span);
            seatSome(auction, random);
            assertThat(new Outlook(auction).update(auction.span) || isAnybodyCutOff(auction))
                    .describedAs("%s %s", kind, seed)
                    .isTrue();
        }
    }

    /** No dummy pays more than one would elsewhere, by more than the raise, nor would one that has no seat yet. */
    @ParameterizedTest
    @EnumSource
    void update_besideDummies_leavesThemContent(RandomInstance kind) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Auction auction = auction(kind, seed);
            auction.dummies.invite(random.nextInt(auction.seating.holder.length / 2 + 1));
            if (random.nextBoolean()) {
                auction.dummies.settle(1);
            }
            seatSome(auction, random);
            new Outlook(auction).update(1);
            for (int j = 0; j < auction.market.objects; j++) {
                if (auction.dummies.mayHost(j)) {
                    long cost = auction.hasOpenSeat(j) ? auction.price(j) : auction.lowestOffer(j);
                    assertThat(auction.dummies.level())
                            .describedAs("%s %s %s", kind, seed, j)
                            .isLessThanOrEqualTo(cost + 1);
                }
            }
        }
    }

    /** Returns an auction in which everybody wants one place and all are worth the same. */
    private static Auction auction(RandomInstance kind, int seed) {
        SparseProblem problem = kind.of(seed, 1 + seed % 4, Integer.MAX_VALUE);
        SparseProblemBuilder builder = SparseProblem.builder(problem.mentees(), problem.mentors());
        for (int j = 0; j < problem.mentors(); j++) {
            builder.mentor(j, problem.leastMentees(j), problem.mostMentees(j));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            builder.pair(problem.menteeOf(pair), problem.mentorOf(pair), 0);
        }
        return new Auction(builder.build().market(), new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL));
    }

    private static void seatSome(Auction auction, SplittableRandom random) {
        Market market = auction.market;
        for (int i = 0; i < market.bidders; i++) {
            if (market.degree(i) > 0 && random.nextInt(5) > 0) {
                int e = random.nextInt(market.first[i], market.first[i + 1]);
                int j = market.objectOf(e);
                if (auction.hasOpenSeat(j)) {
                    auction.seat(i, e, j, auction.price(j));
                }
            }
        }
    }

    private static boolean isAnybodyCutOff(Auction auction) {
        for (int i = 0; i < auction.market.bidders; i++) {
            if (auction.seating.lacking(i) > 0 && isCutOff(auction, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether no chain of changes leads from somebody to a seat that no bidder holds. */
    private static boolean isCutOff(Auction auction, int source) {
        Market market = auction.market;
        Seating seating = auction.seating;
        boolean[] isReached = new boolean[market.bidders];
        Deque<Integer> queue = new ArrayDeque<>();
        isReached[source] = true;
        queue.add(source);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int e = market.first[i]; e < market.first[i + 1]; e++) {
                int j = market.objectOf(e);
                if (seating.load[j] < seating.seats(j)) {
                    return false;
                }
                for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                    int holder = Seating.bidder(seating.holder[s]);
                    if (!isReached[holder]) {
                        isReached[holder] = true;
                        queue.add(holder);
                    }
                }
            }
        }
        return true;
    }
}
