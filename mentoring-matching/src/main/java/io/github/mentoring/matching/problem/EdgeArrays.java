package io.github.mentoring.matching.problem;

import java.util.Arrays;

/**
 * The edges of a bipartite graph in compressed rows, one row a mentee, ascending by mentor within it; and the same edges
 * seen from the mentors.
 */
final class EdgeArrays {

    private final int[] first; // mentee -> its first edge; one more entry at the end
    private final int[] mentor; // edge -> mentor
    private final int[] mentee; // edge -> mentee
    private final long[] score; // edge -> score
    private final int[] preferences; // edge -> soft preferences met, or empty if no edge meets any
    private final int[] firstAtMentor; // mentor -> its first position in edgeAtMentor; one more entry at the end
    private final int[] edgeAtMentor; // position -> edge, ascending by mentee within a mentor

    private EdgeArrays(
            int[] first,
            int[] mentor,
            int[] mentee,
            long[] score,
            int[] preferences,
            int[] firstAtMentor,
            int[] edgeAtMentor) {
        this.first = first;
        this.mentor = mentor;
        this.mentee = mentee;
        this.score = score;
        this.preferences = preferences;
        this.firstAtMentor = firstAtMentor;
        this.edgeAtMentor = edgeAtMentor;
    }

    /**
     * Sorts edges given in any order, in time linear in their number and that of the people.
     *
     * <p>Two counting sorts, first by mentor and then, keeping that order, by mentee.
     */
    static EdgeArrays of(int mentors, int mentees, int[] mentor, int[] mentee, long[] score, int[] preferences) {
        int[] byMentor = countingSort(mentor, mentors, identity(mentor.length));
        int[] byBoth = countingSort(mentee, mentees, byMentor);
        int count = mentor.length;
        boolean preferred = Arrays.stream(preferences).anyMatch(met -> met != 0);
        int[] sortedMentor = new int[count];
        int[] sortedMentee = new int[count];
        long[] sortedScore = new long[count];
        int[] sortedPreferences = new int[preferred ? count : 0];
        for (int edge = 0; edge < count; edge++) {
            int from = byBoth[edge];
            sortedMentor[edge] = mentor[from];
            sortedMentee[edge] = mentee[from];
            sortedScore[edge] = score[from];
            if (preferred) {
                sortedPreferences[edge] = preferences[from];
            }
        }
        return new EdgeArrays(
                starts(sortedMentee, mentees),
                sortedMentor,
                sortedMentee,
                sortedScore,
                sortedPreferences,
                starts(sortedMentor, mentors),
                countingSort(sortedMentor, mentors, identity(count)));
    }

    int count() {
        return mentor.length;
    }

    int first(int ofMentee) {
        return first[ofMentee];
    }

    int mentor(int edge) {
        return mentor[edge];
    }

    int mentee(int edge) {
        return mentee[edge];
    }

    long score(int edge) {
        return score[edge];
    }

    int preferences(int edge) {
        return preferences.length == 0 ? 0 : preferences[edge];
    }

    int firstAtMentor(int ofMentor) {
        return firstAtMentor[ofMentor];
    }

    int edgeAtMentor(int position) {
        return edgeAtMentor[position];
    }

    /** Returns the edge between the two, or a negative number. */
    int find(int ofMentee, int ofMentor) {
        return Arrays.binarySearch(mentor, first[ofMentee], first[ofMentee + 1], ofMentor);
    }

    /** Returns the first edge that stands for the same pair as the one before it, or a negative number. */
    int firstDuplicate() {
        for (int edge = 1; edge < mentor.length; edge++) {
            if (mentor[edge] == mentor[edge - 1] && mentee[edge] == mentee[edge - 1]) {
                return edge;
            }
        }
        return -1;
    }

    /** Returns whether both hold the same edges with the same values. */
    boolean sameAs(EdgeArrays other) {
        return Arrays.equals(first, other.first)
                && Arrays.equals(mentor, other.mentor)
                && Arrays.equals(score, other.score)
                && Arrays.equals(preferences, other.preferences);
    }

    private static int[] identity(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** Returns the given order, sorted by key; equal keys keep their order. */
    private static int[] countingSort(int[] key, int keys, int[] order) {
        int[] next = starts(key, keys);
        int[] sorted = new int[order.length];
        for (int item : order) {
            sorted[next[key[item]]++] = item;
        }
        return sorted;
    }

    /** Returns, for each key, how many items have a smaller one; one more entry holds the number of all items. */
    private static int[] starts(int[] key, int keys) {
        int[] start = new int[keys + 1];
        for (int k : key) {
            start[k + 1]++;
        }
        for (int k = 0; k < keys; k++) {
            start[k + 1] += start[k];
        }
        return start;
    }
}
