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
 * <p>Whatever the prices, no committees are worth more than all mentees whose {@linkplain Turns turn} it is gain at them at best and all
 * seats and hours cost together. Where somebody is decided to serve, the others can have but the hours that this leaves; whoever would
 * need more is no candidate of theirs in that branch. Source of the bound: Geoffrion, Lagrangean Relaxation for Integer Programming,
 * 1974; of raising the price of whoever is wanted too often until enough mentees turn elsewhere: Kelso, Crawford, Job Matching, Coalition
 * Formation, and Gross Substitutes, 1982.
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
    final Turns turns;

    private final long[] budget; // mentor -> hours
    private final boolean isTimed; // whether anybody's hours are limited
    private final long[] room; // mentor -> hours that those decided leave
    private final BestCommittee best;
    private final int[][] candidateOf; // mentor -> mentees
    private final Leftovers leftovers;
    private final Disputes disputes;
    private final BoundSum bound;
    private final int[] evictions;
    private List<Integer> leftOut = List.of(); // when all last chose
    private boolean isPossible;

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
        turns = new Turns(panel, seats);
        candidateOf = candidates();
        leftovers = new Leftovers(this, budget);
        disputes = new Disputes(this);
        evictions = new int[panel.length];
        bound = new BoundSum(this, budget, candidateOf);
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
        leftovers.heed(stop);
        bound.heed(stop);
    }

    /** Returns whether the caller ended a search; from then on bounds hold but are not sharp, and committees need not be the best. */
    boolean isInterrupted() {
        return best.isInterrupted() || leftovers.isInterrupted() || bound.isInterrupted();
    }

    /** Returns whether everybody who must serve somewhere can. */
    boolean isPossible() {
        return isPossible;
    }

    long boundHigh() {
        return bound.high();
    }

    long boundLow() {
        return bound.low();
    }

    /** Returns whether the hours of anybody are limited. */
    boolean isTimed() {
        return isTimed;
    }

    /** Says what bounds need be no smaller than, so that no more work is done on them than that takes. */
    void suffice(long high, long low) {
        bound.suffice(high, low);
    }

    /** Lets all mentees choose at the prices of now, whoever else chooses the same, and works out the bound. */
    void chooseAll() {
        isPossible = leaveRoom();
        for (int i = 0; i < panel.length; i++) {
            boolean isBound = mustServe(i);
            find(i, -1, -1);
            isPossible &= best.isFound() || !isBound;
            turns.set(i, isBound, best.mostHigh(), best.mostLow());
            choose(moveToBest(i, false, 1, true));
        }
        leftOut = turns.leaveOut();
        leftOut.forEach(booked::setAside);
        bound.addUp();
        for (int j = booked.nextOverloaded(0); j >= 0; j = booked.nextOverloaded(j + 1)) {
            isPossible &= decidedMentees(j) <= seats[j];
        }
    }

    /** Lets those choose as well whose turn it is not, since it is open yet who will be served. */
    void chooseAllTheSame() {
        for (int i : leftOut) {
            find(i, -1, -1);
            choose(moveToBest(i, false, 1, true));
        }
    }

    /** Finds the committee of one candidate alone at the prices of now, and returns whether it keeps all rules. */
    boolean findAlone(int i, int k) {
        find(i, -1, k);
        return best.isFound();
    }

    /** Returns what the committee found last gains, in the higher number. */
    long foundHigh() {
        return best.high();
    }

    /** Returns the same in the lower number. */
    long foundLow() {
        return best.low();
    }

    /**
     * Gives each mentee the committee of just these members where it keeps all rules, or else none; nothing may be decided, and hours not be
     * limited.
     */
    void give(int[][] members) {
        for (int i = 0; i < panel.length; i++) {
            Arrays.fill(state, first[i], first[i + 1], BestCommittee.OUT);
            for (int k : members[i]) {
                state[first[i] + k] = BestCommittee.IN;
            }
            find(i, -1, -1);
            choose(moveToBest(i, false, 1, true));
            Arrays.fill(state, first[i], first[i + 1], BestCommittee.FREE);
        }
    }

    /**
     * Returns all committees of a mentee that are worth most at the prices of now, at which all have chosen; one more than so many if there are
     * more. Where not all can be served who would gain by it, having none is as good to whoever gains as little as those left out.
     */
    List<int[]> tied(int i, int most) {
        List<int[]> tied = best.findAll(panel[i], state, first[i], most);
        int order = turns.isShort() ? turns.compareToLeftOut(i) : 1;
        if (order < 0) {
            tied.clear();
        }
        if (order <= 0) {
            tied.add(NOBODY);
        }
        return tied;
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
    boolean isIn(int i, int k) {
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

    /** Finds the same if it is worth more than so much after its members are paid. */
    private void findAbove(int i, int banned, int forced, long floorHigh, long floorLow) {
        addRoom(i, 1);
        best.findAbove(panel[i], state, first[i], banned, forced, floorHigh, floorLow);
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
        return new Move(
                i,
                isBound,
                amount,
                isUp,
                netHigh(i) - best.high(),
                netLow(i) - best.low(),
                members,
                holders,
                best.high() + costHigh(i, members, holders),
                best.low() + costLow(i, members, holders));
    }

    /** Returns what the committee that a mentee has chosen is worth after its members are paid, in the higher number. */
    private long netHigh(int i) {
        return booked.grossHigh[i] - costHigh(i, booked.members[i], booked.holders[i]);
    }

    private long netLow(int i) {
        return booked.grossLow[i] - costLow(i, booked.members[i], booked.holders[i]);
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
        booked.choose(move.mentee, move.members, move.holders, move.grossHigh, move.grossLow);
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
        long excess = isSeat ? booked.load[j] - seats[j] : booked.hours[j] - budget[j];
        List<Move> moves = isSeat ? movesAway(j, excess > 1) : movesToFewerHours(j);
        Collections.sort(moves);
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
                booked.setAside(move.mentee);
            } else {
                choose(move);
            }
        }
    }

    private static long part(long step, long amount) {
        return step == 0 ? 0 : Math.max(1, step / amount);
    }

    /** Returns the moves of those who have chosen a mentor to others; or at least that of whoever loses least by it. */
    private List<Move> movesAway(int j, boolean isAll) {
        List<Move> moves = new ArrayList<>();
        Move least = null;
        for (int i : booked.wanting(j)) {
            boolean isBound = mustServe(i);
            if (isAll || isBound || least == null || least.isBound) {
                find(i, j, -1);
            } else if (!losesNoMore(i, j, least)) {
                continue;
            }
            Move move = moveToBest(i, !best.isFound() && isBound, 1, true);
            least = least == null || move.compareTo(least) > 0 ? move : least;
            moves.add(move);
        }
        return moves;
    }

    /** Finds the best committee of a mentee without a mentor, if they lose no more by it than somebody else does; returns whether that is so. */
    private boolean losesNoMore(int i, int j, Move other) {
        long floorHigh = netHigh(i) - other.lossHigh;
        long floorLow = netLow(i) - other.lossLow - 1;
        findAbove(i, j, -1, floorHigh, floorLow);
        return best.isFound() || BestCommittee.isMore(0, 0, floorHigh, floorLow); // none is as good as it gets then
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

    /**
     * Returns the moves of all who might have a mentor and have not chosen them; as for a seat, only of those who would gain by it if it cost
     * nothing, since no other is ever made.
     */
    private List<Move> movesTo(int j, boolean isSeat) {
        List<Move> moves = new ArrayList<>();
        for (int i : candidateOf[j]) {
            int k = candidate(i, j);
            if (state[first[i] + k] == BestCommittee.FREE && Arrays.binarySearch(booked.members[i], k) < 0) {
                if (isSeat) {
                    findWithIfFree(i, k);
                } else {
                    find(i, -1, k);
                }
                long amount = isSeat ? 1 : spentIfBest(i, j);
                if (best.isFound() && amount > 0) {
                    moves.add(moveToBest(i, false, amount, isSeat));
                }
            }
        }
        return moves;
    }

    /** Finds the best committee of a mentee with a candidate, if they would gain by that were the candidate's seat free. */
    private void findWithIfFree(int i, int k) {
        int j = panel[i].mentor[k];
        findAbove(i, -1, k, netHigh(i) - prices.seat.high[j], netLow(i) - prices.seat.low[j]);
    }

    /** Lets mentees improve their committees with what seats and hours are left, without regard to prices, until nobody can. */
    void fill() {
        leftovers.fill();
    }

    /** Returns whether nobody is wanted too often or for too long. */
    boolean isFeasible() {
        return booked.isFeasible();
    }

    long valueHigh() {
        return Arrays.stream(booked.grossHigh).sum();
    }

    long valueLow() {
        return Arrays.stream(booked.grossLow).sum();
    }

    /** Returns a decision on which demand and supply disagree most and that is still open, or -1 if all are made. */
    int disputed() {
        return disputes.next();
    }

    /** Returns whether a mentor costs something and has some of it left. */
    boolean isUnsold(int j) {
        return (prices.seat.isPaid(j) && booked.load[j] < seats[j])
                || (prices.hour.isPaid(j) && booked.hours[j] < budget[j]);
    }

    /** Returns which candidate of a mentee a mentor is. */
    int candidate(int i, int j) {
        return Arrays.binarySearch(panel[i].mentor, j);
    }
}
