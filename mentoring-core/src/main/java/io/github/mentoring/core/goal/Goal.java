package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a mentee wants to reach, by a day that is stated sooner or later.
 *
 * <p>A goal has no kind: the library knows what it is for by no list, and so can prefer or refuse none. What the goal
 * says stays out of the text form.
 */
@Value.Immutable
public abstract class Goal {

    private static final int BOTH_SIDES = Side.values().length;

    Goal() {} // only the generated class extends this type

    /** Returns the identity of this goal, unique within the plan. */
    public abstract GoalId id();

    /** Returns what is to be reached, in the mentee's words, not blank. */
    @Value.Redacted
    public abstract String text();

    /** Returns the day by which it is to be reached, or empty if none is stated yet. */
    public abstract Optional<LocalDate> targetDate();

    /** Returns what the mentee needs for it, in the order in which they named it. */
    @Value.Redacted
    public abstract ImmutableList<String> needs();

    /** Returns what stands in the way, in the order in which the mentee named it. */
    @Value.Redacted
    public abstract ImmutableList<String> barriers();

    /** Returns what the mentor found to learn from, in the order in which they found it; no title twice. */
    public abstract ImmutableList<LearningResource> resources();

    /** Returns what the mentor has done for it so far. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GoalSupport> support();

    /** Returns who has accepted the goal as it stands. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Side> acceptedBy();

    /** Returns who doubts that the goal as it stands can be reached. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Side> doubtedBy();

    /** Returns how far it has come; not started unless stated. */
    @Value.Default
    public GoalProgress progress() {
        return GoalProgress.NOT_STARTED;
    }

    /** Returns whether both sides have accepted the goal and there is still something to do for it. */
    public boolean isActive() {
        return progress().isOpen() && acceptedBy().size() == BOTH_SIDES;
    }

    /** Returns whether the goal is still open although its day is past; on the day itself it is not. */
    public boolean isOverdue(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return progress().isOpen() && targetDate().filter(asOf::isAfter).isPresent();
    }

    /** Returns how far ahead the goal lies, or empty if it names no day or the day is past. */
    public Optional<GoalHorizon> horizon(LocalDate asOf, GoalPolicy policy) {
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        return targetDate().flatMap(day -> GoalHorizon.of(day, asOf, policy));
    }

    /** Returns what the mentor has not done for it yet. */
    public ImmutableSortedSet<GoalSupport> outstandingSupport() {
        return ImmutableSortedSet.copyOf(Sets.difference(ImmutableSortedSet.copyOf(GoalSupport.values()), support()));
    }

    /** Returns what the mentee has yet to make use of, in the order in which the mentor found it. */
    public ImmutableList<LearningResource> outstandingResources() {
        return resources().stream().filter(resource -> !resource.followedUp()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the same goal after its progress was reviewed. */
    public abstract Goal withProgress(GoalProgress progress);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the goal with the given id. */
    public static Builder builder(String id) {
        return builder().id(GoalId.of(id));
    }

    /** Returns whether the given goal asks for something else than this one, or gives it up. */
    boolean isOverriddenBy(Goal revised) {
        boolean givenUp = revised.progress() == GoalProgress.DROPPED && progress() != GoalProgress.DROPPED;
        return givenUp
                || !text().equals(revised.text())
                || !targetDate().equals(revised.targetDate())
                || !needs().equals(revised.needs())
                || !barriers().equals(revised.barriers());
    }

    @Value.Check
    void check() {
        checkArgument(!Labels.isBlank(text()), "goal `%s` has a blank text; say what is to be reached", id());
        checkArgument(
                needs().stream().noneMatch(Labels::isBlank), "goal `%s` has a blank need; leave it out instead", id());
        checkArgument(
                barriers().stream().noneMatch(Labels::isBlank),
                "goal `%s` has a blank barrier; leave it out instead",
                id());
        checkArgument(
                resources().stream().map(LearningResource::title).distinct().count()
                        == resources().size(),
                "goal `%s` has one learning resource twice; keep one",
                id());
    }

    /** Builds {@link Goal} values. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
