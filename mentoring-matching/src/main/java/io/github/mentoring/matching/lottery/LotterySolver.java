package io.github.mentoring.matching.lottery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Potentials;
import io.github.mentoring.matching.run.Run;
import java.util.stream.IntStream;

/**
 * Finds the lottery over matchings that is worth the most on average while no pair is likelier than its cap.
 *
 * <p><b>Problem.</b> Among all ways to draw a matching by lot such that every draw keeps everybody's least and most and no pair comes
 * up with a probability above its cap, find the one of the greatest expected objective value: expected places, then expected total,
 * then expected soft preferences. Whatever anybody reports, no pair can be made likelier than its cap.
 *
 * <p><b>Guarantee.</b> The lottery is best, which its certificate proves, and unique; input order does not matter. A run that the
 * caller stops returns what is known by then, with the gap that the certificate proves. The lottery is best
 * among all lotteries, though it is found among probabilities alone: whatever probabilities keep bounds on average can be drawn
 * such that every draw keeps them. Where the objective counts mentees who are served, a mentee who gets {@code x} mentors on average
 * counts as {@code min(x, 1)}. No lottery can serve them with a greater probability, and {@link Lottery#draw} does so with that.
 * If nobody can be given what they must get, the outcome is {@link NoLottery} with all groups that are short.
 *
 * <p><b>Input.</b> Any {@link LotteryProblem}; scores may be negative. Scores that could overflow exact arithmetic are refused with
 * an {@link IllegalArgumentException} that says how large they are. Probabilities are whole ten-thousandths; finer ones would gain
 * nothing, since caps are.
 *
 * <p><b>Time and memory.</b> One search over the pairs at worst, O(E log V), for each amount that is sent along one way, and about
 * as many, O(E), for the tie rule; most look at a small part only. Where many scores are equal, all that fits the cheapest ways is sent
 * at once instead. Few amounts are sent for each pair that comes out possible. About 60 bytes a pair and 250 bytes a person.
 *
 * <p><b>Ties.</b> Of several best lotteries the one is chosen that, going through the pairs by mentee and then by mentor in the
 * order of their ids, makes each as likely as can be, given those before. With caps of one that is the matching of {@link Objective}'s
 * tie rule, and all its pairs are certain.
 *
 * <p><b>Source.</b> Jecmen, Zhang, Liu, Shah, Conitzer and Fang, Mitigating Manipulation in Peer Review via Randomized Reviewer
 * Assignments, 2020 (caps on probabilities); Edmonds and Karp, Theoretical Improvements in Algorithmic Efficiency for
 * Network Flow Problems, 1972 (minimum-cost flow); for draws Gandhi, Khuller, Parthasarathy and Srinivasan, Dependent
 * Rounding and its Applications to Approximation Algorithms, 2006, and Budish, Che, Kojima and Milgrom, Designing
 * Random Allocation Mechanisms: Theory and Applications, 2013.
 */
public final class LotterySolver {

    private LotterySolver() {}

    /** Returns the best lottery of the problem, or why there is none. */
    public static LotteryOutcome solve(LotteryProblem problem, Objective objective) {
        return solve(problem, objective, Run.plain());
    }

    /**
     * Returns the best lottery of the problem, or why there is none, or what is known when the caller wants no more.
     *
     * <p>The calling thread works alone. If the run is stopped, the outcome is a lottery that keeps all caps and bounds, with its
     * {@linkplain Lottery#gap gap} to the best, or {@link LotteryUndecided}; the same, if it is stopped when asked for the same time.
     */
    public static LotteryOutcome solve(LotteryProblem problem, Objective objective, Run run) {
        requireNonNull(problem, "problem");
        requireNonNull(objective, "objective");
        Relay relay = new Relay(requireNonNull(run, "run"));
        ChanceFlow flow = new ChanceFlow(problem, objective);
        if (!CheapestWays.fill(flow, relay)) {
            return flow.keepsLeast()
                    ? lottery(problem, objective, flow, SearchEnd.BEFORE_BEST)
                    : new LotteryUndecided(problem);
        }
        ImmutableList<LotteryShortage> shortages = ShortGroups.of(problem, flow);
        if (!shortages.isEmpty()) {
            return new NoLottery(shortages);
        }
        boolean isSettled = LikeliestFirst.apply(flow, relay);
        return lottery(problem, objective, flow, isSettled ? SearchEnd.COMPLETE : SearchEnd.BEFORE_TIES);
    }

    private static Lottery lottery(LotteryProblem problem, Objective objective, ChanceFlow flow, SearchEnd searchEnd) {
        int[] chances = IntStream.range(0, flow.pairs).map(flow::chance).toArray();
        return new Lottery(problem, ImmutableIntArray.copyOf(chances), certificate(flow, objective), searchEnd);
    }

    /** Returns the potentials of the flow, a mentor's as what a seat costs and a mentee's as what is left to them. */
    private static LotteryCertificate certificate(ChanceFlow flow, Objective objective) {
        return new LotteryCertificate(
                objective,
                potentials(
                        flow,
                        IntStream.range(0, flow.mentors)
                                .mapToLong(mentor -> flow.toSink[flow.mentorNode(mentor)])
                                .toArray()),
                potentials(
                        flow,
                        IntStream.range(0, flow.mentees)
                                .mapToLong(mentee -> -flow.toSink[mentee])
                                .toArray()));
    }

    private static Potentials potentials(ChanceFlow flow, long[] packed) {
        ImmutableLongArray.Builder places = ImmutableLongArray.builder(packed.length);
        ImmutableLongArray.Builder scores = ImmutableLongArray.builder(packed.length);
        ImmutableLongArray.Builder preferences = ImmutableLongArray.builder(packed.length);
        for (long potential : packed) {
            ObjectiveValue parts = flow.units.unpack(potential);
            places.add(parts.places());
            scores.add(parts.total().tenThousandths());
            preferences.add(parts.preferences());
        }
        return new Potentials(places.build(), scores.build(), preferences.build());
    }
}
