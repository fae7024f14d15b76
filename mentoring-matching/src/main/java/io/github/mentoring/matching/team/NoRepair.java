package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Without those who left, the teams that must be there cannot be formed, or were not found.
 *
 * @param left the teams without those who left, whether or not they keep the rules, in their order; those without anybody are not there
 * @param broken those of them that break a rule or a bound
 * @param obstacles everything that stands in the way by numbers; only if nothing does, that no teams were found
 */
public record NoRepair(ImmutableList<Team> left, ImmutableList<Team> broken, ImmutableList<TeamObstacle> obstacles)
        implements RepairOutcome {

    /** Checks that there is a reason. */
    public NoRepair {
        requireNonNull(left, "left");
        requireNonNull(broken, "broken");
        requireNonNull(obstacles, "obstacles");
        checkArgument(!obstacles.isEmpty(), "teams that cannot be mended must have an obstacle");
    }

    @Override
    public Repair orElseThrow() {
        throw new IllegalStateException("teams cannot be mended: " + obstacles);
    }
}
