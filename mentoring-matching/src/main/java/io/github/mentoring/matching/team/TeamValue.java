package io.github.mentoring.matching.team;

/**
 * What teams are worth: how many mentees are in one, and only among equals in that, how well everybody suits.
 *
 * @param placed how many mentees are in a team
 * @param worth their worth and that of the mentors, in parts, of which {@link TeamProblem#parts} make a ten-thousandth
 */
public record TeamValue(int placed, long worth) implements Comparable<TeamValue> {

    /** What no teams are worth. */
    public static final TeamValue ZERO = new TeamValue(0, 0);

    /** Returns by how much this is more than another. */
    public TeamValue minus(TeamValue other) {
        return new TeamValue(Math.subtractExact(placed, other.placed), Math.subtractExact(worth, other.worth));
    }

    @Override
    public int compareTo(TeamValue other) {
        return placed != other.placed ? Integer.compare(placed, other.placed) : Long.compare(worth, other.worth);
    }
}
