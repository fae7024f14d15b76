package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.PlainInstance;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Who takes part; each builds its own model from the same plain arrays, which belongs to its time. */
enum Contestant {
    KERNEL("kernel") {
        @Override
        Answer solve(PlainInstance instance) {
            return Kernel.solve(instance);
        }
    },
    /** The pass that makes the kernel's answer the one that the tie rule names; its time is that of the pass alone. */
    TIE_RULE("tie rule") {
        @Override
        Timed time(PlainInstance instance) {
            return TieRulePass.time(instance);
        }

        @Override
        Answer solve(PlainInstance instance) {
            return time(instance).answer();
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
                keys[k] = instance.weightOf[k] << Integer.SIZE | k;
            }
            Arrays.sort(keys);
            return new Answer(keys.length, keys[keys.length - 1] >> Integer.SIZE);
        }
    };

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String label;

    Contestant(String label) {
        this.label = label;
    }

    abstract Answer solve(PlainInstance instance);

    /** Returns the answer and the time it took. */
    Timed time(PlainInstance instance) {
        long start = THREADS.getCurrentThreadCpuTime();
        Answer answer = solve(instance);
        return new Timed(answer, THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Returns the name in the table. */
    @Override
    public String toString() {
        return label;
    }
}
