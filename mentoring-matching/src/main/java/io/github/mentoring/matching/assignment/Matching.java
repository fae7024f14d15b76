package io.github.mentoring.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Certificate;
import io.github.mentoring.matching.proof.Potentials;
import io.github.mentoring.matching.proof.Verification;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best matching of a problem under an objective, with the proof that it is; or, if the search was stopped, the best found by
 * then, with the proof of how far from the best it is at most.
 *
 * <p>Instances never change and may be shared between threads. They are equal if they match the same problem alike and promise
 * the same of it.
 */
public final class Matching implements MatchOutcome {

    private final MatchingProblem problem;
    private final Objective objective;
    private final Flow flow; // nobody changes it any more
    private final ImmutableSortedSet<Candidate> pairs;
    private final ObjectiveValue value;
    private final Certificate certificate;
    private final SearchEnd searchEnd;
    private final ObjectiveValue gap;

    Matching(MatchingProblem problem, Objective objective, Flow flow, SearchEnd searchEnd) {
        this.searchEnd = searchEnd;
        this.problem = problem;
        this.objective = objective;
        this.flow = flow;
        pairs = IntStream.range(0, problem.graph().edgeCount())
                .filter(flow::isChosen)
                .mapToObj(problem.graph()::candidate)
                .collect(sortedSet());
        value = worth();
        certificate = new Certificate(objective, potentials(flow.mentorPotential), potentials(flow.menteePotential));
        gap = searchEnd == SearchEnd.BEFORE_BEST
                ? certificate.verify(problem, pairs).gap()
                : ObjectiveValue.ZERO;
    }

    /** Returns the problem that this matching solves. */
    public MatchingProblem problem() {
        return problem;
    }

    /** Returns what this matching is to be best at. */
    public Objective objective() {
        return objective;
    }

    /** Returns the matched pairs, by mentee and then by mentor. */
    public ImmutableSortedSet<Candidate> pairs() {
        return pairs;
    }

    /** Returns what this matching is worth, which no other matching of the problem exceeds by more than the gap. */
    public ObjectiveValue value() {
        return value;
    }

    /** Returns how far the search came. */
    public SearchEnd searchEnd() {
        return searchEnd;
    }

    /**
     * Returns by how much, at most, this matching falls short of the best: zero, unless the search was stopped.
     *
     * <p>The parts count in their order. Where there may be more places, the best may also have a smaller total, so that the part
     * of the gap after places can be negative.
     */
    public ObjectiveValue gap() {
        return gap;
    }

    /** Returns the potentials that prove that this matching is best, or no further from it than the gap. */
    public Certificate certificate() {
        return certificate;
    }

    /** Checks this matching against its problem and its certificate, by code that shares nothing with the solver. */
    public Verification verify() {
        return certificate.verify(problem, pairs, gap);
    }

    /**
     * Returns the mentors of a mentee.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee
     */
    public ImmutableSortedSet<MentorId> mentorsOf(MenteeId mentee) {
        CandidateGraph graph = problem.graph();
        int i = number(mentee);
        return IntStream.range(graph.firstEdge(i), graph.firstEdge(i + 1))
                .filter(flow::isChosen)
                .mapToObj(edge -> graph.mentors().get(graph.mentorOf(edge)))
                .collect(sortedSet());
    }

    /**
     * Returns the mentees of a mentor.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentor
     */
    public ImmutableSortedSet<MenteeId> menteesOf(MentorId mentor) {
        CandidateGraph graph = problem.graph();
        int j = graph.indexOf(requireNonNull(mentor, "mentor"));
        checkArgument(j >= 0, "matching problem does not hold mentor `%s`; ask for one who takes part", mentor);
        return IntStream.range(0, flow.mentorLoad(j))
                .mapToObj(k -> graph.mentees().get(graph.menteeOf(flow.held(j, k))))
                .collect(sortedSet());
    }

    /** Returns the mentees who want a mentor and have none. */
    public ImmutableSortedSet<MenteeId> unmatched() {
        return mentees(i -> flow.menteeLoad(i) == 0 && problem.mostMentors(i) > 0);
    }

    /** Returns the mentees who have a mentor, but fewer than they want. */
    public ImmutableSortedSet<MenteeId> partlyMatched() {
        return mentees(i -> flow.menteeLoad(i) > 0 && flow.menteeLoad(i) < problem.mostMentors(i));
    }

    private ImmutableSortedSet<MenteeId> mentees(IntPredicate condition) {
        return IntStream.range(0, problem.graph().mentees().size())
                .filter(condition)
                .mapToObj(problem.graph().mentees()::get)
                .collect(sortedSet());
    }

    /**
     * Returns the exact cause why a mentee has no mentor, or not one more.
     *
     * <p>Where seats are taken, the group is all those whom the mentee competes with, directly or through others, and everybody else who
     * got nobody and depends on the same mentors. Takes the time of one search over the candidate pairs at most.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if they have all the mentors they want
     */
    public Absence absence(MenteeId mentee) {
        return absence(mentee, any -> false);
    }

    /**
     * Returns the exact cause why a mentee has no mentor, or not one more, where some mentees could have candidates that the
     * problem does not hold: whoever is not needed for the cause is left out of its group if they are such mentees.
     *
     * @param isCut whether a mentee of the problem could have candidates that it does not hold
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if they have all the mentors they want
     */
    public Absence absence(MenteeId mentee, Predicate<MenteeId> isCut) {
        requireNonNull(isCut, "isCut");
        int i = number(mentee);
        checkArgument(
                flow.menteeLoad(i) < problem.mostMentors(i),
                "mentee `%s` has all the mentors they want: %s",
                mentee,
                flow.menteeLoad(i));
        if (!hasFurtherCandidate(i)) {
            return new Absence.NoCandidate(ImmutableSortedMap.of());
        }
        return new Shortages(problem, flow)
                .ofFurther(i, byNumber(isCut))
                .<Absence>map(Absence.SeatsTaken::new)
                .orElseGet(() -> causeBesideSeats(i, one -> new NearestSeat(flow).search(one, Long.MAX_VALUE)));
    }

    private IntPredicate byNumber(Predicate<MenteeId> condition) {
        return i -> condition.test(problem.graph().mentees().get(i));
    }

    /** Returns the cause of a mentee for whom there is a place, given what the cheapest way to one costs. */
    private Absence causeBesideSeats(int i, IntToLongFunction cost) {
        return searchEnd == SearchEnd.BEFORE_BEST
                ? new Absence.SearchStopped()
                : new Absence.Outweighed(flow.instance.units.unpack(cost.applyAsLong(i) - flow.menteeNext(i)));
    }

    /** Returns whether a mentee who has fewer mentors than they want has a candidate besides them. */
    private boolean hasFurtherCandidate(int i) {
        return flow.menteeLoad(i) < flow.instance.menteeMost[i];
    }

    /** Adds up what the chosen pairs are worth; {@code Units} saw to it that no sum can overflow. */
    private ObjectiveValue worth() {
        CandidateGraph graph = problem.graph();
        long places = 0;
        long total = 0;
        long preferences = 0;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (flow.isChosen(edge)) {
                total += graph.scoreOf(edge);
                preferences += graph.preferencesOf(edge);
            }
        }
        for (int i = 0; i < graph.mentees().size(); i++) {
            for (int ordinal = 1; ordinal <= flow.menteeLoad(i); ordinal++) {
                places += objective.placesCounted(ordinal);
            }
        }
        return new ObjectiveValue(places, Score.ofTenThousandths(total), preferences);
    }

    /**
     * Returns the exact causes for all who have no mentor, or fewer than they want, in the order of ids.
     *
     * <p>They are those of {@link #absence(MenteeId)}, but for the group where seats are taken: many mentees have the same one as their
     * cause, so that the answer stays small. It holds the group that {@code absence} tells and is short itself. Groups lie within one
     * another; those that do so about as deep, with as many binary digits, are joined if they have mentees in common, so that a small group
     * that holds no other one stays as it is. Each mentee is in two groups at most for each number of digits, one for those who have
     * nobody and one for those who have too few.
     *
     * <p>Takes time linear in the candidate pairs for each number of digits, and one search over them for all prices; and one more for
     * each mentee who has a mentor already and from whom no way to a place is cheaper than giving that one up.
     */
    public ImmutableSortedMap<MenteeId, Absence> absences() {
        return absences(any -> false);
    }

    /**
     * Returns the exact causes for all who have no mentor, or fewer than they want, in the order of ids, where some mentees could have
     * candidates that the problem does not hold: no group without any of these is joined with one that holds some, so that a mentee may
     * be in twice as many.
     *
     * @param isCut whether a mentee of the problem could have candidates that it does not hold
     */
    public ImmutableSortedMap<MenteeId, Absence> absences(Predicate<MenteeId> isCut) {
        requireNonNull(isCut, "isCut");
        Map<Integer, Absence.SeatsTaken> groups = new Shortages(problem, flow).ofAllFurther(byNumber(isCut));
        Supplier<PricesOfMore> prices = Suppliers.memoize(() -> new PricesOfMore(flow));
        ImmutableSortedMap.Builder<MenteeId, Absence> causes = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < flow.instance.mentees; i++) {
            if (flow.menteeLoad(i) < problem.mostMentors(i)) {
                Absence cause = groups.get(i);
                if (!hasFurtherCandidate(i)) {
                    cause = new Absence.NoCandidate(ImmutableSortedMap.of());
                } else if (cause == null) {
                    cause = causeBesideSeats(i, one -> prices.get().of(one));
                }
                causes.put(problem.graph().mentees().get(i), cause);
            }
        }
        return causes.buildOrThrow();
    }

    private int number(MenteeId mentee) {
        int i = problem.graph().indexOf(requireNonNull(mentee, "mentee"));
        checkArgument(i >= 0, "matching problem does not hold mentee `%s`; ask for one who takes part", mentee);
        return i;
    }

    private Potentials potentials(long[] packed) {
        ImmutableLongArray.Builder places = ImmutableLongArray.builder(packed.length);
        ImmutableLongArray.Builder scores = ImmutableLongArray.builder(packed.length);
        ImmutableLongArray.Builder preferences = ImmutableLongArray.builder(packed.length);
        for (long potential : packed) {
            ObjectiveValue parts = flow.instance.units.unpack(potential);
            places.add(parts.places());
            scores.add(parts.total().tenThousandths());
            preferences.add(parts.preferences());
        }
        return new Potentials(places.build(), scores.build(), preferences.build());
    }

    private static <T extends Comparable<T>> Collector<T, ?, ImmutableSortedSet<T>> sortedSet() {
        return ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder());
    }

    @Override
    public Matching orElseThrow() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matching that
                && objective == that.objective
                && searchEnd == that.searchEnd
                && gap.equals(that.gap)
                && pairs.equals(that.pairs)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    /** Returns the objective and how many pairs there are. */
    @Override
    public String toString() {
        return "Matching[%s, %s pairs]".formatted(objective, pairs.size());
    }
}
