package io.github.mentoring.matching.bench;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.bar.BarInstance;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.priority.Aim;
import io.github.mentoring.matching.priority.PriorityMatching;
import io.github.mentoring.matching.priority.PriorityProblem;
import io.github.mentoring.matching.priority.PrioritySolver;
import io.github.mentoring.matching.priority.PriorityVerification;
import io.github.mentoring.matching.priority.Ranks;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Solves instances of the bar by several aims, three times each, and verifies the answers. Arguments: the names of the instances, whose
 * mentees want one mentor; without any, that of ten thousand mentees with twenty random candidates each.
 */
public final class PriorityBenchmark {

    private static final int ROUNDS = 3;

    private PriorityBenchmark() {}

    /** Prints the processor time, and fails if an answer is not proved. */
    public static void main(String[] arguments) {
        for (String name : arguments.length > 0 ? arguments : new String[] {"sparse-uniform-10k"}) {
            MatchingProblem problem = leximin(name);
            measure(name, PriorityProblem.of(problem, new Aim.MostServed(), new Aim.EvenLoad(), new Aim.BestTotal()));
            for (Aim.RankOrder order : Aim.RankOrder.values()) {
                measure(name, PriorityProblem.of(problem, new Aim.RankProfile(order, new Ranks.ByScore())));
            }
        }
    }

    /** Measures leximin on an instance of the bar, which it returns. */
    static MatchingProblem leximin(String name) {
        MatchingProblem problem = problem(BarInstance.named(name).problem());
        measure(name, PriorityProblem.of(problem, new Aim.Leximin()));
        return problem;
    }

    /** Ids are padded, so that they are in the order of the numbers. */
    private static MatchingProblem problem(SparseProblem numbers) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        List<MentorId> mentors = IntStream.range(0, numbers.mentors())
                .mapToObj(j -> MentorId.of("mentor-%07d".formatted(j)))
                .toList();
        for (int j = 0; j < numbers.mentors(); j++) {
            builder.mentor(mentors.get(j), Seats.of(numbers.leastMentees(j)), Seats.of(numbers.mostMentees(j)));
        }
        for (int i = 0; i < numbers.mentees(); i++) {
            MenteeId mentee = MenteeId.of("mentee-%07d".formatted(i));
            builder.mentee(mentee, HeadCount.of(numbers.leastMentors(i)), HeadCount.of(numbers.mostMentors(i)));
            for (int pair = numbers.firstPair(i); pair < numbers.firstPair(i + 1); pair++) {
                builder.candidate(
                        mentors.get(numbers.mentorOf(pair)), mentee, Score.ofTenThousandths(numbers.weightOf(pair)));
            }
        }
        return builder.build();
    }

    @SuppressWarnings("SystemOut") // the figures are what it is for
    private static void measure(String name, PriorityProblem problem) {
        for (int round = 0; round < ROUNDS; round++) {
            Duration start = processor();
            PriorityMatching matching = PrioritySolver.solve(problem).orElseThrow();
            Duration solved = processor();
            PriorityVerification verification = matching.verify();
            Duration verified = processor();
            System.out.printf(
                    "%s, %s: solved in %,d ms, %,d levels verified in %,d ms%n",
                    name,
                    problem.aims().stream().map(Aim::label).toList(),
                    solved.minus(start).toMillis(),
                    verification.levels(),
                    verified.minus(solved).toMillis());
            if (!verification.holds()) {
                throw new IllegalStateException("not proved: " + verification.objections());
            }
        }
    }

    /** Of all threads, collecting garbage and compiling included. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
