package io.github.mentoring.core.schedule;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import org.immutables.value.Value;

/**
 * Where people meet: a room, a café, or a place that is only virtual.
 *
 * <p>The text form leaves out the name, which may be a home address or the link to a call.
 */
@Value.Immutable
public abstract class Place {

    Place() {} // only the generated class extends this type

    /** Returns what kind of place it is. */
    public abstract SettingKind kind();

    /** Returns how the two call it, without blanks or control characters at its ends and not empty. */
    @Value.Redacted
    public abstract String name();

    /** Returns whether one of the two usually works there and so may be interrupted; no unless stated. */
    @Value.Default
    public boolean usualWorkplace() {
        return false;
    }

    /** Returns a copy that is somebody's usual workplace, or nobody's. */
    public abstract Place withUsualWorkplace(boolean usualWorkplace);

    /** Returns a place that is nobody's usual workplace. */
    public static Place of(SettingKind kind, String name) {
        return builder()
                .kind(requireNonNull(kind, "kind"))
                .name(requireNonNull(name, "name"))
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Labels.check("name of a place", "name", name());
    }

    /** Builds {@link Place} values. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
