package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.matching.internal.Positions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How well many mentors fit many mentees: the same as a {@link Fit} says of each two, without asking it for each.
 *
 * <p>What a pair scores under the standard fit depends on how many interests the mentor shares and on the mentor alone, save
 * for the few mentors with whom the mentee has dynamics. So mentors are numbered with the better rated first, and the best
 * for a mentee are found by going through those who share equally many interests until nobody who follows can get in.
 *
 * <p>{@link Criteria#INTERESTS}, {@link Criteria#PROFESSIONAL}, {@link Criteria#PERSONAL} and {@link Criteria#DYNAMICS} are
 * indexed. Other criteria of a fit count in full while a mentor is looked up, and are asked only for those who could get
 * in then; the more they weigh, the more of these there are, at worst all. The answers are the same.
 *
 * <p>Building takes time linear in what is known of the people, and a sort of the mentors. Memory: for each interest that
 * mentees name, a bit for each mentor or four bytes for each who shares it, whichever is less. Instances never change, and
 * may be shared between threads if the criteria may.
 *
 * <p>Source: Fagin, Lotem and Naor, Optimal Aggregation Algorithms for Middleware, 2003, section 4 (stopping at a
 * threshold).
 */
public final class FitIndex {

    private final Fit fit;
    private final ImmutableList<Person> mentees;
    private final boolean askedForEach;
    private final Wants wants;
    private final Standings standings;
    private final int[] idRank; // mentor -> place among all mentors in the order of ids
    private final int[] mentorOfIdRank;

    FitIndex(Fit fit, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        FitParts parts = FitParts.of(fit);
        this.fit = fit;
        this.mentees = mentees;
        this.askedForEach = parts.others() > 0;
        this.standings = new Standings(parts, mentors, Wants.interestsNamed(parts, mentees));
        this.wants = new Wants(parts, standings.mentors(), mentees);
        this.mentorOfIdRank = IntStream.range(0, mentors.size())
                .boxed()
                .sorted(Comparator.comparing(number -> mentors().get(number).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.idRank = new int[mentors.size()];
        for (int rank = 0; rank < idRank.length; rank++) {
            idRank[mentorOfIdRank[rank]] = rank;
            PersonId id = mentors().get(mentorOfIdRank[rank]).id();
            checkArgument(
                    rank == 0 || !mentors().get(mentorOfIdRank[rank - 1]).id().equals(id),
                    "index names mentor `%s` twice; name each once",
                    id);
        }
    }

    /** Returns the fit that this is an index of. */
    public Fit fit() {
        return fit;
    }

    /** Returns the mentors in the order of this index, by which they are numbered. */
    public ImmutableList<Person> mentors() {
        return standings.mentors();
    }

    /** Returns the mentees in the order in which they were given, by which they are numbered. */
    public ImmutableList<Person> mentees() {
        return mentees;
    }

    /**
     * Writes down how well each mentor fits a mentee, in ten-thousandths.
     *
     * @param scores takes the scores, by the mentors' numbers
     * @throws IllegalArgumentException if there is not a place for each mentor
     */
    public void scores(int mentee, int[] scores) {
        checkElementIndex(mentee, mentees.size(), "mentee");
        checkArgument(
                scores.length == mentors().size(),
                "scores have room for %s mentors instead of %s",
                scores.length,
                mentors().size());
        int named = wants.interests(mentee);
        if (askedForEach || named > SharedCounts.MOST) {
            Arrays.setAll(scores, mentor -> (int) ask(mentor, mentee));
            return;
        }
        byte[] shared = wants.shared(mentee).all();
        long[] ofMentors = standings.ofMentors(named);
        for (int group = 0; group < standings.groups(); group++) {
            long[] ofShares = standings.ofShares(named)[group];
            int end = standings.first(group + 1);
            int mentor = add(ofMentors, ofShares, shared, standings.first(group), end, scores);
            while (mentor < end) {
                scores[mentor] = (int) ask(mentor, mentee);
                mentor = add(ofMentors, ofShares, shared, mentor + 1, end, scores);
            }
        }
        for (int mentor : wants.rated(mentee)) {
            scores[mentor] = (int) ask(mentor, mentee);
        }
    }

    /** Writes down scores up to the end or to the first mentor whose score the numbers do not tell, who is returned. */
    private static int add(long[] ofMentors, long[] ofShares, byte[] shared, int from, int end, int[] scores) {
        for (int mentor = from; mentor < end; mentor++) {
            long value = ofMentors[mentor] + ofShares[shared[mentor]];
            if (!Standings.isExact(value)) {
                return mentor;
            }
            scores[mentor] = (int) Standings.bound(value);
        }
        return end;
    }

    /**
     * Returns the mentors who fit a mentee best, best first and equally good ones in the order of their ids.
     *
     * @param most how many to return at most, more than zero
     * @param among the numbers of the mentors to choose from
     * @param admitted tells of a mentor's number whether they may be chosen; asked only of mentors who could get in
     */
    public ImmutableList<ScoredMentor> best(int mentee, int most, BitSet among, IntPredicate admitted) {
        checkElementIndex(mentee, mentees.size(), "mentee");
        checkArgument(most > 0, "best mentors asked for must be more than zero: %s", most);
        checkArgument(
                requireNonNull(among, "among").length() <= mentors().size(),
                "mentors to choose from have numbers up to %s, but there are %s mentors",
                among.length() - 1,
                mentors().size());
        requireNonNull(admitted, "admitted");
        long[] left =
                Arrays.copyOf(among.toLongArray(), Positions.words(mentors().size()));
        BestFew best = new BestFew(most, among.cardinality());
        for (int mentor : wants.rated(mentee)) {
            if (Positions.contains(left, mentor)) {
                Positions.clear(left, mentor);
                offer(mentor, ask(mentor, mentee), best, admitted);
            }
        }
        SharedCounts shared = wants.shared(mentee);
        for (int count = wants.interests(mentee); count >= 0; count--) {
            for (int group = 0; group < standings.groups(); group++) {
                walk(mentee, group, count, shared, left, best, admitted);
            }
        }
        return best.list(rank -> mentorOfIdRank[rank]);
    }

    /** Offers the mentors of a group who share so many interests, until nobody who follows can get in. */
    private void walk(
            int mentee, int group, int count, SharedCounts shared, long[] left, BestFew best, IntPredicate admitted) {
        int named = wants.interests(mentee);
        long[] ofMentors = standings.ofMentors(named);
        long ofShare = standings.ofShares(named)[group][count];
        int first = standings.first(group);
        int end = standings.first(group + 1);
        int mentor = best.couldTake(Standings.bound(ofMentors[first] + ofShare))
                ? shared.next(left, count, first)
                : end; // nobody of the group could get in
        while (mentor < end) {
            long value = ofMentors[mentor] + ofShare;
            long bound = Standings.bound(value);
            if (!best.couldTake(bound)) {
                return;
            }
            if (best.takes(bound, idRank[mentor])) {
                long score = askedForEach || !Standings.isExact(value) ? ask(mentor, mentee) : bound;
                offer(mentor, score, best, admitted);
            }
            mentor = shared.next(left, count, mentor + 1);
        }
    }

    private void offer(int mentor, long score, BestFew best, IntPredicate admitted) {
        if (best.takes(score, idRank[mentor]) && admitted.test(mentor)) {
            best.add(score, idRank[mentor]);
        }
    }

    private long ask(int mentor, int mentee) {
        return fit.score(mentors().get(mentor), mentees.get(mentee)).score().tenThousandths();
    }

    /** Returns how many people there are on either side. */
    @Override
    public String toString() {
        return "FitIndex[%s mentors, %s mentees]".formatted(mentors().size(), mentees.size());
    }
}
