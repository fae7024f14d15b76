package io.github.mentoring.core.feedback;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.internal.Spans;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** The figures that feedback is judged by. */
@Value.Immutable
public abstract class FeedbackPolicy {

    private static final FeedbackPolicy STANDARD = builder().build();

    FeedbackPolicy() {} // only the generated class extends this type

    /**
     * Returns how long after the work a mentor's feedback on it is still timely; seven days unless set.
     *
     * <p>No part of it is negative, and it is at most a hundred years. The last day counts as timely, so that a delay of zero asks for feedback on the day.
     */
    @Value.Default
    public Period maxDelay() {
        return Period.ofDays(7);
    }

    /** Returns whether feedback on one day about the work of another comes later than it should. */
    boolean isLate(LocalDate observed, LocalDate given) {
        return given.isAfter(observed.plus(maxDelay()));
    }

    /** Returns the policy of which nothing is set. */
    public static FeedbackPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                Spans.isSpan(maxDelay()),
                "feedback policy has a maximum delay out of range: %s; give from zero, for the same day, to a hundred years",
                maxDelay());
    }

    /** Builds {@link FeedbackPolicy} values. */
    public static final class Builder extends ImmutableFeedbackPolicy.Builder {
        Builder() {}
    }
}
