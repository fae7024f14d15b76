package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that somebody has to do in a relationship by some day; compared by due day, then relationship, kind, bearer,
 * people, detail, and day of the cause.
 *
 * <p>Which step does away with it is for its {@linkplain ObligationKind#dischargedBy() kind} to say.
 *
 * @param relationship in which relationship
 * @param kind what is to be done
 * @param bearer whose part it is
 * @param people who that is by name; nobody where it is the programme's or the institution's part
 * @param detail which of several of that kind it is, such as the homework of which meeting
 * @param since the day on which it came about, such as that on which a meeting was planned for its day
 * @param due the last day on which it is done in time; before the other where it came about too late for that, as where a
 *     goal is set for a day that is past
 */
public record Obligation(
        RelationshipId relationship,
        ObligationKind kind,
        DutyBearer bearer,
        ImmutableSortedSet<PersonId> people,
        Detail detail,
        LocalDate since,
        LocalDate due)
        implements Comparable<Obligation> {

    private static final Comparator<Obligation> OF_ONE_KIND = Comparator.comparing(Obligation::bearer)
            .thenComparing(Obligation::people, Comparators.lexicographical(Comparator.<PersonId>naturalOrder()))
            .thenComparing(Obligation::detail)
            .thenComparing(Obligation::since);

    /** Checks that every part is there. */
    public Obligation {
        requireNonNull(relationship, "relationship");
        requireNonNull(kind, "kind");
        requireNonNull(bearer, "bearer");
        people = ImmutableSortedSet.copyOf(requireNonNull(people, "people")); // whatever order the caller had
        requireNonNull(detail, "detail");
        requireNonNull(since, "since");
        requireNonNull(due, "due");
    }

    /** Returns how it stands on the given day as long as it is not done. */
    public Standing standing(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        if (asOf.isBefore(due)) {
            return Standing.UPCOMING;
        }
        return asOf.equals(due) ? Standing.DUE : Standing.OVERDUE;
    }

    @Override
    public int compareTo(Obligation other) {
        int byDay = due.compareTo(other.due);
        int byPlace = byDay != 0 ? byDay : relationship.compareTo(other.relationship);
        int byKind = byPlace != 0 ? byPlace : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : OF_ONE_KIND.compare(this, other);
    }
}
