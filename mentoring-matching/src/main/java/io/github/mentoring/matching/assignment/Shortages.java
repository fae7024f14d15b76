package io.github.mentoring.matching.assignment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.kernel.SparseShortage;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.proof.Shortage;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Tells Hall violators: those of lower bounds, which the kernel finds, and those in a best flow, by the alternating search that
 * fails to find a place.
 *
 * <p>From a mentee who is short, all mentors are reached over edges not chosen, from those all mentees over chosen edges,
 * and so on. If no mentor reached has a free seat and no mentee reached has more than they claim, the mentees reached claim
 * more than there is.
 */
final class Shortages {

    private final MatchingProblem problem;
    private final Flow flow;
    private final Instance instance;

    Shortages(MatchingProblem problem, Flow flow) {
        this.problem = problem;
        this.flow = flow;
        this.instance = flow.instance;
    }

    /** Returns the groups that the kernel found short, as those who know the people see them. */
    static ImmutableList<Shortage> ofLeast(MatchingProblem problem, ImmutableList<SparseShortage> found) {
        CandidateGraph graph = problem.graph();
        return found.stream()
                .map(shortage -> shortage.side() == SparseShortage.Side.MENTEES
                        ? Shortage.OfMentors.in(
                                problem,
                                claims(shortage, graph.mentees()::get, i -> HeadCount.of(problem.leastMentors(i))))
                        : Shortage.OfMentees.in(
                                problem, claims(shortage, graph.mentors()::get, j -> Seats.of(problem.leastSeats(j)))))
                .collect(toImmutableList());
    }

    private static <P extends Comparable<P>, C> ImmutableSortedMap<P, C> claims(
            SparseShortage shortage, IntFunction<P> person, IntFunction<C> claim) {
        return shortage.group().stream()
                .boxed()
                .collect(toImmutableSortedMap(naturalOrder(), person::apply, claim::apply));
    }

    /**
     * Returns the group that leaves no further mentor for a mentee: those who hold the places, and everybody else who got
     * nobody and could only have had the same mentors. Where the mentee has nobody, all claim the first mentor or the least
     * they must get; else all claim what they want. Empty if there is a place, if at a price.
     *
     * <p>So the group is a reason for each of its members who is short, too.
     *
     * @param isApart whether a mentee is apart: nobody apart is added to a group that does without
     */
    Optional<Shortage.OfMentors> ofFurther(int i, IntPredicate isApart) {
        IntUnaryOperator claim = flow.menteeLoad(i) == 0 ? this::first : this::all;
        return menteesAround(i, claim)
                .map(group -> withOthersLeftOut(group, isApart))
                .map(group -> Shortage.OfMentors.in(problem, mentors(group, claim)));
    }

    /**
     * Returns a group for everybody whom {@link #ofFurther} finds one for, which holds that one, by the number of the mentee;
     * {@link SharedShortages} says which.
     *
     * @param isApart whether a mentee is apart: groups with nobody apart are not joined with those that hold some
     */
    Map<Integer, Absence.SeatsTaken> ofAllFurther(IntPredicate isApart) {
        Map<Integer, Absence.SeatsTaken> groups = new HashMap<>();
        groups.putAll(new SharedShortages(problem, flow, this::first, isApart)
                .of(withFurtherCandidates(i -> flow.menteeLoad(i) == 0)));
        groups.putAll(new SharedShortages(problem, flow, this::all, isApart)
                .of(withFurtherCandidates(i -> flow.menteeLoad(i) > 0)));
        return groups;
    }

    private int first(int i) {
        return Math.max(1, instance.menteeLeast[i]);
    }

    private int all(int i) {
        return instance.menteeMost[i];
    }

    private int[] withFurtherCandidates(IntPredicate condition) {
        return IntStream.range(0, instance.mentees)
                .filter(i -> flow.menteeLoad(i) < instance.menteeMost[i])
                .filter(condition)
                .toArray();
    }

    /** Adds those who have nobody and no candidate but mentors whose seats the group holds; that frees no place. */
    private BitSet withOthersLeftOut(BitSet group, IntPredicate isApart) {
        BitSet mentors = new BitSet();
        group.stream()
                .forEach(i -> edgesOf(i).map(edge -> instance.mentor[edge]).forEach(mentors::set));
        BitSet held = new BitSet(); // found once, since many may want the same mentor
        mentors.stream().filter(j -> isHeldBy(group, j)).forEach(held::set);
        boolean takesApart = group.stream().anyMatch(isApart);
        BitSet all = (BitSet) group.clone();
        for (int i = 0; i < instance.mentees; i++) {
            if (flow.menteeLoad(i) == 0
                    && instance.menteeMost[i] > 0
                    && edgesOf(i).allMatch(edge -> held.get(instance.mentor[edge]))
                    && (takesApart || !isApart.test(i))) {
                all.set(i);
            }
        }
        return all;
    }

    /** Returns whether the group holds all seats of a mentor. */
    private boolean isHeldBy(BitSet group, int j) {
        return !flow.hasFreeSeat(j)
                && IntStream.range(0, flow.mentorLoad(j)).allMatch(k -> group.get(instance.mentee[flow.held(j, k)]));
    }

    private IntStream edgesOf(int i) {
        return IntStream.range(instance.first[i], instance.first[i + 1]);
    }

    /** Returns all mentees reached, or nothing if that shows a place. */
    private Optional<BitSet> menteesAround(int source, IntUnaryOperator claim) {
        BitSet mentees = new BitSet();
        BitSet mentors = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>();
        mentees.set(source);
        queue.add(source);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
                int j = instance.mentor[edge];
                if (flow.isChosen(edge) || mentors.get(j)) {
                    continue;
                }
                mentors.set(j);
                if (flow.hasFreeSeat(j)) {
                    return Optional.empty();
                }
                for (int k = 0; k < flow.mentorLoad(j); k++) {
                    int holder = instance.mentee[flow.held(j, k)];
                    if (mentees.get(holder)) {
                        continue;
                    }
                    if (flow.menteeLoad(holder) > claim.applyAsInt(holder)) {
                        return Optional.empty();
                    }
                    mentees.set(holder);
                    queue.add(holder);
                }
            }
        }
        return Optional.of(mentees);
    }

    private Map<MenteeId, HeadCount> mentors(BitSet mentees, IntUnaryOperator claim) {
        Map<MenteeId, HeadCount> claims = new HashMap<>();
        mentees.stream().forEach(i -> claims.put(problem.graph().mentees().get(i), HeadCount.of(claim.applyAsInt(i))));
        return claims;
    }
}
