package io.github.mentoring.matching.bench;

import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.criteria.FitIndex;
import io.github.mentoring.matching.fixture.Population;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.AdmissionIndex;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures how long it takes to score all pairs, and to find the best candidates of each mentee.
 *
 * <p>Some mentees are compared with a look at every mentor. Arguments: how many mentors, how many mentees, how many candidates to keep, how many rounds.
 */
public final class CandidatesBenchmark {

    private static final int COMPARED = 20;
    private static final int ROWS = 4_000;

    private CandidatesBenchmark() {}

    /** Prints the figures of some rounds; the first one warms up. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        int mentors = argument(arguments, 0, 25_000);
        int mentees = argument(arguments, 1, 100_000);
        int most = argument(arguments, 2, 20);
        int rounds = argument(arguments, 3, 3);
        List<Person> people = Population.of(mentors, mentees, 1);
        MatchRound round = MatchRound.of(people).keepingBest(most);
        ExecutorService threads = Executors.newFixedThreadPool(1); // one beside the calling one
        try {
            for (int number = 1; number <= rounds; number++) {
                FitIndex fit = timed("index of the fit", () -> round.fit().index(round.mentors(), round.mentees()));
                AdmissionIndex admission =
                        timed("index of the screening", () -> round.screening().index(fit.mentors(), fit.mentees()));
                timed(
                        "scores of %,d pairs".formatted(pairs(fit)),
                        () -> LongStream.range(0, Math.min(ROWS, mentees))
                                .map(mentee -> scored(fit, (int) mentee))
                                .sum());
                timed(
                        "best of each mentee",
                        () -> IntStream.range(0, mentees)
                                .map(mentee -> fit.best(
                                                mentee,
                                                most,
                                                admission.possible(mentee),
                                                mentor -> admission.confirms(mentor, mentee))
                                        .size())
                                .sum());
                MatchingProblem alone = timed("all, alone", round::problem);
                MatchingProblem together = timed(
                        "all, with another thread",
                        () -> round.problem(Run.plain().withExecutor(threads)));
                System.out.printf(
                        "%s, the same on both: %s; heap in use %,d MB%n",
                        alone,
                        alone.equals(together),
                        (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                >> 20);
                compare(round, fit, alone.graph());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static long pairs(FitIndex fit) {
        return (long) Math.min(ROWS, fit.mentees().size()) * fit.mentors().size();
    }

    private static long scored(FitIndex fit, int mentee) {
        int[] scores = new int[fit.mentors().size()];
        fit.scores(mentee, scores);
        return scores[scores.length - 1];
    }

    /** Looks at every mentor for some of the mentees, pair by pair. */
    private static void compare(MatchRound round, FitIndex fit, CandidateGraph graph) {
        for (int k = 0; k < COMPARED; k++) {
            Person mentee = fit.mentees().get((int) ((long) k * fit.mentees().size() / COMPARED));
            int number = graph.indexOf(mentee.asMentee());
            BitSet kept = IntStream.range(graph.firstEdge(number), graph.firstEdge(number + 1))
                    .map(graph::mentorOf)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            BitSet best = round.mentors().stream()
                    .filter(mentor -> round.screening().admits(mentor, mentee))
                    .sorted((one, other) -> round.fit()
                            .score(other, mentee)
                            .score()
                            .compareTo(round.fit().score(one, mentee).score()))
                    .limit(round.kept().orElseThrow())
                    .mapToInt(mentor -> graph.indexOf(mentor.asMentor()))
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            if (!kept.equals(best)) {
                throw new IllegalStateException("candidates of mentee `%s` are not the best".formatted(mentee.id()));
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static <T> T timed(String what, Supplier<T> work) {
        long clock = System.nanoTime();
        Duration processor = processor();
        T result = work.get();
        System.out.printf(
                "%-30s %,8d ms of processor time, %,8.0f ms by the clock%n",
                what, processor().minus(processor).toMillis(), (System.nanoTime() - clock) / 1e6);
        return result;
    }

    /** Of all threads, collecting garbage and compiling included; it tells more than the clock on a busy machine. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
