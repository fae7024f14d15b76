package io.github.mentoring.matching.team;

import com.google.common.math.LongMath;

/**
 * What teams are worth: how many mentees are in one, and only among equals in that, how well everybody suits.
 *
 * @param placed how many mentees are in a team
 * @param worth their worth and that of the mentors, in parts, of which {@link TeamProblem#parts} make a ten-thousandth
 */
public record TeamValue(int placed, long worth) implements Comparable<TeamValue> {

    /** What no teams are worth. */
    public static final TeamValue ZERO = new TeamValue(0, 0);

    /** Returns by how much this is more than another; a worth that a long cannot hold as the one nearest to it. */
    public TeamValue minus(TeamValue other) {
        return new TeamValue(Math.subtractExact(placed, other.placed), LongMath.saturatedSubtract(worth, other.worth));
    }

    @Override
    public int compareTo(TeamValue other) {
        return placed != other.placed ? Integer.compare(placed, other.placed) : Long.compare(worth, other.worth);
    }
}
