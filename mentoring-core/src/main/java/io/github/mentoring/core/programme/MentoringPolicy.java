package io.github.mentoring.core.programme;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.feedback.FeedbackPolicy;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.network.NetworkPolicy;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.relationship.RelationshipPolicy;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.search.SearchPolicy;
import org.immutables.value.Value;

/**
 * Every figure and choice of a programme in one value; what is not set is as the texts say, or as we chose where they are
 * silent.
 *
 * <p>Policies are data: two programmes, or two relationships of one, may have policies that contradict each other.
 */
@Value.Immutable
public abstract class MentoringPolicy {

    private static final MentoringPolicy STANDARD = builder().build();

    MentoringPolicy() {} // only the generated class extends this type

    /** Returns what is set about how many there are on either side. */
    @Value.Default
    public FormatPolicy format() {
        return FormatPolicy.standard();
    }

    /** Returns what is set about how a mentor is found. */
    @Value.Default
    public SearchPolicy search() {
        return SearchPolicy.standard();
    }

    /** Returns what is set about who is matched with whom. */
    @Value.Default
    public MatchingPolicy matching() {
        return MatchingPolicy.standard();
    }

    /** Returns what is set about meetings and their rhythm. */
    @Value.Default
    public SchedulePolicy schedule() {
        return SchedulePolicy.standard();
    }

    /** Returns what is set about what the two sides agree on. */
    @Value.Default
    public AgreementPolicy agreement() {
        return AgreementPolicy.standard();
    }

    /** Returns what is set about goals and offers. */
    @Value.Default
    public GoalPolicy goals() {
        return GoalPolicy.standard();
    }

    /** Returns what is set about feedback. */
    @Value.Default
    public FeedbackPolicy feedback() {
        return FeedbackPolicy.standard();
    }

    /** Returns what is set about introductions. */
    @Value.Default
    public NetworkPolicy network() {
        return NetworkPolicy.standard();
    }

    /** Returns what is set about committees, health and culture. */
    @Value.Default
    public RelationshipPolicy relationship() {
        return RelationshipPolicy.standard();
    }

    /** Returns what is set about the way from one phase to the next. */
    @Value.Default
    public PhasePolicy phases() {
        return PhasePolicy.standard();
    }

    /** Returns what is set about the conduct of the two sides. */
    @Value.Default
    public ConductPolicy conduct() {
        return ConductPolicy.standard();
    }

    /** Returns what is set about the yearly reviews. */
    @Value.Default
    public ReviewPolicy reviews() {
        return ReviewPolicy.standard();
    }

    /** Returns the policy that sets nothing. */
    public static MentoringPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MentoringPolicy} values. */
    public static final class Builder extends ImmutableMentoringPolicy.Builder {
        Builder() {}
    }
}
