package io.github.mentoring.matching.committee;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the best committees by branch and bound: prices bound what a branch can be worth and suggest committees, and where
 * demand and seats disagree a pair is decided either way. Where a {@link Relaxation} drops
 * no rule, its prices come first, and are enough if it can be solved; elsewhere they come last.
 *
 * <p>Source: Land, Doig, An Automatic Method of Solving Discrete Programming Problems, 1960, with the bound of {@link Pricing}.
 */
final class CommitteeSearch {

    private static final int NO_PAIR = -1;
    private static final int ROUNDS_BELOW = 3;
    private static final int TIMES_LOWERED = 2; // in a round, since whoever turns to a seat leaves others
    private static final int STEP_FACTOR = 6; // from round to round
    private static final int HIGH_ROUNDS = 8;
    private static final int FIRST_HIGH_STEP = 50;
    private static final int HIGH_STEP_FACTOR = 3;
    private static final int ROUNDS_OF_RELAXATION = 3;
    private static final int SMALL_GAP = 100; // part of the value

    private final CommitteePart part;
    private final int number; // of the part
    private final Pricing pricing;
    private final Relaxation relaxation;
    private final AssignedCommittees assigned;
    private boolean isAssigned; // whether the part was solved as a matching
    private final CommitteeWatch watch;
    private final long firstStep;
    private boolean areAllBidding;

    private int[][] best;
    private int[][] bestHolders;
    private long bestHigh;
    private long bestLow;
    private CommitteeValue bestValue = CommitteeValue.ZERO; // while somebody listens
    private int[][] valued; // the committees that are worth that
    private long boundHigh = Long.MAX_VALUE;
    private long boundLow = Long.MAX_VALUE;
    private Prices boundPrices;

    private int[] path = new int[16]; // pairs decided, the first first
    private long[] openHigh = new long[16]; // of each of them, what the branches below can be worth
    private long[] openLow = new long[16];
    private int depth;
    private long branches;
    private Optional<BranchTree> tree = Optional.empty();
    private final List<Integer> tied = new ArrayList<>(); // ends of the tree
    private boolean isComplete;

    /**
     * Begins a search.
     *
     * @param number which of all parts it is
     */
    CommitteeSearch(CommitteePart part, int number, Weights weights, CommitteeWatch watch) {
        this.part = part;
        this.number = number;
        this.watch = watch;
        pricing = part.pricing(weights);
        relaxation = new Relaxation(pricing);
        assigned = new AssignedCommittees(part, pricing, relaxation);
        pricing.heed(watch::ask);
        best = new int[pricing.panel.length][0];
        bestHolders = new int[pricing.panel.length][0];
        valued = best;
        boundPrices = pricing.prices.copy();
        long spread = 1;
        for (Panel panel : pricing.panel) {
            for (long low : panel.low) {
                spread = Math.max(spread, Math.abs(low));
            }
        }
        firstStep = spread / STEP_FACTOR / STEP_FACTOR;
    }

    /**
     * Searches until the best committees are found, so many branches have been parted in two, or the caller wants no more.
     *
     * @param largestTree how much of the tree to keep
     */
    CommitteeSearch run(long mostBranches, int largestTree) {
        solveRoot();
        BranchTree.Recorder recorder = new BranchTree.Recorder(
                pricing.prices.rows(), boundPrices.copy().rows(), largestTree);
        if (isWorth(boundHigh, boundLow)) {
            isComplete = branch(recorder, mostBranches) && !pricing.isInterrupted();
        } else {
            tied.add(recorder.nodes());
            recorder.endAsAbove();
            isComplete = true;
        }
        tree = recorder.tree();
        if (watch.isHeard()) {
            watch.tellLater(progress());
        }
        return this;
    }

    /** Goes through all branches, and returns whether it came to the end of them. */
    private boolean branch(BranchTree.Recorder recorder, long mostBranches) {
        boolean isOpen = true;
        while (true) {
            int pair = isOpen ? pricing.disputed() : NO_PAIR;
            if (pair != NO_PAIR) {
                if (branches == mostBranches || watch.ask()) {
                    leaveOpen(recorder);
                    return false;
                }
                push(recorder, pair);
                if (watch.isHeard()) {
                    watch.tell(progress());
                }
            } else {
                end(recorder, isOpen);
                while (depth > 0 && pricing.state[path[depth - 1]] == BestCommittee.OUT) {
                    pricing.state[path[--depth]] = BestCommittee.FREE;
                    recorder.leave();
                }
                if (depth == 0) {
                    return true;
                }
                pricing.state[path[depth - 1]] = BestCommittee.OUT;
                recorder.restorePrices();
            }
            isOpen = isOpenBelow();
            if (pricing.isInterrupted()) {
                leaveOpen(recorder);
                return false;
            }
        }
    }

    private void push(BranchTree.Recorder recorder, int pair) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            openHigh = Arrays.copyOf(openHigh, 2 * depth);
            openLow = Arrays.copyOf(openLow, 2 * depth);
        }
        boolean isLess = isLessThanAbove();
        openHigh[depth] = isLess ? pricing.boundHigh() : aboveHigh();
        openLow[depth] = isLess ? pricing.boundLow() : aboveLow();
        path[depth++] = pair;
        pricing.state[pair] = BestCommittee.IN;
        branches++;
        if (isLess) {
            recorder.split(pair);
        } else {
            recorder.splitAsAbove(pair);
        }
    }

    /** Returns whether the prices of now bound the branch better than those of the one above. */
    private boolean isLessThanAbove() {
        return BestCommittee.isMore(aboveHigh(), aboveLow(), pricing.boundHigh(), pricing.boundLow());
    }

    private long aboveHigh() {
        return depth == 0 ? boundHigh : openHigh[depth - 1];
    }

    private long aboveLow() {
        return depth == 0 ? boundLow : openLow[depth - 1];
    }

    /** Ends a branch that holds nothing better, or in which all is decided; then it is worth the same without prices. */
    private void end(BranchTree.Recorder recorder, boolean isDecided) {
        if (isDecided) {
            pricing.prices.reset();
            pricing.chooseAll();
        }
        if (pricing.isPossible() && pricing.boundHigh() == bestHigh && pricing.boundLow() == bestLow) {
            tied.add(recorder.nodes());
        }
        recorder.end();
    }

    /** Ends all branches not looked into, so that the tree tells what is left open. */
    private void leaveOpen(BranchTree.Recorder recorder) {
        if (isLessThanAbove()) {
            recorder.end();
        } else {
            recorder.endAsAbove();
        }
        for (int d = depth - 1; d >= 0; d--) {
            if (pricing.state[path[d]] == BestCommittee.IN) {
                recorder.endAsAbove();
            }
            recorder.leave();
        }
    }

    private void solveRoot() {
        if (relaxation.isAssignment() && assigned.solve(watch)) {
            begin(assigned.members());
            isAssigned = true;
        }
        if (relaxation.isExact() && isOpenAtRoot() && relaxation.solve(watch)) {
            begin(relaxation.members());
            isAssigned |= relaxation.isAssignment();
        }
        if (isWorth(boundHigh, boundLow)) {
            raiseInSteps(true);
        }
        if (pricing.turns.wasShort() && isFarAtRoot() && isOpenAtRoot()) {
            raiseInSteps(false);
        }
        if (!relaxation.isExact() && isFarAtRoot() && isOpenAtRoot() && relaxation.solve(watch)) {
            begin(relaxation.members());
            for (int round = 0; round < ROUNDS_OF_RELAXATION && isOpenAtRoot(); round++) {
                round(0, 1);
            }
            chooseAll();
        }
        if (isLessThanNow()) {
            pricing.prices.set(boundPrices);
            pricing.chooseAll();
            note();
        }
    }

    /** Returns whether so much may be missing that it is worth while to solve the relaxation. */
    private boolean isFarAtRoot() {
        return boundHigh > bestHigh || boundLow - bestLow > Math.abs(bestLow / SMALL_GAP);
    }

    /** Begins with the prices of now and the given committees. */
    private void begin(int[][] members) {
        chooseAll();
        pricing.give(members);
        note();
    }

    private void chooseAll() {
        pricing.chooseAll();
        noteBound();
        note();
    }

    /** Returns whether the smallest bound is less than that of the prices of now. */
    private boolean isLessThanNow() {
        return BestCommittee.isMore(pricing.boundHigh(), pricing.boundLow(), boundHigh, boundLow);
    }

    /**
     * Begins with nothing, and raises prices in smaller and smaller steps.
     *
     * @param isForAll whether those bid as well whose turn it is not, which serves more, as a rule, where they do, and proves more where not
     */
    private void raiseInSteps(boolean isForAll) {
        pricing.prices.reset();
        areAllBidding = isForAll;
        round(0, firstStep);
        if (boundHigh > bestHigh) {
            raiseHigh();
        }
        for (long step = firstStep; step > 0 && isOpenAtRoot(); step /= STEP_FACTOR) {
            round(0, step);
        }
        round(0, 1);
        areAllBidding = false;
        chooseAll();
    }

    /**
     * Prices seats in parts of what serving a mentee is worth: where not all can be served as they wish, mentees would outbid each other
     * by scores for ever.
     */
    private void raiseHigh() {
        pricing.prices.reset();
        long step = pricing.weights.mostUrgent() / FIRST_HIGH_STEP;
        for (int round = 0; round < HIGH_ROUNDS && step > 0 && isOpenAtRoot(); round++) {
            round(step, 0);
            step /= HIGH_STEP_FACTOR;
        }
    }

    private boolean isOpenAtRoot() {
        return isWorth(boundHigh, boundLow) && !watch.ask();
    }

    private void round(long stepHigh, long stepLow) {
        chooseAll();
        if (areAllBidding) {
            pricing.chooseAllTheSame();
        }
        pricing.raise(stepHigh, stepLow);
        for (int time = 0; time < TIMES_LOWERED; time++) {
            pricing.lower();
            pricing.raise(stepHigh, stepLow);
        }
        improve();
    }

    private void noteBound() {
        if (BestCommittee.isMore(boundHigh, boundLow, pricing.boundHigh(), pricing.boundLow())) {
            boundHigh = pricing.boundHigh();
            boundLow = pricing.boundLow();
            boundPrices = pricing.prices.copy();
        }
    }

    /** Works on a branch, and returns whether something better may be in it. */
    private boolean isOpenBelow() {
        for (int round = 0; round < ROUNDS_BELOW; round++) {
            pricing.chooseAll();
            if (!pricing.isPossible() || !isWorth(pricing.boundHigh(), pricing.boundLow())) {
                return false;
            }
            note();
            pricing.raise(0, 1);
            pricing.lower();
            pricing.raise(0, 1);
            improve();
        }
        pricing.chooseAll();
        note();
        return pricing.isPossible() && isWorth(pricing.boundHigh(), pricing.boundLow());
    }

    private boolean isWorth(long high, long low) {
        return BestCommittee.isMore(high, low, bestHigh, bestLow);
    }

    private void improve() {
        pricing.fill();
        note();
    }

    /** Keeps the committees of now if nobody is in too many and they are better than all before. */
    private void note() {
        if (pricing.isFeasible() && isWorth(pricing.valueHigh(), pricing.valueLow())) {
            bestHigh = pricing.valueHigh();
            bestLow = pricing.valueLow();
            best = pricing.booked.members.clone();
            bestHolders = pricing.booked.holders.clone();
            pricing.suffice(bestHigh, bestLow);
            tied.clear();
        }
    }

    private BranchProgress.State progress() {
        long high = bestHigh; // branches that have ended are worth no more
        long low = bestLow;
        for (int d = 0; d < depth; d++) {
            boolean isOpen = d == depth - 1 || pricing.state[path[d]] == BestCommittee.IN; // here or out
            if (isOpen && BestCommittee.isMore(openHigh[d], openLow[d], high, low)) {
                high = openHigh[d];
                low = openLow[d];
            }
        }
        if (depth == 0 && !isComplete) {
            high = boundHigh;
            low = boundLow;
        }
        if (valued != best) {
            valued = best;
            bestValue = part.value(best);
        }
        CommitteeValue gap = pricing.weights.gap(BigInteger.valueOf(high), BigInteger.valueOf(low), bestValue);
        return new BranchProgress.State(number, watch.parts(), branches, bestValue, gap);
    }

    /** Returns whose committees are looked for. */
    CommitteePart part() {
        return part;
    }

    /** Returns whether the part was solved as a matching, which alone can settle ties then. */
    boolean isAssigned() {
        return isAssigned;
    }

    /** Returns the members, as candidates, of each mentee's committee as the rule of ties says, as far as a matching has told so. */
    Optional<int[][]> settled() {
        return assigned.settled();
    }

    /** Returns the part as numbers, as the search left it. */
    Pricing pricing() {
        return pricing;
    }

    /** Returns whether no committees are better than the best. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the members, as candidates, of each mentee's committee. */
    int[][] best() {
        return best;
    }

    /** Returns the ends of the tree in which all committees are that are as good as the best, once the search is complete. */
    List<Integer> tied() {
        return tied;
    }

    /** Returns the branches, or empty if they were too many to be kept. */
    Optional<BranchTree> tree() {
        return tree;
    }

    /** Returns who of each mentee's committee has which role, as candidates by role. */
    int[][] bestHolders() {
        return bestHolders;
    }

    /** Returns the prices of the smallest bound. */
    Prices boundPrices() {
        return boundPrices;
    }
}
