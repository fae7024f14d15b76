package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.feedback.FeedbackPolicy;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.internal.Labels;
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
 * <p>Policies are data: two programmes, or two relationships of one, may have policies that contradict each other. Within
 * one policy the same stages are junior wherever that is asked. A mentee of an unknown stage brings every offer to the
 * mentor, which costs little, but is owed no introduction, which would blame somebody on a guess.
 */
@Value.Immutable
public abstract class MentoringPolicy {

    private static final MentoringPolicy STANDARD = builder().build();

    private static final String STANDARD_VERSION = "standard";

    MentoringPolicy() {} // only the generated class extends this type

    /**
     * Returns what this version of the policy is called, in the programme's own words and not blank. Unless set it is
     * {@code standard} where nothing else is set otherwise, and {@code unnamed} where something is: what was decided under a
     * policy of one's own is not to be taken for what the standard one says, and no other policy is called {@code standard}.
     */
    @Value.Default
    public String version() {
        return isStandard() ? STANDARD_VERSION : "unnamed";
    }

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

    /** Returns what is set about goals and offers, and which stages are junior. */
    @Value.Default
    public GoalPolicy goals() {
        return GoalPolicy.standard();
    }

    /** Returns what is set about feedback. */
    @Value.Default
    public FeedbackPolicy feedback() {
        return FeedbackPolicy.standard();
    }

    /** Returns what is set about introductions; unless set, the junior stages are those of {@link #goals}. */
    @Value.Default
    public NetworkPolicy network() {
        return NetworkPolicy.builder().juniorStages(goals().juniorStages()).build();
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

    /** Returns the policy of which nothing is set. */
    public static MentoringPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Labels.checkId("version of a mentoring policy", "version", version());
        checkArgument(
                !version().equals(STANDARD_VERSION) || isStandard(),
                "mentoring policy `%s` differs from the one that is called so; give it a version of its own",
                version());
        checkArgument(
                goals().juniorStages().equals(network().juniorStages()),
                "mentoring policy has other junior stages for offers than for introductions: %s and %s; give both the same",
                goals().juniorStages(),
                network().juniorStages());
    }

    private boolean isStandard() {
        return format().equals(FormatPolicy.standard())
                && search().equals(SearchPolicy.standard())
                && matching().equals(MatchingPolicy.standard())
                && schedule().equals(SchedulePolicy.standard())
                && agreement().equals(AgreementPolicy.standard())
                && goals().equals(GoalPolicy.standard())
                && feedback().equals(FeedbackPolicy.standard())
                && network().equals(NetworkPolicy.standard())
                && relationship().equals(RelationshipPolicy.standard())
                && phases().equals(PhasePolicy.standard())
                && conduct().equals(ConductPolicy.standard())
                && reviews().equals(ReviewPolicy.standard());
    }

    /** Builds {@link MentoringPolicy} values. */
    public static final class Builder extends ImmutableMentoringPolicy.Builder {
        Builder() {}
    }
}
