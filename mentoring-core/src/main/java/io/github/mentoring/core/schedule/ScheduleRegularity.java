package io.github.mentoring.core.schedule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether the meetings of a pair follow a rule, or whether the two look for a new time again and again.
 *
 * <p>Meetings follow a rule if each of them is at a time that the rule gives once it is begun by the first meeting; a
 * time of the rule at which they did not meet does not break it. The rule that is found is the one with the fewest such
 * times: monthly before weekly.
 */
@Value.Immutable
public abstract class ScheduleRegularity {

    ScheduleRegularity() {} // only the generated class extends this type

    /** Returns when the meetings began, in local time, in order. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDateTime> meetings();

    /** Returns how a monthly rule repeats. */
    @Value.Default
    public MonthlyRule monthlyRule() {
        return MonthlyRule.NTH_WEEKDAY;
    }

    /** Returns the rule that all meetings fit, or empty if none does or there are fewer than two meetings. */
    public Optional<Recurrence> rule() {
        return meetings().size() < 2
                ? Optional.empty()
                : Stream.of(Recurrence.MONTHLY, Recurrence.WEEKLY)
                        .filter(this::fits)
                        .findFirst();
    }

    private boolean fits(Recurrence rule) {
        LocalDate first = meetings().first().toLocalDate();
        LocalTime time = meetings().first().toLocalTime();
        return meetings().stream()
                .allMatch(meeting -> meeting.toLocalTime().equals(time)
                        && rule.includes(meeting.toLocalDate(), first, monthlyRule()));
    }

    /** Returns whether the meetings fit a rule; fewer than two always do. */
    public boolean isRegular() {
        return meetings().size() < 2 || rule().isPresent();
    }

    /** Returns the times of the week at which they meet, each once, in the order of the week. */
    public ImmutableSortedSet<WeekTime> slots() {
        return meetings().stream()
                .map(WeekTime::from)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns how many days lie from the day of each meeting to that of the next, in order. */
    public ImmutableList<Long> gaps() {
        return Streams.zip(
                        meetings().stream(),
                        meetings().stream().skip(1),
                        (one, next) -> ChronoUnit.DAYS.between(one.toLocalDate(), next.toLocalDate()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the advice to set office hours if the meetings follow no rule. */
    public Findings findings(PersonId... people) {
        requireNonNull(people, "people");
        return isRegular() ? Findings.none() : Findings.of(ScheduleRule.SUGGEST_OFFICE_HOURS.finding(people));
    }

    /** Returns the regularity of meetings that began at the given local times. */
    public static ScheduleRegularity of(Iterable<LocalDateTime> meetings, SchedulePolicy policy) {
        return builder()
                .addAllMeetings(requireNonNull(meetings, "meetings"))
                .monthlyRule(requireNonNull(policy, "policy").monthlyRule())
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ScheduleRegularity} values. */
    public static final class Builder extends ImmutableScheduleRegularity.Builder {
        Builder() {}
    }
}
