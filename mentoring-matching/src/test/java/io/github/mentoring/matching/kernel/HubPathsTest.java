package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shortest paths among few people, from either side, after no bid, some bids or many: proved, and as trying everything finds. */
class HubPathsTest {

    /** Instances of each kind; 20,000 in a thorough run. */
    private static final int SMALL = Integer.getInteger("mentoring.kernel.instances", 400);

    /** How often somebody may quarrel before they are set aside; below zero, nobody bids at all. */
    private static final int[] QUARRELS = {-1, 0, 3};

    @ParameterizedTest
    @EnumSource
    void solve_smallInstances_findsWhatTryingEverythingFinds(RandomInstance kind) {
        for (int seed = 0; seed < SMALL; seed++) {
            SparseProblem problem = kind.of(seed, 1, 10);
            EverySet expected = new EverySet(problem, Objective.TOTAL);
            for (boolean mentorsBid : new boolean[] {false, true}) {
                String which = "%s %s, mentors bid: %s".formatted(kind, seed, mentorsBid);
                Solved solved = solve(problem, mentorsBid, QUARRELS[seed % QUARRELS.length]);
                assertThat(solved.best()).describedAs(which).isEqualTo(expected.feasible);
                if (expected.feasible) {
                    SparseVerification verification = verify(problem, solved);
                    assertThat(verification).describedAs(which).matches(SparseVerification::isBest, "is best");
                    assertThat(verification.total()).describedAs(which).isEqualTo(expected.total);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void solve_largerInstances_provesEveryAnswer(RandomInstance kind) {
        for (int seed = 0; seed < SMALL / 4; seed++) {
            SparseProblem problem = kind.of(seed, 2 + seed % 20, Integer.MAX_VALUE);
            boolean feasible = SparseSolver.solve(problem, Objective.TOTAL) instanceof SparseMatching;
            for (boolean mentorsBid : new boolean[] {false, true}) {
                String which = "%s %s, mentors bid: %s".formatted(kind, seed, mentorsBid);
                Solved solved = solve(problem, mentorsBid, QUARRELS[seed % QUARRELS.length]);
                assertThat(solved.best()).describedAs(which).isEqualTo(feasible);
                if (feasible) {
                    assertThat(verify(problem, solved))
                            .describedAs(which)
                            .matches(SparseVerification::isBest, "is best");
                }
            }
        }
    }

    /** Returns what becomes of the problem as it is, from the mentees' side, if so many quarrels come before. */
    private static Solved solve(SparseProblem problem, boolean mentorsBid, int quarrels) {
        Market market = mentorsBid ? problem.market().swapped() : problem.market();
        Poll poll = new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL);
        Auction auction = new Auction(market, poll);
        if (quarrels >= 0) {
            auction.setPatience(100L * (market.edges() + 1));
            auction.watch(new Quarrels(market.bidders, quarrels));
            auction.waitAll();
            auction.bid(1);
        }
        long[] wholePrices = Rounding.whole(market, auction.prices(), 0);
        Solved start = new ShortestPaths(auction.seating, wholePrices, poll).solved(false);
        Solved solved = HubPaths.solve(start, poll);
        if (!solved.best() || !solved.isLegal()) {
            return solved.unfinished();
        }
        solved.forgetDegrees();
        solved.priceSeatless();
        return mentorsBid ? solved.swapped() : solved;
    }

    private static SparseVerification verify(SparseProblem problem, Solved solved) {
        Seating seating = solved.seating();
        BitSet chosen = new BitSet();
        for (int j = 0; j < seating.market.objects; j++) {
            for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                chosen.set(Seating.edge(seating.holder[s]));
            }
        }
        var potentials = new SparseMatching.Potentials(
                new int[problem.mentees()],
                new int[problem.mentors()],
                solved.bidderPotential(),
                solved.objectPotential());
        return new SparseMatching(problem, Objective.TOTAL, chosen, potentials, false).verify();
    }

    @Test
    void pays_fewOnOneSideAndManyPlacesLeft_only() {
        assertThat(HubPaths.pays(start(new Seating(everybodyWith(2, 72))))).isTrue();
        assertThat(HubPaths.pays(start(new Seating(everybodyWith(2, 72).swapped()))))
                .isTrue();
        assertThat(HubPaths.pays(start(new Seating(everybodyWith(2, 71))))).isFalse();
        assertThat(HubPaths.pays(start(new Seating(everybodyWith(50, 50))))).isFalse();
        Seating seating = new Seating(everybodyWith(2, 72));
        for (int i = 0; i < 72; i++) {
            assertThat(HubPaths.pays(start(seating))).isEqualTo(72 - i >= 16);
            seating.add(i, seating.market.first[i], 0);
        }
    }

    /** Whoever has fewer than they may have need not want more: places that are worth nothing, seats that cost nothing. */
    @Test
    void pays_placesLeftThatNobodyWants_not() {
        for (Market market :
                new Market[] {everybodyWith(2, 72), everybodyWith(2, 72).swapped()}) {
            Seating seating = new Seating(market);
            long[] ofBidders = new long[market.bidders];
            long[] ofObjects = new long[market.objects];
            assertThat(HubPaths.pays(new Solved(seating, ofBidders, ofObjects, false)))
                    .isFalse();
            ofBidders[0] = 1;
            ofObjects[0] = 1;
            assertThat(HubPaths.pays(new Solved(seating, ofBidders, ofObjects, false)))
                    .isTrue(); // one of the two has 72 to fill
        }
    }

    @Test
    void pays_placesLeftThatSomebodyMustHave_all() {
        Market some = everybodyWith(2, 72);
        int[] ones = new int[72];
        Arrays.fill(ones, 1);
        Market must = some.withBounds(ones, some.bidderMost, some.objectLeast, some.objectMost);
        Market mustTake = some.withBounds(some.bidderLeast, some.bidderMost, new int[] {0, 16}, some.objectMost);
        Market mustTakeLess = some.withBounds(some.bidderLeast, some.bidderMost, new int[] {0, 15}, some.objectMost);
        assertThat(HubPaths.pays(indifferent(must))).isTrue();
        assertThat(HubPaths.pays(indifferent(mustTake))).isTrue();
        assertThat(HubPaths.pays(indifferent(mustTakeLess))).isFalse();
    }

    private static Solved indifferent(Market market) {
        return new Solved(new Seating(market), new long[market.bidders], new long[market.objects], false);
    }

    private static Solved start(Seating seating) {
        Poll poll = new Poll(new Watch(Run.plain(), 0), false, 0, 0, Poll.INTERVAL);
        return new ShortestPaths(seating, new long[seating.market.objects], poll).solved(false);
    }

    private static Market everybodyWith(int mentors, int mentees) {
        SparseProblemBuilder builder = SparseProblem.builder(mentees, mentors);
        for (int j = 0; j < mentors; j++) {
            builder.mentor(j, 0, mentees);
        }
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                builder.pair(i, j, 1);
            }
        }
        return builder.build().market();
    }
}
