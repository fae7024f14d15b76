package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.MostGain.Decision;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What mentors' hours can be worth at most where all committees are of one, worked out without the search's {@link Packing}.
 *
 * <p>Let each mentee keep any gain. Committees are then worth what those served keep and what each mentor's pairs are worth beyond that; the latter
 * is no more than the best pairs that fit into the mentor's hours.
 */
final class PackedHours {

    private static final long MOST_STEPS =
            1 << 18; // hours times pairs of a mentor; beyond it what they cost is the bound

    private final int[] menteeOf; // pair -> mentee
    private final List<List<Integer>> pairs = new ArrayList<>(); // mentor -> pairs
    private final List<Integer> hours = new ArrayList<>(); // pair -> what it takes
    private final List<Long> worthHigh = new ArrayList<>(); // pair -> the committee of it alone
    private final List<Long> worthLow = new ArrayList<>();
    private final List<Boolean> isLegal = new ArrayList<>();
    private final Map<Integer, Filled> filled = new HashMap<>(); // mentor -> what was worked out last
    private final CheckWatch watch;

    private PackedHours(
            CommitteeProblem problem,
            Weights weights,
            ImmutableList<MenteeId> mentees,
            int[] menteeOf,
            int[] mentorOf,
            CheckWatch watch) {
        this.menteeOf = menteeOf;
        this.watch = watch;
        for (MenteeId mentee : mentees) {
            Appraisal appraisal = new Appraisal(problem, problem.mentee(mentee));
            for (CommitteeCandidate candidate : problem.candidates(mentee)) {
                watch.step();
                List<MentorId> alone = List.of(candidate.mentor());
                CommitteeValue value = appraisal.value(alone);
                worthHigh.add(weights.high(value));
                worthLow.add(weights.low(value));
                isLegal.add(appraisal.isLegal(alone));
                hours.add(candidate.hours().count());
            }
        }
        for (int pair = 0; pair < mentorOf.length; pair++) {
            while (pairs.size() <= mentorOf[pair]) {
                pairs.add(new ArrayList<>());
            }
            pairs.get(mentorOf[pair]).add(pair);
        }
    }

    /**
     * Prepares for some mentees, or returns empty if some committee may have several members, or a role that takes hours.
     *
     * @param menteeOf pair -> mentee, in their order
     * @param mentorOf pair -> mentor, each of whom has one
     * @param watch hears of each pair that is looked at or packed
     */
    static Optional<PackedHours> of(
            CommitteeProblem problem,
            Weights weights,
            ImmutableList<MenteeId> mentees,
            int[] menteeOf,
            int[] mentorOf,
            CheckWatch watch) {
        for (MenteeId mentee : mentees) {
            CommitteeRules rules = problem.mentee(mentee).rules();
            ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee);
            boolean isTimed = candidates.stream()
                    .anyMatch(candidate ->
                            problem.mentor(candidate.mentor()).hours().isPresent());
            if (Math.min(rules.most().people(), candidates.size()) > 1
                    || (isTimed
                            && rules.roles().stream()
                                    .anyMatch(role -> role.hours().count() > 0))) {
                return Optional.empty();
            }
        }
        return Optional.of(new PackedHours(problem, weights, mentees, menteeOf, mentorOf, watch));
    }

    /**
     * Returns what the pairs of a mentor can be worth beyond what mentees keep, or empty if there is too much to pack, or numbers are too large to
     * be added up.
     *
     * @param gains what mentees keep, in the higher and the lower number
     * @param decided of each pair, what is decided
     * @param decidedFor of each mentee, how many pairs are decided for them
     * @param left the hours that those pairs leave
     */
    Optional<BigInteger[]> most(int mentor, long[][] gains, Decision[] decided, int[] decidedFor, long left) {
        try {
            return mostIfCounted(mentor, gains, decided, decidedFor, left);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    private Optional<BigInteger[]> mostIfCounted(
            int mentor, long[][] gains, Decision[] decided, int[] decidedFor, long left) {
        BigInteger[] settled = {BigInteger.ZERO, BigInteger.ZERO};
        List<Item> open = new ArrayList<>();
        long wanted = 0;
        for (int pair : pairs.get(mentor)) {
            watch.step();
            int mentee = menteeOf[pair];
            Item item = new Item(
                    hours.get(pair),
                    Math.subtractExact(worthHigh.get(pair), gains[0][mentee]),
                    Math.subtractExact(worthLow.get(pair), gains[1][mentee]));
            if (decided[pair] == Decision.IN) {
                item.addTo(settled);
            } else if (decided[pair] == Decision.OPEN
                    && decidedFor[mentee] == 0
                    && isLegal.get(pair)
                    && isMore(item.high, item.low, 0, 0)) {
                open.add(item);
                wanted += item.hours;
            }
        }
        if (wanted <= left) {
            open.forEach(item -> item.addTo(settled));
        } else if (left * open.size() > MOST_STEPS) {
            return Optional.empty();
        } else {
            fill(mentor, open, (int) left).addTo(settled);
        }
        return Optional.of(settled);
    }

    /** Returns what some pairs of a mentor come to who fill so many hours best; it is worked out once as long as neither changes. */
    private Item fill(int mentor, List<Item> items, int room) {
        Filled last = filled.get(mentor);
        if (last != null && last.room == room && last.items.equals(items)) {
            return last.best;
        }
        Item best = best(items, room);
        filled.put(mentor, new Filled(items, room, best));
        return best;
    }

    /** Returns what some pairs come to who are worth most together, of all that fit into so many hours. */
    private Item best(List<Item> items, int room) {
        long[] high = new long[room + 1]; // hours -> the most they can be worth
        long[] low = new long[room + 1];
        for (Item item : items) {
            watch.step();
            for (int all = room; all >= item.hours; all--) { // from the end, so that each is counted once
                long withHigh = Math.addExact(high[all - item.hours], item.high);
                long withLow = Math.addExact(low[all - item.hours], item.low);
                if (isMore(withHigh, withLow, high[all], low[all])) {
                    high[all] = withHigh;
                    low[all] = withLow;
                }
            }
        }
        return new Item(room, high[room], low[room]);
    }

    private static boolean isMore(long high, long low, long thanHigh, long thanLow) {
        return high > thanHigh || (high == thanHigh && low > thanLow);
    }

    /** What comes of filling so many hours with some pairs. */
    private record Filled(List<Item> items, int room, Item best) {}

    /** What a pair takes, and what it is worth beyond what the mentee keeps. */
    private record Item(int hours, long high, long low) {

        void addTo(BigInteger[] sum) {
            sum[0] = sum[0].add(BigInteger.valueOf(high));
            sum[1] = sum[1].add(BigInteger.valueOf(low));
        }
    }
}
