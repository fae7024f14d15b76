package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Problems as they are when some have left. */
final class Leaving {

    private static final int SUM_BITS = 61; // of what staying and worth may add up to

    private Leaving() {}

    /** Returns the problem without some people; it asks for the same teams. */
    static TeamProblem without(TeamProblem problem, ImmutableSet<ParticipantId> leavers) {
        return changed(
                problem,
                person -> !leavers.contains(person),
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                Long.MAX_VALUE);
    }

    /**
     * Returns the problem without wishes, with worth in so few parts and scores so coarse that it can be weighed against staying; itself if it
     * can be already. Scores become coarser only where one part of each is not enough.
     */
    static TeamProblem coarse(TeamProblem problem) {
        TeamProblem coarse = problem;
        for (long parts = Parts.MOST_ROUNDED; parts > 0 && !isWeighable(coarse); parts /= 10) {
            coarse = withoutWishes(problem, UnaryOperator.identity(), parts);
        }
        for (long divisor = 10; !isWeighable(coarse); divisor *= 10) {
            long by = divisor;
            coarse = withoutWishes(problem, score -> Score.ofTenThousandths(score.tenThousandths() / by), 1);
        }
        return coarse;
    }

    private static TeamProblem withoutWishes(TeamProblem problem, UnaryOperator<Score> scaled, long mostParts) {
        return changed(problem, unused -> true, mentee -> mentee.wishing(Map.of()), scaled, mostParts);
    }

    private static boolean isWeighable(TeamProblem problem) {
        int mentees = problem.mentees().size();
        int places = problem.places().size();
        int pairs = (int) Math.min(Integer.MAX_VALUE, (long) mentees * places);
        BigInteger most = weight(problem)
                .add(BigInteger.valueOf(Parts.greatest(problem))
                        .multiply(BigInteger.valueOf(problem.parts()))
                        .shiftLeft(1));
        return most.compareTo(BigInteger.valueOf(SparseProblem.largestWeight(mentees, places, pairs))) <= 0
                && most.multiply(BigInteger.valueOf(mentees + Parts.seats(problem)))
                                .bitLength()
                        <= SUM_BITS;
    }

    /** Returns what staying must weigh: more than twice what all worth, with wishes, can add up to. */
    static BigInteger weight(TeamProblem problem) {
        return BigInteger.valueOf(2 * (2L * problem.mentees().size() + Parts.seats(problem)))
                .multiply(BigInteger.valueOf(Parts.greatest(problem) + 1))
                .multiply(BigInteger.valueOf(problem.parts()))
                .add(BigInteger.ONE);
    }

    private static TeamProblem changed(
            TeamProblem problem,
            Predicate<ParticipantId> stays,
            UnaryOperator<TeamMentee> wishing,
            UnaryOperator<Score> scaled,
            long mostParts) {
        Predicate<TeamPair> stayBoth = pair -> stays.test(pair.first()) && stays.test(pair.second());
        return new TeamProblem(
                ImmutableSortedMap.copyOf(Maps.filterKeys(problem.mentors(), stays::test)),
                ImmutableSortedMap.copyOf(
                        Maps.transformValues(Maps.filterKeys(problem.mentees(), stays::test), wishing::apply)),
                ImmutableSortedMap.copyOf(Maps.transformValues(
                        Maps.filterKeys(problem.candidates(), stays::test),
                        of -> ImmutableSortedMap.copyOf(
                                Maps.transformValues(Maps.filterKeys(of, stays::test), scaled::apply)))),
                ImmutableSortedMap.copyOf(
                        Maps.transformValues(Maps.filterKeys(problem.affinities(), stayBoth::test), scaled::apply)),
                ImmutableSortedSet.copyOf(Sets.filter(problem.together(), stayBoth::test)),
                ImmutableSortedSet.copyOf(Sets.filter(problem.apart(), stayBoth::test)),
                new TeamDemand(problem.commonSlots(), problem.distinctDisciplines(), problem.sharedInterests()),
                problem.places().stream()
                        .map(place -> new GivenTeam(
                                place.name(),
                                place.shape(),
                                ImmutableSortedSet.copyOf(Sets.filter(place.mentors(), stays::test)),
                                ImmutableSortedSet.copyOf(Sets.filter(place.mentees(), stays::test))))
                        .collect(ImmutableList.toImmutableList()),
                problem.leastTeams().people(),
                problem.mostTeams(),
                mostParts);
    }
}
