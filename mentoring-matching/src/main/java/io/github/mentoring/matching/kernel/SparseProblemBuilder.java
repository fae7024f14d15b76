package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Builds a {@link SparseProblem} from bounds and pairs in any order, in time linear in their number.
 *
 * <p>Pairs that come by mentee and then by mentor are stored as they come; others are sorted by counting.
 */
public final class SparseProblemBuilder {

    private static final int FIRST_ROOM = 1 << 10;
    private static final int MOST_PEOPLE = 1 << 30; // on either side, whose numbers stand below a weight

    private static final int MOST_ROOM = Integer.MAX_VALUE - 8; // an array has at most, or nearly
    private static final String TOO_MANY =
            "matching problem has too many %s: %s; split it into problems with at most %s of them";

    private final int mentees;
    private final int mentors;
    private final int bits;
    private final int[] leastMentors;
    private final int[] mostMentors;
    private final int[] leastMentees;
    private final int[] mostMentees;

    private final int[] first; // mentee -> their first pair, as far as pairs came in order
    private int[] menteeOf = {}; // pair -> mentee; only once pairs come out of order
    private long[] packed = new long[FIRST_ROOM];
    private int pairs;
    private int lastMentee = -1;
    private int lastMentor = Integer.MAX_VALUE; // so that the first pair is seen to
    private boolean sorted = true; // and without duplicates
    private boolean built;
    private long lightest;
    private long heaviest;

    SparseProblemBuilder(int mentees, int mentors) {
        checkPeople(mentees, mentors);
        this.mentees = mentees;
        this.mentors = mentors;
        bits = Market.bitsFor(mentors);
        first = new int[mentees + 1];
        leastMentors = new int[mentees];
        mostMentors = filled(mentees);
        leastMentees = new int[mentors];
        mostMentees = filled(mentors);
    }

    private static void checkPeople(int mentees, int mentors) {
        checkNumber(mentees, "mentees");
        checkNumber(mentors, "mentors");
        checkArgument(mentees < MOST_PEOPLE, TOO_MANY, "mentees", mentees, MOST_PEOPLE - 1);
        checkArgument(mentors < MOST_PEOPLE, TOO_MANY, "mentors", mentors, MOST_PEOPLE - 1);
    }

    private static void checkNumber(int number, String what) {
        checkArgument(number >= 0, "matching problem has a negative number of %s: %s; give zero or more", what, number);
    }

    private static int[] filled(int size) {
        int[] ones = new int[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * Sets how many mentors a mentee must and may get.
     *
     * @throws IndexOutOfBoundsException if there is no such mentee
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public SparseProblemBuilder mentee(int mentee, int least, int most) {
        checkOpen();
        checkElementIndex(mentee, mentees, "mentee");
        checkBounds("mentee", mentee, "mentors", least, most);
        leastMentors[mentee] = least;
        mostMentors[mentee] = most;
        return this;
    }

    /**
     * Sets how many mentees a mentor must and may get.
     *
     * @throws IndexOutOfBoundsException if there is no such mentor
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public SparseProblemBuilder mentor(int mentor, int least, int most) {
        checkOpen();
        checkElementIndex(mentor, mentors, "mentor");
        checkBounds("mentor", mentor, "mentees", least, most);
        leastMentees[mentor] = least;
        mostMentees[mentor] = most;
        return this;
    }

    private static void checkBounds(String role, int number, String partners, int least, int most) {
        if (least < 0 || least > most) { // no text is prepared for all others
            checkArgument(
                    least >= 0,
                    "%s %s must get a negative number of %s: %s; give zero if none are needed",
                    role,
                    number,
                    partners,
                    least);
            throw new IllegalArgumentException(
                    "%s %s must get at least %s %s but at most %s; lower the first or raise the second"
                            .formatted(role, number, least, partners, most));
        }
    }

    /**
     * Makes room for so many pairs at once; saves copying where their number is known.
     *
     * @throws IllegalArgumentException if the number is negative or above 2,147,483,639
     * @throws IllegalStateException if the problem is built already
     */
    public SparseProblemBuilder expectPairs(int number) {
        checkOpen();
        checkNumber(number, "expected pairs");
        checkPairs(number);
        if (number > packed.length) {
            packed = Arrays.copyOf(packed, number);
            menteeOf = sorted ? menteeOf : Arrays.copyOf(menteeOf, number);
        }
        return this;
    }

    /**
     * Adds a pair that may be matched. Whether its weight is too large, or the pair listed twice, is told by {@link #build}, which
     * knows all pairs.
     *
     * @param mentee the number of the mentee, who comes first
     * @param mentor the number of the mentor
     * @param weight how much the pair counts for; may be negative
     * @throws IllegalArgumentException if there are more than 2,147,483,639 pairs
     * @throws IndexOutOfBoundsException if there is no such mentee or no such mentor
     * @throws IllegalStateException if the problem is built already
     */
    public SparseProblemBuilder pair(int mentee, int mentor, long weight) {
        if (mentee != lastMentee || mentor <= lastMentor || mentor >= mentors || pairs >= packed.length) {
            prepare(mentee, mentor);
        }
        lastMentor = mentor;
        if (weight < lightest) {
            lightest = weight;
        } else if (weight > heaviest) {
            heaviest = weight;
        }
        if (!sorted) {
            menteeOf[pairs] = mentee;
        }
        packed[pairs++] = Market.pack(weight, mentor, bits);
        return this;
    }

    /**
     * Adds pairs that may be matched, each as {@link #pair} does; several times as fast where they come by mentee and then by
     * mentor.
     *
     * @param menteeOf the mentee of each pair
     * @param mentorOf the mentor of each pair
     * @param weightOf the weight of each pair
     * @throws IllegalArgumentException if one has more entries than another, or if there are more than 2,147,483,639 pairs
     * @throws IndexOutOfBoundsException if there is no such mentee or no such mentor; the pairs before are added all the same
     * @throws IllegalStateException if the problem is built already
     */
    public SparseProblemBuilder pairs(int[] menteeOf, int[] mentorOf, long[] weightOf) {
        requireNonNull(menteeOf, "menteeOf");
        requireNonNull(mentorOf, "mentorOf");
        requireNonNull(weightOf, "weightOf");
        checkArgument(
                menteeOf.length == mentorOf.length && menteeOf.length == weightOf.length,
                "pairs have %s mentees, %s mentors and %s weights; give each pair one of each",
                menteeOf.length,
                mentorOf.length,
                weightOf.length);
        checkOpen();
        makeRoom((long) pairs + menteeOf.length);
        int next = 0;
        while (next < menteeOf.length) {
            pair(menteeOf[next], mentorOf[next], weightOf[next]);
            next = sorted ? addInOrder(menteeOf, mentorOf, weightOf, next + 1) : next + 1;
        }
        return this;
    }

    /** Adds the pairs of the same mentee that follow in order, for which there is room, and returns the first that does not. */
    private int addInOrder(int[] menteeOf, int[] mentorOf, long[] weightOf, int from) {
        long least = lightest;
        long most = heaviest;
        int before = lastMentor;
        int next = from;
        for (; next < menteeOf.length && menteeOf[next] == lastMentee; next++) {
            int mentor = mentorOf[next];
            if (mentor <= before || mentor >= mentors) {
                break;
            }
            long weight = weightOf[next];
            least = Math.min(least, weight);
            most = Math.max(most, weight);
            packed[pairs + next - from] = Market.pack(weight, mentor, bits);
            before = mentor;
        }
        pairs += next - from;
        lightest = least;
        heaviest = most;
        lastMentor = before;
        return next;
    }

    /** Sees to all that may be special about a pair. */
    private void prepare(int mentee, int mentor) {
        checkElementIndex(mentee, mentees, "mentee");
        if (pairs >= packed.length) {
            makeRoom(pairs + 1L);
        }
        if (mentee != lastMentee) {
            begin(mentee);
        }
        checkElementIndex(mentor, mentors, "mentor");
        if (mentor <= lastMentor) {
            giveUpOrder();
        }
    }

    /**
     * Makes room for so many pairs, and, if there is not, for half as many again as there are, so that copying takes linear time
     * however few come at a time. Also comes by once the problem is built, since there is no room then.
     */
    private void makeRoom(long number) {
        if (number > packed.length) {
            checkPairs(number);
            long grown = (long) pairs + Math.max(pairs >> 1, FIRST_ROOM);
            expectPairs((int) Math.max(number, Math.min(grown, MOST_ROOM)));
        }
    }

    private static void checkPairs(long number) {
        checkArgument(number <= MOST_ROOM, TOO_MANY, "pairs", number, MOST_ROOM);
    }

    /** Begins the pairs of another mentee. */
    private void begin(int mentee) {
        if (mentee < lastMentee) {
            giveUpOrder();
        }
        if (sorted) {
            Arrays.fill(first, lastMentee + 1, mentee + 1, pairs);
        }
        lastMentee = mentee;
        lastMentor = -1;
    }

    /** Notes down the mentees of all pairs so far, which are in order, and goes on to do so. */
    private void giveUpOrder() {
        if (sorted) {
            sorted = false;
            menteeOf = new int[packed.length];
            for (int i = 0; i < lastMentee; i++) {
                Arrays.fill(menteeOf, first[i], first[i + 1], i);
            }
            Arrays.fill(menteeOf, first[lastMentee], pairs, lastMentee);
        }
    }

    /**
     * Builds the problem; a builder builds one.
     *
     * @throws IllegalArgumentException if a pair is listed twice, or if weights are too large for exact arithmetic
     */
    public SparseProblem build() {
        checkOpen();
        checkWeights();
        built = true;
        long[] edge = packed;
        if (sorted) {
            Arrays.fill(first, lastMentee + 1, mentees + 1, pairs);
        } else {
            countByMentee();
            edge = byMentee();
        }
        packed = new long[0];
        Market market = new Market(
                mentors,
                first,
                edge,
                lightest,
                heaviest,
                leastMentors,
                mostMentors,
                leastMentees,
                mostMentees,
                degrees(edge));
        if (!sorted) {
            checkDuplicates(market);
        }
        return new SparseProblem(market);
    }

    /**
     * Potentials are differences of paths that alternate between the sides, and a solver adds three of them at most; totals add
     * one weight a pair. Packed, a weight stands above the number of its mentor, or, where the mentors bid, of its mentee.
     */
    static long largestWeight(int mentees, int mentors, int pairs) {
        checkPeople(mentees, mentors);
        checkNumber(pairs, "pairs");
        long steps = 8L * Math.min(mentees, mentors) + 16;
        long possible = Math.min((1L << 61) / steps, (1L << 61) / Math.max(pairs, 1));
        int bits = Math.max(Market.bitsFor(mentors), Market.bitsFor(mentees));
        return Math.min(possible, 1L << (Market.WEIGHT_BITS - bits));
    }

    private void checkWeights() {
        BigInteger heaviestWeight =
                BigInteger.valueOf(heaviest).max(BigInteger.valueOf(lightest).negate());
        long possible = largestWeight(mentees, mentors, pairs);
        checkArgument(
                heaviestWeight.compareTo(BigInteger.valueOf(possible)) <= 0,
                "a weight of %s is too large for exact arithmetic on %s pairs between %s mentees and %s mentors, where at most"
                        + " %s is possible; scale all weights down",
                heaviestWeight,
                pairs,
                mentees,
                mentors,
                possible);
    }

    private void checkOpen() {
        checkState(!built, "matching problem is built already; take another builder");
    }

    /** Returns how many pairs each mentor is in; of a mentee who has one with each, none is looked at. */
    private int[] degrees(long[] edge) {
        int[] degree = new int[mentors];
        int mask = (1 << bits) - 1;
        int complete = 0;
        for (int i = 0; i < mentees; i++) {
            if (first[i + 1] - first[i] == mentors) {
                complete++;
            } else {
                for (int e = first[i]; e < first[i + 1]; e++) {
                    degree[(int) edge[e] & mask]++;
                }
            }
        }
        for (int j = 0; j < mentors; j++) {
            degree[j] += complete;
        }
        return degree;
    }

    /** Counting sorts, by mentor and then, keeping that order, by mentee. */
    private long[] byMentee() {
        int mask = (1 << bits) - 1;
        int[] next = new int[mentors + 1];
        for (int k = 0; k < pairs; k++) {
            next[((int) packed[k] & mask) + 1]++;
        }
        for (int j = 1; j < mentors; j++) {
            next[j] += next[j - 1];
        }
        int[] byMentor = new int[pairs];
        for (int k = 0; k < pairs; k++) {
            byMentor[next[(int) packed[k] & mask]++] = k;
        }
        next = first.clone();
        long[] edge = new long[Math.max(pairs, 1)];
        for (int k : byMentor) {
            edge[next[menteeOf[k]]++] = packed[k];
        }
        return edge;
    }

    private static void checkDuplicates(Market market) {
        for (int i = 0; i < market.bidders; i++) {
            for (int e = market.first[i] + 1; e < market.first[i + 1]; e++) {
                checkArgument(
                        market.objectOf(e) != market.objectOf(e - 1),
                        "matching problem lists the pair of mentor %s and mentee %s twice; give each pair one weight",
                        market.objectOf(e),
                        i);
            }
        }
    }

    private void countByMentee() {
        Arrays.fill(first, 0);
        for (int k = 0; k < pairs; k++) {
            first[menteeOf[k] + 1]++;
        }
        for (int i = 0; i < mentees; i++) {
            first[i + 1] += first[i];
        }
    }
}
