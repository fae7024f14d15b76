package io.github.mentoring.examples.peers;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Cited;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One screening of twenty rules with outcome, deciding rules and findings, three ways; and what would help. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScreeningBenchmark {

    private static final int CASES = 1_024;
    private static final long SEED = 20_261_122L;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    /** Each flag holds in one case out of so many; with 16 about one rule applies, with 4 about five. */
    @Param({"64", "16", "4"})
    public int oneIn;

    private final Judge judge = TwentyRules.judge();
    private final DroolsScreening drools = DroolsScreening.open();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private int at;

    /** Makes the cases, and refuses to measure unless all three find the same. */
    @Setup(Level.Trial)
    public void makeCases() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Pair pair = Pair.random(random, oneIn);
            pairs.add(pair);
            cases.add(TwentyRules.toCase(pair));
            check(HandWritten.screen(pair), judge.judge(cases.get(i), DAY));
            check(drools.screenKept(pair), judge.judge(cases.get(i), DAY));
            check(drools.screenStateless(pair), judge.judge(cases.get(i), DAY));
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        drools.close();
    }

    @Benchmark
    public Verdict rulebook() {
        return judge.judge(cases.get(next()), DAY);
    }

    @Benchmark
    public Screened handWritten() {
        return HandWritten.screen(pairs.get(next()));
    }

    @Benchmark
    public Screened droolsKept() {
        return drools.screenKept(pairs.get(next()));
    }

    @Benchmark
    public Screened droolsStateless() {
        return drools.screenStateless(pairs.get(next()));
    }

    @Benchmark
    public List<Remedy> remedies() {
        return judge.remedies(cases.get(next()), Outcome.CLEAR, 8);
    }

    private int next() {
        at = (at + 1) % CASES;
        return at;
    }

    private static void check(Screened other, Verdict ours) {
        List<RuleId> deciding = ours.deciding().stream().map(Cited::rule).toList();
        if (!ours.findings().equals(other.findings())
                || ours.answer().severest() != other.outcome()
                || !new HashSet<>(deciding).equals(new HashSet<>(other.deciding()))) {
            throw new IllegalStateException("screenings differ: " + ours + " " + ours.findings() + " and " + other);
        }
    }
}
