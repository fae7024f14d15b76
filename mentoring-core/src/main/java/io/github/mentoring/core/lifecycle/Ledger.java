package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a relationship: which commands were carried out, and how many events led there until when.
 *
 * <p>Each command points at the one before it, so that one more takes no copy of them all.
 */
final class Ledger {

    private final @Nullable Entry last;
    private final int version;
    private final Instant recordedAt;

    private Ledger(@Nullable Entry last, int version, Instant recordedAt) {
        this.last = last;
        this.version = version;
        this.recordedAt = recordedAt;
    }

    static Ledger of(Iterable<Taken> taken, int version, Instant recordedAt) {
        Entry last = null;
        for (Taken each : taken) {
            last = new Entry(last, each.command(), each.on(), each.kind());
        }
        return new Ledger(last, version, recordedAt);
    }

    /** A command that was carried out, and those before it. */
    private static final class Entry {

        private final @Nullable Entry before;
        private final CommandId command;
        private final LocalDate on;
        private final StepKind kind;
        private final int hash; // INVARIANT: of the id, so that one that differs need not be looked at

        Entry(@Nullable Entry before, CommandId command, LocalDate on, StepKind kind) {
            this.before = before;
            this.command = command;
            this.on = on;
            this.kind = kind;
            this.hash = command.value().hashCode();
        }

        Taken taken() {
            return new Taken(command, on, kind);
        }
    }

    /** Returns the ledger with one more event, which is the given step of a command. */
    Ledger after(Event event, Step step) {
        Entry entry = new Entry(last, event.command(), event.occurredOn(), step.kind());
        return new Ledger(entry, event.number(), event.recordedAt());
    }

    /** Returns the ledger with one more event, which follows from a step. */
    Ledger after(Event event) {
        return new Ledger(last, event.number(), event.recordedAt());
    }

    /** Returns what was carried out first under the given id, or empty if nothing was. */
    Optional<Taken> taken(CommandId id) {
        Entry first = null;
        int hash = id.value().hashCode();
        for (Entry each = last; each != null; each = each.before) {
            if (each.hash == hash && each.command.equals(id)) {
                first = each;
            }
        }
        return Optional.ofNullable(first).map(Entry::taken);
    }

    /** Returns the commands that were carried out, in their order. */
    ImmutableList<Taken> taken() {
        ImmutableList.Builder<Taken> latestFirst = ImmutableList.builder();
        for (Entry each = last; each != null; each = each.before) {
            latestFirst.add(each.taken());
        }
        return latestFirst.build().reverse();
    }

    int version() {
        return version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Ledger that
                        && version == that.version
                        && recordedAt.equals(that.recordedAt)
                        && taken().equals(that.taken()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(taken(), version, recordedAt);
    }
}
