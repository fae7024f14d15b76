package io.github.mentoring.core.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;

/** By what pairs are ranked for their first months. */
public enum EarlyRanking {

    /** By consistency, then by frequency. */
    CONSISTENCY_FIRST {
        @Override
        Comparator<EarlyEngagement> order() {
            return BY_CONSISTENCY.thenComparing(BY_FREQUENCY);
        }
    },

    /** By frequency, then by consistency. */
    FREQUENCY_FIRST {
        @Override
        Comparator<EarlyEngagement> order() {
            return BY_FREQUENCY.thenComparing(BY_CONSISTENCY);
        }
    };

    private static final Comparator<EarlyEngagement> BY_CONSISTENCY = EarlyEngagement::compareConsistency;
    private static final Comparator<EarlyEngagement> BY_FREQUENCY = Comparator.comparingInt(EarlyEngagement::frequency);

    /** Orders engagements of which some slot has elapsed, the poorest first. */
    abstract Comparator<EarlyEngagement> order();

    /**
     * Returns the keys of the given pairs, the best first; ties go by the key.
     *
     * <p>A pair of which no slot has elapsed yet has no rank and is left out.
     *
     * @param <K> what identifies a pair
     */
    public <K extends Comparable<? super K>> ImmutableList<K> rank(Map<K, EarlyEngagement> pairs) {
        return ImmutableSortedMap.copyOf(pairs).entrySet().stream() // a stable sort then leaves ties in order
                .filter(pair -> pair.getValue().elapsed() > 0)
                .sorted(Map.Entry.comparingByValue(order().reversed()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
