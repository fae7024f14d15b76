package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.internal.Labels;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal as it was set in a meeting; following it up is not the meeting's matter.
 *
 * <p>The text form shows the day alone.
 */
@Value.Immutable
public abstract class AgreedGoal {

    AgreedGoal() {} // only the generated class extends this type

    /** Returns what is to be reached, never blank. */
    @Value.Redacted
    public abstract String aim();

    /** Returns the day by which to reach it, or empty if none was set. */
    public abstract Optional<LocalDate> targetDate();

    /** Returns the goal to be reached by the given day. */
    public static AgreedGoal by(LocalDate targetDate, String aim) {
        return builder().aim(aim).targetDate(targetDate).build();
    }

    /** Returns the goal for which no day was set. */
    public static AgreedGoal undated(String aim) {
        return builder().aim(aim).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!Labels.isBlank(aim()), "agreed goal has a blank aim; say what is to be reached");
    }

    /** Builds {@link AgreedGoal} values. */
    public static final class Builder extends ImmutableAgreedGoal.Builder {
        Builder() {}
    }
}
