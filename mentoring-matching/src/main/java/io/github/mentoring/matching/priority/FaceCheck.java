package io.github.mentoring.matching.priority;

import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * Which matchings are as good as the given one at all levels checked so far, told from potentials alone.
 *
 * <p>People are places in arrays: mentees by their number, then mentors.
 */
final class FaceCheck {

    /** What so many partners of somebody are worth in themselves. */
    @FunctionalInterface
    interface Gain {

        long of(int person, int partners);
    }

    private final CandidateGraph graph;
    private final int mentees;
    private final int people;
    private final BitSet matched; // edges
    private final BitSet free; // edges that some matchings have, and others not
    private final int[] least;
    private final int[] most;
    private final int[][] edgesOf; // person -> edges
    private final long[] potential;
    private final int[] mark; // edge -> the level at which it was collected last
    private int level;

    FaceCheck(MatchingProblem problem, BitSet matched) {
        graph = problem.graph();
        this.matched = matched;
        mentees = graph.mentees().size();
        people = mentees + graph.mentors().size();
        free = new BitSet();
        free.set(0, graph.edgeCount());
        least = new int[people];
        most = new int[people];
        int[] degree = new int[people];
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            degree[graph.menteeOf(edge)]++;
            degree[mentees + graph.mentorOf(edge)]++;
        }
        edgesOf = new int[people][];
        for (int p = 0; p < people; p++) {
            least[p] = p < mentees ? problem.leastMentors(p) : problem.leastSeats(p - mentees);
            most[p] = p < mentees ? problem.mostMentors(p) : problem.mostSeats(p - mentees);
            edgesOf[p] = new int[degree[p]];
        }
        for (int edge = graph.edgeCount() - 1; edge >= 0; edge--) {
            edgesOf[graph.menteeOf(edge)][--degree[graph.menteeOf(edge)]] = edge;
            int mentor = mentees + graph.mentorOf(edge);
            edgesOf[mentor][--degree[mentor]] = edge;
        }
        potential = new long[people];
        mark = new int[graph.edgeCount()];
    }

    /** Returns whether an edge is free. */
    boolean isFree(int edge) {
        return free.get(edge);
    }

    /** Returns how many of somebody's edges are matched. */
    int load(int person) {
        return (int) Arrays.stream(edgesOf[person]).filter(matched::get).count();
    }

    /** Returns whether somebody has a legal number of partners. */
    boolean isLegal(int person) {
        int load = load(person);
        return load >= least[person] && load <= most[person];
    }

    /**
     * Returns by how much the bound of the potentials exceeds what the matching is worth, and keeps the matchings that meet the
     * bound; that leaves the right ones only if it is zero.
     *
     * @param weighted the edges that may weigh anything, whatever else they do
     * @param weight what each weighs
     * @param gaining the people who may gain anything
     * @param gain what they gain, a concave function of the number
     * @throws ArithmeticException if the potentials are so large that they overflow
     */
    BigInteger excess(
            int[] weighted, IntToLongFunction weight, int[] gaining, Gain gain, Prices ofMentees, Prices ofMentors) {
        level++;
        price(ofMentees, 0);
        price(ofMentors, mentees);
        int[] priced = concat(
                ofMentees.people().toArray(),
                ofMentors.people().stream().map(j -> mentees + j).toArray());
        int[] ofPriced =
                Arrays.stream(priced).flatMap(p -> Arrays.stream(edgesOf[p])).toArray();
        int[] counted =
                Arrays.stream(concat(weighted, ofPriced)).filter(this::isNew).toArray();
        long[] slack = new long[counted.length];
        BigInteger excess = BigInteger.ZERO;
        for (int k = 0; k < counted.length; k++) {
            int edge = counted[k];
            long worth = weight.applyAsLong(edge);
            slack[k] = Math.subtractExact(
                    Math.subtractExact(worth, potential[graph.menteeOf(edge)]),
                    potential[mentees + graph.mentorOf(edge)]);
            boolean isInBound = free.get(edge) ? slack[k] > 0 : matched.get(edge);
            excess = excess.add(BigInteger.valueOf(isInBound ? slack[k] : 0));
            excess = excess.subtract(BigInteger.valueOf(matched.get(edge) ? worth : 0));
        }
        for (int p : Arrays.stream(concat(priced, gaining)).sorted().distinct().toArray()) {
            excess = excess.add(narrow(p, gain)).subtract(BigInteger.valueOf(gain.of(p, load(p))));
        }
        for (int k = 0; k < counted.length; k++) {
            if (slack[k] != 0) {
                free.clear(counted[k]);
            }
        }
        Arrays.stream(priced).forEach(p -> potential[p] = 0);
        return excess;
    }

    private void price(Prices prices, int from) {
        for (int k = 0; k < prices.people().length(); k++) {
            potential[from + prices.people().get(k)] = prices.potentials().get(k);
        }
    }

    private boolean isNew(int edge) {
        boolean isNew = mark[edge] != level;
        mark[edge] = level;
        return isNew;
    }

    private static int[] concat(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Returns the most that a number of partners can be worth to somebody, and keeps the numbers that are worth it. */
    private BigInteger narrow(int p, Gain gain) {
        int sure = 0;
        int possible = 0;
        for (int edge : edgesOf[p]) {
            if (free.get(edge)) {
                possible++;
            } else if (matched.get(edge)) {
                sure++;
            }
        }
        int from = Math.max(least[p], sure);
        int to = Math.max(from, Math.min(most[p], sure + possible));
        long best = Long.MIN_VALUE;
        for (int k = from; k <= to; k++) {
            long worth = Math.addExact(gain.of(p, k), Math.multiplyExact(potential[p], (long) k));
            if (worth > best) {
                best = worth;
                least[p] = k;
            }
            if (worth == best) {
                most[p] = k;
            }
        }
        return BigInteger.valueOf(best);
    }
}
