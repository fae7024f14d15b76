package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How long to look for teams, in steps and not in time, so that the answer depends on nothing else.
 *
 * <p>A step is one exact matching of mentees with a few teams, or with all of them: some ten microseconds for two teams, some ten
 * milliseconds and more for hundreds of mentees at once.
 *
 * @param seed decides which teams are formed anew, where not everything can be gone through
 * @param steps how many steps to take at most; zero for the teams to begin with
 */
public record TeamEffort(long seed, long steps) {

    private static final TeamEffort STANDARD = new TeamEffort(0, 20_000);

    /** Checks that the number of steps is not negative. */
    public TeamEffort {
        checkArgument(steps >= 0, "number of steps is negative: %s; give zero or more", steps);
    }

    /** Returns so many steps with a seed. */
    public static TeamEffort of(long seed, long steps) {
        return new TeamEffort(seed, steps);
    }

    /** Returns the effort unless told otherwise: twenty thousand steps. */
    public static TeamEffort standard() {
        return STANDARD;
    }
}
