package io.github.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows of bits say what plain sets say, around the ends of words above all. */
class PositionsProperties {

    /** So many places, and which of them have each of a few things. */
    record World(int size, List<Set<Integer>> having) {}

    @Property
    void a_row_with_places_added_and_removed_is_the_set_with_these(@ForAll("worlds") World world) {
        long[] row = new long[Positions.words(world.size())];
        BitSet oracle = new BitSet();
        PositionIndex<Integer> index = index(world);
        for (int thing = 0; thing < world.having().size(); thing++) {
            boolean added = thing % 3 < 2;
            world.having().get(thing).forEach(place -> oracle.set(place, added));
            if (added) {
                index.get(thing).addTo(row);
            } else {
                index.get(thing).removeFrom(row);
            }
            assertThat(BitSet.valueOf(row)).isEqualTo(oracle);
        }
    }

    @Property
    void counts_by_slices_are_how_many_things_a_place_has(@ForAll("worlds") World world) {
        long[][] slices = new long[4][Positions.words(world.size())];
        PositionIndex<Integer> index = index(world);
        for (int thing = 0; thing < world.having().size(); thing++) {
            index.get(thing).countInto(slices);
        }
        for (int place = 0; place < world.size(); place++) {
            int counted = 0;
            for (int slice = 0; slice < slices.length; slice++) {
                counted |= Positions.contains(slices[slice], place) ? 1 << slice : 0;
            }
            int at = place;
            assertThat(counted).isEqualTo((int)
                    world.having().stream().filter(set -> set.contains(at)).count());
        }
    }

    @Property
    void all_places_less_some_are_the_others(@ForAll("worlds") World world) {
        long[] row = Positions.all(world.size());
        assertThat(BitSet.valueOf(row).cardinality()).isEqualTo(world.size());
        world.having().get(0).forEach(place -> Positions.clear(row, place));
        for (int place = 0; place < world.size(); place++) {
            assertThat(Positions.contains(row, place))
                    .isEqualTo(!world.having().get(0).contains(place));
        }
    }

    private static PositionIndex<Integer> index(World world) {
        return PositionIndex.of(
                world.size(),
                place -> IntStream.range(0, world.having().size())
                        .filter(thing -> world.having().get(thing).contains(place))
                        .boxed()
                        .toList());
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.of(1, 2, 63, 64, 65, 127, 128, 130, 400)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, size - 1)
                        .set()
                        .ofMaxSize(size)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(9)
                        .map(having -> new World(size, having)));
    }
}
