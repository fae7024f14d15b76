package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Objective;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best lottery of a problem under an objective, or the one known when the search was stopped: how likely each pair is, the proof of
 * how much more another can be worth, and matchings drawn from it.
 *
 * <p>Instances never change and may be shared between threads. They are equal if they give the same problem the same
 * probabilities under the same objective, after searches that came equally far.
 */
public final class Lottery implements LotteryOutcome {

    private final LotteryProblem problem;
    private final Objective objective;
    private final ImmutableIntArray units; // edge -> its probability in ten-thousandths
    private final LotteryValue value;
    private final LotteryCertificate certificate;
    private final SearchEnd searchEnd;
    private final LotteryValue gap;

    Lottery(LotteryProblem problem, ImmutableIntArray units, LotteryCertificate certificate, SearchEnd searchEnd) {
        this.problem = problem;
        this.objective = certificate.objective();
        this.units = units;
        this.certificate = certificate;
        this.searchEnd = searchEnd;
        value = worth();
        gap = searchEnd == SearchEnd.BEFORE_BEST
                ? certificate.verify(problem, chances()).gap()
                : LotteryValue.ZERO;
    }

    /** Returns the problem that this lottery solves. */
    public LotteryProblem problem() {
        return problem;
    }

    /** Returns what this lottery is best at. */
    public Objective objective() {
        return objective;
    }

    /** Returns how likely each pair is that can be drawn, by mentee and then by mentor. */
    public ImmutableSortedMap<Candidate, Probability> chances() {
        return IntStream.range(0, units.length())
                .filter(edge -> units.get(edge) > 0)
                .boxed()
                .collect(toImmutableSortedMap(
                        naturalOrder(), graph()::candidate, edge -> Probability.ofTenThousandths(units.get(edge))));
    }

    /**
     * Returns how likely a pair is.
     *
     * @throws IllegalArgumentException if the pair is no candidate
     */
    public Probability chance(Candidate pair) {
        return Probability.ofTenThousandths(units.get(problem.numberOf(pair)));
    }

    /**
     * Returns how likely a mentee is to get a mentor, or several.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee
     */
    public Probability chanceOfMentor(MenteeId mentee) {
        int i = graph().indexOf(requireNonNull(mentee, "mentee"));
        checkArgument(i >= 0, "matching problem does not hold mentee `%s`; ask for one who takes part", mentee);
        return Probability.ofTenThousandths((int) Math.min(Probability.WHOLE, load(i)));
    }

    /** Returns what this lottery is worth on average, which no other lottery of the problem exceeds by more than the gap. */
    public LotteryValue value() {
        return value;
    }

    /** Returns how far the search for this lottery came. */
    public SearchEnd searchEnd() {
        return searchEnd;
    }

    /**
     * Returns by how much, at most, this lottery falls short of the best: zero, unless the search was stopped.
     *
     * <p>The parts count in their order. Where there may be more places, the best may also have a smaller total, so that the part of
     * the gap after places can be negative.
     */
    public LotteryValue gap() {
        return gap;
    }

    /** Returns the potentials that prove that this lottery is best, or no further from it than the gap. */
    public LotteryCertificate certificate() {
        return certificate;
    }

    /** Checks this lottery against its problem and its certificate, by code that shares nothing with the solver. */
    public LotteryVerification verify() {
        return certificate.verify(problem, chances(), gap);
    }

    /**
     * Draws a matching that keeps all bounds, each pair coming up with exactly its probability.
     *
     * <p>Everybody gets as many partners as they do on average, rounded up or down, and there are as many pairs as on average,
     * rounded likewise. Pairs are not drawn independently of one another. The same seed draws the same matching, whatever the order
     * of input. Chance comes from {@link java.util.SplittableRandom}, whose bits are as good as random ones but no secret: whoever
     * knows the seed knows the draw, so that a seed which nobody may foresee, or choose after looking, is for the caller to get.
     *
     * <p>Takes O(P V) time at worst for P pairs that are neither certain nor impossible among V people.
     *
     * @param seed decides which matching is drawn
     */
    public ImmutableSortedSet<Candidate> draw(long seed) {
        BitSet drawn = DependentRounding.draw(graph(), units, Coin.of(seed));
        return drawn.stream().mapToObj(graph()::candidate).collect(toImmutableSortedSet(naturalOrder()));
    }

    private LotteryValue worth() {
        long places = 0;
        LotteryValue worth = LotteryValue.ZERO;
        for (int i = 0; i < graph().mentees().size(); i++) {
            long load = load(i);
            long first = Math.min(load, Probability.WHOLE);
            places += first * objective.placesCounted(1) + (load - first) * objective.placesCounted(2);
        }
        for (int edge = 0; edge < units.length(); edge++) {
            if (units.get(edge) > 0) {
                worth = worth.plus(LotteryValue.ofUnits(0, graph().scoreOf(edge), graph().preferencesOf(edge))
                        .times(units.get(edge)));
            }
        }
        return worth.plus(LotteryValue.ofUnits(places, 0, 0));
    }

    /** Returns how many mentors a mentee gets on average, in ten-thousandths. */
    private long load(int mentee) {
        return IntStream.range(graph().firstEdge(mentee), graph().firstEdge(mentee + 1))
                .mapToLong(units::get)
                .sum();
    }

    private CandidateGraph graph() {
        return problem.matchingProblem().graph();
    }

    @Override
    public Lottery orElseThrow() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lottery that
                && objective == that.objective
                && searchEnd == that.searchEnd
                && units.equals(that.units)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** Returns the objective and how many pairs can be drawn. */
    @Override
    public String toString() {
        return "Lottery[%s, %s possible pairs]"
                .formatted(
                        objective, units.stream().filter(chance -> chance > 0).count());
    }
}
