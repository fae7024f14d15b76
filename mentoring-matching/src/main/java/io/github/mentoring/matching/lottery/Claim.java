package io.github.mentoring.matching.lottery;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a group must get and what it can be given, counted from the problem alone.
 *
 * @param partners all candidates of the group
 * @param claimed the sum of the least that the members must get
 * @param available what the candidates can give: each at most their bound, and each pair at most its cap
 */
record Claim<P>(ImmutableSortedSet<P> partners, BigDecimal claimed, BigDecimal available) {

    static Claim<MentorId> ofMentees(LotteryProblem problem, Set<MenteeId> group) {
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        return count(
                problem,
                group,
                mentee -> people.leastMentors(graph.indexOf(mentee)),
                Candidate::mentor,
                mentor -> people.mostSeats(graph.indexOf(mentor)));
    }

    static Claim<MenteeId> ofMentors(LotteryProblem problem, Set<MentorId> group) {
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        return count(
                problem,
                group,
                mentor -> people.leastSeats(graph.indexOf(mentor)),
                Candidate::mentee,
                mentee -> people.mostMentors(graph.indexOf(mentee)));
    }

    private static <M extends ParticipantId, P extends Comparable<P>> Claim<P> count(
            LotteryProblem problem,
            Set<M> group,
            ToIntFunction<M> least,
            Function<Candidate, P> partner,
            ToIntFunction<P> most) {
        CandidateGraph graph = problem.matchingProblem().graph();
        Map<P, Long> offers = new TreeMap<>();
        long claimed = 0;
        for (M member : group) {
            for (Candidate pair : graph.edgesOf(member)) {
                offers.merge(partner.apply(pair), (long) problem.cap(pair).tenThousandths(), Long::sum);
            }
            claimed += least.applyAsInt(member);
        }
        long available = offers.entrySet().stream()
                .mapToLong(
                        offer -> Math.min(offer.getValue(), (long) Probability.WHOLE * most.applyAsInt(offer.getKey())))
                .sum();
        return new Claim<>(
                ImmutableSortedSet.copyOf(offers.keySet()),
                BigDecimal.valueOf(Probability.WHOLE * claimed, Probability.DECIMALS),
                BigDecimal.valueOf(available, Probability.DECIMALS));
    }
}
