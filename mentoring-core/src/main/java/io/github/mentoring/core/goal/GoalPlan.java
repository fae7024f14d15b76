package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Detail.Day;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The goals of one mentee.
 *
 * <p>Only goals that are still open are looked at: one that is reached or given up is history, which is neither overdue
 * nor fills a horizon.
 */
@Value.Immutable
public abstract class GoalPlan {

    GoalPlan() {} // only the generated class extends this type

    /** Returns whose goals these are. */
    public abstract MenteeId mentee();

    /** Returns the goals, in the mentee's order; no id twice. */
    public abstract ImmutableList<Goal> goals();

    /** Returns the goals that both sides have accepted and that are still open, in the mentee's order. */
    public ImmutableList<Goal> activeGoals() {
        return goals().stream().filter(Goal::isActive).collect(toImmutableList());
    }

    /** Returns the share of goals that are reached, or empty if there is none that is not given up. */
    public Optional<GoalShare> shareAchieved() {
        int pursued = count(EnumSet.complementOf(EnumSet.of(GoalProgress.DROPPED)));
        return pursued == 0
                ? Optional.empty()
                : Optional.of(GoalShare.of(count(EnumSet.of(GoalProgress.ACHIEVED)), pursued));
    }

    /**
     * Returns all there is to say about the plan on the given day: goals without a day, overdue, too far ahead or
     * doubted, and horizons without a goal.
     *
     * <p>A finding about one goal names its id, and its day where the day is what is wrong. Goals that are overdue or
     * without a day fill no horizon; goals not yet accepted do.
     */
    public Findings findings(LocalDate asOf, GoalPolicy policy) {
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        List<Finding> found = new ArrayList<>();
        Set<GoalHorizon> empty = EnumSet.allOf(GoalHorizon.class);
        for (Goal goal : goals()) {
            if (goal.progress().isOpen()) {
                goal.horizon(asOf, policy).ifPresent(empty::remove);
                findInto(found, goal, asOf, policy);
            }
        }
        for (GoalHorizon horizon : empty) {
            found.add(GoalRule.HORIZON_EMPTY.finding(Detail.of(horizon), mentee().person()));
        }
        return Findings.of(found);
    }

    private void findInto(List<Finding> found, Goal goal, LocalDate asOf, GoalPolicy policy) {
        Detail.Id id = new Detail.Id(goal.id().value());
        if (goal.targetDate().isEmpty()) {
            found.add(GoalRule.GOAL_WITHOUT_TIMELINE.finding(Detail.of(id), mentee().person()));
        }
        if (!goal.doubtedBy().isEmpty()) {
            found.add(GoalRule.GOAL_NOT_REALISTIC.finding(Detail.of(id), mentee().person()));
        }
        goal.targetDate().ifPresent(day -> {
            Detail idAndDay = Detail.of(id, new Day(day));
            if (goal.isOverdue(asOf)) {
                found.add(GoalRule.GOAL_OVERDUE.finding(idAndDay, mentee().person()));
            } else if (GoalHorizon.isBeyond(day, asOf, policy.longMax())) {
                found.add(GoalRule.BEYOND_PLAN_SPAN.finding(idAndDay, mentee().person()));
            }
        });
    }

    /**
     * Decides whether the given goal may take the place of the one with the same id.
     *
     * <p>What a goal asks for – its text, day, needs and barriers – is the mentee's, and so is giving it up: such a
     * change is refused unless the mentee has accepted the goal as revised. Progress, support, resources, acceptance and
     * doubts may change freely. A revised goal carries only the acceptances and doubts that it states itself.
     *
     * @throws IllegalArgumentException if the plan has no goal of that id
     */
    public Decision<GoalPlan> revise(Goal revised) {
        requireNonNull(revised, "revised");
        Goal standing = goals().stream()
                .filter(goal -> goal.id().equals(revised.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("goal plan of mentee `" + mentee()
                        + "` has no goal to revise: `" + revised.id() + "`; add it first"));
        boolean overridden =
                standing.isOverriddenBy(revised) && !revised.acceptedBy().contains(Side.MENTEE);
        Findings findings = overridden
                ? Findings.of(GoalRule.MENTEE_GOAL_OVERRIDDEN.finding(
                        Detail.ofId(revised.id().value()), mentee().person()))
                : Findings.none();
        return Decision.of(findings, () -> replacing(standing, revised));
    }

    private GoalPlan replacing(Goal standing, Goal revised) {
        return builder()
                .mentee(mentee())
                .addAllGoals(goals().stream()
                        .map(goal -> goal == standing ? revised : goal)
                        .toList())
                .build();
    }

    private int count(Set<GoalProgress> progress) {
        return (int) goals().stream()
                .filter(goal -> progress.contains(goal.progress()))
                .count();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the plan of the given mentee. */
    public static GoalPlan of(MenteeId mentee, Goal... goals) {
        return builder().mentee(mentee).addGoals(requireNonNull(goals, "goals")).build();
    }

    @Value.Check
    void check() {
        Set<GoalId> seen = new HashSet<>();
        for (Goal goal : goals()) {
            checkArgument(
                    seen.add(goal.id()),
                    "goal plan of mentee `%s` has goal `%s` twice; give each goal one id",
                    mentee(),
                    goal.id());
        }
    }

    /** Builds {@link GoalPlan} values. */
    public static final class Builder extends ImmutableGoalPlan.Builder {
        Builder() {}
    }
}
