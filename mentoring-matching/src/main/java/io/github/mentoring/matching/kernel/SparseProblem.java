package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A matching problem as plain numbers: how many mentees and mentors there are, the least and the most partners of each, and
 * the pairs that may be matched with their weights.
 *
 * <p>People count from zero. Pairs count from zero too, by mentee and then by mentor, in whatever order they were given; the
 * pairs of mentee {@code i} are those from {@code firstPair(i)} to before {@code firstPair(i + 1)}. Weights are whole numbers
 * and may be negative. Instances never change. Every method that takes the number of a person or of a pair throws
 * {@link IndexOutOfBoundsException} if there is no such one.
 *
 * <p>Memory: 8 bytes a pair and 12 bytes a person.
 */
public final class SparseProblem {

    private final Market market;

    SparseProblem(Market market) {
        this.market = market;
    }

    /**
     * Returns a builder for so many people, each of whom may have one partner and need not have any. Here and in all other
     * methods mentees come first.
     *
     * @param mentees how many mentees there are, numbered from zero
     * @param mentors how many mentors there are, numbered from zero
     * @throws IllegalArgumentException if a number is negative or too large
     */
    public static SparseProblemBuilder builder(int mentees, int mentors) {
        return new SparseProblemBuilder(mentees, mentors);
    }

    /**
     * Returns how far from zero the weights of a problem of that size may be, so that nothing can overflow.
     *
     * @throws IllegalArgumentException if a number is negative, or if there are more people than a builder takes
     */
    public static long largestWeight(int mentees, int mentors, int pairs) {
        return SparseProblemBuilder.largestWeight(mentees, mentors, pairs);
    }

    /** Returns how many mentees there are. */
    public int mentees() {
        return market.bidders;
    }

    /** Returns how many mentors there are. */
    public int mentors() {
        return market.objects;
    }

    /** Returns how many pairs may be matched. */
    public int pairs() {
        return market.first[market.bidders];
    }

    /** Returns the number of a mentee's first pair; for the number of mentees itself, how many pairs there are. */
    public int firstPair(int mentee) {
        return market.first[checkPositionIndex(mentee, mentees(), "mentee")];
    }

    /** Returns the mentee of a pair, in time logarithmic in the number of mentees. */
    public int menteeOf(int pair) {
        return market.bidderOf(checkElementIndex(pair, pairs(), "pair"));
    }

    /** Returns the mentor of a pair; within one mentee these ascend. */
    public int mentorOf(int pair) {
        return market.objectOf(checkElementIndex(pair, pairs(), "pair"));
    }

    /** Returns the weight of a pair. */
    public long weightOf(int pair) {
        return market.weightOf(checkElementIndex(pair, pairs(), "pair"));
    }

    /** Returns the number of the pair of two people, or a negative number if they are none. */
    public int pairOf(int mentee, int mentor) {
        return market.find(
                checkElementIndex(mentee, mentees(), "mentee"), checkElementIndex(mentor, mentors(), "mentor"));
    }

    /** Returns how many mentors a mentee must get. */
    public int leastMentors(int mentee) {
        return market.bidderLeast[checkElementIndex(mentee, mentees(), "mentee")];
    }

    /** Returns how many mentors a mentee may get. */
    public int mostMentors(int mentee) {
        return market.bidderMost[checkElementIndex(mentee, mentees(), "mentee")];
    }

    /** Returns how many mentees a mentor must get. */
    public int leastMentees(int mentor) {
        return market.objectLeast[checkElementIndex(mentor, mentors(), "mentor")];
    }

    /** Returns how many mentees a mentor may get. */
    public int mostMentees(int mentor) {
        return market.objectMost[checkElementIndex(mentor, mentors(), "mentor")];
    }

    /** Returns the problem as the solvers see it, with the mentees as bidders. */
    Market market() {
        return market;
    }

    /** Returns whether both are the same people with the same bounds, pairs and weights. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SparseProblem that && market.sameAs(that.market);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(market.first) * 31 + market.objects;
    }

    /** Returns how large the problem is. */
    @Override
    public String toString() {
        return "SparseProblem[%s mentees, %s mentors, %s pairs]".formatted(mentees(), mentors(), pairs());
    }
}
