package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Settles one level for each key, in ascending order, at which as few pairs as possible have that key.
 *
 * <p>Most levels have no matched pair, so that the pairs with that key are just left out; and the matching at hand is changed only
 * where it has one.
 */
final class EmptyLevels implements Count {

    private final Face face;
    private final ImmutableLongArray key;
    private final int step;
    private final Exchange exchange;
    private final boolean[] counts; // edge -> has the key at hand, and counts already
    private final List<LevelProof> proofs = new ArrayList<>();

    private EmptyLevels(Face face, ImmutableLongArray key, int step) {
        this.face = face;
        this.key = key;
        this.step = step;
        counts = new boolean[face.edges];
        exchange = new Exchange(face, this);
    }

    /**
     * Changes the matching at hand, keeps those that are as good, and returns the proofs of the levels that are not empty; nothing, if the
     * caller wants no more.
     */
    static Optional<ImmutableList<LevelProof>> settle(Face face, ImmutableLongArray key, int step, Pace pace) {
        EmptyLevels levels = new EmptyLevels(face, key, step);
        KeyGroups groups = KeyGroups.ofOpen(face, key);
        for (int g = 0; g < groups.count(); g++) {
            if (pace.isStopped() || !levels.settle(groups.edges(g), pace)) {
                return Optional.empty();
            }
            pace.tell(g + 1L, groups.count());
        }
        return Optional.of(ImmutableList.copyOf(levels.proofs));
    }

    private boolean settle(int[] edges, Pace pace) {
        int[] open = Arrays.stream(edges).filter(edge -> face.open[edge]).toArray();
        for (int edge : open) {
            counts[edge] = !face.chosen[edge]; // what is not there may cost more at once
        }
        boolean isEmpty = true;
        for (int edge : open) {
            if (!counts[edge]) {
                counts[edge] = true; // it may not be there any more, or its potentials may pay for it already
                boolean violated = face.chosen[edge] && exchange.excess(edge) < 0;
                if (violated && pace.isStopped()) {
                    return false;
                }
                if (violated && !exchange.dropped(edge)) {
                    isEmpty = false;
                }
            }
        }
        if (isEmpty) {
            for (int edge : open) {
                exchange.settle(edge);
            }
        } else {
            proofs.add(exchange.proof(step, key.get(open[0])));
            keepBest(open);
        }
        for (int edge : open) {
            counts[edge] = false;
        }
        exchange.forgetPotentials();
        return true;
    }

    private void keepBest(int[] open) {
        for (int edge : open) {
            settleIfNotTight(edge);
        }
        for (int node : exchange.priced()) {
            face.fix(node);
            for (int edge : exchange.openPairsOf(node)) {
                settleIfNotTight(edge);
            }
        }
    }

    private void settleIfNotTight(int edge) {
        if (face.open[edge] && exchange.excess(edge) != 0) {
            exchange.settle(edge);
        }
    }

    @Override
    public int weight(int edge) {
        return counts[edge] ? -1 : 0;
    }

    @Override
    public int next(int node) {
        return 0;
    }

    @Override
    public int last(int node) {
        return 0;
    }
}
