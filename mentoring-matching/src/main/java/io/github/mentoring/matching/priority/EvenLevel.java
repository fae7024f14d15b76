package io.github.mentoring.matching.priority;

import java.util.Arrays;

/** Settles a level at which the k-th mentee of each mentor costs k, so that loads are even. */
final class EvenLevel implements Count {

    /*
     * Costs are raised one by one: at stage c no mentee costs more than c. Once the greatest load is reached, what further ones
     * would cost does not matter.
     */

    private final Face face;
    private final int[] stage; // mentor -> what one mentee costs at most

    private EvenLevel(Face face) {
        this.face = face;
        stage = new int[face.nodes];
    }

    /** Changes the matching at hand into one with the most even loads, keeps those that are as good, and returns the proof. */
    static LevelProof settle(Face face, int step) {
        return new EvenLevel(face).settle(step);
    }

    private LevelProof settle(int step) {
        Exchange exchange = new Exchange(face, this);
        int c = 1;
        while (raise(exchange, c)) {
            c++;
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
        return exchange.proof(step, 0);
    }

    /** Lets the mentees from the c-th on cost c, and returns whether any mentor has so many. */
    private boolean raise(Exchange exchange, int c) {
        boolean isReached = false;
        for (int node = face.mentees; node < face.nodes; node++) {
            if (face.load[node] < c) {
                stage[node] = c;
            } else {
                isReached = true;
            }
        }
        for (int node = face.mentees; node < face.nodes; node++) {
            stage[node] = c;
            boolean settled = false;
            while (!settled
                    && face.load[node] >= c
                    && face.load[node] > face.least[node]
                    && exchange.potential(node) < c) {
                settled = !exchange.moved(node);
            }
        }
        return isReached;
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
