package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Prices of mentors' seats and hours, and the committees that mentees choose at these prices: what brings demand and supply together,
 * and bounds what any choice of committees can be worth.
 *
 * <p>Whatever the prices, no committees are worth more than all mentees gain at them at best and all seats and hours cost together.
 * Where somebody is decided to serve, the others can have but the hours that this leaves; whoever would need more is no candidate of
 * theirs in that branch. Source of the bound: Geoffrion, Lagrangean Relaxation for Integer Programming, 1974; of raising the price of
 * whoever is wanted too often until enough mentees turn elsewhere: Kelso, Crawford, Job Matching, Coalition Formation, and Gross
 * Substitutes, 1982.
 */
final class Pricing {

    /** The hours of whoever has no limit to them. */
    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private static final int[] NOBODY = {};
    private static final int MOST_EVICTIONS = 60; // of one mentee, before they are set aside

    final Panel[] panel; // mentee -> candidates
    final int[] first; // mentee -> first decision about the candidates; one more entry at the end
    final byte[] state; // decision -> what may be done
    final int[] seats; // mentor -> committees
    final Prices prices;
    final Bookings booked;
    final Weights weights;

    private final long[] budget; // mentor -> hours
    private final boolean isTimed; // whether anybody's hours are limited
    private final long[] room; // mentor -> hours that those decided leave
    private final BestCommittee best;
    private final long[] grossHigh; // mentee -> what the chosen committee is worth without prices
    private final long[] grossLow;
    private final int[][] candidateOf; // mentor -> mentees
    private final Prices toll; // of a seat: more than any committee is worth, while none is free
    private final long[] spare; // mentor -> hours that nobody has chosen
    private final BestCommittee bestOfFree;
    private final int[] evictions;
    private boolean isPossible;
    private long boundHigh;
    private long boundLow;

    /**
     * Creates prices at which nobody asks for anything.
     *
     * @param seats mentor -> in how many committees they can serve
     * @param budget mentor -> for how many hours, or {@link #UNLIMITED}
     */
    Pricing(Panel[] panel, int[] seats, long[] budget, Weights weights) {
        this.panel = panel;
        this.seats = seats;
        this.budget = budget;
        this.weights = weights;
        first = new int[panel.length + 1];
        for (int i = 0; i < panel.length; i++) {
            first[i + 1] = first[i] + panel[i].decisions();
        }
        state = new byte[first[panel.length]];
        prices = new Prices(seats.length, weights.mostPrice());
        booked = new Bookings(panel, seats, budget);
        isTimed = Arrays.stream(panel).anyMatch(one -> one.isTimed);
        room = budget.clone();
        best = new BestCommittee(weights, prices, room);
        grossHigh = new long[panel.length];
        grossLow = new long[panel.length];
        candidateOf = candidates();
        toll = new Prices(seats.length, weights.mostPrice());
        spare = budget.clone();
        bestOfFree = new BestCommittee(weights, toll, spare);
        evictions = new int[panel.length];
    }

    private int[][] candidates() {
        int[] degree = new int[seats.length];
        for (Panel one : panel) {
            for (int j : one.mentor) {
                degree[j]++;
            }
        }
        int[][] candidates = new int[seats.length][];
        for (int j = 0; j < seats.length; j++) {
            candidates[j] = new int[degree[j]];
        }
        for (int i = panel.length - 1; i >= 0; i--) {
            for (int j : panel[i].mentor) {
                candidates[j][--degree[j]] = i;
            }
        }
        return candidates;
    }

    /** Has the caller asked, in the midst of long searches too, whether to stop. */
    void heed(StopSignal stop) {
        best.heed(stop);
        bestOfFree.heed(stop);
    }

    /** Returns whether the caller ended a search; from then on bounds hold but are not sharp, and committees need not be the best. */
    boolean isInterrupted() {
        return best.isInterrupted() || bestOfFree.isInterrupted();
    }

    /** Returns whether everybody who must serve somewhere can. */
    boolean isPossible() {
        return isPossible;
    }

    long boundHigh() {
        return boundHigh;
    }

    long boundLow() {
        return boundLow;
    }

    /** Returns whether the hours of anybody are limited. */
    boolean isTimed() {
        return isTimed;
    }

    /** Lets all mentees choose at the prices of now, whoever else chooses the same, and works out the bound. */
    void chooseAll() {
        isPossible = leaveRoom();
        boundHigh = 0;
        boundLow = 0;
        for (int j = 0; j < seats.length; j++) {
            boundHigh += prices.seat.high[j] * seats[j] + prices.hour.high[j] * budget[j];
            boundLow += prices.seat.low[j] * seats[j] + prices.hour.low[j] * budget[j];
        }
        for (int i = 0; i < panel.length; i++) {
            find(i, -1, -1);
            isPossible &= best.isFound() || !mustServe(i);
            boundHigh += best.mostHigh();
            boundLow += best.mostLow();
            choose(moveToBest(i, false, 1, true));
        }
        boundLow = weights.floor(boundLow);
        for (int j = booked.nextOverloaded(0); j >= 0; j = booked.nextOverloaded(j + 1)) {
            isPossible &= decidedMentees(j) <= seats[j];
        }
    }

    /** Returns all committees of a mentee that are worth most at the prices of now; one more than so many if there are more. */
    List<int[]> tied(int i, int most) {
        return best.findAll(panel[i], state, first[i], most);
    }

    /** Works out what hours are left by what is decided, and returns whether nobody is to spend more than they have. */
    private boolean leaveRoom() {
        if (!isTimed) {
            return true;
        }
        System.arraycopy(budget, 0, room, 0, room.length);
        for (int i = 0; i < panel.length; i++) {
            addRoom(i, -1);
        }
        return Arrays.stream(room).noneMatch(hours -> hours < 0);
    }

    /** Adds to the room, times a sign, the hours that are decided to be spent on a mentee. */
    private void addRoom(int i, int sign) {
        for (int k = 0; panel[i].isTimed && k < panel[i].size; k++) {
            if (isIn(i, k)) {
                room[panel[i].mentor[k]] += sign * decidedHours(i, k);
            }
        }
    }

    private long decidedHours(int i, int k) {
        long decided = panel[i].hours[k];
        for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
            boolean isHolder = state[first[i] + panel[i].decision(role, k)] == BestCommittee.IN;
            decided += isHolder ? panel[i].roleHours[role] : 0;
        }
        return decided;
    }

    /** Returns whether it is decided that a candidate serves, be it in a role. */
    private boolean isIn(int i, int k) {
        boolean isIn = state[first[i] + k] == BestCommittee.IN;
        for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
            isIn |= state[first[i] + panel[i].decision(role, k)] == BestCommittee.IN;
        }
        return isIn;
    }

    private int decidedMentees(int j) {
        int count = 0;
        for (int i : booked.wanting(j)) {
            count += isIn(i, candidate(i, j)) ? 1 : 0;
        }
        return count;
    }

    private boolean mustServe(int i) {
        for (int decision = first[i]; decision < first[i + 1]; decision++) {
            if (state[decision] == BestCommittee.IN) {
                return true;
            }
        }
        return false;
    }

    /** Finds the best committee of a mentee at the prices of now and with the hours that are left. */
    private void find(int i, int banned, int forced) {
        addRoom(i, 1);
        best.find(panel[i], state, first[i], banned, forced);
        addRoom(i, -1);
    }

    /** Finds the best committee of a mentee in which a mentor spends fewer hours than so many. */
    private void findFewerHours(int i, int j, long hours) {
        addRoom(i, 1);
        long before = room[j];
        room[j] = Math.min(before, hours - 1);
        best.find(panel[i], state, first[i], -1, -1);
        room[j] = before;
        addRoom(i, -1);
    }

    /** Returns the move of a mentee from the committee they have to the one found last. */
    private Move moveToBest(int i, boolean isBound, long amount, boolean isUp) {
        int[] members = best.members();
        int[] holders = best.holders();
        long high = grossHigh[i] - costHigh(i, booked.members[i], booked.holders[i]);
        long low = grossLow[i] - costLow(i, booked.members[i], booked.holders[i]);
        return new Move(
                i,
                isBound,
                amount,
                isUp,
                high - best.high(),
                low - best.low(),
                members,
                holders,
                best.high() + costHigh(i, members, holders),
                best.low() + costLow(i, members, holders));
    }

    private long costHigh(int i, int[] members, int[] holders) {
        long cost = 0;
        for (int k : members) {
            cost += prices.high(panel[i].mentor[k], panel[i].spent(k, holders));
        }
        return cost;
    }

    private long costLow(int i, int[] members, int[] holders) {
        long cost = 0;
        for (int k : members) {
            cost += prices.low(panel[i].mentor[k], panel[i].spent(k, holders));
        }
        return cost;
    }

    private void choose(Move move) {
        booked.choose(move.mentee, move.members, move.holders);
        grossHigh[move.mentee] = move.grossHigh;
        grossLow[move.mentee] = move.grossLow;
    }

    private void setAside(int i) {
        booked.choose(i, NOBODY, NOBODY);
        grossHigh[i] = 0;
        grossLow[i] = 0;
    }

    /** Raises prices, those of seats by at least so much each time, until nobody is wanted too often or for too long. */
    void raise(long stepHigh, long stepLow) {
        Arrays.fill(evictions, 0);
        int j = booked.nextOverloaded(0);
        while (j >= 0) {
            relieve(j, stepHigh, stepLow);
            int next = booked.nextOverloaded(j + 1);
            j = next < 0 ? booked.nextOverloaded(0) : next;
        }
    }

    /** Sends those away who lose least by it, and raises the price by what the first of them loses. */
    private void relieve(int j, long stepHigh, long stepLow) {
        boolean isSeat = booked.isOverbooked(j);
        List<Move> moves = isSeat ? movesAway(j) : movesToFewerHours(j);
        Collections.sort(moves);
        long excess = isSeat ? booked.load[j] - seats[j] : booked.hours[j] - budget[j];
        int out = moves.size();
        while (out > 0 && excess > 0) {
            excess -= moves.get(--out).amount;
        }
        Move firstOut = moves.get(out);
        if (!firstOut.isBound) {
            boolean isLoss = BestCommittee.isMore(firstOut.lossHigh, firstOut.lossLow, 0, 0);
            (isSeat ? prices.seat : prices.hour)
                    .add(
                            j,
                            (isLoss ? firstOut.priceHigh : 0) + part(stepHigh, firstOut.amount),
                            (isLoss ? firstOut.priceLow : 0) + part(stepLow, firstOut.amount));
        }
        for (Move move : moves.subList(out, moves.size())) {
            if (move.isBound || ++evictions[move.mentee] > MOST_EVICTIONS) {
                setAside(move.mentee);
            } else {
                choose(move);
            }
        }
    }

    private static long part(long step, long amount) {
        return step == 0 ? 0 : Math.max(1, step / amount);
    }

    private List<Move> movesAway(int j) {
        List<Move> moves = new ArrayList<>();
        for (int i : booked.wanting(j)) {
            find(i, j, -1);
            moves.add(moveToBest(i, !best.isFound() && mustServe(i), 1, true));
        }
        return moves;
    }

    private List<Move> movesToFewerHours(int j) {
        List<Move> moves = new ArrayList<>();
        for (int i : booked.wanting(j)) {
            long spent = booked.spent(i, j);
            if (spent > 0) {
                findFewerHours(i, j, spent);
                moves.add(moveToBest(i, !best.isFound() && mustServe(i), spent - spentIfBest(i, j), true));
            }
        }
        return moves;
    }

    /** Returns how many hours a mentor would spend in the committee found last. */
    private long spentIfBest(int i, int j) {
        int k = candidate(i, j);
        boolean isMember = Arrays.binarySearch(best.members(), k) >= 0;
        return isMember ? panel[i].spent(k, best.holders()) : 0;
    }

    /** Lowers the prices of seats and hours that are left until enough others turn to them, or to nothing. */
    void lower() {
        for (int j = 0; j < seats.length; j++) {
            if (booked.load[j] < seats[j] && prices.seat.isPaid(j)) {
                invite(j, true);
            }
            if (booked.hours[j] < budget[j] && prices.hour.isPaid(j)) {
                invite(j, false);
            }
        }
    }

    private void invite(int j, boolean isSeat) {
        Prices.Good good = isSeat ? prices.seat : prices.hour;
        List<Move> moves = movesTo(j, isSeat);
        moves.sort(Comparator.reverseOrder());
        long open = isSeat ? seats[j] - booked.load[j] : budget[j] - booked.hours[j];
        long high = good.high[j];
        long low = good.low[j];
        int in = 0;
        while (in < moves.size() && moves.get(in).amount <= open) {
            open -= moves.get(in++).amount;
        }
        if (in < moves.size()) {
            Move next = moves.get(in);
            if (BestCommittee.isMore(high, low, next.priceHigh, next.priceLow)) {
                high = next.priceHigh;
                low = next.priceLow;
            }
        }
        good.add(j, -high, -low);
        for (Move move : moves.subList(0, in)) {
            if (BestCommittee.isMore(high * move.amount, low * move.amount, move.lossHigh, move.lossLow)) {
                choose(move);
            }
        }
    }

    /** Returns the moves of all who might have a mentor and have not chosen them. */
    private List<Move> movesTo(int j, boolean isSeat) {
        List<Move> moves = new ArrayList<>();
        for (int i : candidateOf[j]) {
            int k = candidate(i, j);
            if (state[first[i] + k] == BestCommittee.FREE && Arrays.binarySearch(booked.members[i], k) < 0) {
                find(i, -1, k);
                long amount = isSeat ? 1 : spentIfBest(i, j);
                if (best.isFound() && amount > 0) {
                    moves.add(moveToBest(i, false, amount, isSeat));
                }
            }
        }
        return moves;
    }

    /** Lets mentees improve their committees with what seats and hours are left, without regard to prices, until nobody can. */
    void fill() {
        for (int j = 0; j < seats.length; j++) {
            leaveSpare(j);
        }
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int i = 0; i < panel.length; i++) {
                isBetter |= improve(i);
            }
        }
    }

    private boolean improve(int i) {
        int[] before = booked.members[i];
        for (int k : before) {
            int j = panel[i].mentor[k];
            toll.seat.high[j] = 0;
            spare[j] += panel[i].spent(k, booked.holders[i]);
        }
        bestOfFree.find(panel[i], state, first[i], -1, -1);
        boolean isBetter = bestOfFree.isFound()
                && BestCommittee.isMore(bestOfFree.high(), bestOfFree.low(), grossHigh[i], grossLow[i]);
        if (isBetter) {
            booked.choose(i, bestOfFree.members(), bestOfFree.holders());
            grossHigh[i] = bestOfFree.high();
            grossLow[i] = bestOfFree.low();
        }
        for (int k : before) {
            leaveSpare(panel[i].mentor[k]);
        }
        for (int k : booked.members[i]) {
            leaveSpare(panel[i].mentor[k]);
        }
        return isBetter;
    }

    private void leaveSpare(int j) {
        toll.seat.high[j] = booked.load[j] >= seats[j] ? 4 * weights.served() : 0;
        spare[j] = budget[j] - booked.hours[j];
    }

    /** Returns whether nobody is wanted too often or for too long. */
    boolean isFeasible() {
        return booked.isFeasible();
    }

    long valueHigh() {
        return Arrays.stream(grossHigh).sum();
    }

    long valueLow() {
        return Arrays.stream(grossLow).sum();
    }

    /** Returns a decision on which demand and supply disagree most and that is still open, or -1 if all are made. */
    int disputed() {
        int j = booked.nextOverloaded(0);
        int wanted = j < 0 ? -1 : wanted(j);
        int unsold = wanted >= 0 ? wanted : unsold();
        for (int i = 0; unsold < 0 && i < panel.length; i++) {
            unsold = anyOpen(i);
        }
        return unsold;
    }

    /** Returns an open decision on somebody who has chosen a mentor, one that takes most hours, or -1. */
    private int wanted(int j) {
        int wanted = -1;
        long most = -1;
        for (int i : booked.wanting(j)) {
            int k = candidate(i, j);
            long spent = panel[i].spent(k, booked.holders[i]);
            if (isOpen(i, k) && spent > most) {
                wanted = first[i] + k;
                most = spent;
            }
        }
        for (int i : booked.wanting(j)) {
            int[] holders = booked.holders[i];
            for (int role = 0; wanted < 0 && panel[i].isRoleTimed && role < holders.length; role++) {
                int decision = first[i] + panel[i].decision(role, holders[role]);
                boolean isHolder = panel[i].mentor[holders[role]] == j;
                wanted = isHolder && state[decision] == BestCommittee.FREE ? decision : -1;
            }
        }
        return wanted;
    }

    /** Returns an open decision on a mentor who costs something and has some of it left, or -1. */
    private int unsold() {
        for (int i = 0; i < panel.length; i++) {
            for (int k = 0; k < panel[i].size; k++) {
                if (isUnsold(panel[i].mentor[k]) && isOpen(i, k)) {
                    return first[i] + k;
                }
            }
        }
        for (int i = 0; i < panel.length; i++) {
            for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
                for (int k = 0; k < panel[i].size; k++) {
                    if (isUnsold(panel[i].mentor[k]) && isOpen(i, role, k)) {
                        return first[i] + panel[i].decision(role, k);
                    }
                }
            }
        }
        return -1;
    }

    private boolean isUnsold(int j) {
        return (prices.seat.isPaid(j) && booked.load[j] < seats[j])
                || (prices.hour.isPaid(j) && booked.hours[j] < budget[j]);
    }

    private int anyOpen(int i) {
        for (int k = 0; k < panel[i].size; k++) {
            if (isOpen(i, k)) {
                return first[i] + k;
            }
        }
        for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
            for (int k = 0; k < panel[i].size; k++) {
                if (isOpen(i, role, k)) {
                    return first[i] + panel[i].decision(role, k);
                }
            }
        }
        return -1;
    }

    private boolean isOpen(int i, int k) {
        return state[first[i] + k] == BestCommittee.FREE && !isIn(i, k);
    }

    private boolean isOpen(int i, int role, int k) {
        return state[first[i] + panel[i].decision(role, k)] == BestCommittee.FREE
                && state[first[i] + k] != BestCommittee.OUT
                && (panel[i].groups[k] & panel[i].roles[role]) != 0;
    }

    private int candidate(int i, int j) {
        return Arrays.binarySearch(panel[i].mentor, j);
    }
}
