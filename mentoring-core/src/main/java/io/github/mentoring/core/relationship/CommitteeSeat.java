package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one mentor of a committee is there for, and when.
 *
 * <p>Compared by mentor, then by first day with an open one before all others, then by last day with an open one after
 * all others, then by functions one after the other.
 */
@Value.Immutable
public abstract class CommitteeSeat implements Comparable<CommitteeSeat> {

    private static final Comparator<CommitteeSeat> ORDER = Comparator.comparing(CommitteeSeat::mentor)
            .thenComparing(CommitteeSeat::from, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(CommitteeSeat::until, Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    CommitteeSeat::functions,
                    Comparators.lexicographical(Comparator.<MentoringFunction>naturalOrder()));

    CommitteeSeat() {} // only the generated class extends this type

    /** Returns the mentor who holds it. */
    public abstract MentorId mentor();

    /** Returns what the mentor is there for, at least one function. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentoringFunction> functions();

    /** Returns the first day, or empty if it has always been held. */
    public abstract Optional<LocalDate> from();

    /** Returns the last day, or empty if no end is set. */
    public abstract Optional<LocalDate> until();

    /** Returns the seat of a mentor who is there for the given functions at any time. */
    public static CommitteeSeat of(MentorId mentor, MentoringFunction... functions) {
        return builder().mentor(mentor).addFunctions(functions).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether the seat is held on the given day. */
    public boolean isActive(LocalDate day) {
        requireNonNull(day, "day");
        return from().map(first -> !first.isAfter(day)).orElse(true)
                && until().map(last -> !last.isBefore(day)).orElse(true);
    }

    @Override
    public int compareTo(CommitteeSeat other) {
        return ORDER.compare(this, other);
    }

    @Value.Check
    void check() {
        checkArgument(!functions().isEmpty(), "committee seat of `%s` has no function; name at least one", mentor());
        checkArgument(
                from().isEmpty() || until().isEmpty() || !until().get().isBefore(from().get()),
                "committee seat of `%s` ends before it begins: %s to %s; swap the days",
                mentor(),
                from().orElse(null),
                until().orElse(null));
    }

    /** Builds {@link CommitteeSeat} values. */
    public static final class Builder extends ImmutableCommitteeSeat.Builder {
        Builder() {}
    }
}
