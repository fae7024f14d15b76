package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;

/**
 * What a check of a {@link SparseMatching} found.
 *
 * <p>Whatever the potentials, no legal matching is worth more than the sum of
 *
 * <ul>
 *   <li>for each pair, what its weight exceeds the potentials of both by, if it does;
 *   <li>for each mentor, the most that their potential times a legal number of mentees can be;
 *   <li>for each mentee, the same with a legal number of mentors, plus the places that the objective counts for it.
 * </ul>
 *
 * <p>Both are compared by places and then by weight. The check takes time linear in people and pairs, and counts in exact
 * arithmetic: potentials of whatever problem a builder accepts may add up to more than a long holds on the way, but not in the
 * end.
 *
 * <p>Source: weak duality of linear programming; Schrijver, Combinatorial Optimization, 2003, chapter 21.
 *
 * @param places the places counted
 * @param total the total weight
 * @param mostPlaces the places of the bound
 * @param mostTotal the weight of the bound, which no matching with that many places exceeds
 * @param objections what is not legal, in plain words; empty if the matching keeps all bounds
 */
public record SparseVerification(
        long places, long total, long mostPlaces, long mostTotal, ImmutableList<String> objections) {

    private static final int ENOUGH = 20;

    /** Checks that all is given. */
    public SparseVerification {
        requireNonNull(objections, "objections");
    }

    /** Returns whether the matching keeps all bounds. */
    public boolean isLegal() {
        return objections.isEmpty();
    }

    /** Returns whether the matching keeps all bounds and no other is worth more. */
    public boolean isBest() {
        return isLegal() && places == mostPlaces && total == mostTotal;
    }

    /** Returns by how much, at most, the matching falls short of the best. */
    public SparseGap gap() {
        return new SparseGap(mostPlaces - places, Math.subtractExact(mostTotal, total));
    }

    static SparseVerification of(SparseMatching matching) {
        SparseProblem problem = matching.problem();
        Market market = problem.market(); // in the loop over pairs, whose numbers need no check
        SparseMatching.Potentials potentials = matching.potentials();
        int[] menteeLoad = new int[problem.mentees()];
        int[] mentorLoad = new int[problem.mentors()];
        int[] mentorDegree = new int[problem.mentors()];
        long total = 0;
        Bounding bound = new Bounding();
        for (int i = 0; i < problem.mentees(); i++) {
            for (int pair = market.first[i]; pair < market.first[i + 1]; pair++) {
                int j = market.objectOf(pair);
                long weight = market.weightOf(pair);
                mentorDegree[j]++;
                if (matching.isMatched(pair)) {
                    menteeLoad[i]++;
                    mentorLoad[j]++;
                    total = Math.addExact(total, weight);
                }
                bound.addIfPositive(
                        -potentials.menteePlaces()[i] - potentials.mentorPlaces()[j],
                        Math.subtractExact(
                                Math.subtractExact(weight, potentials.menteeWeights()[i]),
                                potentials.mentorWeights()[j]));
            }
        }
        ImmutableList.Builder<String> objections = ImmutableList.builder();
        int objected = 0;
        long places = 0;
        for (int i = 0; i < problem.mentees(); i++) {
            places += counted(matching.objective(), menteeLoad[i]);
            int least = problem.leastMentors(i);
            int most = problem.mostMentors(i);
            if ((menteeLoad[i] < least || menteeLoad[i] > most) && objected++ < ENOUGH) {
                objections.add("mentee %s has %s mentors instead of %s to %s".formatted(i, menteeLoad[i], least, most));
            }
            int degree = problem.firstPair(i + 1) - problem.firstPair(i);
            most = Math.max(least, Math.min(most, degree));
            bound.addMentee(
                    matching.objective(),
                    least,
                    most,
                    matching.placePotentialOfMentee(i),
                    matching.potentialOfMentee(i));
        }
        for (int j = 0; j < problem.mentors(); j++) {
            int least = problem.leastMentees(j);
            int most = problem.mostMentees(j);
            if ((mentorLoad[j] < least || mentorLoad[j] > most) && objected++ < ENOUGH) {
                objections.add("mentor %s has %s mentees instead of %s to %s".formatted(j, mentorLoad[j], least, most));
            }
            most = Math.max(least, Math.min(most, mentorDegree[j]));
            long worth = matching.placePotentialOfMentor(j);
            long potential = matching.potentialOfMentor(j);
            boolean many = worth > 0 || (worth == 0 && potential > 0);
            bound.add(worth, potential, many ? most : least);
        }
        return new SparseVerification(places, total, bound.places, bound.weight.exact(), objections.build());
    }

    /** Returns the places counted for a mentee with so many mentors; from the second on, all count alike. */
    private static long counted(Objective objective, int number) {
        return number == 0 ? 0 : objective.placesCounted(1) + (number - 1L) * objective.placesCounted(2);
    }

    /** The bound as it grows. */
    private static final class Bounding {

        private long places;
        private final WideSum weight = new WideSum();

        /** Adds what so many partners are worth at a potential. */
        void add(long placePotential, long potential, int number) {
            places = Math.addExact(places, placePotential * number);
            weight.addProduct(potential, number);
        }

        void addIfPositive(long morePlaces, long moreWeight) {
            if (morePlaces > 0 || (morePlaces == 0 && moreWeight > 0)) {
                add(morePlaces, moreWeight, 1);
            }
        }

        /** The places counted change their slope at one mentor only, so that it is enough to look there and at the ends. */
        void addMentee(Objective objective, int least, int most, long placePotential, long potential) {
            int best = least;
            long bestPlaces = least * placePotential + counted(objective, least);
            for (int number : new int[] {Math.min(most, Math.max(least, 1)), most}) {
                long numberPlaces = number * placePotential + counted(objective, number);
                // numbers ascend, so that the later one weighs more if each of them is worth something
                if (numberPlaces > bestPlaces || (numberPlaces == bestPlaces && potential > 0)) {
                    best = number;
                    bestPlaces = numberPlaces;
                }
            }
            places = Math.addExact(places, counted(objective, best));
            add(placePotential, potential, best);
        }
    }
}
