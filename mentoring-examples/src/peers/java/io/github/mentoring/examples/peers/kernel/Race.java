package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.BarInstance;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one contestant on one instance in a process of its own, within limits of time and heap. */
final class Race {

    static final int LIMIT_IN_SECONDS = 120;
    static final int HEAP_IN_GIGABYTES = 4;

    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final double MEGABYTE = 1 << 20;
    private static final int MOST_PAIRS =
            4_000_000; // for JGraphT, which needs some 250 bytes a pair, and people with ids

    private Race() {}

    /** Returns whether the contestant has anything to do with the instance. */
    static boolean concerns(BarInstance instance, Contestant contestant) {
        return contestant != Contestant.OR_TOOLS_ASSIGNMENT || instance.mentees() == instance.mentors();
    }

    /**
     * Returns how the contestant does.
     *
     * @throws IllegalStateException if its answer is not the known one
     * @throws RunnerException if it fails in another way than by a limit
     */
    static Outcome run(BarInstance instance, Contestant contestant, Effort effort) throws RunnerException {
        boolean isLarge = contestant == Contestant.JGRAPHT || contestant == Contestant.TIE_RULE;
        if (isLarge && instance.pairs() > MOST_PAIRS) {
            return new Outcome.NotRun("not tried");
        }
        var options = new OptionsBuilder()
                .include(SolverBenchmark.class.getName() + ".solve")
                .param("instance", instance.toString())
                .param("contestant", contestant.name())
                .param("limitInSeconds", Integer.toString(LIMIT_IN_SECONDS))
                .forks(1)
                .jvmArgs("-Xmx" + HEAP_IN_GIGABYTES + "g", "-XX:+ExitOnOutOfMemoryError")
                .addProfiler(GCProfiler.class)
                .addProfiler(SolveProfiler.class)
                .syncIterations(false)
                .timeout(new TimeValue(1, TimeUnit.HOURS)) // the limit comes first
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        try {
            RunResult result = new Runner(effort.applyTo(options).build()).runSingle();
            return checked(instance, contestant, result);
        } catch (RunnerException e) {
            if (exited(e, Limit.EXIT)) {
                return new Outcome.NotRun("> %s s".formatted(LIMIT_IN_SECONDS));
            }
            if (exited(e, EXIT_OUT_OF_MEMORY)) {
                return new Outcome.NotRun("> %s GB".formatted(HEAP_IN_GIGABYTES));
            }
            throw e;
        }
    }

    private static Outcome checked(BarInstance instance, Contestant contestant, RunResult result) {
        Answer answer = new Answer(
                Math.round(figure(result, SolveProfiler.FILLED).getScore()),
                Math.round(figure(result, SolveProfiler.TOTAL).getScore()));
        if (contestant != Contestant.SORT && !answer.equals(new Answer(instance.filled(), instance.total()))) {
            throw new IllegalStateException("%s answers %s on %s, where %,d places and a total of %,d are known"
                    .formatted(contestant, answer, instance, instance.filled(), instance.total()));
        }
        return new Outcome.Solved(
                figure(result, SolveProfiler.TIME).getStatistics().getMin(),
                answer,
                figure(result, "gc.alloc.rate.norm").getScore() / MEGABYTE,
                figure(result, SolveProfiler.HEAP).getScore(),
                figure(result, SolveProfiler.RESIDENT).getScore());
    }

    private static Result<?> figure(RunResult result, String label) {
        Result<?> figure = result.getSecondaryResults().get(label);
        if (figure == null) {
            throw new IllegalStateException("there is no figure `" + label + "`: "
                    + result.getSecondaryResults().keySet());
        }
        return figure;
    }

    /** Returns whether a process ended with the given code, which is told by an exception beside the one that is thrown. */
    private static boolean exited(Throwable failure, int code) {
        if (String.valueOf(failure.getMessage()).endsWith("exit code " + code)) {
            return true;
        }
        Throwable cause = failure.getCause();
        return (cause != null && exited(cause, code))
                || Stream.of(failure.getSuppressed()).anyMatch(beside -> exited(beside, code));
    }
}
