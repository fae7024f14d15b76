package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.PlainInstance;
import java.util.Arrays;

/** Who takes part; each builds its own model from the same plain arrays, which belongs to its time. */
enum Contestant {
    KERNEL("kernel") {
        @Override
        Answer solve(PlainInstance instance) {
            return Kernel.solve(instance);
        }
    },
    OR_TOOLS("OR-Tools flow") {
        @Override
        Answer solve(PlainInstance instance) {
            return OrToolsFlow.solve(instance);
        }
    },
    OR_TOOLS_ASSIGNMENT("OR-Tools assignment") {
        @Override
        Answer solve(PlainInstance instance) {
            return OrToolsAssignment.solve(instance);
        }
    },
    JGRAPHT("JGraphT") {
        @Override
        Answer solve(PlainInstance instance) {
            return instance.isComplete() ? JGraphTAssignment.solve(instance) : JGraphTFlow.solve(instance);
        }
    },
    /** Sorts the pairs by weight, as one number each, and solves nothing. */
    SORT("sort") {
        @Override
        Answer solve(PlainInstance instance) {
            long[] keys = new long[instance.pairs()];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = (long) instance.weightOf[k] << Integer.SIZE | k;
            }
            Arrays.sort(keys);
            return new Answer(keys.length, keys[keys.length - 1] >> Integer.SIZE);
        }
    };

    private final String label;

    Contestant(String label) {
        this.label = label;
    }

    abstract Answer solve(PlainInstance instance);

    /** Returns the name in the table. */
    @Override
    public String toString() {
        return label;
    }
}
