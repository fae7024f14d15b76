package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.finding.Severity;
import java.time.Duration;
import org.immutables.value.Value;

/** What a programme may set about the conduct of the two sides. */
@Value.Immutable
public abstract class ConductPolicy {

    private static final ConductPolicy STANDARD = builder().build();

    ConductPolicy() {} // only the generated class extends this type

    /**
     * Returns how long an answer may take; five days unless set. An answer after exactly that long is in time.
     *
     * <p>Nothing in this library reads it yet.
     */
    @Value.Default
    public Duration replyMaxDelay() {
        return Duration.ofDays(5);
    }

    /**
     * Returns how many lapses of one kind in a row are a pattern, one or more; two unless set.
     *
     * <p>Nothing in this library reads it yet.
     */
    @Value.Default
    public int patternThreshold() {
        return 2;
    }

    /**
     * Returns how much a conflict of interest weighs that nobody acknowledged; as a violation unless set.
     *
     * <p>Nothing in this library reads it yet.
     */
    @Value.Default
    public Severity unacknowledgedConflict() {
        return Severity.VIOLATION;
    }

    /**
     * Returns what an exception from confidentiality brings; a permission unless set.
     *
     * <p>Nothing in this library reads it yet.
     */
    @Value.Default
    public ExceptionEffect exceptionEffect() {
        return ExceptionEffect.PERMITTED;
    }

    /** Returns the policy of which nothing is set. */
    public static ConductPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !replyMaxDelay().isNegative(),
                "conduct policy has a negative time to answer: %s; give zero or more",
                replyMaxDelay());
        checkArgument(
                patternThreshold() > 0,
                "conduct policy calls too few lapses a pattern: %s; give one or more",
                patternThreshold());
    }

    /** What an exception from confidentiality, such as a danger to patients, brings for whoever knows of it. */
    public enum ExceptionEffect {
        /** They may speak to those who can help. */
        PERMITTED,
        /** They have to, as some laws demand. */
        MANDATORY
    }

    /** Builds {@link ConductPolicy} values. */
    public static final class Builder extends ImmutableConductPolicy.Builder {
        Builder() {}
    }
}
