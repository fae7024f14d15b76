package io.github.mentoring.core.programme;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** What a programme may set about its reviews. */
@Value.Immutable
public abstract class ProgrammePolicy {

    private static final ProgrammePolicy STANDARD = builder().build();

    ProgrammePolicy() {} // only the generated class extends this type

    /** Returns how far apart the reviews of a relationship are; a year unless set. */
    @Value.Default
    public Period reviewInterval() {
        return Period.ofYears(1);
    }

    /** Returns from which day the reviews are counted; from the start of each relationship unless set. */
    @Value.Default
    public ReviewAnchor reviewAnchor() {
        return ReviewAnchor.relationshipStart();
    }

    /** Returns the days of the reviews, and of the surveys, for what began on the given day. */
    public ReviewSchedule reviewsFrom(LocalDate start) {
        return new ReviewSchedule(start, reviewInterval(), reviewAnchor());
    }

    /** Returns the policy that sets nothing. */
    public static ProgrammePolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        ReviewSchedule.check(reviewInterval(), reviewAnchor());
    }

    /** Builds {@link ProgrammePolicy} values. */
    public static final class Builder extends ImmutableProgrammePolicy.Builder {
        Builder() {}
    }
}
