package io.github.mentoring.matching.bar;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** An instance in the making: passes on what is settled, and draws what families have in common. */
final class Draft {

    final int mentees;
    final int mentors;
    private final InstanceSink sink;
    private final int[] lastSeenBy; // mentor -> the mentee, plus one, who drew them last

    Draft(int mentees, int mentors, InstanceSink sink) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.sink = sink;
        lastSeenBy = new int[mentors];
    }

    /** Settles all bounds, and how many pairs a mentee has. */
    void open(int[] mostSeats, int leastSeats, int mostMentors, int degree) {
        sink.size(mentees, mentors, mentees * degree);
        for (int j = 0; j < mentors; j++) {
            sink.mentor(j, leastSeats, mostSeats[j]);
        }
        for (int i = 0; i < mentees; i++) {
            sink.mentee(i, 0, mostMentors);
        }
    }

    void pair(int mentee, int mentor, int weight) {
        sink.pair(mentee, mentor, weight);
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
