package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import java.util.Arrays;

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

    /** Works out what no committee of a mentee gains more than. */
    void ofAny(Panel panel) {
        boolean anyInside = panel.isGuidedInside;
        int covered = 0;
        int mostValues = 0;
        long most = 0;
        for (int k = 0; k < panel.size; k++) {
            anyInside |= panel.isInside[k];
            covered |= panel.functions[k];
            mostValues = Math.max(mostValues, panel.values[k].length);
            for (int l = 0; panel.affinity != null && l < panel.size; l++) {
                most = Math.max(most, panel.affinity[k][l]);
            }
        }
        add(panel, anyInside, true, covered, (long) panel.most * mostValues);
        low += panel.most * (panel.most - 1L) / 2 * most;
    }

    /** Works out what a committee gains. */
    void of(Panel panel, CommitteeDraft draft) {
        boolean isSeveral = draft.disciplines() >= panel.disciplines;
        add(panel, draft.isInside(), isSeveral, draft.covered(), values(panel, draft));
        for (int a = 0; panel.affinity != null && a < draft.count; a++) {
            for (int b = 0; b < a; b++) {
                low += panel.affinity[draft.chosen[a]][draft.chosen[b]];
            }
        }
    }

    private void add(Panel panel, boolean isInside, boolean isSeveral, int covered, long values) {
        Weights.Weight inside = isInside && panel.inside != Strictness.OFF ? weights.inside() : NOTHING;
        Weights.Weight disciplines =
                isSeveral && panel.multidisciplinary != Strictness.OFF ? weights.disciplines() : NOTHING;
        int functions = Integer.bitCount(covered);
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
