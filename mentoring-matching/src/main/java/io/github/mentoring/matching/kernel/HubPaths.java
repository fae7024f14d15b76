package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * Shortest paths where one side is few: places whoever is left like {@link ShortestPaths}, in time that does not grow, for each
 * place, with the people on the other side.
 *
 * <p>If thousands hold the seats of one object, it must not look at all of them again for each place: {@link Swaps} knows which of
 * them would change to another object at the least loss. Takes O(k^2 log k + m d log E) time a place for k objects, where m bidders
 * with d edges each move, and O(E log E) to begin with, or O(E c log E) where each bidder may hold c places.
 */
final class HubPaths {

    /*
     * Nodes are the objects and one more, "nobody" (Swaps says what that is). An arc leads from a to b for each bidder who is held
     * at a and not at b. Its length is what they would lose, w(a) - w(b), less price(a), plus price(b); nobody costs nothing.
     *
     * The way of a bidder leads ahead from their edges, and ends at an open seat or at nobody. The way of an object leads back from
     * it, and ends at nobody or at an object that has more than it must. Bidders need no potentials meanwhile: theirs is, in the
     * end, what the best is worth that they do not hold. Only if objects are filled first, whoever lost a place before that may
     * have asked something for it, and does so until they have another.
     */

    private static final int NONE = -1;
    private static final int FEWEST_PLACES = 16; // left, for which it pays to fill heaps
    private static final int EDGES_FOR_A_HEAP = 16; // so that heaps are few, and a look at all of them is short
    private static final int MOST_SWAPS = 8; // for each edge, for which there shall be room

    private final Seating seating;
    private final Market market;
    private final Poll poll;
    private final Swaps swaps;
    private final int nobody;
    private final long[] price; // node -> its potential
    private final long[] distance; // node -> from where the way begins, or the largest long
    private final boolean[] isSettled;
    private final int[] before; // node -> the one before it on the way
    private final int[] mover; // node -> the bidder who changes between the two
    private final int[] from; // steps of the way found
    private final int[] to;
    private final int[] changing;
    private boolean ahead;
    private long bound;
    private int end;

    private HubPaths(Seating seating, long[] objectPotential, long[] asked, Poll poll) {
        this.seating = seating;
        this.poll = poll;
        market = seating.market;
        swaps = new Swaps(seating, asked, poll);
        nobody = market.objects;
        int nodes = nobody + 1;
        price = Arrays.copyOf(objectPotential, nodes);
        distance = new long[nodes];
        isSettled = new boolean[nodes];
        before = new int[nodes];
        mover = new int[nodes];
        from = new int[nodes];
        to = new int[nodes];
        changing = new int[nodes];
    }

    /**
     * Returns whether one side is so few, and so many places are wanted yet, that this is faster than {@link ShortestPaths}; and not
     * so many places are wanted by each of the others that the heaps would need more than a few entries an edge.
     *
     * @param start a seating with potentials that keep everybody content who is not short
     */
    static boolean pays(Solved start) {
        Market market = start.seating().market;
        long nodes = Math.min(market.objects, market.bidders) + 1L;
        if (nodes * nodes > market.edges() / EDGES_FOR_A_HEAP || wanted(start) < FEWEST_PLACES) {
            return false;
        }
        long most;
        if (market.objects <= market.bidders) {
            int[] degree = new int[market.bidders];
            Arrays.setAll(degree, market::degree);
            most = Swaps.most(market.bidderMost, degree);
        } else {
            most = Swaps.most(market.objectMost, market.objectDegrees());
        }
        return most <= (long) MOST_SWAPS * market.edges();
    }

    /** Returns how many places somebody must have yet, or would rather have than nothing. */
    private static long wanted(Solved start) {
        Seating seating = start.seating();
        Market market = seating.market;
        long wanted = 0;
        for (int i = 0; i < market.bidders; i++) {
            int must = Math.max(0, market.bidderLeast[i] - seating.placed[i]);
            wanted += start.bidderPotential()[i] > 0 ? Math.max(must, seating.lacking(i)) : must;
        }
        for (int j = 0; j < market.objects; j++) {
            int must = Math.max(0, market.objectLeast[j] - seating.load[j]);
            wanted += start.objectPotential()[j] > 0 ? Math.max(must, seating.seats(j) - seating.load[j]) : must;
        }
        return wanted;
    }

    /**
     * Places bidders who want a seat, and then fills objects that want bidders.
     *
     * @param start a seating with potentials that keep everybody content who is not short; both may change
     */
    static Solved solve(Solved start, Poll poll) {
        Market market = start.seating().market;
        if (market.objects <= market.bidders) {
            HubPaths paths = new HubPaths(start.seating(), start.objectPotential(), new long[market.bidders], poll);
            return paths.solved(paths.placeBidders() && paths.fillObjects());
        }
        Solved swapped = start.swapped();
        long[] asked = Arrays.stream(swapped.bidderPotential())
                .map(potential -> Math.max(potential, 0))
                .toArray();
        HubPaths paths = new HubPaths(swapped.seating(), swapped.objectPotential(), asked, poll);
        return paths.solved(paths.fillObjects() && paths.placeBidders()).swapped();
    }

    private Solved solved(boolean placed) {
        long[] bidderPotential = new long[market.bidders];
        for (int i = 0; i < market.bidders; i++) {
            long best = bestNotHeld(i);
            if (best == Long.MIN_VALUE) {
                best = worstHeldOrZero(i);
            }
            bidderPotential[i] = seating.placed[i] > market.bidderLeast[i] ? Math.max(best, 0) : best;
        }
        return new Solved(seating, bidderPotential, Arrays.copyOf(price, market.objects), placed);
    }

    private boolean placeBidders() {
        for (int i = 0; i < market.bidders; i++) {
            while (seating.lacking(i) > 0) {
                boolean must = seating.placed[i] < market.bidderLeast[i];
                long best = bestNotHeld(i);
                if (!must && best <= 0) {
                    break;
                }
                if (!place(i, best, must)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fillObjects() {
        for (int j = 0; j < market.objects; j++) {
            while (hasOpenSeat(j)) {
                boolean must = seating.load[j] < market.objectLeast[j];
                if (!must && price[j] <= 0) {
                    break;
                }
                if (!fill(j, must)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean place(int i, long best, boolean must) {
        begin(true, must ? Long.MAX_VALUE : best);
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (!swaps.isHeld(e)) {
                reach(market.objectOf(e), best - worth(e), nobody, i);
            }
        }
        poll.spend(market.degree(i));
        if (!search()) {
            return false;
        }
        for (int k = 0; k < nobody; k++) {
            price[k] += Math.max(0, bound - distance[k]);
        }
        follow(nobody);
        return true;
    }

    private boolean fill(int j, boolean must) {
        begin(false, must ? Long.MAX_VALUE : price[j]);
        distance[j] = 0;
        if (!search()) {
            return false;
        }
        for (int k = 0; k < nobody; k++) {
            price[k] -= Math.max(0, bound - distance[k]);
        }
        follow(j);
        return true;
    }

    private void begin(boolean isAhead, long most) {
        ahead = isAhead;
        bound = most;
        end = NONE;
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(isSettled, false);
    }

    /** Looks for the shortest way, and returns whether there is one, or none is needed; not if the caller wants no more. */
    private boolean search() {
        for (int node = nearest(); node != NONE && !poll.isStopped(); node = nearest()) {
            poll.spend(nobody + 1);
            isSettled[node] = true;
            if (node == nobody) {
                end(nobody, distance[nobody]);
                break;
            }
            if (ahead && hasOpenSeat(node)) {
                end(node, distance[node] - Math.min(price[node], 0));
            } else if (!ahead && seating.load[node] > market.objectLeast[node]) {
                end(node, distance[node] + price[node]);
            }
            for (int next = 0; next <= nobody; next++) {
                if (!isSettled[next]) {
                    reachOver(node, next);
                }
            }
        }
        return bound != Long.MAX_VALUE && !poll.isStopped();
    }

    /** Returns the nearest node that is not settled and nearer than the end, or NONE. */
    private int nearest() {
        int nearest = NONE;
        long least = bound;
        for (int node = 0; node <= nobody; node++) {
            if (!isSettled[node] && distance[node] < least) {
                least = distance[node];
                nearest = node;
            }
        }
        return nearest;
    }

    private void end(int node, long total) {
        if (total < bound) {
            bound = total;
            end = node;
        }
    }

    /** Sees how far a node is over the bidder who changes to it, or from it, at the least loss. */
    private void reachOver(int node, int next) {
        int a = ahead ? node : next;
        int b = ahead ? next : node;
        MinHeap heap = swaps.of(a, b);
        if (!heap.isEmpty()) {
            reach(next, distance[node] + heap.key() - price[a] + price[b], node, heap.item());
        }
    }

    private void reach(int node, long at, int nodeBefore, int bidder) {
        if (at < distance[node]) {
            distance[node] = at;
            before[node] = nodeBefore;
            mover[node] = bidder;
        }
    }

    /** Lets all on the way change, from its end to where it began; without an end all stay. */
    private void follow(int start) {
        if (end == NONE) {
            return;
        }
        int steps = 0;
        int node = end;
        do {
            changing[steps] = mover[node];
            from[steps] = ahead ? before[node] : node;
            to[steps++] = ahead ? node : before[node];
            node = before[node];
        } while (node != start);
        swaps.change(changing, from, to, steps);
    }

    private boolean hasOpenSeat(int j) {
        return seating.load[j] < seating.seats(j);
    }

    private long worth(int e) {
        return market.weightOf(e) - price[market.objectOf(e)];
    }

    /** Returns what the best edge not held is worth, or the smallest long if there is none. */
    private long bestNotHeld(int i) {
        long best = Long.MIN_VALUE;
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            best = swaps.isHeld(e) ? best : Math.max(best, worth(e));
        }
        return best;
    }

    private long worstHeldOrZero(int i) {
        long worst = 0;
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            worst = swaps.isHeld(e) ? Math.min(worst, worth(e)) : worst;
        }
        return worst;
    }
}
