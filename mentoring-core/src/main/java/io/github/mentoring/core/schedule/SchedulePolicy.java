package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.immutables.value.Value;

/**
 * What a programme asks of meetings, and how it counts them.
 *
 * <p>No text gives most of these figures; each may be set.
 */
@Value.Immutable
public abstract class SchedulePolicy {

    private static final Period LONGEST = Period.ofYears(100);
    private static final Rating EARLY_GOOD = Rating.parse("0.8");
    private static final Rating EARLY_MIXED = Rating.parse("0.5");

    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    private static final SchedulePolicy STANDARD = builder().build();

    SchedulePolicy() {} // only the generated class extends this type

    /** Returns how often a pair means to meet that has agreed on nothing else; monthly unless set. */
    @Value.Default
    public Cadence cadence() {
        return Cadence.MONTHLY;
    }

    /** Returns how many meetings there should be in a quarter, zero or more; one unless set. */
    @Value.Default
    public int meetingsPerQuarter() {
        return 1;
    }

    /** Returns where quarters begin; with the relationship unless set. */
    @Value.Default
    public QuarterBasis quarterBasis() {
        return QuarterBasis.RELATIONSHIP;
    }

    /** Returns how monthly slots repeat; on the same weekday of the month unless set. */
    @Value.Default
    public MonthlyRule monthlyRule() {
        return MonthlyRule.NTH_WEEKDAY;
    }

    /** Returns how long a meeting should last, from zero to a day; half an hour unless set. */
    @Value.Default
    public Duration minimumLength() {
        return Duration.ofMinutes(30);
    }

    /** Returns how long ahead a meeting should be booked, at most a hundred years; fourteen days unless set. */
    @Value.Default
    public Period bookingLead() {
        return Period.ofDays(14);
    }

    /** Returns how long the first months are, more than zero and at most a hundred years; three months unless set. */
    @Value.Default
    public Period earlyWindow() {
        return Period.ofMonths(3);
    }

    /** Returns from which consistency on the first months were good; 0.8 unless set. */
    @Value.Default
    public Rating earlyGood() {
        return EARLY_GOOD;
    }

    /** Returns from which consistency on the first months were mixed, at most what is good; 0.5 unless set. */
    @Value.Default
    public Rating earlyMixed() {
        return EARLY_MIXED;
    }

    /** Returns by what pairs are ranked for their first months; by consistency unless set. */
    @Value.Default
    public EarlyRanking earlyRanking() {
        return EarlyRanking.CONSISTENCY_FIRST;
    }

    /** Returns how many meetings in a row a mentor may miss until somebody looks into it, at least one; two unless set. */
    @Value.Default
    public int missedMeetingsUntilReview() {
        return 2;
    }

    /** Returns the programme's time zone, which tells the day of a moment; UTC unless set. */
    @Value.Default
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** Returns the day of a moment in the programme's time zone. */
    public LocalDate dateOf(Instant moment) {
        requireNonNull(moment, "moment");
        ZoneId zone = zone();
        return zone instanceof ZoneOffset offset // which has no rules to look up
                ? LocalDate.ofEpochDay(
                        Math.floorDiv(moment.getEpochSecond() + offset.getTotalSeconds(), SECONDS_OF_A_DAY))
                : LocalDate.ofInstant(moment, zone);
    }

    /** Returns the policy of which nothing is set. */
    public static SchedulePolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                meetingsPerQuarter() >= 0,
                "schedule policy asks for a negative number of meetings in a quarter: %s; give zero or more",
                meetingsPerQuarter());
        checkArgument(
                !minimumLength().isNegative() && minimumLength().compareTo(Duration.ofDays(1)) <= 0,
                "schedule policy has a length of meetings out of range: %s; give from zero to a day",
                minimumLength());
        checkArgument(
                isSpan(bookingLead()),
                "schedule policy has a lead of bookings out of range: %s; give from zero to a hundred years",
                bookingLead());
        checkArgument(
                isSpan(earlyWindow()) && !earlyWindow().isZero(),
                "schedule policy has an early window out of range: %s; give more than zero to a hundred years",
                earlyWindow());
        checkArgument(
                earlyMixed().compareTo(earlyGood()) <= 0,
                "schedule policy asks more for mixed first months than for good ones: %s over %s; swap them",
                earlyMixed(),
                earlyGood());
        checkArgument(
                missedMeetingsUntilReview() >= 1,
                "schedule policy looks into too few missed meetings: %s; give one or more",
                missedMeetingsUntilReview());
    }

    // no longer than people are around, so that no sum of days overflows
    private static boolean isSpan(Period period) {
        return !period.isNegative()
                && period.toTotalMonths() <= LONGEST.toTotalMonths()
                && !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(LONGEST));
    }

    /** Builds {@link SchedulePolicy} values. */
    public static final class Builder extends ImmutableSchedulePolicy.Builder {
        Builder() {}
    }
}
