package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** What a programme may set about its reviews. */
@Value.Immutable
public abstract class ReviewPolicy {

    /** From here on, months are as short as anywhere. */
    private static final LocalDate SHORT_MONTHS = LocalDate.of(2001, 2, 1);

    private static final ReviewPolicy STANDARD = builder().build();

    ReviewPolicy() {} // only the generated class extends this type

    /** Returns how far apart the reviews of a relationship are; a year unless set. */
    @Value.Default
    public Period interval() {
        return Period.ofYears(1);
    }

    /** Returns from which day the reviews are counted; from the start of each relationship unless set. */
    @Value.Default
    public ReviewAnchor anchor() {
        return ReviewAnchor.relationshipStart();
    }

    /**
     * Returns how long ahead of its day a review may be held and still do for it, less than the interval; fourteen days
     * unless set.
     */
    @Value.Default
    public Period lead() {
        return Period.ofDays(14);
    }

    /** Returns the days of the reviews, and of the surveys, for what began on the given day. */
    public ReviewSchedule reviewsFrom(LocalDate start) {
        return new ReviewSchedule(start, interval(), anchor());
    }

    /** Returns the policy of which nothing is set. */
    public static ReviewPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside the days
    void check() {
        ReviewSchedule.check(interval(), anchor());
        checkArgument(
                !lead().isNegative()
                        && lead().toTotalMonths() < interval().toTotalMonths()
                        && SHORT_MONTHS.plus(lead()).isBefore(SHORT_MONTHS.plus(interval())),
                "review policy has a lead out of range: %s; give from zero to less than the interval, %s",
                lead(),
                interval());
    }

    /** Builds {@link ReviewPolicy} values. */
    public static final class Builder extends ImmutableReviewPolicy.Builder {
        Builder() {}
    }
}
