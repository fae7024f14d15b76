package io.github.mentoring.matching.priority;

import java.util.BitSet;
import java.util.Optional;

/** Settles a level that counts how many of some mentees have a mentor. */
final class ServedLevel implements Count {

    private final Face face;
    private final BitSet mentees;
    private final BitSet counted = new BitSet(); // mentees whose first mentor counts already

    private ServedLevel(Face face, BitSet mentees) {
        this.face = face;
        this.mentees = mentees;
    }

    /**
     * Changes the matching at hand into one that serves the most, keeps those that are as good, and returns the proof; nothing, if the
     * caller wants no more.
     */
    static Optional<LevelProof> settle(Face face, BitSet mentees, int step, Pace pace) {
        return new ServedLevel(face, mentees).settle(step, pace);
    }

    private Optional<LevelProof> settle(int step, Pace pace) {
        Exchange exchange = new Exchange(face, this);
        mentees.stream().filter(i -> face.load[i] > 0).forEach(counted::set);
        for (int i = mentees.nextSetBit(0); i >= 0; i = mentees.nextSetBit(i + 1)) {
            counted.set(
                    i); // what is not there may count more at once; what is worth less by a potential has no way either
            if (face.load[i] == 0 && face.mostOf(i) > 0 && exchange.potential(i) == 0) {
                if (pace.isStopped()) {
                    return Optional.empty();
                }
                pace.tell(i, face.mentees);
                exchange.moved(i);
            }
        }
        mentees.stream().forEach(i -> narrow(i, exchange.potential(i)));
        for (int node : exchange.priced()) {
            if (node >= face.mentees || !mentees.get(node)) {
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

    /** Keeps the numbers of mentors for which one for being served, and the potential for each, come to most. */
    private void narrow(int i, int potential) {
        int least = face.leastOf(i);
        int most = face.mostOf(i);
        if (potential == 0 && most > 0) {
            face.least[i] = Math.max(least, 1);
        } else if (potential == -1) {
            face.most[i] = Math.max(least, Math.min(most, 1)); // one mentor is as good as none, a second one is not
        }
    }

    @Override
    public int weight(int edge) {
        return 0;
    }

    @Override
    public int next(int node) {
        return face.load[node] == 0 && isCounted(node) ? 1 : 0;
    }

    @Override
    public int last(int node) {
        return face.load[node] == 1 && isCounted(node) ? 1 : 0;
    }

    private boolean isCounted(int node) {
        return node < face.mentees && counted.get(node);
    }
}
