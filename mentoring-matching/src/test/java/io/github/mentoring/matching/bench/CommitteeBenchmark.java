package io.github.mentoring.matching.bench;

import io.github.mentoring.matching.committee.BranchProgress;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.CommitteeVerification;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.run.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Chooses committees for thousands by prices alone, then with branches for as long as the target allows, and tells when the gap became small;
 * verifies the answers, and then matches ten thousand mentees by leximin. Arguments: seeds; without any, one to three.
 */
public final class CommitteeBenchmark {

    private static final Duration LIMIT_OF_LARGE = Duration.ofSeconds(5);
    private static final Duration LIMIT_OF_FUNCTIONS = Duration.ofSeconds(10);
    private static final int LARGE = 10_000; // mentees
    private static final int DECIMALS_OF_PERCENT = 4;
    private static final List<String> LEXIMIN = List.of("sparse-uniform-10k", "tight-10k");

    private CommitteeBenchmark() {}

    /** Prints what was found in what time, and fails if an answer is objected to. */
    public static void main(String[] arguments) {
        long[] seeds = arguments.length == 0
                ? new long[] {1, 2, 3}
                : Arrays.stream(arguments).mapToLong(Long::parseLong).toArray();
        for (CommitteeInstance instance : CommitteeInstance.values()) {
            for (long seed : seeds) {
                CommitteeProblem problem = instance.problem(seed);
                measure(instance, seed, problem, 0);
                measure(instance, seed, problem, Committees.BRANCHES);
            }
        }
        LEXIMIN.forEach(PriorityBenchmark::leximin);
    }

    @SuppressWarnings("SystemOut") // the figures are what it is for
    private static void measure(CommitteeInstance instance, long seed, CommitteeProblem problem, long branches) {
        Duration limit = instance.mentees() >= LARGE ? LIMIT_OF_LARGE : LIMIT_OF_FUNCTIONS;
        long end = System.nanoTime() + limit.toNanos();
        Stopwatch solving = new Stopwatch();
        GapClock gaps = new GapClock();
        CommitteeChoice choice =
                Committees.choose(problem, branches, Run.plain().withStop(() -> System.nanoTime() - end >= 0), gaps);
        String solved = solving.toString();
        Stopwatch verifying = new Stopwatch();
        CommitteeVerification verification = choice.verify();
        String verified = verifying.toString();
        System.out.printf(
                "%s, %,d x %,d, seed %s, %s: %s; worth %s%n    proven gap %s%s; verified in %s%n",
                instance,
                instance.mentees(),
                instance.mentors(),
                seed,
                branches == 0 ? "prices alone" : "up to %,d branches".formatted(branches),
                solved,
                verification.value(),
                gap(verification, choice.isBest()),
                gaps,
                verified);
        if (!verification.objections().isEmpty()) {
            throw new IllegalStateException("objections: " + verification.objections());
        }
    }

    private static String gap(CommitteeVerification verification, boolean isBest) {
        CommitteeValue gap = verification.gap();
        BigDecimal ofTotal = BigDecimal.valueOf(gap.total().tenThousandths())
                .movePointRight(2)
                .divide(
                        BigDecimal.valueOf(Math.max(
                                1, Math.abs(verification.value().total().tenThousandths()))),
                        DECIMALS_OF_PERCENT,
                        RoundingMode.UP);
        boolean isOfTotal = isOfTotal(gap);
        return (isOfTotal ? "%s %% of the total".formatted(ofTotal) : gap.toString())
                + (isBest ? ", known to be best" : "");
    }

    /** Returns whether nothing that comes before the total differs. */
    private static boolean isOfTotal(CommitteeValue gap) {
        return LongStream.of(gap.served(), gap.inside(), gap.functions(), gap.disciplines())
                .allMatch(part -> part == 0);
    }

    /** When the gap became smaller than what is aimed at, by the clock, as the search told it after prices and after each branch. */
    private static final class GapClock implements BranchProgress {

        private static final long[] PARTS = {500, 1_000, 2_000}; // of the total

        private final long start = System.nanoTime();
        private final long[] passed = new long[PARTS.length]; // nanoseconds, zero if it was not

        @Override
        public void update(State state) {
            CommitteeValue gap = state.gap();
            boolean isOfTotal = isOfTotal(gap);
            for (int p = 0; p < PARTS.length && isOfTotal; p++) {
                boolean isSmall = gap.total().tenThousandths() * PARTS[p]
                        < state.best().total().tenThousandths();
                passed[p] = isSmall && passed[p] == 0 ? System.nanoTime() - start : passed[p];
            }
        }

        @Override
        public String toString() {
            return IntStream.range(0, PARTS.length)
                    .filter(p -> passed[p] > 0)
                    .mapToObj(p -> ", below %s %% after %,d ms"
                            .formatted(
                                    BigDecimal.valueOf(100).divide(BigDecimal.valueOf(PARTS[p])),
                                    Duration.ofNanos(passed[p]).toMillis()))
                    .collect(Collectors.joining());
        }
    }

    /** Time by the clock, and processor time of all threads, collecting garbage and compiling included. */
    private static final class Stopwatch {

        private final long clock = System.nanoTime();
        private final Duration processor = processor();

        private static Duration processor() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        @Override
        public String toString() {
            return "%,d ms by the clock, %,d ms of processor time"
                    .formatted(
                            Duration.ofNanos(System.nanoTime() - clock).toMillis(),
                            processor().minus(processor).toMillis());
        }
    }
}
