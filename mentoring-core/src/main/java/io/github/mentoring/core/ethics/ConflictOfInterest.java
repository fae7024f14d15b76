package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A conflict between the interests of two people, and who of them has it.
 *
 * <p>If both have it, each is said to. That a conflict is only perceived makes no difference to what becomes of it.
 *
 * <p>Compared by holder, then other, kind, basis, and whether it is acknowledged.
 */
@Value.Immutable
public abstract class ConflictOfInterest implements Comparable<ConflictOfInterest> {

    private static final Comparator<ConflictOfInterest> ORDER = Comparator.comparing(ConflictOfInterest::holder)
            .thenComparing(ConflictOfInterest::other)
            .thenComparing(ConflictOfInterest::kind)
            .thenComparing(ConflictOfInterest::basis)
            .thenComparing(ConflictOfInterest::acknowledged);

    ConflictOfInterest() {} // only the generated class extends this type

    /** Returns who has it. */
    public abstract PersonId holder();

    /** Returns against whom. */
    public abstract PersonId other();

    /** Returns what brings it about. */
    public abstract ConflictKind kind();

    /** Returns whether it is real or perceived; real unless stated. */
    @Value.Default
    public Basis basis() {
        return Basis.REAL;
    }

    /** Returns whether the holder has acknowledged it; no unless stated. */
    @Value.Default
    public boolean acknowledged() {
        return false;
    }

    /** Returns the same conflict, acknowledged. */
    public ConflictOfInterest acknowledge() {
        return withAcknowledged(true);
    }

    abstract ConflictOfInterest withAcknowledged(boolean acknowledged);

    @Override
    public int compareTo(ConflictOfInterest other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns a conflict that nobody has acknowledged. */
    public static ConflictOfInterest of(PersonId holder, PersonId other, ConflictKind kind) {
        return builder().holder(holder).other(other).kind(kind).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !holder().equals(other()), "conflict of interest has `%s` on both sides; name two people", holder());
    }

    /** Whether a conflict is there or only seen; either can sink a relationship. */
    public enum Basis {
        /** It is there. */
        REAL,
        /** Somebody sees one. */
        PERCEIVED
    }

    /** Builds {@link ConflictOfInterest} values. */
    public static final class Builder extends ImmutableConflictOfInterest.Builder {
        Builder() {}
    }
}
