package io.github.mentoring.matching.lottery;

import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The slow, obvious way to the best lottery: try all probabilities that are multiples of a step.
 *
 * <p>Where all caps are such multiples, so are the corners of what is possible, and the best lottery is one of them.
 */
final class EveryLottery {

    private final LotteryProblem problem;
    private final MatchingProblem people;
    private final CandidateGraph graph;
    private final Objective objective;
    private final int step;
    private final int[] chance;
    private final long[] mentorLoad;
    private final long[] menteeLoad;
    private int @Nullable [] best;
    private long[] bestWorth = {};

    private EveryLottery(LotteryProblem problem, Objective objective, int step) {
        this.problem = problem;
        this.people = problem.matchingProblem();
        this.graph = people.graph();
        this.objective = objective;
        this.step = step;
        chance = new int[graph.edgeCount()];
        mentorLoad = new long[graph.mentors().size()];
        menteeLoad = new long[graph.mentees().size()];
    }

    /** Returns the probabilities of all pairs in the best lottery, the first pairs as likely as can be, or nothing if none is legal. */
    static Optional<int[]> best(LotteryProblem problem, Objective objective, int step) {
        EveryLottery every = new EveryLottery(problem, objective, step);
        every.tryFrom(0);
        return Optional.ofNullable(every.best);
    }

    private void tryFrom(int edge) {
        if (edge == chance.length) {
            judge();
            return;
        }
        int mentor = graph.mentorOf(edge);
        int mentee = graph.menteeOf(edge);
        for (int units = problem.capOf(edge) / step * step; units >= 0; units -= step) { // likeliest first
            chance[edge] = units;
            mentorLoad[mentor] += units;
            menteeLoad[mentee] += units;
            if (mentorLoad[mentor] <= 10_000L * people.mostSeats(mentor)
                    && menteeLoad[mentee] <= 10_000L * people.mostMentors(mentee)) {
                tryFrom(edge + 1);
            }
            mentorLoad[mentor] -= units;
            menteeLoad[mentee] -= units;
        }
    }

    private void judge() {
        for (int mentor = 0; mentor < mentorLoad.length; mentor++) {
            if (mentorLoad[mentor] < 10_000L * people.leastSeats(mentor)) {
                return;
            }
        }
        long[] worth = new long[3];
        for (int mentee = 0; mentee < menteeLoad.length; mentee++) {
            long load = menteeLoad[mentee];
            if (load < 10_000L * people.leastMentors(mentee)) {
                return;
            }
            worth[0] += switch (objective) {
                case MOST_SERVED_THEN_TOTAL -> Math.min(load, 10_000);
                case MOST_PLACES_THEN_TOTAL -> load;
                case TOTAL -> 0;
            };
        }
        for (int edge = 0; edge < chance.length; edge++) {
            worth[1] += chance[edge] * graph.scoreOf(edge);
            worth[2] += (long) chance[edge] * graph.preferencesOf(edge);
        }
        if (best == null || Arrays.compare(worth, bestWorth) > 0) {
            best = chance.clone();
            bestWorth = worth;
        }
    }
}
