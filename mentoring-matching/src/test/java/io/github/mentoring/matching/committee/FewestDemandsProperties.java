package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.committee.NoCommittee.Extent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The fewest demands that cannot be met together. */
class FewestDemandsProperties {

    private static final int MANY = 1_000_000;

    @Property(tries = 3_000)
    void all_sets_of_demands_together_hold_no_fewer(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        List<BitSet> conflicts = conflicts(size, random);
        FewestDemands.Found found =
                new FewestDemands(size, some -> isPossible(some, conflicts), () -> false, MANY).find();
        assertThat(found.extent()).isEqualTo(Extent.FEWEST);
        assertThat(found.demands()).isEqualTo(smallest(size, conflicts));
    }

    @Property(tries = 1_000)
    void where_questions_run_out_no_demand_can_be_taken_away(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(9);
        List<BitSet> conflicts = conflicts(size, random);
        FewestDemands.Found found = new FewestDemands(size, some -> isPossible(some, conflicts), () -> false, 0).find();
        assertThat(found.extent()).isEqualTo(Extent.IRREDUCIBLE);
        assertThat(isPossible(found.demands(), conflicts)).isFalse();
        found.demands().stream().forEach(demand -> {
            BitSet fewer = (BitSet) found.demands().clone();
            fewer.clear(demand);
            assertThat(isPossible(fewer, conflicts)).isTrue();
        });
    }

    private static List<BitSet> conflicts(int size, Random random) {
        List<BitSet> conflicts = new ArrayList<>();
        for (int c = 1 + random.nextInt(5); c > 0; c--) {
            BitSet conflict = new BitSet();
            for (int demands = 1 + random.nextInt(size); demands > 0; demands--) {
                conflict.set(random.nextInt(size));
            }
            conflicts.add(conflict);
        }
        return conflicts;
    }

    private static boolean isPossible(BitSet some, List<BitSet> conflicts) {
        return conflicts.stream().noneMatch(conflict -> {
            BitSet missing = (BitSet) conflict.clone();
            missing.andNot(some);
            return missing.isEmpty();
        });
    }

    /** Returns, of all impossible sets, the smallest, and of several the one that comes first. */
    private static BitSet smallest(int size, List<BitSet> conflicts) {
        List<BitSet> impossible = new ArrayList<>();
        for (long bits = 0; bits < 1 << size; bits++) {
            BitSet some = BitSet.valueOf(new long[] {bits});
            if (!isPossible(some, conflicts)) {
                impossible.add(some);
            }
        }
        return impossible.stream()
                .min(Comparator.comparingInt(BitSet::cardinality)
                        .thenComparing(some -> some.stream()
                                .mapToObj(demand -> "%03d".formatted(demand))
                                .toList()
                                .toString()))
                .orElseThrow();
    }
}
