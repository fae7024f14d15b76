package io.github.mentoring.core.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.learning.CoachingStep.Intervention;
import io.github.mentoring.core.learning.CoachingStep.Performance;
import io.github.mentoring.core.learning.CoachingStep.Stage;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Coaching towards a measurable gain: the coachee performs, the coach observes and steps in, the coachee performs again.
 *
 * <p>Steps alternate, beginning with a performance, and sessions never go back. The cycle is complete once a performance
 * reaches the target or somebody declares the latest one to be the best possible; then it takes no further step. A cycle
 * is a technique: it may be run under any {@link LearningModel}, and says nothing about which one it is.
 */
@Value.Immutable
public abstract class CoachingCycle {

    CoachingCycle() {} // only the generated class extends this type

    /** Returns who observes and steps in. */
    public abstract PersonId coach();

    /** Returns who performs. */
    public abstract PersonId coachee();

    /** Returns the score that is to be reached, or empty if there is none. */
    public abstract Optional<Score> target();

    /** Returns the steps taken so far. */
    public abstract ImmutableList<CoachingStep> steps();

    /** Returns whether the latest performance was declared to be the best that is possible; not so unless stated. */
    @Value.Default
    public boolean bestPossible() {
        return false;
    }

    /** Returns which step is awaited, or empty if the cycle is complete. */
    public Optional<Stage> awaited() {
        if (bestPossible() || isTargetReached()) {
            return Optional.empty();
        }
        return Optional.of(stageAt(steps().size()));
    }

    /** Returns whether the target is reached or the best possible declared. */
    public boolean isComplete() {
        return awaited().isEmpty();
    }

    /** Returns whether the latest performance reaches the target; never without a target. */
    public boolean isTargetReached() {
        return scores().reverse().stream().limit(1).anyMatch(this::reachesTarget);
    }

    /** Returns the scores of the performances, in the order in which they were given. */
    public ImmutableList<Score> scores() {
        return steps().stream()
                .filter(step -> step instanceof Performance)
                .map(step -> ((Performance) step).score())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how often the coach stepped in. */
    public int interventions() {
        return steps().size() - scores().size();
    }

    /** Returns the latest score less the first, or empty before the first performance. */
    public OptionalLong gain() {
        ImmutableList<Score> scores = scores();
        return scores.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(scores.get(scores.size() - 1).minus(scores.get(0)));
    }

    /** Returns whether the latest score is higher than the first. */
    public boolean isImproved() {
        return gain().orElse(0) > 0;
    }

    /** Returns the highest score, or empty before the first performance. */
    public Optional<Score> personalBest() {
        return scores().stream().max(Comparator.naturalOrder());
    }

    /** Returns what is to be said about the steps taken so far: whether the coach ever spoke in a later session. */
    public Findings findings() {
        boolean late = IntStream.range(1, steps().size())
                .filter(at -> steps().get(at) instanceof Intervention)
                .anyMatch(at -> steps().get(at).session() > steps().get(at - 1).session());
        return late ? Findings.of(LearningRule.COACH_FEEDBACK_NOT_IMMEDIATE.finding(coach())) : Findings.none();
    }

    /** Returns the cycle after a performance, or the refusal if none is awaited or the session is an earlier one. */
    public Decision<CoachingCycle> perform(int session, Score score) {
        return take(new Performance(session, score));
    }

    /**
     * Returns the cycle after an intervention, or the refusal if none is awaited or the session is an earlier one.
     *
     * <p>In a later session than the performance it is granted with a warning, as {@link #findings} says from then on.
     */
    public Decision<CoachingCycle> intervene(int session, CoachingTechnique... techniques) {
        return take(new Intervention(session, ImmutableSortedSet.copyOf(requireNonNull(techniques, "techniques"))));
    }

    /** Returns the cycle after one more step, or the refusal if the step is not awaited or goes back in time. */
    public Decision<CoachingCycle> take(CoachingStep step) {
        requireNonNull(step, "step");
        if (awaited().filter(step.stage()::equals).isEmpty() || step.session() < latestSession()) {
            return refused();
        }
        CoachingCycle next = copy().addSteps(step).build();
        return new Decision.Granted<>(next, next.findings());
    }

    /** Returns the cycle completed by a declaration, or the refusal if it is complete or nothing was performed yet. */
    public Decision<CoachingCycle> declareBestPossible() {
        if (isComplete() || steps().isEmpty()) {
            return refused();
        }
        CoachingCycle next = copy().bestPossible(true).build();
        return new Decision.Granted<>(next, next.findings());
    }

    /** Returns the cycle of the given two before its first step, without a target. */
    public static CoachingCycle of(PersonId coach, PersonId coachee) {
        return builder().coach(coach).coachee(coachee).build();
    }

    /** Returns the cycle of the given two before its first step. */
    public static CoachingCycle of(PersonId coach, PersonId coachee, Score target) {
        return builder().coach(coach).coachee(coachee).target(target).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!coach().equals(coachee()), "coaching cycle has `%s` coach themselves; name two people", coach());
        for (int at = 0; at < steps().size(); at++) {
            CoachingStep step = steps().get(at);
            checkArgument(
                    step.stage() == stageAt(at),
                    "coaching cycle of `%s` has step %s out of turn: %s; performances and interventions alternate",
                    coachee(),
                    at + 1,
                    step.stage());
            checkArgument(
                    at == 0 || step.session() >= steps().get(at - 1).session(),
                    "coaching cycle of `%s` goes back to session %s at step %s; list the steps in their order",
                    coachee(),
                    step.session(),
                    at + 1);
            checkArgument(
                    at == steps().size() - 1
                            || !(step instanceof Performance reached && reachesTarget(reached.score())),
                    "coaching cycle of `%s` goes on after its target was reached at step %s; begin another",
                    coachee(),
                    at + 1);
        }
        checkArgument(
                !bestPossible() || (!steps().isEmpty() && !isTargetReached()),
                "coaching cycle of `%s` cannot be declared the best possible; that takes a performance short of the target",
                coachee());
    }

    /** Returns who coaches whom and how many steps were taken, since scores are private. */
    @Override
    public final String toString() {
        return "CoachingCycle[" + coach() + " coaches " + coachee() + ", steps=" + steps().size() + "]";
    }

    private boolean reachesTarget(Score score) {
        return target().filter(target -> score.compareTo(target) >= 0).isPresent();
    }

    private int latestSession() {
        return steps().isEmpty() ? 1 : steps().get(steps().size() - 1).session();
    }

    private static Stage stageAt(int position) {
        return position % 2 == 0 ? Stage.PERFORM : Stage.OBSERVE_AND_INTERVENE;
    }

    private Decision<CoachingCycle> refused() {
        return new Decision.Refused<>(Findings.of(TransitionRule.ILLEGAL_TRANSITION.finding(coach(), coachee())));
    }

    private Builder copy() {
        return builder().coach(coach()).coachee(coachee()).target(target()).addAllSteps(steps());
    }

    /** Builds {@link CoachingCycle} values. */
    public static final class Builder extends ImmutableCoachingCycle.Builder {
        Builder() {}
    }
}
