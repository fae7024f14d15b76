package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * The teams that must be there cannot be formed, or were not found.
 *
 * @param obstacles everything that contradicts itself or stands in the way by numbers; only if nothing does, that too few
 *     mentees could be in any team, or that none were found; and where that turns on candidates, whether some were left out
 */
public record NoFormation(ImmutableList<TeamObstacle> obstacles) implements FormationOutcome {

    /** Checks that there is a reason. */
    public NoFormation {
        requireNonNull(obstacles, "obstacles");
        checkArgument(!obstacles.isEmpty(), "teams that cannot be formed must have an obstacle");
    }

    @Override
    public Formation orElseThrow() {
        throw new IllegalStateException("teams cannot be formed: " + obstacles);
    }
}
