package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorId;
import java.util.Optional;
import org.immutables.value.Value;

/** What the offers to one mentee are weighed against: goals, mission and time. */
@Value.Immutable
public abstract class OfferTriage {

    OfferTriage() {} // only the generated class extends this type

    /** Returns the goals, and with them whose offers are weighed. */
    public abstract GoalPlan plan();

    /** Returns the mission, or empty if the mentee has written none. */
    public abstract Optional<MissionStatement> mission();

    /** Returns how far along the mentee is, or empty if unknown. */
    @Value.Redacted
    public abstract Optional<CareerStage> stage();

    /** Returns the mentee's place in the hierarchy, or empty if unknown. */
    @Value.Redacted
    public abstract Optional<Level> level();

    /** Returns the places of the mentors in the hierarchy, where they are known. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<MentorId, Level> mentorLevels();

    /** Returns how much time the mentee has left. */
    public abstract Hours freeHours();

    /** Returns what takes the mentee's time already, in the mentee's order. */
    public abstract ImmutableList<Task> tasks();

    /**
     * Returns the first advice that fits.
     *
     * <ol>
     *   <li>A junior mentee who has consulted no mentor does so, whatever the offer; a mentee of an unknown stage too.
     *   <li>An offer that serves neither an active goal nor a value of the mission is declined, however interesting.
     *   <li>An offer that takes no more than the free hours is accepted.
     *   <li>For any other, room is to be made.
     * </ol>
     *
     * @throws IllegalArgumentException if the offer serves a goal that is not in the plan
     */
    public OfferAdvice advise(Offer offer, GoalPolicy policy) {
        requireNonNull(offer, "offer");
        requireNonNull(policy, "policy");
        boolean valuable = servesGoal(offer) || servesMission(offer);
        if (!offer.isConsulted() && policy.asksFirst(stage())) {
            return new OfferAdvice.ConsultMentor();
        }
        if (!valuable) {
            return new OfferAdvice.Decline(offer.mentorViews());
        }
        int shortfall = offer.hours().count() - freeHours().count();
        return shortfall <= 0
                ? new OfferAdvice.Accept(offer.mentorViews())
                : new OfferAdvice.Rebalance(offer.mentorViews(), Hours.of(shortfall), tasksThatCouldGo());
    }

    private boolean servesGoal(Offer offer) {
        ImmutableSortedSet<GoalId> known = plan().goals().stream()
                .map(Goal::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        for (GoalId served : offer.servesGoals()) {
            checkArgument(
                    known.contains(served),
                    "offer serves a goal that mentee `%s` does not have: `%s`; add it to the plan first",
                    plan().mentee(),
                    served);
        }
        return plan().activeGoals().stream().map(Goal::id).anyMatch(offer.servesGoals()::contains);
    }

    private boolean servesMission(Offer offer) {
        return mission()
                .filter(statement -> statement.holdsAnyOf(offer.servesValues()))
                .isPresent();
    }

    private ImmutableList<Task> tasksThatCouldGo() {
        return tasks().stream().filter(task -> task.mark() != TaskMark.KEEP).collect(toImmutableList());
    }

    /**
     * Returns how the mentee may decline the offer; never refused, since anybody may decline anything.
     *
     * <p>The mentor is credited only if a mentor advised declining and the person who asks is known to outrank the
     * mentee. Each such mentor who is known to rank below that person is named in a finding; a mentor whose level is
     * unknown is not, since nothing can be said about their weight.
     */
    public Decision.Granted<DeclineNote> declineNote(Offer offer) {
        requireNonNull(offer, "offer");
        ImmutableList<MentorId> against = offer.mentorViews().entrySet().stream()
                .filter(view -> view.getValue() == OfferView.DECLINE)
                .map(view -> view.getKey())
                .collect(toImmutableList());
        if (against.isEmpty() || !outranks(offer, level())) {
            return new Decision.Granted<>(DeclineNote.PLAIN, Findings.none());
        }
        Findings findings = against.stream()
                .filter(mentor ->
                        outranks(offer, Optional.ofNullable(mentorLevels().get(mentor))))
                .map(mentor -> GoalRule.MENTOR_MAY_LACK_WEIGHT.finding(mentor.person()))
                .collect(Findings.toFindings());
        return new Decision.Granted<>(DeclineNote.CREDIT_MENTOR, findings);
    }

    /** Returns whether the person who asks is known to stand above the given level. */
    private static boolean outranks(Offer offer, Optional<Level> level) {
        return level.isPresent()
                && offer.requesterLevel()
                        .filter(requester -> requester.compareTo(level.get()) > 0)
                        .isPresent();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferTriage} values. */
    public static final class Builder extends ImmutableOfferTriage.Builder {
        Builder() {}

        @Override
        public OfferTriage build() {
            return DuplicateKeys.refuse(
                    super::build, "offer triage", "has two levels of one mentor; give each mentor one level");
        }
    }
}
