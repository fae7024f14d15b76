package io.github.mentoring.matching.criteria;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What pairs without dynamics score, as the sum of two whole numbers: one for the mentor, one for what the pair shares.
 *
 * <p>Mentors fall into groups, in each of which the same criteria are known or others that weigh as much; within a group,
 * those with the greater sum of what is known come first, and then those with the smaller id.
 *
 * <p>Both numbers count in parts of a ten-thousandth, 2 to the power of {@value #FRACTION} each, and are rounded down. Their sum, with
 * the half that rounding asks for in it, is less than two parts too small. So it tells the score unless it lies right
 * below a whole one.
 */
final class Standings {

    /** How many bits of a number are behind the point. */
    static final int FRACTION = 32;

    private static final BigInteger ONE = BigInteger.valueOf(10_000).shiftLeft(FRACTION);
    private static final long HALF = 1L << (FRACTION - 1);

    private final FitParts parts;
    private final ImmutableList<Person> mentors;
    private final int[] first; // group -> its first mentor; one more entry at the end
    private final long[] weight; // group -> what is known of its mentors weighs
    private final long[] besideInterests; // mentor -> their number for mentees who name interests
    private final long[] alone; // mentor -> their number for other mentees
    private final Map<Integer, long[][]> shares = new HashMap<>(); // interests named -> group -> shared -> number

    Standings(FitParts parts, ImmutableList<Person> people, IntStream interestsNamed) {
        this.parts = parts;
        List<Ranked> ranked = people.stream()
                .map(person -> new Ranked(person, MentorPart.of(person, parts.mentorAlone())))
                .sorted()
                .toList();
        this.mentors = ranked.stream().map(Ranked::person).collect(ImmutableList.toImmutableList());
        this.first = IntStream.concat(
                        IntStream.range(0, ranked.size())
                                .filter(at -> at == 0 || weight(ranked, at) != weight(ranked, at - 1)),
                        IntStream.of(ranked.size()))
                .toArray();
        this.weight = Arrays.stream(first, 0, first.length - 1)
                .mapToLong(at -> weight(ranked, at))
                .toArray();
        this.besideInterests = numbers(ranked, parts.interests() + parts.others());
        this.alone = numbers(ranked, parts.others());
        interestsNamed.distinct().forEach(named -> shares.put(named, shares(named)));
    }

    private static long weight(List<Ranked> ranked, int at) {
        return ranked.get(at).part().weight();
    }

    private static long[] numbers(List<Ranked> ranked, long weightBeside) {
        return ranked.stream()
                .map(Ranked::part)
                .mapToLong(part -> part(
                        part.numerator(),
                        part.denominator().multiply(BigInteger.valueOf(part.weight() + weightBeside))))
                .toArray();
    }

    private long[][] shares(int named) {
        long interests = named > 0 ? parts.interests() : 0;
        BigInteger whole = BigInteger.valueOf(Math.max(1, named));
        long[][] shares = new long[weight.length][named + 1];
        for (int group = 0; group < weight.length; group++) {
            BigInteger all = whole.multiply(BigInteger.valueOf(weight[group] + interests + parts.others()));
            for (int shared = 0; shared <= named; shared++) {
                BigInteger met = BigInteger.valueOf(interests).multiply(BigInteger.valueOf(shared));
                shares[group][shared] = HALF + part(met.add(whole.multiply(BigInteger.valueOf(parts.others()))), all);
            }
        }
        return shares;
    }

    private static long part(BigInteger numerator, BigInteger denominator) {
        return denominator.signum() == 0
                ? 0
                : ONE.multiply(numerator).divide(denominator).longValueExact();
    }

    /** Returns the greatest score in ten-thousandths that a sum of two numbers can mean. */
    static long bound(long sum) {
        return (sum + 1) >> FRACTION;
    }

    /** Returns whether a sum of two numbers can mean one score only. */
    static boolean isExact(long sum) {
        return bound(sum) == sum >> FRACTION;
    }

    /** Returns the mentors in their order. */
    ImmutableList<Person> mentors() {
        return mentors;
    }

    /** Returns how many groups there are. */
    int groups() {
        return weight.length;
    }

    /** Returns the first mentor of a group; for the number of groups itself, how many mentors there are. */
    int first(int group) {
        return first[group];
    }

    /** Returns the numbers of the mentors for mentees who name so many interests. */
    long[] ofMentors(int named) {
        return named > 0 ? besideInterests : alone;
    }

    /** Returns the numbers for what is shared out of so many interests, by group and by how many are shared. */
    long[][] ofShares(int named) {
        return requireNonNull(shares.get(named), "shares");
    }

    /** A mentor with what they bring. */
    private record Ranked(Person person, MentorPart part) implements Comparable<Ranked> {

        private static final Comparator<Ranked> ORDER = Comparator.<Ranked>comparingLong(ranked -> ranked.part.weight())
                .thenComparing((one, other) -> other.part.compareSum(one.part))
                .thenComparing(ranked -> ranked.person.id());

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }
}
