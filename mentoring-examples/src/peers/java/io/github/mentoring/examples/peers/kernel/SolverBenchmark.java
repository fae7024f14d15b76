package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.BarInstance;
import io.github.mentoring.matching.bar.PlainInstance;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One instance and one contestant. The time that counts is the processor's, of the thread that solves, as
 * {@link SolveProfiler} reports it; the clock tells little on a machine with other work.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SolverBenchmark {

    @Param("sparse-uniform-1k")
    public String instance = "";

    @Param("KERNEL")
    public String contestant = "";

    @Param("120")
    public int limitInSeconds;

    private PlainInstance plain = BarInstance.named("sparse-uniform-1k").plain();
    private Contestant solver = Contestant.KERNEL;
    private Limit limit = Limit.ofSeconds(0);

    /** Makes the instance. */
    @Setup(Level.Trial)
    public void make() {
        plain = BarInstance.named(instance).plain();
        solver = Contestant.valueOf(contestant);
        limit = Limit.ofSeconds(limitInSeconds);
        limit.watch();
        SolveProfiler.begin();
    }

    @Benchmark
    public Object solve() {
        limit.start();
        Timed timed = solver.time(plain);
        SolveProfiler.solved(timed.nanoseconds(), timed.answer());
        limit.stop();
        return timed;
    }

    /** Has the kernel's own answer proved. */
    @TearDown(Level.Trial)
    public void prove() {
        if (solver == Contestant.KERNEL) {
            Kernel.prove(plain);
        }
    }
}
