package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Potentials;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Potentials that prove a lottery best, or no further from it than a gap, whoever computed it.
 *
 * <p>Take any potential for each mentor and mentee. No lottery that keeps caps and bounds can then be worth more than the sum of
 *
 * <ul>
 *   <li>for each pair, its cap times what its score exceeds the potentials of both by, if it does;
 *   <li>for each mentor, the most that their potential times a legal number of mentees can be;
 *   <li>for each mentee, the most that their potential times a legal number of mentors, plus the places the objective
 *       counts for that number, can be,
 * </ul>
 *
 * where numbers are averages and need not be whole. A lottery that is worth as much as this bound is therefore best. Worth and
 * potentials are compared part by part: places, then score, then soft preferences.
 *
 * <p>The check knows nothing of how the potentials were found. It counts in exact numbers of any size and takes time
 * linear in the number of people and pairs.
 *
 * <p>Source: weak duality of linear programming; Schrijver, Combinatorial Optimization, 2003, chapter 21 (capacitated
 * b-matching).
 *
 * @param objective what the lottery is to be best at
 * @param mentors the potentials of the mentors, by their number
 * @param mentees the potentials of the mentees, by their number
 */
public record LotteryCertificate(Objective objective, Potentials mentors, Potentials mentees) {

    /** Checks that all is given. */
    public LotteryCertificate {
        requireNonNull(objective, "objective");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
    }

    /**
     * Checks that the probabilities of pairs make a legal lottery of the problem and that none is worth more.
     *
     * @param chances how likely each pair is; a pair that is left out never happens
     * @throws IllegalArgumentException if the certificate is for another number of people
     */
    public LotteryVerification verify(LotteryProblem problem, Map<Candidate, Probability> chances) {
        return verify(problem, chances, LotteryValue.ZERO);
    }

    /**
     * Checks that the probabilities of pairs make a legal lottery of the problem and that none is worth more by more than a gap.
     *
     * @param chances how likely each pair is; a pair that is left out never happens
     * @throws IllegalArgumentException if the certificate is for another number of people
     */
    public LotteryVerification verify(LotteryProblem problem, Map<Candidate, Probability> chances, LotteryValue gap) {
        requireNonNull(problem, "problem");
        requireNonNull(chances, "chances");
        requireNonNull(gap, "gap");
        CandidateGraph graph = problem.matchingProblem().graph();
        checkArgument(
                mentors.size() == graph.mentors().size()
                        && mentees.size() == graph.mentees().size(),
                "certificate is for %s mentors and %s mentees, the problem has %s and %s",
                mentors.size(),
                mentees.size(),
                graph.mentors().size(),
                graph.mentees().size());
        ImmutableList.Builder<String> objections = ImmutableList.builder();
        LotteryValue value = value(problem, ImmutableSortedMap.copyOf(chances), objections);
        LotteryValue bound = bound(problem);
        LotteryValue admitted = value.plus(gap);
        if (bound.compareTo(admitted) > 0 || bound.compareTo(value) < 0) {
            objections.add("worth %s, but the certificate bounds only by %s".formatted(admitted, bound));
        }
        return new LotteryVerification(value, bound, objections.build());
    }

    /** Returns what the lottery is worth, and notes what is not legal about it. */
    private LotteryValue value(
            LotteryProblem problem,
            ImmutableSortedMap<Candidate, Probability> chances,
            ImmutableList.Builder<String> objections) {
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        long[] mentorLoad = new long[mentors.size()];
        long[] menteeLoad = new long[mentees.size()];
        LotteryValue value = LotteryValue.ZERO;
        for (Map.Entry<Candidate, Probability> chance : chances.entrySet()) {
            Candidate pair = chance.getKey();
            int edge = graph.indexOf(pair);
            if (edge < 0) {
                objections.add(
                        "mentor `%s` and mentee `%s` are no candidate pair".formatted(pair.mentor(), pair.mentee()));
                continue;
            }
            if (chance.getValue().compareTo(problem.cap(pair)) > 0) {
                objections.add("mentor `%s` and mentee `%s` are matched with probability %s instead of at most %s"
                        .formatted(pair.mentor(), pair.mentee(), chance.getValue(), problem.cap(pair)));
            }
            int units = chance.getValue().tenThousandths();
            mentorLoad[graph.mentorOf(edge)] += units;
            menteeLoad[graph.menteeOf(edge)] += units;
            value = value.plus(worthOf(graph, edge).times(units));
        }
        for (int mentor = 0; mentor < mentorLoad.length; mentor++) {
            int least = people.leastSeats(mentor);
            int most = people.mostSeats(mentor);
            if (mentorLoad[mentor] < units(least) || mentorLoad[mentor] > units(most)) {
                objections.add("mentor `%s` has %s mentees on average instead of %s to %s"
                        .formatted(graph.mentors().get(mentor), average(mentorLoad[mentor]), least, most));
            }
        }
        for (int mentee = 0; mentee < menteeLoad.length; mentee++) {
            int least = people.leastMentors(mentee);
            int most = people.mostMentors(mentee);
            if (menteeLoad[mentee] < units(least) || menteeLoad[mentee] > units(most)) {
                objections.add("mentee `%s` has %s mentors on average instead of %s to %s"
                        .formatted(graph.mentees().get(mentee), average(menteeLoad[mentee]), least, most));
            }
            value = value.plus(LotteryValue.ofUnits(placesCounted(menteeLoad[mentee]), 0, 0));
        }
        return value;
    }

    /** Returns what no legal lottery can exceed. */
    private LotteryValue bound(LotteryProblem problem) {
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        long[] mentorCaps = new long[mentors.size()];
        LotteryValue bound = LotteryValue.ZERO;
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            LotteryValue potential = LotteryValue.ofOneUnit(mentees.of(mentee));
            long menteeCaps = 0;
            for (int edge = graph.firstEdge(mentee); edge < graph.firstEdge(mentee + 1); edge++) {
                int mentor = graph.mentorOf(edge);
                int cap = problem.capOf(edge);
                mentorCaps[mentor] += cap;
                menteeCaps += cap;
                LotteryValue excess =
                        worthOf(graph, edge).minus(potential).minus(LotteryValue.ofOneUnit(mentors.of(mentor)));
                if (excess.isPositive()) {
                    bound = bound.plus(excess.times(cap));
                }
            }
            long least = units(people.leastMentors(mentee));
            bound = bound.plus(best(
                    least, Math.max(least, Math.min(units(people.mostMentors(mentee)), menteeCaps)), potential));
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            LotteryValue potential = LotteryValue.ofOneUnit(mentors.of(mentor));
            long least = units(people.leastSeats(mentor));
            long most = Math.max(least, Math.min(units(people.mostSeats(mentor)), mentorCaps[mentor]));
            bound = bound.plus(potential.times(potential.isPositive() ? most : least));
        }
        return bound;
    }

    /**
     * Returns the most that a load between the bounds is worth to a mentee: the places the objective counts change their slope at
     * one whole mentor only, so that it is enough to look there and at the bounds.
     */
    private LotteryValue best(long least, long most, LotteryValue potential) {
        return LongStream.of(least, Math.min(most, Math.max(least, Probability.WHOLE)), most)
                .mapToObj(load -> potential.times(load).plus(LotteryValue.ofUnits(placesCounted(load), 0, 0)))
                .max(LotteryValue::compareTo)
                .orElseThrow();
    }

    /** Returns the places counted for a mentee, in ten-thousandths, as {@link LotterySolver} explains. */
    private long placesCounted(long load) {
        long first = Math.min(load, Probability.WHOLE);
        return first * objective.placesCounted(1) + (load - first) * objective.placesCounted(2);
    }

    /** Returns what one ten-thousandth of a pair is worth, but for the places. */
    private static LotteryValue worthOf(CandidateGraph graph, int edge) {
        return LotteryValue.ofOneUnit(
                new ObjectiveValue(0, Score.ofTenThousandths(graph.scoreOf(edge)), graph.preferencesOf(edge)));
    }

    private static long units(int people) {
        return (long) Probability.WHOLE * people;
    }

    private static String average(long load) {
        return BigDecimal.valueOf(load, Probability.DECIMALS).toPlainString();
    }
}
