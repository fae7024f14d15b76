package io.github.mentoring.matching.proof;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import java.util.Arrays;
import java.util.Set;

/**
 * Potentials that prove a matching best, or no further from it than a gap, whoever computed it.
 *
 * <p>Take any potential for each mentor and mentee. No legal matching can then be worth more than the sum of
 *
 * <ul>
 *   <li>for each pair, what its score exceeds the potentials of both by, if it does;
 *   <li>for each mentor, the most that their potential times a legal number of mentees can be;
 *   <li>for each mentee, the most that their potential times a legal number of mentors, plus the places the objective
 *       counts for that number, can be,
 * </ul>
 *
 * since a matching adds some pairs' excess and one of the legal numbers of each participant. A matching that is worth as
 * much as this bound is therefore best. Worth and potentials are compared part by part: places, then score, then soft
 * preferences; the argument holds for such triples as it does for numbers.
 *
 * <p>The check knows nothing of how the potentials were found. It counts in whole numbers of any size and takes time
 * linear in the number of people and pairs.
 *
 * <p>Source: weak duality of linear programming; Schrijver, Combinatorial Optimization, 2003, chapters 17 and 21
 * (bipartite matching and b-matching).
 *
 * @param objective what the matching is to be best at
 * @param mentors the potentials of the mentors, by their number
 * @param mentees the potentials of the mentees, by their number
 */
public record Certificate(Objective objective, Potentials mentors, Potentials mentees) {

    /** Checks that all is given. */
    public Certificate {
        requireNonNull(objective, "objective");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
    }

    /** Checks that the pairs are a legal matching of the problem and that none is worth more. */
    public Verification verify(MatchingProblem problem, Set<Candidate> pairs) {
        return verify(problem, pairs, ObjectiveValue.ZERO);
    }

    /**
     * Checks that the pairs are a legal matching of the problem and that none is worth more by more than a gap.
     *
     * <p>A value or bound beyond what a long holds is told as the nearest one that it does hold, and objected to.
     *
     * @throws IllegalArgumentException if the certificate is for another number of people
     */
    public Verification verify(MatchingProblem problem, Set<Candidate> pairs, ObjectiveValue gap) {
        requireNonNull(problem, "problem");
        requireNonNull(pairs, "pairs");
        requireNonNull(gap, "gap");
        CandidateGraph graph = problem.graph();
        checkArgument(
                mentors.size() == graph.mentors().size()
                        && mentees.size() == graph.mentees().size(),
                "certificate is for %s mentors and %s mentees, the problem has %s and %s",
                mentors.size(),
                mentees.size(),
                graph.mentors().size(),
                graph.mentees().size());
        ImmutableList.Builder<String> objections = ImmutableList.builder();
        Amount value = value(problem, ImmutableSortedSet.copyOf(pairs), objections);
        Amount bound = bound(problem);
        Amount admitted = value.plus(Amount.of(gap));
        if (bound.compareTo(admitted) > 0 || bound.compareTo(value) < 0) {
            objections.add("worth %s, but the certificate bounds only by %s".formatted(admitted, bound));
        }
        if (!value.fits() || !bound.fits()) {
            objections.add("too large to be told exactly: worth %s, bounded by %s".formatted(value, bound));
        }
        return new Verification(value.toValue(), bound.toValue(), objections.build());
    }

    /** Returns what the pairs are worth, and notes what is not legal about them. */
    private Amount value(
            MatchingProblem problem, ImmutableSortedSet<Candidate> pairs, ImmutableList.Builder<String> objections) {
        CandidateGraph graph = problem.graph();
        int[] mentorLoad = new int[mentors.size()];
        int[] menteeLoad = new int[mentees.size()];
        Amount value = Amount.ZERO;
        for (Candidate pair : pairs) {
            int edge = graph.indexOf(pair);
            if (edge < 0) {
                objections.add(
                        "mentor `%s` and mentee `%s` are no candidate pair".formatted(pair.mentor(), pair.mentee()));
                continue;
            }
            mentorLoad[graph.mentorOf(edge)]++;
            int places = objective.placesCounted(++menteeLoad[graph.menteeOf(edge)]);
            value = value.plus(Amount.of(places, graph.scoreOf(edge), graph.preferencesOf(edge)));
        }
        for (int mentor = 0; mentor < mentorLoad.length; mentor++) {
            int load = mentorLoad[mentor];
            if (load < problem.leastSeats(mentor) || load > problem.mostSeats(mentor)) {
                objections.add("mentor `%s` has %s mentees instead of %s to %s"
                        .formatted(
                                graph.mentors().get(mentor),
                                load,
                                problem.leastSeats(mentor),
                                problem.mostSeats(mentor)));
            }
        }
        for (int mentee = 0; mentee < menteeLoad.length; mentee++) {
            int load = menteeLoad[mentee];
            if (load < problem.leastMentors(mentee) || load > problem.mostMentors(mentee)) {
                objections.add("mentee `%s` has %s mentors instead of %s to %s"
                        .formatted(
                                graph.mentees().get(mentee),
                                load,
                                problem.leastMentors(mentee),
                                problem.mostMentors(mentee)));
            }
        }
        return value;
    }

    /** Returns what no legal matching can exceed. */
    private Amount bound(MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        int[] mentorDegree = new int[mentors.size()];
        Amount bound = Amount.ZERO;
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            Amount potential = Amount.of(mentees.of(mentee));
            int first = graph.firstEdge(mentee);
            int end = graph.firstEdge(mentee + 1);
            for (int edge = first; edge < end; edge++) {
                int mentor = graph.mentorOf(edge);
                mentorDegree[mentor]++;
                Amount excess = Amount.of(0, graph.scoreOf(edge), graph.preferencesOf(edge))
                        .minus(potential)
                        .minus(Amount.of(mentors.of(mentor)));
                if (excess.isPositive()) {
                    bound = bound.plus(excess);
                }
            }
            int least = problem.leastMentors(mentee);
            int most = Math.min(problem.mostMentors(mentee), end - first);
            bound = bound.plus(best(least, Math.max(least, most), potential));
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            Amount potential = Amount.of(mentors.of(mentor));
            int least = problem.leastSeats(mentor);
            int most = Math.max(least, Math.min(problem.mostSeats(mentor), mentorDegree[mentor]));
            bound = bound.plus(potential.times(potential.isPositive() ? most : least));
        }
        return bound;
    }

    /**
     * Returns the most that a number of mentors between the bounds is worth to a mentee: the places the objective counts
     * change their slope at one mentor only, so that it is enough to look there and at the bounds.
     */
    private Amount best(int least, int most, Amount potential) {
        return Arrays.stream(new int[] {least, Math.min(most, Math.max(least, 1)), most})
                .mapToObj(number -> potential.times(number).plus(Amount.of(placesCounted(number), 0, 0)))
                .max(Amount::compareTo)
                .orElseThrow();
    }

    /** Returns the places counted for a mentee with the given number of mentors; from the second on, all count alike. */
    private long placesCounted(int number) {
        return number == 0 ? 0 : objective.placesCounted(1) + (number - 1L) * objective.placesCounted(2);
    }
}
