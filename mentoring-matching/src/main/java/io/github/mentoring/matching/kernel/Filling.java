package io.github.mentoring.matching.kernel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fills as many seats as possible, whatever they are worth: everybody up to a target, while nobody falls below a floor.
 *
 * <p>Takes O(E sqrt(V)) time where each has one place. What is reached in vain in the end shows why there is no more: those
 * bidders hold all the seats of the objects that they could have, and none of them has one to spare.
 *
 * <p>Source: Hopcroft, Karp, An n^(5/2) Algorithm for Maximum Matchings in Bipartite Graphs, 1973; with several seats as by
 * Dinic, 1970.
 */
final class Filling {

    private static final int UNREACHED = -1;

    final Seating seating;
    private final int[] bidderLevel; // bidder -> steps from somebody who is short, or UNREACHED
    private final int[] objectLevel;

    private final Market market;
    private final Poll poll;
    private final int[] target;
    private final int[] floor;
    private final int[] nextEdge; // bidder -> the edge to look at next
    private final int[] nextSeat; // object -> the seat to look at next
    private final int[] queue;
    private final int[] pathEdge;
    private final int[] pathSeat;

    Filling(Seating seating, int[] target, int[] floor, Poll poll) {
        this.poll = poll;
        this.seating = seating;
        this.market = seating.market;
        this.target = target;
        this.floor = floor;
        bidderLevel = new int[market.bidders];
        objectLevel = new int[market.objects];
        nextEdge = new int[market.bidders];
        nextSeat = new int[market.objects];
        queue = new int[market.bidders];
        pathEdge = new int[market.bidders + 1];
        pathSeat = new int[market.bidders + 1];
    }

    /**
     * Fills, and returns whether everybody has what they should have; if not, that is because there is no more, or because the
     * caller wants no more.
     */
    boolean fill() {
        takeOpenSeats();
        while (!poll.spend(market.edges()) && findLevels()) {
            System.arraycopy(market.first, 0, nextEdge, 0, market.bidders);
            System.arraycopy(seating.firstSeat, 0, nextSeat, 0, market.objects);
            for (int i = 0; i < market.bidders; i++) {
                while (isShort(i) && improve(i)) {
                    // once more
                }
            }
        }
        for (int i = 0; i < market.bidders; i++) {
            if (isShort(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a bidder was reached in vain. */
    boolean isBidderReached(int i) {
        return bidderLevel[i] != UNREACHED;
    }

    boolean isObjectReached(int j) {
        return objectLevel[j] != UNREACHED;
    }

    /**
     * Returns the bidders reached in vain, parted where they have no object in common that was reached; each group ascending, and
     * groups by their first members.
     *
     * <p>Whoever is short is reached by themselves and reaches only their own group, so that each group is short for itself. What
     * is reached is the same whatever filling was found, since it is the side of the smallest cut next to those who are short.
     */
    ImmutableList<ImmutableIntArray> reached() {
        int[] parent = IntStream.range(0, market.bidders).toArray();
        int[] member = new int[market.objects]; // object -> a bidder of its group, or UNREACHED
        Arrays.fill(member, UNREACHED);
        for (int i = 0; i < market.bidders; i++) {
            for (int e = market.first[i]; isBidderReached(i) && e < market.first[i + 1]; e++) {
                int j = market.objectOf(e);
                if (isObjectReached(j) && member[j] == UNREACHED) {
                    member[j] = i;
                } else if (isObjectReached(j)) {
                    int one = Groups.root(parent, member[j]);
                    int other = Groups.root(parent, i);
                    parent[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        Map<Integer, ImmutableIntArray.Builder> byFirst = new LinkedHashMap<>();
        for (int i = 0; i < market.bidders; i++) {
            if (isBidderReached(i)) {
                byFirst.computeIfAbsent(Groups.root(parent, i), first -> ImmutableIntArray.builder())
                        .add(i);
            }
        }
        return byFirst.values().stream().map(ImmutableIntArray.Builder::build).collect(toImmutableList());
    }

    private boolean isShort(int i) {
        return seating.placed[i] < target[i];
    }

    private boolean isOpen(int j) {
        return seating.load[j] < seating.seats(j);
    }

    private boolean hasToSpare(int i) {
        return seating.placed[i] > floor[i];
    }

    private void takeOpenSeats() {
        for (int i = 0; i < market.bidders; i++) {
            for (int e = market.first[i]; e < market.first[i + 1] && isShort(i); e++) {
                int j = market.objectOf(e);
                if (isOpen(j) && !seating.isHeld(e)) {
                    seating.add(i, e, j);
                }
            }
        }
    }

    /** Counts steps from those who are short, up to where a seat can be had, and returns whether one can. */
    private boolean findLevels() {
        Arrays.fill(bidderLevel, UNREACHED);
        Arrays.fill(objectLevel, UNREACHED);
        int tail = 0;
        for (int i = 0; i < market.bidders; i++) {
            if (isShort(i)) {
                bidderLevel[i] = 0;
                queue[tail++] = i;
            }
        }
        int last = Integer.MAX_VALUE;
        for (int head = 0; head < tail && bidderLevel[queue[head]] <= last; head++) {
            int i = queue[head];
            for (int e = market.first[i]; e < market.first[i + 1]; e++) {
                int j = market.objectOf(e);
                if (objectLevel[j] != UNREACHED || seating.isHeld(e)) {
                    continue;
                }
                objectLevel[j] = bidderLevel[i];
                if (isOpen(j)) {
                    last = bidderLevel[i];
                }
                for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                    int other = Seating.bidder(seating.holder[s]);
                    if (bidderLevel[other] == UNREACHED) {
                        bidderLevel[other] = bidderLevel[i] + 1;
                        queue[tail++] = other;
                        if (hasToSpare(other)) {
                            last = bidderLevel[i];
                        }
                    }
                }
            }
        }
        return last != Integer.MAX_VALUE;
    }

    /** Looks for a way down the levels to a seat, without going anywhere twice, and takes it. */
    private boolean improve(int source) {
        int depth = 0;
        queue[0] = source;
        while (depth >= 0) {
            int i = queue[depth];
            int e = nextEdge[i];
            if (e == market.first[i + 1]) {
                depth--;
                if (depth >= 0) {
                    nextSeat[market.objectOf(nextEdge[queue[depth]])]++;
                }
                continue;
            }
            int j = market.objectOf(e);
            if (objectLevel[j] != bidderLevel[i] || seating.isHeld(e)) {
                nextEdge[i]++;
                continue;
            }
            pathEdge[depth] = e;
            if (isOpen(j)) {
                int seat = seating.firstSeat[j] + seating.load[j]++;
                take(seat, depth);
                return true;
            }
            int s = nextSeat[j];
            if (s == seating.firstSeat[j] + seating.load[j]) {
                nextEdge[i]++;
                continue;
            }
            int other = Seating.bidder(seating.holder[s]);
            pathSeat[depth] = s;
            if (bidderLevel[other] != bidderLevel[i] + 1) {
                nextSeat[j]++;
            } else if (hasToSpare(other)) {
                seating.release(seating.holder[s]);
                nextSeat[j]++;
                take(s, depth);
                return true;
            } else {
                depth++;
                queue[depth] = other;
            }
        }
        return false;
    }

    /** Gives the seat to the last on the path, their seat to the one before, and so on. */
    private void take(int freeSeat, int depth) {
        int seat = freeSeat;
        for (int d = depth; d >= 0; d--) {
            int i = queue[d];
            seating.take(i, pathEdge[d]);
            seating.holder[seat] = Seating.held(i, pathEdge[d]);
            if (d > 0) {
                seat = pathSeat[d - 1];
                seating.release(seating.holder[seat]);
                nextSeat[market.objectOf(Seating.edge(seating.holder[seat]))]++;
            }
        }
    }
}
