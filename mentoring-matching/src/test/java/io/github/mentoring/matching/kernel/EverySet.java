package io.github.mentoring.matching.kernel;

import io.github.mentoring.matching.problem.Objective;

/** The slow, obvious way: try every set of pairs and keep the best legal one. */
final class EverySet {

    private final SparseProblem problem;
    private final int[] pairsOfMentee;
    private final int[] pairsOfMentor;
    boolean feasible;
    long places;
    long total;

    EverySet(SparseProblem problem, Objective objective) {
        this.problem = problem;
        pairsOfMentee = new int[problem.mentees()];
        pairsOfMentor = new int[problem.mentors()];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            pairsOfMentee[problem.menteeOf(pair)] |= 1 << pair;
            pairsOfMentor[problem.mentorOf(pair)] |= 1 << pair;
        }
        for (int set = 0; set < 1 << problem.pairs(); set++) {
            if (isLegal(set)) {
                consider(set, objective);
            }
        }
    }

    private boolean isLegal(int set) {
        for (int i = 0; i < pairsOfMentee.length; i++) {
            int load = Integer.bitCount(set & pairsOfMentee[i]);
            if (load < problem.leastMentors(i) || load > problem.mostMentors(i)) {
                return false;
            }
        }
        for (int j = 0; j < pairsOfMentor.length; j++) {
            int load = Integer.bitCount(set & pairsOfMentor[j]);
            if (load < problem.leastMentees(j) || load > problem.mostMentees(j)) {
                return false;
            }
        }
        return true;
    }

    private void consider(int set, Objective objective) {
        long setPlaces = 0;
        for (int pairs : pairsOfMentee) {
            int load = Integer.bitCount(set & pairs);
            setPlaces += switch (objective) {
                case MOST_SERVED_THEN_TOTAL -> Math.min(load, 1);
                case MOST_PLACES_THEN_TOTAL -> load;
                case TOTAL -> 0;
            };
        }
        long setTotal = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            setTotal += (set >> pair & 1) * problem.weightOf(pair);
        }
        if (!feasible || setPlaces > places || (setPlaces == places && setTotal > total)) {
            feasible = true;
            places = setPlaces;
            total = setTotal;
        }
    }
}
