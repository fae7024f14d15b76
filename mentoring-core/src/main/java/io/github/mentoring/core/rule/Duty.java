package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/**
 * What somebody has to do because a rule applies; compared by due day, then rule, bearer, people, and day of the cause.
 *
 * @param rule the code of the rule, which says what is to be done
 * @param bearer whose part it is
 * @param people who that is, as far as the case names them
 * @param since the day on which it came about
 * @param due the last day on which it is done in time, not before it came about
 */
public record Duty(RuleId rule, DutyBearer bearer, ImmutableSortedSet<PersonId> people, LocalDate since, LocalDate due)
        implements Comparable<Duty> {

    private static final Comparator<Iterable<PersonId>> BY_IDS =
            Comparators.lexicographical(Comparator.<PersonId>naturalOrder());

    /** Checks that it is not due before it came about. */
    public Duty {
        requireNonNull(rule, "rule");
        requireNonNull(bearer, "bearer");
        people = ImmutableSortedSet.copyOf(requireNonNull(people, "people")); // whatever order the caller had
        requireNonNull(since, "since");
        requireNonNull(due, "due");
        checkArgument(
                !due.isBefore(since),
                "duty under rule `%s` is due on %s, before its cause: %s; swap the days",
                rule,
                due,
                since);
    }

    /**
     * Returns the duty to do something within a time that counts from the day of its cause.
     *
     * @throws IllegalArgumentException if the time is negative or ends after the last day of the calendar
     */
    public static Duty within(
            Period time, RuleId rule, DutyBearer bearer, ImmutableSortedSet<PersonId> people, LocalDate since) {
        requireNonNull(time, "time");
        requireNonNull(rule, "rule");
        requireNonNull(since, "since");
        LocalDate due;
        try {
            due = time.isZero() ? since : since.plus(time);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "duty under rule `" + rule + "` falls due after the last day of the calendar: " + since
                            + " and then " + time + "; judge as of an earlier day",
                    e);
        }
        return new Duty(rule, bearer, people, since, due);
    }

    @Override
    public int compareTo(Duty other) { // no chain of comparators: each verdict sorts its duties
        int order = due.compareTo(other.due);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        if (order == 0) {
            order = bearer.compareTo(other.bearer);
        }
        if (order == 0) {
            order = BY_IDS.compare(people, other.people);
        }
        return order == 0 ? since.compareTo(other.since) : order;
    }
}
