package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a mentor or a mentee took on in a meeting.
 *
 * <p>The text form leaves out what it is.
 */
@Value.Immutable
public abstract class Homework {

    Homework() {} // only the generated class extends this type

    /** Returns who took it on, and in which role. */
    public abstract ParticipantId bearer();

    /** Returns what is to be done, never blank. */
    @Value.Redacted
    public abstract String task();

    /** Returns the last day on which to do it, or empty if none was agreed. */
    public abstract Optional<LocalDate> due();

    /** Returns whether it is done; it is not unless stated. */
    @Value.Default
    public boolean done() {
        return false;
    }

    /** Returns a copy that is done or not, as given. */
    public abstract Homework withDone(boolean done);

    /** Returns whether it is still to be done although its last day is past; on that day itself it is in time. */
    public boolean isOverdue(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return !done() && due().filter(asOf::isAfter).isPresent();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!Labels.isBlank(task()), "homework of `%s` has a blank task; say what is to be done", bearer());
    }

    /** Builds {@link Homework} values. */
    public static final class Builder extends ImmutableHomework.Builder {
        Builder() {}
    }
}
