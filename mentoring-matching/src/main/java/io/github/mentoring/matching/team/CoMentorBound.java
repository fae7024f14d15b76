package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What prices of mentees and of seats prove about teams of two mentors or more, worked out from the problem as it is written.
 *
 * <p>What a team is worth beyond the prices of its mentees is, for each mentee, a mean over its mentors, and so a mean over the pairs of
 * its mentors of what the two mean to the mentee; likewise what co-mentors add. Of a pair, no team of k mentors can have more than as
 * many of the mentees whom both could have as a team of k has room for, the best of them. So a team is worth no more than the prices of
 * its mentees, the prices of its mentors, and the most by which any pair exceeds its own share of the latter. No teams that place so many
 * mentees are worth more than the prices of so many, the dearest ones, of all seats, and that most for each team.
 *
 * <p>Mentors who share mentees are counted together here, where a price for each mentor alone lets each have the best ones. Takes time
 * proportional to pairs of mentors, times their candidates.
 *
 * <p>Source: weak duality, as in Geoffrion, Lagrangean Relaxation for Integer Programming, 1974.
 */
final class CoMentorBound {

    private static final BigInteger EIGHTHS = BigInteger.valueOf(8);

    private final TeamProblem problem;
    private final CoMentorPrices prices;
    private final ImmutableList<MenteeId> eligible;
    private final Fellows fellows;
    private final ImmutableSet<TeamShape> shapes;

    /**
     * Prepares to work out a bound.
     *
     * @param prices none out of range
     * @param eligible the mentees who could be in a team
     */
    CoMentorBound(TeamProblem problem, CoMentorPrices prices, Collection<MenteeId> eligible) {
        this.problem = problem;
        this.prices = prices;
        this.eligible = ImmutableList.copyOf(eligible);
        fellows = new Fellows(problem);
        shapes = problem.places().stream().map(GivenTeam::shape).collect(ImmutableSet.toImmutableSet());
    }

    /** A mentor who could have some mentees. */
    private record Candidates(TeamMentor mentor, long price, ImmutableIntArray mentees, ImmutableLongArray worth) {}

    /** Returns what no teams that place so many mentees exceed, in parts. */
    BigInteger worth(int placed) {
        BigInteger ofMentees = eligible.stream()
                .map(this::price)
                .sorted(Collections.reverseOrder())
                .limit(placed)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Candidates> mentors = mentors();
        BigInteger ofTeams =
                mostExcess(mentors).multiply(BigInteger.valueOf(problem.places().size()));
        for (Candidates each : mentors) {
            ofTeams = ofTeams.add(BigInteger.valueOf(2 * each.price).multiply(BigInteger.valueOf(seats(each.mentor))));
        }
        return ofMentees.add(ofTeams.divide(EIGHTHS)); // not below zero
    }

    private long price(MenteeId mentee) {
        return prices.mentees().get(problem.mentees().keySet().asList().indexOf(mentee));
    }

    private long seats(TeamMentor mentor) {
        return Math.min(mentor.seats().count(), problem.places().size());
    }

    private List<Candidates> mentors() {
        List<Candidates> mentors = new ArrayList<>();
        int number = 0;
        for (TeamMentor mentor : problem.mentors().values()) {
            long price = prices.mentors().get(number++);
            if (seats(mentor) > 0) {
                mentors.add(candidates(mentor, price));
            }
        }
        return mentors;
    }

    private Candidates candidates(TeamMentor mentor, long price) {
        MentorId id = mentor.mentor();
        ImmutableIntArray.Builder mentees = ImmutableIntArray.builder();
        ImmutableLongArray.Builder worth = ImmutableLongArray.builder();
        for (int i = 0; i < eligible.size(); i++) {
            MenteeId mentee = eligible.get(i);
            Score score = requireNonNull(problem.candidates().get(mentee)).get(id);
            if (score != null && !problem.apart().contains(TeamPair.of(id, mentee))) {
                mentees.add(i);
                worth.add(score.tenThousandths() * problem.parts() + problem.wishes(id, mentee) * problem.wishPart());
            }
        }
        return new Candidates(mentor, price, mentees.build(), worth.build());
    }

    /** Returns the most by which any two mentors exceed their prices, in eighths of a part, or zero if none do. */
    private BigInteger mostExcess(List<Candidates> mentors) {
        long[] own = eligible.stream()
                .mapToLong(mentee -> 2 * (fellows.ofMentee(mentee) - price(mentee)))
                .toArray();
        BigInteger most = BigInteger.ZERO;
        for (int j = 0; j < mentors.size(); j++) {
            for (int k = j + 1; k < mentors.size(); k++) {
                most = most.max(excess(mentors.get(j), mentors.get(k), own));
            }
        }
        return most;
    }

    private BigInteger excess(Candidates one, Candidates other, long[] own) {
        TeamPair pair = TeamPair.of(one.mentor.mentor(), other.mentor.mentor());
        long[] gains = problem.apart().contains(pair) ? new long[0] : gains(one, other, own);
        long affinity = requireNonNull(problem.affinities().getOrDefault(pair, Score.ZERO))
                .tenThousandths();
        long takes = Math.min(takes(one), takes(other));
        BigInteger most = BigInteger.ZERO;
        for (TeamShape shape : shapes) {
            int least = shape.leastMentees().people();
            int mostMentors =
                    Math.min(shape.mostMentors().people(), problem.mentors().size());
            for (int k = shape.leastMentors().people(); k <= mostMentors; k++) {
                int room = (int) Math.min(Math.min(shape.room(k), takes), gains.length);
                if (least <= room) {
                    BigInteger ofMentors = BigInteger.valueOf(8 * affinity * problem.parts())
                            .subtract(BigInteger.valueOf(one.price + other.price));
                    most = most.max(BigInteger.valueOf(best(gains, least, room))
                            .multiply(BigInteger.valueOf(4))
                            .add(ofMentors.multiply(BigInteger.valueOf(k))));
                }
            }
        }
        return most;
    }

    private static long takes(Candidates mentor) {
        return mentor.mentor.mostMentees().map(HeadCount::people).orElse(Integer.MAX_VALUE);
    }

    /** Returns what each mentee whom both could have brings beyond their price, twice, the most first. */
    private static long[] gains(Candidates one, Candidates other, long[] own) {
        long[] gains = new long[Math.min(one.mentees.length(), other.mentees.length())];
        int found = 0;
        int b = 0;
        for (int a = 0; a < one.mentees.length(); a++) {
            int mentee = one.mentees.get(a);
            while (b < other.mentees.length() && other.mentees.get(b) < mentee) {
                b++;
            }
            if (b < other.mentees.length() && other.mentees.get(b) == mentee) {
                gains[found++] = -(one.worth.get(a) + other.worth.get(b) + own[mentee]); // so that the most come first
            }
        }
        return Arrays.stream(gains, 0, found).sorted().map(gain -> -gain).toArray();
    }

    /** Returns the most that so many of them bring, from the least number to the room. */
    private static long best(long[] gains, int least, int room) {
        long sum = 0;
        for (int i = 0; i < room && (i < least || gains[i] > 0); i++) {
            sum += gains[i];
        }
        return sum;
    }
}
