package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Searches in circuits that are hard for their size, since about as much is asked as can be had. */
class CaseSearchProperties {

    private static final int[] SIZES = {2, 3, 2, 4, 2, 3, 2, 2};
    private static final long[] ALL =
            IntStream.of(SIZES).mapToLong(size -> (1L << size) - 1).toArray();
    private static final List<long[]> STATES = states();

    @Property(tries = 2_000)
    void a_state_is_found_exactly_if_there_is_one(@ForAll long seed, @ForAll @IntRange(max = 30) int clauses) {
        Circuit circuit = new Circuit();
        int goal = goal(circuit, new Random(seed), clauses);
        boolean exists = STATES.stream().anyMatch(state -> circuit.holds(goal, state));
        assertThat(CaseSearch.find(circuit, goal, ALL, STATES.get(0)).isPresent())
                .isEqualTo(exists);
    }

    @Property(tries = 2_000)
    void a_state_that_is_found_is_one_and_as_near_as_single_steps_go(
            @ForAll long seed, @ForAll @IntRange(max = 30) int clauses) {
        Circuit circuit = new Circuit();
        Random random = new Random(seed);
        int goal = goal(circuit, random, clauses);
        long[] otherwise = STATES.get(random.nextInt(STATES.size()));
        Optional<long[]> found = CaseSearch.find(circuit, goal, ALL, otherwise);
        if (found.isPresent()) {
            long[] state = found.get();
            assertThat(circuit.holds(goal, state)).isTrue();
            for (int at = 0; at < state.length; at++) {
                assertThat(Long.bitCount(state[at] & ALL[at])).isEqualTo(1);
                long[] back = state.clone();
                back[at] = otherwise[at];
                assertThat(back[at] == state[at] || !circuit.holds(goal, back)).isTrue();
            }
        }
    }

    /** Returns a conjunction of so many small disjunctions, some of them of conjunctions. */
    private static int goal(Circuit circuit, Random random, int clauses) {
        return circuit.all(IntStream.range(0, clauses)
                .map(clause -> circuit.any(IntStream.range(0, 2 + random.nextInt(2))
                        .map(part -> random.nextInt(3) > 0
                                ? atom(circuit, random)
                                : circuit.all(IntStream.of(atom(circuit, random), atom(circuit, random)))))));
    }

    private static int atom(Circuit circuit, Random random) {
        int variable = random.nextInt(SIZES.length);
        long mask = 1L << random.nextInt(SIZES[variable]);
        int atom = circuit.atom(variable, mask, ALL[variable]);
        return random.nextBoolean() ? atom : Circuit.not(atom);
    }

    private static List<long[]> states() {
        List<long[]> states = List.of(new long[SIZES.length]);
        for (int at = 0; at < SIZES.length; at++) {
            List<long[]> longer = new ArrayList<>();
            for (long[] state : states) {
                for (int cell = 0; cell < SIZES[at]; cell++) {
                    long[] next = state.clone();
                    next[at] = 1L << cell;
                    longer.add(next);
                }
            }
            states = longer;
        }
        return states;
    }
}
