package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.internal.Spans;
import io.github.mentoring.core.person.CareerStage;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures by which goals are sorted and offers weighed.
 *
 * <p>A span is given in years and months, more than zero and at most a hundred years, since spans with days in them have no fixed order.
 */
@Value.Immutable
public abstract class GoalPolicy {

    private static final GoalPolicy STANDARD = builder().build();

    GoalPolicy() {} // only the generated class extends this type

    /** Returns how far ahead a short-term goal lies at most; one year unless set. */
    @Value.Default
    public Period shortMax() {
        return Period.ofYears(1);
    }

    /** Returns how far ahead a long-term goal lies at least, more than {@link #shortMax}; three years unless set. */
    @Value.Default
    public Period longMin() {
        return Period.ofYears(3);
    }

    /** Returns how far ahead a plan reaches, at least {@link #longMin}; five years unless set. */
    @Value.Default
    public Period longMax() {
        return Period.ofYears(5);
    }

    /**
     * Returns the stages at which a mentee brings every offer to the mentor; all before mid-career unless set.
     *
     * <p>A mentee whose stage is unknown does so too, since a question too many costs little and a commitment too many costs
     * much.
     */
    @Value.Default
    public ImmutableSortedSet<CareerStage> juniorStages() {
        return ImmutableSortedSet.of(CareerStage.STUDENT, CareerStage.TRAINEE, CareerStage.EARLY);
    }

    /** Returns the policy of which nothing is set. */
    public static GoalPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether a mentee of the given stage, perhaps an unknown one, asks first. */
    boolean asksFirst(Optional<CareerStage> stage) {
        return stage.map(juniorStages()::contains).orElse(true);
    }

    @Value.Check
    GoalPolicy check() {
        checkSpan("short-term maximum", shortMax());
        checkSpan("long-term minimum", longMin());
        checkSpan("long-term maximum", longMax());
        checkArgument(
                shortMax().toTotalMonths() < longMin().toTotalMonths(),
                "goal policy has a long-term minimum that is not beyond the short-term maximum: %s after %s; lengthen it",
                longMin(),
                shortMax());
        checkArgument(
                longMin().toTotalMonths() <= longMax().toTotalMonths(),
                "goal policy has a long-term maximum below the long-term minimum: %s after %s; lengthen it",
                longMax(),
                longMin());
        return withJuniorStages(NaturalOrder.of(juniorStages()));
    }

    abstract GoalPolicy withJuniorStages(ImmutableSortedSet<CareerStage> stages);

    @SuppressWarnings("JavaPeriodGetDays") // asks whether there are days beside the months
    private static void checkSpan(String what, Period span) {
        checkArgument(
                span.getDays() == 0 && !span.isNegative() && !span.isZero(),
                "goal policy has a %s that is no positive number of years and months: %s",
                what,
                span);
        checkArgument(
                Spans.isSpan(span),
                "goal policy has a %s of more than a hundred years: %s; give a shorter one",
                what,
                span);
    }

    /** Builds {@link GoalPolicy} values. */
    public static final class Builder extends ImmutableGoalPolicy.Builder {
        Builder() {}

        /** Sets the stages at which a mentee brings every offer to the mentor; none at all means never. */
        public Builder juniorStages(CareerStage... stages) {
            return juniorStages(ImmutableSortedSet.copyOf(requireNonNull(stages, "stages")));
        }
    }
}
