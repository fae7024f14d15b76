package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/** Some of the mentees and some of the mentors, with the pairs between them. */
final class Part {

    private final Market market; // between the people of the part, with no bounds yet
    private final int[] mentees; // number in the part -> number
    private final int[] mentors;
    private final boolean whole;

    private Part(Market market, int[] mentees, int[] mentors, boolean whole) {
        this.market = market;
        this.mentees = mentees;
        this.mentors = mentors;
        this.whole = whole;
    }

    /** Returns the part of the given people, ascending. */
    static Part of(Market market, int[] mentees, int[] mentors) {
        if (mentees.length == market.bidders && mentors.length == market.objects) {
            return new Part(market, mentees, mentors, true);
        }
        int[] position = new int[market.objects];
        Arrays.fill(position, -1);
        for (int j = 0; j < mentors.length; j++) {
            position[mentors[j]] = j;
        }
        int[] first = new int[mentees.length + 1];
        int room = 0;
        for (int i : mentees) {
            room += market.degree(i);
        }
        long[] edge = new long[room];
        int size = 0;
        int[] mentorDegree = new int[mentors.length];
        int bits = Market.bitsFor(mentors.length);
        for (int i = 0; i < mentees.length; i++) {
            for (int e = market.first[mentees[i]]; e < market.first[mentees[i] + 1]; e++) {
                int j = position[market.objectOf(e)];
                if (j >= 0) {
                    mentorDegree[j]++;
                    edge[size++] = Market.pack(market.weightOf(e), j, bits);
                }
            }
            first[i + 1] = size;
        }
        int[] none = new int[0];
        return new Part(
                new Market(
                        mentors.length,
                        first,
                        edge,
                        market.lightest,
                        market.heaviest,
                        none,
                        none,
                        none,
                        none,
                        mentorDegree),
                mentees,
                mentors,
                false);
    }

    boolean isEmpty() {
        return mentees.length == 0 && mentors.length == 0;
    }

    boolean isWhole() {
        return whole;
    }

    int mentee(int i) {
        return mentees[i];
    }

    int mentor(int j) {
        return mentors[j];
    }

    /**
     * Returns the part with the given bounds, by number of the person, less the pairs chosen already.
     *
     * @param mentorsFull whether every mentor must fill all their seats
     */
    Market bounded(
            boolean mentorsFull,
            int[] menteeLeast,
            int[] menteeMost,
            int[] menteeForced,
            int[] mentorLeast,
            int[] mentorMost,
            int[] mentorForced) {
        int[] degree = market.objectDegrees();
        int[] leastMentors = new int[mentees.length];
        int[] mostMentors = new int[mentees.length];
        int[] leastMentees = new int[mentors.length];
        int[] mostMentees = new int[mentors.length];
        for (int i = 0; i < mentees.length; i++) {
            int forced = menteeForced[mentees[i]];
            mostMentors[i] = Math.min(menteeMost[mentees[i]] - forced, market.degree(i));
            leastMentors[i] = Math.max(0, menteeLeast[mentees[i]] - forced);
        }
        for (int j = 0; j < mentors.length; j++) {
            int forced = mentorForced[mentors[j]];
            mostMentees[j] = Math.min(mentorMost[mentors[j]] - forced, degree[j]);
            leastMentees[j] = Math.max(mentorsFull ? mostMentees[j] : 0, mentorLeast[mentors[j]] - forced);
        }
        return market.withBounds(leastMentors, mostMentors, leastMentees, mostMentees);
    }
}
