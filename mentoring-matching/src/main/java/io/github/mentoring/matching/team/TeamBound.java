package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What prices prove, worked out from the problem as it is written.
 *
 * <p>Let L be the least number of mentors of any team. Whatever the prices, no teams place more mentees than
 *
 * <ul>
 *   <li>the room that numbers of seats and sizes of teams leave, and
 *   <li>one L-th of what all room of mentors costs by the counts, and of what L exceeds the L lowest counts among each mentee's candidates
 *       by;
 * </ul>
 *
 * and no teams that place as many are worth more than what all room costs by the prices, and each mentee gains at most by L mentors
 * after paying, with the best fellows that they could have, if not less than the push takes for leaving them out, and what co-mentors
 * could add at most. For a mentee in a team of k mentors is L/k of a mentee for each of them, k being L or more; so the team takes
 * of each mentor no more than its room with L mentors.
 *
 * <p>Where every team has two mentors or more, {@link CoMentorBound} may prove less than that.
 *
 * <p>Source: weak duality, as in Geoffrion, Lagrangean Relaxation for Integer Programming, 1974.
 */
final class TeamBound {

    private final TeamProblem problem;
    private final TeamPrices prices;
    private final int least;
    private final ImmutableMap<MentorId, Integer> number;
    private final Fellows fellows;
    private final List<MenteeId> eligible = new ArrayList<>(); // mentees who could be placed
    private final List<Long> gains = new ArrayList<>(); // of each of them
    private long countsOfMentees;

    TeamBound(TeamProblem problem, TeamPrices prices) {
        this.problem = problem;
        this.prices = prices;
        least = problem.fewestMentors();
        ImmutableMap.Builder<MentorId, Integer> numbers = ImmutableMap.builder();
        int next = 0;
        for (MentorId mentor : problem.mentors().keySet()) {
            numbers.put(mentor, next++);
        }
        number = numbers.buildOrThrow();
        fellows = new Fellows(problem);
        problem.mentees().keySet().forEach(this::look);
    }

    private void look(MenteeId mentee) {
        ImmutableSortedMap<MentorId, Score> candidates =
                requireNonNull(problem.candidates().get(mentee));
        List<Long> counts = new ArrayList<>();
        List<Long> margins = new ArrayList<>();
        candidates.forEach((mentor, score) -> {
            boolean isPossible = seats(mentor) > 0 && !problem.apart().contains(TeamPair.of(mentor, mentee));
            if (isPossible) {
                int j = numberOf(mentor);
                counts.add((long) prices.counts().get(j));
                margins.add(score.tenThousandths() * (problem.parts() / Math.max(least, 1))
                        + problem.wishes(mentor, mentee) * (problem.wishPart() / Math.max(least, 1))
                        - prices.prices().get(j));
            }
        });
        if (counts.size() < least) {
            return;
        }
        Collections.sort(counts);
        margins.sort(Comparator.reverseOrder());
        countsOfMentees += Math.max(0, least - sum(counts.subList(0, least)));
        eligible.add(mentee);
        gains.add(sum(margins.subList(0, least)) + fellows.ofMentee(mentee));
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private int numberOf(MentorId mentor) {
        return requireNonNull(number.get(mentor));
    }

    private long seats(MentorId mentor) {
        return Math.min(
                requireNonNull(problem.mentors().get(mentor)).seats().count(),
                problem.places().size());
    }

    /** Returns how many L-ths of mentees a mentor has room for. */
    private long room(MentorId mentor) {
        long takes = requireNonNull(problem.mentors().get(mentor))
                .mostMentees()
                .map(HeadCount::people)
                .orElse(Integer.MAX_VALUE);
        long room = problem.places().stream()
                .mapToLong(place -> Math.min(takes, place.shape().room(least)))
                .max()
                .orElse(0);
        return Math.min(room, problem.mentees().size()) * seats(mentor);
    }

    /** Returns how many mentees can be placed at most. */
    int mostPlaced() {
        long byHeads = Math.max(0, new RoomByHeads(problem).most());
        if (least == 0) {
            return (int) Math.min(byHeads, gains.size());
        }
        long counted = countsOfMentees;
        for (MentorId mentor : problem.mentors().keySet()) {
            counted += room(mentor) * prices.counts().get(numberOf(mentor));
        }
        return (int) Math.min(Math.min(byHeads, gains.size()), counted / least);
    }

    /** Returns the push that proves most. */
    long bestPush() {
        int placed = mostPlaced();
        if (placed == 0) {
            return 0;
        }
        List<Long> sorted = new ArrayList<>(gains);
        sorted.sort(Comparator.reverseOrder());
        return -sorted.get(placed - 1);
    }

    /** Returns the mentees who could be placed, each with what they gain at most after paying, in parts. */
    ImmutableSortedMap<MenteeId, Long> gains() {
        ImmutableSortedMap.Builder<MenteeId, Long> all = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < eligible.size(); i++) {
            all.put(eligible.get(i), gains.get(i));
        }
        return all.buildOrThrow();
    }

    /** Returns what nobody exceeds, or more than a long holds as the largest one. */
    TeamValue value() {
        int placed = mostPlaced();
        BigInteger worth = BigInteger.valueOf(prices.push()).multiply(BigInteger.valueOf(gains.size() - (long) placed));
        for (long gain : gains) {
            worth = worth.add(BigInteger.valueOf(Math.max(gain, -prices.push())));
        }
        for (MentorId mentor : problem.mentors().keySet()) {
            worth = worth.add(BigInteger.valueOf(prices.prices().get(numberOf(mentor)))
                    .multiply(BigInteger.valueOf(room(mentor))));
        }
        worth = worth.add(mostOfMentors());
        if (prices.ofPairs().isPresent() && least > 1) {
            worth = worth.min(new CoMentorBound(problem, prices.ofPairs().get(), eligible).worth(placed));
        }
        return new TeamValue(placed, worth.bitLength() < Long.SIZE ? worth.longValueExact() : Long.MAX_VALUE);
    }

    /** Returns the most that co-mentors can add. */
    private BigInteger mostOfMentors() {
        BigInteger sum = BigInteger.ZERO;
        if (least == 0) {
            return sum;
        }
        for (MentorId mentor : problem.mentors().keySet()) {
            long most = fellows.ofMentor(mentor, least - 1);
            sum = sum.add(BigInteger.valueOf(Math.max(0, most)).multiply(BigInteger.valueOf(seats(mentor))));
        }
        return sum;
    }
}
