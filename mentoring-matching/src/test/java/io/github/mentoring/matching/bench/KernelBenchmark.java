package io.github.mentoring.matching.bench;

import io.github.mentoring.matching.bar.BarInstance;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.kernel.SparseVerification;
import io.github.mentoring.matching.problem.Objective;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Makes an instance of the bar, solves it once in a fresh process, and verifies the answer. Argument: the name of the instance;
 * without one, that of a million mentees.
 *
 * <p>The instance goes straight into the builder, so that the heap holds nothing else.
 */
public final class KernelBenchmark {

    private KernelBenchmark() {}

    /** Prints times and what the heap grew to, and fails if the answer is not the known one or not proved to be best. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        BarInstance instance = BarInstance.named(arguments.length > 0 ? arguments[0] : "sparse-uniform-1m");
        SparseProblem problem = timed("made and built", instance::problem);
        SparseMatching matching = timed(
                "solved",
                () -> SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                        .orElseThrow());
        SparseVerification verification = timed("verified", matching::verify);
        System.out.printf(
                "%s: %,d places, total %,d, best: %s%n",
                instance, verification.places(), verification.total(), verification.isBest());
        if (!verification.isBest()
                || verification.places() != instance.filled()
                || verification.total() != instance.total()) {
            throw new IllegalStateException("not the known answer of " + instance + ": " + verification);
        }
    }

    @SuppressWarnings("SystemOut")
    private static <T> T timed(String what, Supplier<T> work) {
        long clock = System.nanoTime();
        Duration processor = processor();
        T result = work.get();
        System.out.printf(
                "%-15s %,7d ms of processor time, %,7d ms by the clock, heap of %,d MB out of %,d%n",
                what,
                processor().minus(processor).toMillis(),
                (System.nanoTime() - clock) / 1_000_000,
                Runtime.getRuntime().totalMemory() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return result;
    }

    /** Of all threads, collecting garbage and compiling included. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
