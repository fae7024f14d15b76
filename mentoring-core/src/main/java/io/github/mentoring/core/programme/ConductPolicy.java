package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Spans;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.Duration;
import java.time.Period;
import org.immutables.value.Value;

/** What a programme may set about the conduct of the two sides. */
@Value.Immutable
public abstract class ConductPolicy {

    private static final ConductPolicy STANDARD = builder().build();

    ConductPolicy() {} // only the generated class extends this type

    /**
     * Returns how long an answer may take, from zero to a hundred years; five days unless set. An answer after exactly that
     * long is in time.
     */
    @Value.Default
    public Duration replyMaxDelay() {
        return Duration.ofDays(5);
    }

    /** Returns how many lapses of one kind in a row are a pattern, one or more; two unless set. */
    @Value.Default
    public int patternThreshold() {
        return 2;
    }

    /**
     * Returns how much a conflict of interest weighs that nobody acknowledged; as a violation unless set.
     */
    @Value.Default
    public Severity unacknowledgedConflict() {
        return Severity.VIOLATION;
    }

    /** Returns what an exception from confidentiality brings; a permission unless set. */
    @Value.Default
    public ExceptionEffect exceptionEffect() {
        return ExceptionEffect.PERMITTED;
    }

    /** Returns the exceptions that bring something else, as where a law demands that some breaches are told; none unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<BoundaryBreach, ExceptionEffect> exceptionEffects();

    /** Returns how long the programme may take to assess what is found, from zero to a hundred years; fourteen days unless set. */
    @Value.Default
    public Period assessWithin() {
        return Period.ofDays(14);
    }

    /** Returns how long the two may take to look again at what they expect, from zero to a hundred years; thirty days unless set. */
    @Value.Default
    public Period reviewWithin() {
        return Period.ofDays(30);
    }

    /** Returns what the exception for the given breach brings. */
    public ExceptionEffect effectOf(BoundaryBreach breach) {
        requireNonNull(breach, "breach");
        return exceptionEffects().getOrDefault(breach, exceptionEffect());
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
                Spans.isSpan(replyMaxDelay()),
                "conduct policy has a time to answer out of range: %s; give from zero to a hundred years",
                replyMaxDelay());
        checkArgument(
                Spans.isSpan(assessWithin()),
                "conduct policy has a time to assess out of range: %s; give from zero to a hundred years",
                assessWithin());
        checkArgument(
                Spans.isSpan(reviewWithin()),
                "conduct policy has a time to review out of range: %s; give from zero to a hundred years",
                reviewWithin());
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

        @Override
        public ConductPolicy build() {
            return DuplicateKeys.refuse(
                    super::build, "conduct policy", "gives one breach two effects; give each breach one effect");
        }
    }
}
