package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a service portfolio says about one mentoring relationship: when, in which format and on which side, but neither
 * with whom nor about what.
 *
 * <p>Compared by start, end, format and side; what has not ended comes after what has.
 */
@Value.Immutable
public abstract class ServicePortfolioEntry implements Comparable<ServicePortfolioEntry> {

    private static final Comparator<ServicePortfolioEntry> ORDER = Comparator.comparing(ServicePortfolioEntry::from)
            .thenComparing(ServicePortfolioEntry::until, Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ServicePortfolioEntry::format)
            .thenComparing(ServicePortfolioEntry::role);

    ServicePortfolioEntry() {} // only the generated class extends this type

    /** Returns the day on which it began. */
    public abstract LocalDate from();

    /** Returns its last day, or empty if it has not ended. */
    public abstract Optional<LocalDate> until();

    /** Returns in which format it began. */
    public abstract MentoringFormat format();

    /** Returns on which side the owner of the portfolio takes part. */
    public abstract Side role();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the same relationship as if it had not ended. */
    ServicePortfolioEntry withoutEnd() {
        return builder().from(from()).format(format()).role(role()).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                until().isEmpty() || !until().get().isBefore(from()),
                "service portfolio entry ends before it begins: %s to %s; swap the days",
                from(),
                until().orElse(null));
    }

    @Override
    public final int compareTo(ServicePortfolioEntry other) {
        return ORDER.compare(this, other);
    }

    /** Builds {@link ServicePortfolioEntry} values. */
    public static final class Builder extends ImmutableServicePortfolioEntry.Builder {
        Builder() {}
    }
}
