package io.github.mentoring.matching.team;

import com.google.common.primitives.ImmutableLongArray;

/**
 * Prices for which {@link CoMentorBound} works out what no teams exceed; by the number of the person in the order of ids.
 *
 * @param mentees what a mentee is worth to whoever has them, in parts
 * @param mentors what a seat of a mentor costs, in quarters of a part; zero or more
 */
record CoMentorPrices(ImmutableLongArray mentees, ImmutableLongArray mentors) {

    /** Returns how far from zero a price may be, so that sums over all people cannot overflow. */
    static long most(TeamProblem problem) {
        return Long.MAX_VALUE
                / 32
                / (problem.mentees().size() + problem.mentors().size() + 1);
    }

    /** Returns whether there is a price for each person, and none is out of range. */
    boolean areFor(TeamProblem problem) {
        long most = most(problem);
        return mentees.length() == problem.mentees().size()
                && mentors.length() == problem.mentors().size()
                && mentees.stream().allMatch(price -> price >= -most && price <= most)
                && mentors.stream().allMatch(price -> price >= 0 && price <= most);
    }
}
