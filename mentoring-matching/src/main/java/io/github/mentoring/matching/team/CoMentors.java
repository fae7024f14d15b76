package io.github.mentoring.matching.team;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Two mentors who could be in one team, and what they could gain at most with mentees whom both could have. */
final class CoMentors {

    private static final long NOTHING = 0;

    final int one;
    final int other;

    private final int[] mentees;
    private final long[] worth; // of each mentee to both, with what fellows could add: twice, in parts
    private final long affinity; // in quarters of a part
    private final List<Size> sizes;

    private final long[] gains;
    private final long[] sorted;
    private long weight;
    private int mentors;
    private int chosen;

    /** How many mentors a team may have, and how many mentees with them. */
    private record Size(int mentors, int least, int room) {}

    CoMentors(TeamTable table, int one, int other, int[] mentees, long[] fellows) {
        this.one = one;
        this.other = other;
        this.mentees = mentees;
        worth = Arrays.stream(mentees)
                .mapToLong(mentee -> table.share(one, mentee, 1) + table.share(other, mentee, 1) + 2 * fellows[mentee])
                .toArray();
        affinity = 4 * table.mentorAffinity(one, other) * table.parts;
        sizes = sizes(table);
        gains = new long[mentees.length];
        sorted = new long[mentees.length];
    }

    private List<Size> sizes(TeamTable table) {
        List<Size> all = new ArrayList<>();
        int takes = Math.min(table.takes[one], table.takes[other]);
        for (TeamShape shape : Arrays.stream(table.shapes).distinct().toList()) {
            int most = Math.min(shape.mostMentors().people(), table.mentors);
            for (int k = shape.leastMentors().people(); k <= most; k++) {
                int room = Math.min(Math.min(shape.room(k), takes), mentees.length);
                if (shape.leastMentees().people() <= room) {
                    all.add(new Size(k, shape.leastMentees().people(), room));
                }
            }
        }
        return all;
    }

    /** Returns how many mentees both could have. */
    int shared() {
        return mentees.length;
    }

    /**
     * Looks for the size of a team that gains most at some prices, and for its best mentees.
     *
     * @param prices of mentees, in parts
     * @param ofTeam the price of a team, in parts
     */
    void look(long[] prices, long ofTeam) {
        for (int i = 0; i < mentees.length; i++) {
            gains[i] = worth[i] - 2 * prices[mentees[i]];
            sorted[i] = -gains[i]; // so that the most come first
        }
        Arrays.sort(sorted);
        weight = NOTHING;
        for (Size size : sizes) {
            long sum = 0;
            int number = 0;
            while (number < size.room && (number < size.least || sorted[number] < 0)) {
                sum -= sorted[number++];
            }
            long found = LongMath.divide(2 * sum - 4 * ofTeam, size.mentors, RoundingMode.CEILING) + affinity;
            if (found > weight) {
                weight = found;
                mentors = size.mentors;
                chosen = number;
            }
        }
    }

    /** Returns what a seat of either costs at least, together, in quarters of a part; zero if they are no use together. */
    long weight() {
        return weight;
    }

    /** Returns how many mentors share what the two gain. */
    int mentors() {
        return mentors;
    }

    /** Goes through their best mentees; of those who gain the same, through the first ones. */
    void forEachChosen(IntConsumer action) {
        long last = -sorted[chosen - 1];
        int equal = 0; // of the chosen ones, those who gain as much as the last
        while (equal < chosen && -sorted[chosen - 1 - equal] == last) {
            equal++;
        }
        for (int i = 0; i < mentees.length; i++) {
            if (gains[i] > last || (gains[i] == last && equal-- > 0)) {
                action.accept(mentees[i]);
            }
        }
    }
}
