package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.MostGain.Decision;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out what any committees of some mentees can be worth at most, from prices and branches. How values are packed into numbers
 * ({@link Weights}) it has in common with the search, and {@link WeightCheck} looks at that; nothing else.
 *
 * <p>Whatever the prices, no committees are worth more than all seats and hours cost and all mentees can gain together; nor more than
 * those gain who gain most, so many of them as there are seats for committees of the least sizes. What is decided leaves fewer hours to
 * others. What the branches allow together is all there is, since each is parted by one decision, so and not so; so no committees are
 * worth more than the most that an end of a branch allows.
 */
final class BoundCheck {

    private static final BigInteger UNBOUNDED = BigInteger.ONE.shiftLeft(2 * Long.SIZE);

    private final PriceBound bound;
    private final List<String> objections;
    private final MostGain[] gain; // mentee ->
    private final int[] first; // mentee -> first decision about them; one more entry at the end
    private final int[] menteeOf; // decision -> mentee
    private final int[] mentorOf; // decision -> mentor
    private final int[][] askers; // mentor -> mentees who may have them
    private final long[] seats; // mentor -> in how many committees they can serve
    private final boolean[] isTimed; // mentor -> whether their hours are limited
    private final long[] budget; // mentor -> their hours, nothing if not limited
    private final long[] left; // mentor -> the hours that decisions leave, if limited
    private final Decision[] decided;
    private final long[][] prices; // of a seat in the higher and the lower number, then of an hour -> mentor -> price
    private final BitSet stale = new BitSet(); // mentees whose gain must be worked out again
    private final long[][] gains; // higher and lower number -> mentee -> the most they can gain
    private final BitSet stuck = new BitSet(); // mentees for whom nothing is possible
    private final int mostServed; // mentees that can have a committee at most
    private final int[] decidedFor; // mentee -> how many decisions say that they have a committee
    private final int[] serving; // mentor -> in how many committees they must serve
    private final BitSet overloaded = new BitSet(); // mentors who must serve more often than they can
    private final Weights weights;
    private final Optional<PackedHours> packed;
    private final BigInteger[] cost = {BigInteger.ZERO, BigInteger.ZERO}; // of all seats and hours, in both numbers

    BoundCheck(CommitteeProblem problem, Weights weights, PriceBound bound, List<String> objections, CheckWatch watch) {
        this.bound = bound;
        this.weights = weights;
        this.objections = objections;
        Map<MentorId, Integer> number = new HashMap<>();
        bound.mentors().forEach(mentor -> number.put(mentor, number.size()));
        int mentees = bound.mentees().size();
        gain = new MostGain[mentees];
        first = new int[mentees + 1];
        List<List<Integer>> asked = new ArrayList<>();
        bound.mentors().forEach(mentor -> asked.add(new ArrayList<>()));
        List<Integer> mentorOfDecision = new ArrayList<>();
        List<Integer> menteeOfDecision = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            CommitteeMentee mentee = problem.mentee(bound.mentees().get(i));
            gain[i] = new MostGain(problem, mentee, weights, number, watch);
            ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
            for (int decision = 0; decision < gain[i].decisions(); decision++) {
                mentorOfDecision.add(requireNonNull(
                        number.get(candidates.get(gain[i].candidate(decision)).mentor())));
                menteeOfDecision.add(i);
            }
            for (CommitteeCandidate candidate : candidates) {
                asked.get(requireNonNull(number.get(candidate.mentor()))).add(i);
            }
            first[i + 1] = mentorOfDecision.size();
        }
        mentorOf = mentorOfDecision.stream().mapToInt(j -> j).toArray();
        menteeOf = menteeOfDecision.stream().mapToInt(i -> i).toArray();
        askers = asked.stream()
                .map(some -> some.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        seats = bound.mentors().stream()
                .mapToLong(mentor -> Math.min(problem.mentor(mentor).seats().count(), mentees))
                .toArray();
        decided = new Decision[mentorOf.length];
        Arrays.fill(decided, Decision.OPEN);
        isTimed = new boolean[seats.length];
        budget = new long[seats.length];
        left = new long[seats.length];
        for (int j = 0; j < seats.length; j++) {
            Optional<Hours> limit = problem.mentor(bound.mentors().get(j)).hours();
            isTimed[j] = limit.isPresent();
            budget[j] = limit.map(Hours::count).orElse(0);
            left[j] = budget[j];
        }
        prices = new long[4][seats.length];
        gains = new long[2][mentees];
        decidedFor = new int[mentees];
        mostServed = mostServed(problem);
        serving = new int[seats.length];
        packed = Booleans.contains(isTimed, true)
                ? PackedHours.of(problem, weights, bound.mentees(), menteeOf, mentorOf, watch)
                : Optional.empty();
        stale.set(0, mentees);
    }

    /** Returns how many mentees can have a committee at most: each takes as many seats as its rules ask for at least. */
    private int mostServed(CommitteeProblem problem) {
        List<Integer> sizes = new ArrayList<>();
        Map<MentorId, Integer> asked = new HashMap<>();
        for (MenteeId mentee : bound.mentees()) {
            CommitteeRules rules = problem.mentee(mentee).rules();
            int size = Math.max(rules.least().people(), rules.roles().size());
            if (problem.candidates(mentee).size() >= size) {
                sizes.add(size);
                problem.candidates(mentee).forEach(candidate -> asked.merge(candidate.mentor(), 1, Integer::sum));
            }
        }
        Collections.sort(sizes);
        long left = 0;
        for (Map.Entry<MentorId, Integer> mentor : asked.entrySet()) {
            left += Math.min(problem.mentor(mentor.getKey()).seats().count(), mentor.getValue());
        }
        int served = 0;
        for (int size : sizes) {
            left -= size;
            served += left >= 0 ? 1 : 0;
        }
        return served;
    }

    /**
     * Returns the bound as two numbers of which the first decides.
     *
     * @param committees those that may gain most, which makes it faster
     */
    BigInteger[] bound(Map<MenteeId, Committee> committees) {
        for (int i = 0; i < gain.length; i++) {
            Committee committee = committees.get(bound.mentees().get(i));
            gain[i].guess(committee == null ? List.of() : committee.members());
        }
        for (int j = 0; j < seats.length; j++) {
            for (int row = 0; row < prices.length; row++) {
                setPrice(row, j, bound.prices().get(row).get(j));
            }
            checkPrice(j);
        }
        BigInteger[] ofPrices =
                requireNonNull(mostHereIfCounted(null)); // nothing is decided, so that there need not be any committees
        BigInteger[] ofBranches = bound.tree().map(this::mostInBranches).orElse(ofPrices);
        return isMore(ofBranches, ofPrices) ? ofPrices : ofBranches;
    }

    private BigInteger[] mostInBranches(BranchTree tree) {
        BigInteger[] most = null;
        Deque<Integer> above = new ArrayDeque<>(); // nodes that are parted
        Deque<long[]> before = new ArrayDeque<>(); // the prices before each node above, and before this one
        int node = 0;
        while (node < tree.nodes()) {
            before.push(enter(tree, node));
            if (!tree.isEnd(node)) {
                int pair = tree.pair(node);
                if (pair < 0 || pair >= decided.length || decided[pair] != Decision.OPEN) {
                    objections.add("a branch is parted by what is decided already: %s".formatted(pair));
                    break;
                }
                above.push(node);
                decide(pair, Decision.IN);
            } else {
                BigInteger[] here = mostHereIfCounted(most);
                most = here != null && (most == null || isMore(here, most)) ? here : most;
                leave(tree, node, before.pop());
                while (!above.isEmpty() && decided[tree.pair(above.getFirst())] == Decision.OUT) {
                    int done = above.pop();
                    decide(tree.pair(done), Decision.OPEN);
                    leave(tree, done, before.pop());
                }
                if (above.isEmpty()) {
                    break;
                }
                decide(tree.pair(above.getFirst()), Decision.OUT);
            }
            node++;
        }
        if (node != tree.nodes() - 1) {
            objections.add("the branches are not all there, or there are others besides: %s".formatted(tree.nodes()));
        }
        return most == null ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO} : most;
    }

    /** Changes the prices as a node says, and returns those before. */
    private long[] enter(BranchTree tree, int node) {
        int from = tree.firstChange(node);
        long[] before = new long[tree.firstChange(node + 1) - from];
        for (int c = 0; c < before.length; c++) {
            int change = from + c;
            before[c] = prices[tree.row(change)][tree.mentor(change)];
            setPrice(tree.row(change), tree.mentor(change), tree.price(change));
        }
        for (int c = 0; c < before.length; c++) {
            checkPrice(tree.mentor(from + c));
        }
        return before;
    }

    private void leave(BranchTree tree, int node, long[] before) {
        for (int c = 0; c < before.length; c++) {
            int change = tree.firstChange(node) + c;
            setPrice(tree.row(change), tree.mentor(change), before[c]);
        }
    }

    private void setPrice(int row, int mentor, long price) {
        BigInteger more = BigInteger.valueOf(price).subtract(BigInteger.valueOf(prices[row][mentor]));
        cost[row % 2] = cost[row % 2].add(more.multiply(BigInteger.valueOf(supply(row, mentor))));
        prices[row][mentor] = price;
        for (int mentee : askers[mentor]) {
            stale.set(mentee);
        }
    }

    /** Returns how many seats or hours a mentor has; without a limit to their hours, these cost nothing. */
    private long supply(int row, int mentor) {
        return row < 2 ? seats[mentor] : budget[mentor];
    }

    private void checkPrice(int j) {
        boolean isNegative = false;
        for (int row = 0; row < prices.length; row += 2) {
            isNegative |= prices[row][j] < 0 || (prices[row][j] == 0 && prices[row + 1][j] < 0);
        }
        if (isNegative) {
            objections.add("the price of mentor `%s` is negative"
                    .formatted(bound.mentors().get(j)));
        }
    }

    private void decide(int about, Decision decision) {
        int i = menteeOf[about];
        int j = mentorOf[about];
        int k = gain[i].candidate(about - first[i]);
        long before = gain[i].hoursDecided(k, decided, first[i]);
        decidedFor[i] += (decision == Decision.IN ? 1 : 0) - (decided[about] == Decision.IN ? 1 : 0);
        decided[about] = decision;
        long after = gain[i].hoursDecided(k, decided, first[i]);
        serving[j] += (after < 0 ? 0 : 1) - (before < 0 ? 0 : 1);
        left[j] += Math.max(0, before) - Math.max(0, after);
        overloaded.set(j, serving[j] > seats[j] || (isTimed[j] && left[j] < 0));
        stale.set(i);
        if (isTimed[j]) {
            for (int mentee : askers[j]) {
                stale.set(mentee);
            }
        }
    }

    /**
     * Returns the most that committees can be worth with what is decided, as the prices of now prove; null if none can be.
     *
     * @param enough what the answer need be no less than, if there is anything such: another branch allows it
     */
    private BigInteger @Nullable [] mostHere(BigInteger @Nullable [] enough) {
        if (!overloaded.isEmpty()) {
            return null;
        }
        for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
            gain[i].find(prices, decided, first[i], left);
            gains[0][i] = gain[i].high();
            gains[1][i] = gain[i].low();
            stuck.set(i, !gain[i].isPossible());
            stale.clear(i);
            if (stuck.get(i)) {
                return null;
            }
        }
        if (!stuck.isEmpty()) {
            return null;
        }
        int[] served = served();
        BigInteger[] most = {cost[0].add(sum(gains[0], served)), cost[1].add(sum(gains[1], served))};
        packed.ifPresent(hours -> pack(hours, most, enough));
        return floor(most);
    }

    /** Returns the most that is a multiple of the steps, as all is that committees can be worth. */
    private BigInteger[] floor(BigInteger[] most) {
        return new BigInteger[] {most[0], most[1].subtract(most[1].mod(BigInteger.valueOf(weights.steps())))};
    }

    /** Takes off the bound, as long as that is more than enough, what seats and hours cost beyond what fits into these. */
    private void pack(PackedHours hours, BigInteger[] most, BigInteger @Nullable [] enough) {
        for (int j = 0; j < seats.length && (enough == null || isMore(floor(most), enough)); j++) {
            BigInteger[] here = {BigInteger.ZERO, BigInteger.ZERO};
            for (int row = 0; isTimed[j] && row < prices.length; row++) {
                here[row % 2] = here[row % 2].add(
                        BigInteger.valueOf(prices[row][j]).multiply(BigInteger.valueOf(supply(row, j))));
            }
            boolean isPaid = here[0].signum() != 0 || here[1].signum() != 0; // or else nothing can be taken off
            Optional<BigInteger[]> best =
                    isPaid ? hours.most(j, gains, decided, decidedFor, left[j]) : Optional.empty();
            if (best.isPresent() && isMore(here, best.get())) {
                most[0] = most[0].subtract(here[0].subtract(best.get()[0]));
                most[1] = most[1].subtract(here[1].subtract(best.get()[1]));
            }
        }
    }

    /** Returns who gain most together: those who must be served and, as far as there are turns left, those of the others who gain most. */
    private int[] served() {
        List<Integer> must = new ArrayList<>();
        List<Integer> may = new ArrayList<>();
        for (int i = 0; i < gain.length; i++) {
            if (decidedFor[i] > 0) {
                must.add(i);
            } else if (gains[0][i] != 0 || gains[1][i] != 0) {
                may.add(i); // something, since nobody takes a loss of their own will
            }
        }
        int room = Math.max(0, mostServed - must.size());
        if (may.size() > room) {
            may.sort(Comparator.comparingLong((Integer i) -> gains[0][i])
                    .thenComparingLong(i -> gains[1][i])
                    .reversed());
            must.addAll(may.subList(0, room));
        } else {
            must.addAll(may);
        }
        return must.stream().mapToInt(i -> i).toArray();
    }

    /** Returns the same; prices that are too large to count with prove nothing. */
    private BigInteger @Nullable [] mostHereIfCounted(BigInteger @Nullable [] enough) {
        try {
            return mostHere(enough);
        } catch (ArithmeticException e) {
            return new BigInteger[] {UNBOUNDED, UNBOUNDED};
        }
    }

    private static BigInteger sum(long[] gain, int[] mentees) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : mentees) {
            sum = sum.add(BigInteger.valueOf(gain[i]));
        }
        return sum;
    }

    private static boolean isMore(BigInteger[] one, BigInteger[] other) {
        int byHigh = one[0].compareTo(other[0]);
        return byHigh > 0 || (byHigh == 0 && one[1].compareTo(other[1]) > 0);
    }
}
