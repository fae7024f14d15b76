package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * The days on which a pair has met since its relationship began.
 *
 * <p>Only meetings count, in person or virtual; mails and short calls in between do not. A day stands there once for each
 * meeting held on it, in any order. Days after the one that a question is asked for are not yet known to its answer.
 */
@Value.Immutable
public abstract class MeetingHistory {

    MeetingHistory() {} // only the generated class extends this type

    /** Returns the day on which the relationship began. */
    public abstract LocalDate start();

    /** Returns the days on which meetings were held, in order, none before the start. */
    public abstract ImmutableList<LocalDate> held();

    /** Returns how often the two agreed to meet, or empty if the programme's cadence holds for them. */
    public abstract Optional<Cadence> cadence();

    /** Returns whom findings are about; nobody in particular unless stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> people();

    /**
     * Returns the quarters that are over, each with its meetings, in order.
     *
     * @param asOf the day for which this is asked, or the end of the relationship if that came before
     */
    public ImmutableList<Quarter> quarters(LocalDate asOf, SchedulePolicy policy) {
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        LocalDate first = policy.quarterBasis().firstQuarter(start());
        ImmutableSortedMultiset<LocalDate> meetings = ImmutableSortedMultiset.copyOf(held());
        return LongStream.range(0, Cadence.QUARTERLY.elapsed(first, asOf))
                .mapToObj(index -> quarter(first, index, meetings))
                .collect(ImmutableList.toImmutableList());
    }

    private static Quarter quarter(LocalDate first, long index, ImmutableSortedMultiset<LocalDate> meetings) {
        LocalDate start = Cadence.QUARTERLY.after(first, index);
        LocalDate end = Cadence.QUARTERLY.after(first, index + 1);
        return new Quarter(
                start,
                end,
                meetings.subMultiset(start, BoundType.CLOSED, end, BoundType.OPEN)
                        .size());
    }

    /** Returns a finding for each quarter that is over and in which they met too seldom. */
    public Findings quarterFindings(LocalDate asOf, SchedulePolicy policy) {
        return quarters(asOf, policy).stream()
                .filter(quarter -> !quarter.meets(policy))
                .map(quarter -> ScheduleRule.BELOW_QUARTERLY_MINIMUM.finding(Detail.of(quarter.start()), people()))
                .collect(Findings.toFindings());
    }

    /**
     * Returns how the two met in their first months, as far as these had passed on the given day.
     *
     * <p>A slot is one period of the cadence, always counted from the start. It has elapsed once it is over, and it only
     * counts if it is over within the first months.
     */
    public EarlyEngagement early(LocalDate asOf, SchedulePolicy policy) {
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        Cadence slots = cadence().orElse(policy.cadence());
        LocalDate windowEnd = start().plus(policy.earlyWindow());
        long elapsed = slots.elapsed(start(), Comparators.min(asOf, windowEnd));
        ImmutableList<LocalDate> known = held().stream()
                .filter(day -> day.isBefore(windowEnd) && !day.isAfter(asOf))
                .collect(ImmutableList.toImmutableList());
        long kept = known.stream()
                .mapToLong(day -> slots.elapsed(start(), day))
                .filter(slot -> slot < elapsed)
                .distinct()
                .count();
        return new EarlyEngagement(Math.toIntExact(kept), Math.toIntExact(elapsed), known.size());
    }

    /** Returns a finding if the first months foretell nothing good. */
    public Findings earlyFindings(LocalDate asOf, SchedulePolicy policy) {
        return early(asOf, policy).signal(policy) == EarlySignal.POOR
                ? Findings.of(ScheduleRule.EARLY_CONSISTENCY_POOR.finding(Detail.none(), people()))
                : Findings.none();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    MeetingHistory inOrder() {
        if (!Ordering.natural().isOrdered(held())) {
            return builder()
                    .start(start())
                    .addAllHeld(ImmutableList.sortedCopyOf(held()))
                    .cadence(cadence())
                    .addAllPeople(people())
                    .build();
        }
        held().stream()
                .findFirst()
                .ifPresent(first -> checkArgument(
                        !first.isBefore(start()),
                        "meeting history that starts on %s has an earlier meeting: %s; leave it out",
                        start(),
                        first));
        return this;
    }

    /** Builds {@link MeetingHistory} values. */
    public static final class Builder extends ImmutableMeetingHistory.Builder {
        Builder() {}
    }
}
