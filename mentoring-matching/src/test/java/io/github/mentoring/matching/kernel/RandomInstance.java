package io.github.mentoring.matching.kernel;

import java.util.SplittableRandom;

/** Random instances of many kinds and any size, each the same for the same seed. */
enum RandomInstance {
    /** Seats in plenty, weights far apart. */
    SLACK(3, 4, 0, 3, 0, 1, 0, 1_000_000),
    /** Hardly any two weights different, zero among them. */
    TIED(3, 4, 0, 2, 0, 1, 0, 2),
    /** All weights zero. */
    ZERO(3, 4, 0, 2, 0, 2, 0, 0),
    /** As many seats as mentees, one each. */
    TIGHT(4, 4, 0, 1, 0, 1, 0, 1_000),
    /** Fewer seats than mentees. */
    SCARCE(2, 5, 0, 2, 0, 1, 0, 1_000),
    /** A few mentors whom nearly everybody may have, and ties. */
    SKEWED(4, 5, 0, 2, 0, 1, 0, 5),
    /** Everybody in a department, where pairs are worth more the more the two have in common. */
    PROFILE(3, 4, 0, 2, 0, 1, 0, 0),
    /** All pairs, one to one. */
    DENSE(3, 3, 0, 1, 0, 1, 0, 1_000),
    /** Several mentors a mentee. */
    COMMITTEE(5, 3, 0, 3, 0, 3, 0, 1_000),
    /** Mentors must take somebody. */
    QUOTA(3, 4, 2, 4, 0, 1, 0, 1_000),
    /** Mentors must take somebody, seats are as many as mentees or fewer, and mentees want several. */
    QUOTA_IN_SHORTAGE(3, 3, 2, 2, 0, 3, 0, 20),
    /** Lower bounds on both sides, often contradicting each other. */
    BOUNDED(3, 3, 1, 2, 2, 2, 0, 100),
    /** Few pairs, many people without any. */
    EMPTY(5, 5, 0, 2, 0, 2, 0, 100),
    /** Costs as well as worth. */
    SIGNED(3, 4, 1, 3, 1, 2, -100, 100),
    /** Nothing but costs. */
    COSTS(3, 4, 1, 3, 0, 2, -1_000, -1),
    /** One mentor for everybody, another for a few. */
    STAR(2, 6, 0, 8, 0, 1, 0, 10),
    /** Each mentee between two mentors, one seat each. */
    CHAIN(6, 6, 0, 1, 0, 1, 0, 3),
    /** Weights that differ by many orders of magnitude. */
    SPREAD(3, 4, 0, 2, 0, 2, 0, 1L << 40);

    private final int mentors;
    private final int mentees;
    private final int leastSeats;
    private final int mostSeats;
    private final int leastMentors;
    private final int mostMentors;
    private final long lightest;
    private final long heaviest;

    RandomInstance(
            int mentors,
            int mentees,
            int leastSeats,
            int mostSeats,
            int leastMentors,
            int mostMentors,
            long lightest,
            long heaviest) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.leastSeats = leastSeats;
        this.mostSeats = mostSeats;
        this.leastMentors = leastMentors;
        this.mostMentors = mostMentors;
        this.lightest = lightest;
        this.heaviest = heaviest;
    }

    /** Returns an instance with at most so many pairs, and so many times the people of a small one. */
    SparseProblem of(long seed, int times, int mostPairs) {
        return builder(seed, times, mostPairs, false).build();
    }

    /** Returns the builder of the same instance, given the pairs in order or in another. */
    SparseProblemBuilder builder(long seed, int times, int mostPairs, boolean shuffled) {
        SplittableRandom random = new SplittableRandom(seed);
        int allMentors = mentors * times;
        int allMentees = mentees * times;
        SparseProblemBuilder builder = SparseProblem.builder(allMentees, allMentors);
        for (int j = 0; j < allMentors; j++) {
            int most = this == TIGHT || this == CHAIN || this == DENSE ? mostSeats : random.nextInt(mostSeats + 1);
            most = this == STAR && j == 0 ? mostSeats * times : most;
            builder.mentor(j, random.nextInt(Math.min(most, leastSeats) + 1), most);
        }
        for (int i = 0; i < allMentees; i++) {
            int most = 1 + random.nextInt(mostMentors);
            builder.mentee(i, random.nextInt(Math.min(most, leastMentors) + 1), most);
        }
        int density = 20 + random.nextInt(80);
        int[][] pairs = new int[allMentees * allMentors][];
        long[] weights = new long[pairs.length];
        int size = 0;
        for (int i = 0; i < allMentees; i++) {
            for (int j = 0; j < allMentors && size < mostPairs; j++) {
                if (isNear(i, j, times) && random.nextInt(100) < percent(j, density)) {
                    pairs[size] = new int[] {i, j};
                    weights[size++] = this == PROFILE ? worth(seed, i, j) : weight(random);
                }
            }
        }
        for (int k = 0; k < size; k++) {
            int at = shuffled ? (int) ((k * 7919L + seed % size + size) % size) : k;
            if (shuffled && size % 7919 == 0) {
                at = size - 1 - k;
            }
            builder.pair(pairs[at][0], pairs[at][1], weights[at]);
        }
        return builder;
    }

    private boolean isNear(int i, int j, int times) {
        return switch (this) {
            case CHAIN -> i == j || j == i + 1;
            case STAR -> j == 0 || i % 3 == 0;
            case DENSE -> true;
            default -> times < 10 || (i * 31L + j * 17L) % times < 3;
        };
    }

    private int percent(int j, int density) {
        return switch (this) {
            case DENSE -> 100;
            case EMPTY -> density / 4;
            case SKEWED -> Math.max(10, 100 / (j + 1));
            default -> density;
        };
    }

    /** Returns what a pair is worth by the skills and the department that each of the two has. */
    private static long worth(long seed, int i, int j) {
        int mentee = new SplittableRandom(31 * seed + i).nextInt(1 << 10);
        int mentor = new SplittableRandom(-31 * seed - j - 1).nextInt(1 << 10);
        int shared = Integer.bitCount(mentee & mentor & 0xff);
        int either = Math.max(1, Integer.bitCount((mentee | mentor) & 0xff));
        return 600L * shared / either + (mentee >> 8 == mentor >> 8 ? 150 : 0);
    }

    private long weight(SplittableRandom random) {
        if (this == SPREAD) {
            return random.nextLong(1L << random.nextInt(40));
        }
        return random.nextLong(lightest, heaviest + 1);
    }
}
