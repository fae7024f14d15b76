package io.github.mentoring.matching.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Picks one of several best choices of committees: the one that gives each mentee in turn the smallest sorted list of members, nobody
 * counting as greater than anybody.
 *
 * <p>Where prices bound a branch by just what the best committees are worth, committees in it are best exactly if each mentee has one
 * that is worth most after its members are paid, and whoever costs something serves as often as they can (complementary slackness;
 * Geoffrion, Lagrangean Relaxation for Integer Programming, 1974). These are listed, and {@link TiedFit} fits them together. Where rules are
 * numbers alone, {@link AssignedCommittees} needs no lists.
 */
final class CommitteeTies {

    /** The most equally good committees of all mentees together that are listed in one branch. */
    static final int MOST_TIED = 1 << 20;

    private final CommitteeSearch search;
    private final Pricing pricing;
    private final CommitteeWatch watch;
    private long turns; // how many wrong ones are left

    /**
     * Begins after a search.
     *
     * @param mostTurns how many wrong turns to take before giving up
     */
    CommitteeTies(CommitteeSearch search, long mostTurns, CommitteeWatch watch) {
        this.search = search;
        this.watch = watch;
        pricing = search.pricing();
        turns = mostTurns;
    }

    /** Returns the members of each mentee's committee as the rule says, or empty if it took too long to find out. */
    Optional<int[][]> settle() {
        if (!search.isComplete() || search.tree().isEmpty() || watch.isStopped()) {
            return Optional.empty();
        }
        if (search.isAssigned()) {
            return search.settled();
        }
        if (hasHours()) {
            return Optional.empty();
        }
        Arrays.fill(pricing.state, BestCommittee.FREE);
        pricing.prices.set(search.boundPrices());
        BranchWalk walk = new BranchWalk(search.tree().orElseThrow(), pricing.state, pricing.prices.rows());
        int[][] first = null;
        for (int end : search.tied()) {
            do {
                walk.next();
            } while (walk.node() < end);
            List<List<int[]>> tied = tied();
            if (tied.isEmpty() || pricing.isInterrupted()) {
                return Optional.empty();
            }
            TiedFit fit = new TiedFit(pricing, tied, turns, watch);
            int[][] found = fit.first();
            turns = fit.turnsLeft();
            if (turns < 0) {
                return Optional.empty();
            }
            if (found != null && (first == null || compare(found, first) < 0)) {
                first = found;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Returns whether hours count, so that a bound is rounded and the committees that meet it are not told by prices alone. */
    private boolean hasHours() {
        return pricing.isTimed() || pricing.weights.steps() > 1;
    }

    /** Returns the committees of each mentee that are worth most at the prices of now, as the rule sorts them; none if they are too many. */
    private List<List<int[]>> tied() {
        List<List<int[]>> tied = new ArrayList<>();
        pricing.chooseAll();
        int room = MOST_TIED;
        for (int i = 0; i < pricing.panel.length; i++) {
            List<int[]> some = pricing.tied(i, room);
            room -= some.size();
            if (room < 0) {
                return List.of();
            }
            some.sort(CommitteeTies::compare);
            tied.add(some);
        }
        return tied;
    }

    /** Compares choices mentee by mentee. */
    private static int compare(int[][] one, int[][] other) {
        int order = 0;
        for (int i = 0; i < one.length && order == 0; i++) {
            order = compare(one[i], other[i]);
        }
        return order;
    }

    /** Compares sorted members one by one; where one list ends, the longer one comes first. */
    static int compare(int[] one, int[] other) {
        int same = Arrays.mismatch(one, other);
        if (same < 0) {
            return 0;
        }
        return same < Math.min(one.length, other.length)
                ? Integer.compare(one[same], other[same])
                : Integer.compare(other.length, one.length);
    }
}
