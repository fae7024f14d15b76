package io.github.mentoring.matching.priority;

import java.util.Arrays;
import java.util.Optional;

/** Settles a level at which the k-th mentee of each mentor costs k, so that loads are even. */
final class EvenLevel implements Count {

    /*
     * Costs are raised one by one: at stage c no mentee costs more than c. Then whoever has c mentees or more has one too many by one
     * unit, until a search passes one on, or fails and raises their potential. Once the greatest load is reached, what further ones would cost
     * does not matter.
     */

    private static final int PASSES = 2;

    private final Face face;
    private final int[] stage; // mentor -> what one mentee costs at most

    private EvenLevel(Face face) {
        this.face = face;
        stage = new int[face.nodes];
    }

    /**
     * Changes the matching at hand into one with the most even loads, keeps those that are as good, and returns the proof; nothing, if the
     * caller wants no more.
     */
    static Optional<LevelProof> settle(Face face, int step, Pace pace) {
        return new EvenLevel(face).settle(step, pace);
    }

    private Optional<LevelProof> settle(int step, Pace pace) {
        for (int pass = 0; pass < PASSES; pass++) {
            passOn();
        }
        Exchange exchange = new Exchange(face, this);
        for (int c = 1; c > 0; c = raise(exchange, c, pace)) {
            if (pace.isStopped()) {
                return Optional.empty();
            }
        }
        if (pace.isStopped()) {
            return Optional.empty();
        }
        Arrays.fill(stage, Integer.MAX_VALUE);
        for (int node = face.mentees; node < face.nodes; node++) {
            narrow(node, exchange.potential(node));
        }
        for (int node : exchange.priced()) {
            if (node < face.mentees) {
                face.fix(node);
            }
        }
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge] && exchange.excess(edge) != 0) {
                exchange.settle(edge);
            }
        }
        return Optional.of(exchange.proof(step, 0));
    }

    /** Moves mentees to mentors with fewer, where that needs nobody else: not all that can be moved, but most, and without a search. */
    private void passOn() {
        int to;
        for (int from = 0; from < face.edges; from = to) {
            to = from + 1;
            while (to < face.edges && face.menteeNode[to] == face.menteeNode[from]) {
                to++;
            }
            for (int edge = from; edge < to; edge++) {
                if (face.open[edge] && face.chosen[edge]) {
                    passOn(edge, from, to);
                }
            }
        }
    }

    /** Moves a pair to the mentor who has fewest of those in a range of edges, all of the same mentee. */
    private void passOn(int edge, int from, int to) {
        int node = face.mentorNode[edge];
        int best = edge;
        for (int other = from; other < to; other++) {
            int mentor = face.mentorNode[other];
            boolean isFree = face.open[other] && !face.chosen[other] && face.load[mentor] < face.most[mentor];
            if (isFree && face.load[mentor] < face.load[face.mentorNode[best]]) {
                best = other;
            }
        }
        if (face.load[face.mentorNode[best]] + 1 < face.load[node] && face.load[node] > face.least[node]) {
            face.toggle(edge);
            face.toggle(best);
        }
    }

    /** Lets the mentees from the c-th on cost c, and returns the next stage, or zero if no mentor has so many. */
    private int raise(Exchange exchange, int c, Pace pace) {
        Arrays.fill(stage, c);
        boolean isReached = false;
        for (int node = face.mentees; node < face.nodes; node++) {
            isReached |= face.load[node] >= c;
        }
        if (!isReached) {
            return 0;
        }
        int failures = 0; // and whatever is looked for after one
        for (int node = face.mentees; node < face.nodes; node++) {
            boolean settled = false;
            while (!settled
                    && face.load[node] >= c
                    && face.load[node] > face.least[node]
                    && exchange.potential(node) < c
                    && !pace.isStopped()) {
                settled = !exchange.moved(node);
                failures += settled || failures > 0 ? 1 : 0;
            }
        }
        return c + 1 + (failures == 1 ? skip(exchange, c) : 0);
    }

    /**
     * Goes through stages in which nothing would come of anything but one search that fails, the same as the last one, and returns how many
     * there are: a mentor with very many mentees would take as many searches.
     */
    private int skip(Exchange exchange, int c) {
        int most = Integer.MAX_VALUE;
        for (int node = face.mentees; node < face.nodes; node++) {
            if (face.load[node] >= c) {
                if (!exchange.hasReached(node)) {
                    return 0; // there would be a search for them too
                }
                most = Math.min(most, face.load[node] - c);
            }
        }
        return exchange.failAgain(most, node -> face.load[node] >= c);
    }

    /** Keeps the loads for which the potential for each mentee, less the costs, comes to most: the k-th costs k. */
    private void narrow(int node, int potential) {
        int least = face.leastOf(node);
        int most = face.mostOf(node);
        face.least[node] = Math.max(least, Math.min(most, potential - 1));
        face.most[node] = Math.min(most, Math.max(least, potential));
    }

    @Override
    public int weight(int edge) {
        return 0;
    }

    @Override
    public int next(int node) {
        return node < face.mentees ? 0 : -Math.min(face.load[node] + 1, stage[node]);
    }

    @Override
    public int last(int node) {
        return node < face.mentees ? 0 : -Math.min(face.load[node], stage[node]);
    }
}
