package io.github.mentoring.core.phase;

import org.immutables.value.Value;

/** What a programme may set about the way from one phase to the next. */
@Value.Immutable
public abstract class PhasePolicy {

    private static final PhasePolicy STANDARD = builder().build();

    PhasePolicy() {} // only the generated class extends this type

    /** Returns whether nobody gets acquainted who is not ready; otherwise the gaps are warnings. They block unless set. */
    @Value.Default
    public boolean readinessBlocks() {
        return true;
    }

    /** Returns whether nobody starts to work before having got acquainted; otherwise the gaps are warnings. They block unless set. */
    @Value.Default
    public boolean acquaintBlocks() {
        return true;
    }

    /** Returns the policy of which nothing is set. */
    public static PhasePolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PhasePolicy} values. */
    public static final class Builder extends ImmutablePhasePolicy.Builder {
        Builder() {}
    }
}
