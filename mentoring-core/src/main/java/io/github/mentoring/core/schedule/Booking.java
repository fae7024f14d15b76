package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A single meeting that is to be put in the diary of everybody it is for. */
@Value.Immutable
public abstract class Booking {

    // far beyond any diary, yet near enough that every moment has a date in every zone
    private static final Instant EARLIEST = Instant.parse("-100000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+100000-01-01T00:00:00Z");

    Booking() {} // only the generated class extends this type

    /** Returns whom the meeting is for, at least two. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> parties();

    /** Returns which of the parties agree to the time and place. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> agreedBy();

    /** Returns the moment at which it is booked, not after it starts nor before the year -100,000. */
    public abstract Instant bookedAt();

    /** Returns the moment at which it starts, not after the year 99,999. */
    public abstract Instant start();

    /** Returns how long it is to last, more than zero and at most a day. */
    public abstract Duration length();

    /** Returns where it is to be. */
    public abstract Place place();

    /** Returns which of the parties find the place unsuitable for the two of them, for whatever reason. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<PersonId> unsuitableTo();

    /** Returns the office hours that are kept for meetings such as this; none unless stated. */
    public abstract ImmutableList<OfficeHours> officeHours();

    /** Decides on it with no office hours but its own; see {@link #decide(SchedulePolicy, Iterable)}. */
    public Decision<Booking> decide(SchedulePolicy policy) {
        return decide(policy, ImmutableList.of());
    }

    /**
     * Returns this booking if all parties agree to it, with whatever else is to be said, or the refusal.
     *
     * <p>A meeting that lies within these office hours or its own counts as booked ahead, but is agreed to like any other. Whether a
     * booking is early enough goes by whole days in the programme's time zone.
     */
    public Decision<Booking> decide(SchedulePolicy policy, Iterable<OfficeHours> officeHours) {
        requireNonNull(policy, "policy");
        requireNonNull(officeHours, "officeHours");
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!agreedBy().equals(parties())) {
            findings.add(
                    ScheduleRule.NOT_MUTUALLY_AGREED.finding(Detail.none(), Sets.difference(parties(), agreedBy())));
        }
        if (!unsuitableTo().isEmpty()) {
            // about everybody, so that a report does not tell who of them minds
            findings.add(ScheduleRule.SETTING_NOT_APPROPRIATE.finding(Detail.none(), parties()));
        }
        if (place().usualWorkplace()) {
            findings.add(ScheduleRule.INTERRUPTION_PRONE_PLACE.finding(Detail.none(), parties()));
        }
        if (length().compareTo(policy.minimumLength()) < 0) {
            findings.add(ScheduleRule.MEETING_TOO_SHORT.finding(Detail.none(), parties()));
        }
        if (isShortNotice(policy) && !isWithin(Iterables.concat(officeHours(), officeHours), policy)) {
            findings.add(ScheduleRule.SHORT_NOTICE_BOOKING.finding(Detail.none(), parties()));
        }
        return Decision.of(Findings.of(findings.build()), () -> this);
    }

    private boolean isShortNotice(SchedulePolicy policy) {
        LocalDate booked = policy.dateOf(bookedAt());
        return booked.plus(policy.bookingLead()).isAfter(policy.dateOf(start()));
    }

    private boolean isWithin(Iterable<OfficeHours> officeHours, SchedulePolicy policy) {
        return Streams.stream(officeHours).anyMatch(hours -> hours.includes(start(), length(), policy));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(parties().size() >= 2, "booking has too few parties: %s; name everybody it is for", parties());
        checkParties("is agreed to by", agreedBy());
        checkParties("has a place that is judged by", unsuitableTo());
        checkArgument(
                !length().isNegative() && !length().isZero(),
                "booking does not last: %s; give it more than zero",
                length());
        checkArgument(
                length().compareTo(Occurrence.LONGEST) <= 0,
                "booking lasts longer than a day: %s; book each day by itself",
                length());
        checkArgument(
                !bookedAt().isBefore(EARLIEST) && !start().isAfter(LATEST),
                "booking lies a hundred thousand years away: %s for %s; choose moments of our time",
                bookedAt(),
                start());
        checkArgument(
                !bookedAt().isAfter(start()),
                "booking is made after the meeting starts: %s for %s; book it before",
                bookedAt(),
                start());
    }

    private void checkParties(String what, ImmutableSortedSet<PersonId> people) {
        checkArgument(
                parties().containsAll(people),
                "booking %s people whom it is not for: %s; name them among its parties",
                what,
                Sets.difference(people, parties()));
    }

    /** Builds {@link Booking} values. */
    public static final class Builder extends ImmutableBooking.Builder {
        Builder() {}
    }
}
