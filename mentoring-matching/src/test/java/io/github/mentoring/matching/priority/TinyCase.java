package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A tiny problem with one to three aims, the same for the same seed: ties, costs, bounds on either side, several seats. */
record TinyCase(MatchingProblem problem, ImmutableList<Aim> aims) {

    private static final int KINDS = 10;

    static TinyCase of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> kinds = new ArrayList<>();
        int wanted = random.nextInt(1, 4);
        while (kinds.size() < wanted) {
            int kind = random.nextInt(KINDS);
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        boolean oneEach = kinds.contains(0) || random.nextInt(3) == 0;
        MatchingProblem problem = problem(random, oneEach);
        return new TinyCase(
                problem,
                kinds.stream().map(kind -> aim(kind, problem, random)).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the problem with its aims. */
    PriorityProblem priorities() {
        return new PriorityProblem(problem, aims);
    }

    static MatchingProblem problem(SplittableRandom random, boolean oneEach) {
        int mentors = random.nextInt(2, 5);
        int mentees = random.nextInt(2, 5);
        int bounded = random.nextInt(3) == 0 ? 3 : 12; // one in so many must get somebody
        int percent = random.nextInt(30, 100);
        int range = random.nextInt(3) == 0 ? 1_000 : random.nextInt(1, 4);
        int lowest = random.nextInt(2) == 0 ? -range : 0;
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < mentors; j++) {
            int most = random.nextInt(0, 4);
            int least = random.nextInt(bounded) == 0 ? random.nextInt(0, most + 1) : 0;
            builder.mentor(MentorId.of("m" + j), Seats.of(least), Seats.of(most));
        }
        for (int i = 0; i < mentees; i++) {
            int most = oneEach ? random.nextInt(8) == 0 ? 0 : 1 : random.nextInt(0, 4);
            int least = random.nextInt(bounded) == 0 ? random.nextInt(0, most + 1) : 0;
            builder.mentee(MenteeId.of("e" + i), HeadCount.of(least), HeadCount.of(most));
        }
        boolean prefers = random.nextInt(3) == 0;
        int pairs = 0;
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                if (random.nextInt(100) < percent && pairs++ < 12) {
                    builder.candidate(
                            MentorId.of("m" + j),
                            MenteeId.of("e" + i),
                            Score.ofTenThousandths(random.nextInt(lowest, range + 1)),
                            prefers ? random.nextInt(2) : 0);
                }
            }
        }
        return builder.build();
    }

    private static Aim aim(int kind, MatchingProblem problem, SplittableRandom random) {
        return switch (kind) {
            case 0 -> new Aim.Leximin();
            case 1 -> new Aim.MostServed();
            case 2 -> new Aim.MostPlaces();
            case 3 -> new Aim.BestTotal();
            case 4 -> new Aim.EvenLoad();
            case 5 -> kept(problem, random);
            case 6 -> leftOut(problem, random);
            case 7 -> new Aim.RankProfile(Aim.RankOrder.RANK_MAXIMAL, ranks(problem, random));
            case 8 -> new Aim.RankProfile(Aim.RankOrder.GREEDY, ranks(problem, random));
            default -> new Aim.RankProfile(Aim.RankOrder.GENEROUS, ranks(problem, random));
        };
    }

    static Aim.MostKept kept(MatchingProblem problem, SplittableRandom random) {
        return new Aim.MostKept(some(problem.graph().edgeSet().stream(), random));
    }

    static Aim.LeftOutFirst leftOut(MatchingProblem problem, SplittableRandom random) {
        ImmutableSortedSet<MenteeId> some = some(problem.graph().mentees().stream(), random);
        return new Aim.LeftOutFirst(
                some.isEmpty() ? ImmutableSortedSet.of(problem.graph().mentees().get(0)) : some);
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> some(Stream<T> all, SplittableRandom random) {
        return ImmutableSortedSet.copyOf(
                all.filter(each -> random.nextInt(2) == 0).toList());
    }

    static Ranks ranks(MatchingProblem problem, SplittableRandom random) {
        if (random.nextInt(2) == 0) {
            return new Ranks.ByScore();
        }
        ImmutableSortedMap.Builder<Candidate, Integer> ranks = ImmutableSortedMap.naturalOrder();
        problem.graph().edgeSet().forEach(pair -> ranks.put(pair, random.nextInt(1, 5)));
        return new Ranks.Given(ranks.build());
    }
}
