package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a mentee can gain at most, after a committee is paid, from the rules as they are written.
 *
 * <p>All sets of candidates are gone through but those that could not gain more than one seen already, even with the candidates left that add
 * most, and with all that candidates can give as a whole, and those that cannot become a committee ({@link CommitteeNeeds}); whether a set
 * keeps the rules, and what it is worth, is for {@link Appraisal} to say. Nothing of it is code of the search.
 */
final class MostGain {

    private final Appraisal appraisal;
    private final CommitteeNeeds needs;
    private final CheckWatch watch;
    private final Weights weights;
    private final ImmutableList<CommitteeCandidate> candidates;
    private final int[] mentor; // candidate -> whose price to pay
    private final long[] worth; // candidate -> what they add alone, in the lower number
    private final ImmutableList<Role> roles;
    private final long[] hours; // candidate -> those that serving takes
    private final boolean[] isTimed; // candidate -> whether their hours are limited
    private final boolean isRoleTimed; // whether it matters to hours who has which role
    private final int least;
    private final int most;
    private final long wholeHigh; // no committee is worth more than this as a whole, beyond what its members add alone
    private final long wholeLow;

    private final long[] netHigh; // candidate -> what they add after they are paid
    private final long[] netLow;
    private final int[] order; // candidates who may serve or not, those first who add most
    private int open;
    private final int[] chosen;
    private int[] best = {}; // the members of the committee that gained most when last asked for
    private Decision[] decided = {}; // of the question asked now
    private int first;
    private long[][] prices = {};
    private long[] left = {};
    private boolean isPossible;
    private long high;
    private long low;

    /**
     * Prepares for a mentee.
     *
     * @param number mentor -> whose price to pay
     * @param watch hears of each set that is looked at
     */
    MostGain(
            CommitteeProblem problem,
            CommitteeMentee mentee,
            Weights weights,
            Map<MentorId, Integer> number,
            CheckWatch watch) {
        this.weights = weights;
        this.watch = watch;
        appraisal = new Appraisal(problem, mentee);
        needs = new CommitteeNeeds(problem, mentee);
        candidates = problem.candidates(mentee.mentee());
        least = mentee.rules().least().people();
        most = Math.min(mentee.rules().most().people(), candidates.size());
        mentor = new int[candidates.size()];
        worth = new long[mentor.length];
        roles = mentee.rules().roles().asList();
        hours = new long[mentor.length];
        isTimed = new boolean[mentor.length];
        netHigh = new long[mentor.length];
        netLow = new long[mentor.length];
        order = new int[mentor.length];
        chosen = new int[mentor.length];
        List<MentorId> all = new ArrayList<>();
        for (int k = 0; k < mentor.length; k++) {
            CommitteeCandidate candidate = candidates.get(k);
            all.add(candidate.mentor());
            mentor[k] = requireNonNull(number.get(candidate.mentor()));
            hours[k] = candidate.hours().count();
            isTimed[k] = problem.mentor(candidate.mentor()).hours().isPresent();
            worth[k] = weights.low(new CommitteeValue(
                    0, 0, 0, 0, 0, candidate.hasServed() ? 1 : 0, candidate.score(), 0, candidate.preferencesMet()));
        }
        isRoleTimed = Booleans.contains(isTimed, true)
                && roles.stream().anyMatch(role -> role.hours().count() > 0);
        // no committee has more of what counts as a whole than all candidates together
        CommitteeValue value = appraisal.whole(all);
        CommitteeValue whole = new CommitteeValue(
                value.leftOut(),
                value.served(),
                value.inside(),
                value.functions(),
                value.disciplines(),
                value.kept(),
                value.total(),
                Math.min(value.diversity(), mostValues(mentee)),
                value.preferences());
        wholeHigh = weights.high(whole);
        wholeLow = weights.low(whole) + mostAffinity(problem) * weights.total();
    }

    /** Returns how many values the members of a committee have at most, counted member by member. */
    private long mostValues(CommitteeMentee mentee) {
        return mentee.rules().diverseIn().isEmpty()
                ? 0
                : candidates.stream()
                        .map(candidate ->
                                appraisal.whole(List.of(candidate.mentor())).diversity())
                        .sorted(Comparator.reverseOrder())
                        .limit(most)
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Returns what the candidates who suit each other best add, as many pairs of them as a committee may have, in ten-thousandths. */
    private long mostAffinity(CommitteeProblem problem) {
        Set<MentorId> seen = new HashSet<>();
        List<Long> affinities = new ArrayList<>();
        for (CommitteeCandidate candidate : candidates) {
            problem.affinitiesOf(candidate.mentor()).forEach((other, score) -> {
                if (seen.contains(other) && score.compareTo(Score.ZERO) > 0) {
                    affinities.add(score.tenThousandths());
                }
            });
            seen.add(candidate.mentor());
        }
        return affinities.stream()
                .sorted(Comparator.reverseOrder())
                .limit(most * (most - 1L) / 2)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Says which committee may gain most; the answer does not depend on it, but comes sooner if it is right. */
    void guess(Iterable<MentorId> members) {
        List<Integer> guessed = new ArrayList<>();
        for (MentorId member : members) {
            for (int k = 0; k < mentor.length; k++) {
                if (candidates.get(k).mentor().equals(member)) {
                    guessed.add(k);
                }
            }
        }
        best = guessed.stream().mapToInt(k -> k).toArray();
    }

    /** Returns how many things may be decided: of each candidate that they serve, and, role by role, that they have it where that matters. */
    int decisions() {
        return mentor.length * (isRoleTimed ? 1 + roles.size() : 1);
    }

    /** Returns which candidate one of these decisions is about. */
    int candidate(int decision) {
        return decision % mentor.length;
    }

    /** Returns how many hours of a candidate are spent by what is decided, or -1 if it is not decided that they serve. */
    long hoursDecided(int k, Decision[] allDecided, int from) {
        boolean isIn = allDecided[from + k] == Decision.IN;
        long spent = hours[k];
        for (int role = 0; isRoleTimed && role < roles.size(); role++) {
            if (allDecided[from + mentor.length * (1 + role) + k] == Decision.IN) {
                isIn = true;
                spent += roles.get(role).hours().count();
            }
        }
        return isIn ? spent : -1;
    }

    /** Returns whether a candidate's hours are limited. */
    boolean isTimed(int k) {
        return isTimed[k];
    }

    /**
     * Works it out.
     *
     * @param newPrices what a seat with each mentor costs, in the higher and in the lower number, and then an hour
     * @param newDecided what may, must, or must not be
     * @param newFirst the first decision about this mentee
     * @param newLeft mentor -> the hours that decisions leave, where they are limited
     */
    void find(long[][] newPrices, Decision[] newDecided, int newFirst, long[] newLeft) {
        prices = newPrices;
        decided = newDecided;
        first = newFirst;
        left = newLeft;
        open = 0;
        int[] guess = best;
        best = new int[0];
        int count = 0;
        long sumHigh = 0;
        long sumLow = 0;
        BitSet members = new BitSet();
        BitSet free = new BitSet();
        for (int k = 0; k < mentor.length; k++) {
            netHigh[k] = Math.negateExact(price(0, k));
            netLow[k] = Math.subtractExact(worth[k], price(1, k));
            boolean isIn = hoursDecided(k, decided, first) >= 0;
            if (isIn && decided[first + k] == Decision.OUT) {
                isPossible = false;
                return;
            }
            if (isIn) {
                chosen[count++] = k;
                members.set(k);
                sumHigh = Math.addExact(sumHigh, netHigh[k]);
                sumLow = Math.addExact(sumLow, netLow[k]);
            } else if (decided[first + k] == Decision.OPEN) {
                insert(k);
                free.set(k);
            }
        }
        isPossible = count == 0; // without a committee, unless somebody must serve
        high = 0;
        low = 0;
        if (isAllowed(guess)) {
            consider(guess, guess.length);
        }
        extend(members, free, sumHigh, sumLow);
    }

    /** Returns what a candidate costs without a role, in the higher or the lower number. */
    private long price(int number, int k) {
        return Math.addExact(prices[number][mentor[k]], Math.multiplyExact(hours[k], hourPrice(number, k)));
    }

    private long hourPrice(int number, int k) {
        return isTimed[k] ? prices[2 + number][mentor[k]] : 0;
    }

    private void insert(int k) {
        int at = open++;
        while (at > 0 && isMore(netHigh[k], netLow[k], netHigh[order[at - 1]], netLow[order[at - 1]])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = k;
    }

    private boolean isAllowed(int[] members) {
        for (int k = 0; k < mentor.length; k++) {
            boolean isMember = contains(members, k);
            if ((isMember && decided[first + k] == Decision.OUT)
                    || (!isMember && hoursDecided(k, decided, first) >= 0)) {
                return false;
            }
        }
        return members.length > 0;
    }

    private static boolean contains(int[] members, int k) {
        for (int member : members) {
            if (member == k) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the members, and through all sets that have them and some of the others. */
    private void extend(BitSet members, BitSet others, long sumHigh, long sumLow) {
        watch.step();
        int count = members.cardinality();
        int room = most - count;
        BitSet lacking = needs.oneOf(members, others, room);
        if (lacking == null && count >= least && room >= 0 && couldGain(others, 0, 0, sumHigh, sumLow)) {
            consider(chosen, count);
        }
        if (count < least && needs.mostMore(members, others) < least - count) {
            return;
        }
        BitSet ahead = (BitSet) others.clone(); // those tried before are out
        int needed = Math.max(1, least - count);
        for (int at = 0; at < open && room > 0; at++) {
            int k = order[at];
            if (!ahead.get(k) || (lacking != null && !lacking.get(k))) {
                continue;
            }
            if (ahead.cardinality() < needed) {
                return;
            }
            ahead.clear(k);
            long withHigh = Math.addExact(sumHigh, netHigh[k]);
            long withLow = Math.addExact(sumLow, netLow[k]);
            if (!couldGain(ahead, needed - 1, room - 1, withHigh, withLow)) {
                return; // those after them add no more
            }
            if (needs.mayJoin(k, members)) {
                chosen[count] = k;
                members.set(k);
                extend(members, ahead, withHigh, withLow);
                members.clear(k);
            }
        }
    }

    /** Returns whether a set could be the best with as many more as needed, and others as long as they add something and there is room. */
    private boolean couldGain(BitSet others, int needed, int room, long sumHigh, long sumLow) {
        long hopeHigh = Math.addExact(sumHigh, wholeHigh);
        long hopeLow = Math.addExact(sumLow, wholeLow);
        int more = 0;
        for (int at = 0; at < open && more < room; at++) {
            int k = order[at];
            if (others.get(k)) {
                if (more >= needed && !isMore(netHigh[k], netLow[k], 0, 0)) {
                    break;
                }
                hopeHigh = Math.addExact(hopeHigh, netHigh[k]);
                hopeLow = Math.addExact(hopeLow, netLow[k]);
                more++;
            }
        }
        return !isPossible || isMore(hopeHigh, hopeLow, high, low);
    }

    private void consider(int[] members, int count) {
        List<MentorId> ids = new ArrayList<>(count);
        long paidHigh = 0;
        long paidLow = 0;
        for (int a = 0; a < count; a++) {
            int k = members[a];
            ids.add(candidates.get(k).mentor());
            paidHigh = Math.subtractExact(paidHigh, netHigh[k]);
            paidLow = Math.addExact(paidLow, Math.subtractExact(worth[k], netLow[k]));
        }
        if (!appraisal.isLegal(ids)) {
            return;
        }
        CommitteeValue value = appraisal.value(ids);
        long gainHigh = Math.subtractExact(weights.high(value), paidHigh);
        long gainLow = Math.subtractExact(weights.low(value), paidLow);
        int[] holders = holders(members, count);
        if (holders == null) {
            return;
        }
        for (int role = 0; role < holders.length; role++) {
            long more = roles.get(role).hours().count();
            int k = members[holders[role]];
            gainHigh = Math.subtractExact(gainHigh, Math.multiplyExact(more, hourPrice(0, k)));
            gainLow = Math.subtractExact(gainLow, Math.multiplyExact(more, hourPrice(1, k)));
        }
        if (!isPossible || isMore(gainHigh, gainLow, high, low)) {
            isPossible = true;
            high = gainHigh;
            low = gainLow;
            best = Arrays.copyOf(members, count);
        }
    }

    /**
     * Returns which member has which role, in the cheapest way: as is decided, and so that nobody spends more hours than decisions leave;
     * null if there is none.
     */
    private int @Nullable [] holders(int[] members, int count) {
        for (int a = 0; a < count; a++) {
            if (!hasHours(members[a], 0)) {
                return null;
            }
        }
        if (roles.isEmpty()) {
            return new int[0];
        }
        @Nullable BigInteger[][] cost = new BigInteger[roles.size()][count];
        for (int role = 0; role < cost.length; role++) {
            for (int a = 0; a < count; a++) {
                cost[role][a] = mayHold(role, members[a]) ? cost(role, members[a]) : null;
            }
        }
        return RoleBill.holders(cost, count);
    }

    /** Returns whether a member's hours do for so many more than serving takes, as decisions leave them. */
    private boolean hasHours(int k, long more) {
        long mine = Math.max(0, hoursDecided(k, decided, first));
        return !isTimed[k] || hours[k] + more <= left[mentor[k]] + mine;
    }

    private boolean mayHold(int role, int k) {
        return appraisal.mayHold(candidates.get(k).mentor(), roles.get(role))
                && hasHours(k, roles.get(role).hours().count())
                && isAllowed(role, k);
    }

    /** Returns whether what is decided lets a candidate have a role. */
    private boolean isAllowed(int role, int k) {
        boolean isAllowed = true;
        for (int other = 0; isRoleTimed && other < mentor.length; other++) {
            Decision decision = decided[first + mentor.length * (1 + role) + other];
            isAllowed &= decision != (other == k ? Decision.OUT : Decision.IN);
        }
        return isAllowed;
    }

    /** Returns what a role costs with a candidate: the higher number first, so that no lower one outweighs it. */
    private BigInteger cost(int role, int k) {
        BigInteger more = BigInteger.valueOf(roles.get(role).hours().count());
        return BigInteger.valueOf(hourPrice(0, k))
                .shiftLeft(2 * Long.SIZE)
                .add(BigInteger.valueOf(hourPrice(1, k)))
                .multiply(more);
    }

    private static boolean isMore(long high, long low, long thanHigh, long thanLow) {
        return high > thanHigh || (high == thanHigh && low > thanLow);
    }

    /** Returns whether the mentee can have what is decided at all; having no committee is possible where nobody must serve. */
    boolean isPossible() {
        return isPossible;
    }

    /** Returns the most that the mentee can gain, in the higher number; without meaning if nothing is possible. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number. */
    long low() {
        return low;
    }

    /** What is decided. */
    enum Decision {
        OPEN,
        IN,
        OUT
    }
}
