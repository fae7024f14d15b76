package io.github.mentoring.matching.kernel;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** An instance in the making, as plain arrays. */
final class Draft {

    final int mentees;
    final int mentors;
    private final int[] lastSeenBy; // mentor -> the mentee, plus one, who drew them last
    int[] capacity = {};
    int least;
    int need;
    int[] menteeOf = {};
    int[] mentorOf = {};
    int[] weightOf = {};
    int pairs;

    Draft(int mentees, int mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        lastSeenBy = new int[mentors];
    }

    /** Sets all bounds, and makes room for so many pairs a mentee. */
    void open(int[] mostSeats, int leastSeats, int mostMentors, int degree) {
        capacity = mostSeats;
        least = leastSeats;
        need = mostMentors;
        menteeOf = new int[mentees * degree];
        mentorOf = new int[mentees * degree];
        weightOf = new int[mentees * degree];
    }

    void pair(int mentee, int mentor, int weight) {
        menteeOf[pairs] = mentee;
        mentorOf[pairs] = mentor;
        weightOf[pairs++] = weight;
    }

    /** Returns a builder with everything in it. */
    SparseProblemBuilder builder() {
        SparseProblemBuilder builder = SparseProblem.builder(mentees, mentors).expectPairs(pairs);
        for (int j = 0; j < mentors; j++) {
            builder.mentor(j, least, capacity[j]);
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(i, 0, need);
        }
        for (int k = 0; k < pairs; k++) {
            builder.pair(menteeOf[k], mentorOf[k], weightOf[k]);
        }
        return builder;
    }

    /** Fills the candidates of a mentee from a position on, each once, and returns them ascending. */
    int[] distinct(int mentee, int[] candidates, int from, IntSupplier draw) {
        for (int k = 0; k < from; k++) {
            lastSeenBy[candidates[k]] = mentee + 1;
        }
        int size = from;
        while (size < candidates.length) {
            int j = draw.getAsInt();
            if (lastSeenBy[j] != mentee + 1) {
                lastSeenBy[j] = mentee + 1;
                candidates[size++] = j;
            }
        }
        Arrays.sort(candidates);
        return candidates;
    }

    int[] capacities(Chance chance, int low, int high) {
        int[] drawn = new int[mentors];
        for (int j = 0; j < mentors; j++) {
            drawn[j] = low + chance.below(high - low + 1);
        }
        return drawn;
    }

    /** Returns capacities that add up to a total. */
    int[] capacities(Chance chance, int low, int high, long total) {
        int[] drawn = capacities(chance, low, high);
        long sum = Arrays.stream(drawn).asLongStream().sum();
        while (sum != total) {
            int j = chance.below(mentors);
            if (sum > total && drawn[j] > low) {
                drawn[j]--;
                sum--;
            } else if (sum < total && drawn[j] < high) {
                drawn[j]++;
                sum++;
            }
        }
        return drawn;
    }
}
