package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding of ethics that came up on some day, and whether anybody has looked into it since.
 *
 * <p>Compared by finding, then by the day it came up, then by the day it was assessed.
 */
@Value.Immutable
public abstract class EthicsIssue implements Comparable<EthicsIssue> {

    /** Whose part it is to look into it, whoever has to act on the finding itself. */
    public static final DutyBearer ASSESSED_BY = DutyBearer.PROGRAMME;

    private static final Comparator<EthicsIssue> ORDER = Comparator.comparing(EthicsIssue::finding)
            .thenComparing(EthicsIssue::raised)
            .thenComparing(EthicsIssue::assessed, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()));

    EthicsIssue() {} // only the generated class extends this type

    /** Returns what was found. */
    public abstract Finding finding();

    /** Returns the day on which it came up. */
    public abstract LocalDate raised();

    /** Returns the day on which somebody had looked into it, not before it came up; empty as long as it is open. */
    public abstract Optional<LocalDate> assessed();

    /** Returns whether nobody has looked into it yet. */
    public boolean isOpen() {
        return assessed().isEmpty();
    }

    @Override
    public int compareTo(EthicsIssue other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns the open issue that something was found on the given day. */
    public static EthicsIssue of(Finding finding, LocalDate raised) {
        return builder().finding(finding).raised(raised).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                assessed().isEmpty() || !assessed().get().isBefore(raised()),
                "issue under rule `%s` is assessed on %s, before it came up: %s; swap the days",
                finding().rule(),
                assessed().map(LocalDate::toString).orElse(""),
                raised());
    }

    /** Returns the finding, the day it came up, and that it is open or the day it was assessed. */
    @Override
    public final String toString() {
        return "EthicsIssue[" + finding() + " of " + raised() + ", "
                + assessed().map(day -> "assessed " + day).orElse("open") + "]";
    }

    /** Builds {@link EthicsIssue} values. */
    public static final class Builder extends ImmutableEthicsIssue.Builder {
        Builder() {}
    }
}
