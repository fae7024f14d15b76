package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.goal.GoalShare;
import io.github.mentoring.core.relationship.HealthReport;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.schedule.EarlyEngagement;
import io.github.mentoring.core.schedule.EarlySignal;
import io.github.mentoring.core.schedule.Quarter;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a relationship does, in figures and findings that stand beside one another: there is no score.
 *
 * <p>Of a relationship that is over, it tells how it did up to its last day, even though no signal tells of that any more.
 */
@Value.Immutable
public abstract class Health {

    Health() {} // only the generated class extends this type

    /** Returns which relationship it is. */
    public abstract RelationshipId relationship();

    /** Returns the day up to which it was looked at. */
    public abstract LocalDate asOf();

    /** Returns how those who are in it met in the first months. */
    public abstract EarlyEngagement early();

    /** Returns what that foretells. */
    public abstract EarlySignal earlySignal();

    /** Returns the quarters that are over, each with its meetings, in order. */
    public abstract ImmutableList<Quarter> quarters();

    /** Returns how often each side failed the other, by side and kind; what never happened is not named. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LapseCount> lapses();

    /** Returns how many open goals lie within each horizon; those without a day, or whose day is past, lie in none. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<HorizonCount> goals();

    /** Returns the share of goals that are reached, or empty if none is pursued. */
    public abstract Optional<GoalShare> shareAchieved();

    /** Returns what was found, under the three heads. */
    public abstract HealthReport report();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Health} values. */
    public static final class Builder extends ImmutableHealth.Builder {
        Builder() {}
    }
}
