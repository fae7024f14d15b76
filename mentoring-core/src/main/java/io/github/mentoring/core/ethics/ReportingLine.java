package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * Says that one person supervises or evaluates another at work, and who of the two has acknowledged what that means for
 * mentoring.
 *
 * <p>Compared by senior, then junior, ties, and who has acknowledged it.
 */
@Value.Immutable
public abstract class ReportingLine implements Comparable<ReportingLine> {

    private static final Comparator<ReportingLine> ORDER = Comparator.comparing(ReportingLine::senior)
            .thenComparing(ReportingLine::junior)
            .thenComparing(ReportingLine::ties, Comparators.lexicographical(Comparator.<Tie>naturalOrder()))
            .thenComparing(
                    ReportingLine::acknowledgedBy, Comparators.lexicographical(Comparator.<PersonId>naturalOrder()));

    ReportingLine() {} // only the generated class extends this type

    /** Returns who supervises or evaluates. */
    public abstract PersonId senior();

    /** Returns who is supervised or evaluated. */
    public abstract PersonId junior();

    /** Returns what the line consists of, at least one tie. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tie> ties();

    /** Returns who of the two has acknowledged it; nobody unless stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> acknowledgedBy();

    @Override
    public int compareTo(ReportingLine other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns a line that nobody has acknowledged. */
    public static ReportingLine of(PersonId senior, PersonId junior, Tie... ties) {
        return builder().senior(senior).junior(junior).addTies(ties).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!senior().equals(junior()), "reporting line has `%s` at both ends; name two people", senior());
        checkArgument(
                !ties().isEmpty(),
                "reporting line from `%s` to `%s` has no tie; say whether one supervises or evaluates the other",
                senior(),
                junior());
        checkArgument(
                acknowledgedBy().stream().allMatch(person -> person.equals(senior()) || person.equals(junior())),
                "reporting line from `%s` to `%s` is acknowledged by others: %s; keep to the two",
                senior(),
                junior(),
                acknowledgedBy());
    }

    /** What makes one depend on the other. */
    public enum Tie {
        /** One directs the other's work. */
        SUPERVISES,
        /** One says how good the other's work is. */
        EVALUATES
    }

    /** Builds {@link ReportingLine} values. */
    public static final class Builder extends ImmutableReportingLine.Builder {
        Builder() {}
    }
}
