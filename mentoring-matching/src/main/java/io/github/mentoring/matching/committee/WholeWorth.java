package io.github.mentoring.matching.committee;

import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.relationship.Strictness;
import java.util.Arrays;
import java.util.BitSet;

/** What a committee gains as a whole, beyond what its members bring alone, in both numbers of {@link Weights}. */
final class WholeWorth {

    private static final int[] NONE = {};
    private static final Weights.Weight NOTHING = new Weights.Weight(0, 0);

    private final Weights weights;
    private long high;
    private long low;

    WholeWorth(Weights weights) {
        this.weights = weights;
    }

    /** Returns what was worked out last, in the higher number. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number. */
    long low() {
        return low;
    }

    /**
     * Works out what no committee of a mentee gains more than: what all candidates have together, as far as the members could who have most of
     * it.
     */
    Weights.Weight most(Panel panel) {
        boolean isInside = panel.isGuidedInside;
        int covered = 0;
        BitSet disciplines = new BitSet();
        BitSet values = new BitSet();
        long[] functionsOf = new long[panel.size];
        long[] valuesOf = new long[panel.size];
        for (int k = 0; k < panel.size; k++) {
            isInside |= panel.isInside[k];
            covered |= panel.functions[k];
            functionsOf[k] = Integer.bitCount(panel.functions[k]);
            valuesOf[k] = panel.values[k].length;
            if (panel.discipline[k] >= 0) {
                disciplines.set(panel.discipline[k]);
            }
            for (int value : panel.values[k]) {
                values.set(value);
            }
        }
        add(
                panel,
                isInside,
                Math.min(disciplines.cardinality(), panel.most) >= panel.disciplines,
                Math.min(Integer.bitCount(covered), sumOfLargest(functionsOf, panel.most)),
                Math.min(values.cardinality(), sumOfLargest(valuesOf, panel.most)));
        return new Weights.Weight(high, low + mostAffinity(panel));
    }

    /** Returns what pairs of members add at most, each pair counted on its own. */
    private static long mostAffinity(Panel panel) {
        if (panel.affinity == null) {
            return 0;
        }
        ImmutableLongArray.Builder affinities = ImmutableLongArray.builder();
        for (int k = 0; k < panel.size; k++) {
            for (int l = 0; l < k; l++) {
                if (panel.affinity[k][l] > 0) {
                    affinities.add(panel.affinity[k][l]);
                }
            }
        }
        return sumOfLargest(affinities.build().toArray(), panel.most * (panel.most - 1) / 2);
    }

    /** Adds up the largest numbers, so many of them at most; changes their order. */
    private static long sumOfLargest(long[] numbers, int count) {
        Arrays.sort(numbers);
        long sum = 0;
        for (int k = Math.max(0, numbers.length - count); k < numbers.length; k++) {
            sum += numbers[k];
        }
        return sum;
    }

    /** Works out what a committee gains. */
    void of(Panel panel, CommitteeDraft draft) {
        boolean isSeveral = draft.disciplines() >= panel.disciplines;
        add(panel, draft.isInside(), isSeveral, Integer.bitCount(draft.covered()), values(panel, draft));
        for (int a = 0; panel.affinity != null && a < draft.count; a++) {
            for (int b = 0; b < a; b++) {
                low += panel.affinity[draft.chosen[a]][draft.chosen[b]];
            }
        }
    }

    private void add(Panel panel, boolean isInside, boolean isSeveral, long functions, long values) {
        Weights.Weight inside = isInside && panel.inside != Strictness.OFF ? weights.inside() : NOTHING;
        Weights.Weight disciplines =
                isSeveral && panel.multidisciplinary != Strictness.OFF ? weights.disciplines() : NOTHING;
        high = weights.served() + inside.high() + functions * weights.function().high() + disciplines.high();
        low = inside.low() + functions * weights.function().low() + disciplines.low() + values * weights.diversity();
    }

    private static long values(Panel panel, CommitteeDraft draft) {
        int[] all = NONE;
        for (int a = 0; a < draft.count; a++) {
            int[] more = panel.values[draft.chosen[a]];
            if (more.length > 0) {
                int size = all.length;
                all = Arrays.copyOf(all, size + more.length);
                System.arraycopy(more, 0, all, size, more.length);
            }
        }
        return all.length == 0 ? 0 : Arrays.stream(all).distinct().count();
    }
}
