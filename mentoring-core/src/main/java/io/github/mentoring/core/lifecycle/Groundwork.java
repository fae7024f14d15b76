package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.CommitteeSeat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the parties of a relationship have settled so far. */
@Value.Immutable
public abstract class Groundwork {

    static final Groundwork NONE = builder().build();

    Groundwork() {} // only the generated class extends this type

    /** Returns what each party has said yes to; a party that is not named has said yes to nothing. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, ImmutableSortedSet<ReadinessItem>> readiness();

    /** Returns the items that all settled together; the others show in what follows. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AcquaintItem> settled();

    /** Returns what is clear of each mentee's context; of a mentee who is not named nothing is. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, ImmutableSortedSet<ContextPart>> contexts();

    /** Returns who has said when they can be there. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> available();

    /** Returns the day on which it is meant to end, or empty if the end is left open or nothing was said. */
    public abstract Optional<LocalDate> until();

    /** Returns the day on which that was said, or empty if it holds from the first day. */
    public abstract Optional<LocalDate> untilSetOn();

    /** Returns the agreement as it stands, or empty if there is none. */
    public abstract Optional<PartnershipAgreement> agreement();

    /** Returns the day on which it was made as it stands, or empty if it holds from the first day. */
    public abstract Optional<LocalDate> agreedOn();

    /** Returns the goals of each mentee who has written some down. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, GoalPlan> goals();

    /**
     * Returns since when each mentee is to reach each goal by its day, as far as both sides have accepted the goal, it is
     * open, and it names a day; one that is not named here is so from the first day.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, ImmutableSortedMap<GoalId, LocalDate>> goalsSetOn();

    /** Returns the misunderstandings, in the order in which they were noted. */
    public abstract ImmutableList<Misunderstanding> misunderstandings();

    /** Returns who of a committee is there for what, and when. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CommitteeSeat> seats();

    abstract Groundwork withReadiness(Map<? extends PersonId, ? extends ImmutableSortedSet<ReadinessItem>> readiness);

    abstract Groundwork withSettled(Iterable<? extends AcquaintItem> settled);

    abstract Groundwork withContexts(Map<? extends MenteeId, ? extends ImmutableSortedSet<ContextPart>> contexts);

    abstract Groundwork withAvailable(Iterable<? extends PersonId> available);

    abstract Groundwork withUntil(Optional<? extends LocalDate> until);

    abstract Groundwork withUntilSetOn(LocalDate day);

    abstract Groundwork withAgreement(PartnershipAgreement agreement);

    abstract Groundwork withAgreedOn(LocalDate day);

    abstract Groundwork withGoals(Map<? extends MenteeId, ? extends GoalPlan> goals);

    abstract Groundwork withGoalsSetOn(Map<? extends MenteeId, ? extends ImmutableSortedMap<GoalId, LocalDate>> days);

    abstract Groundwork withMisunderstandings(Iterable<? extends Misunderstanding> misunderstandings);

    abstract Groundwork withSeats(Iterable<? extends CommitteeSeat> seats);

    @Value.Check
    Groundwork check() {
        goals().forEach((mentee, plan) -> checkArgument(
                plan.mentee().equals(mentee),
                "goals of `%s` are kept under another mentee: `%s`; keep each plan under its own",
                plan.mentee(),
                mentee));
        return withReadiness(NaturalOrder.ofValues(readiness()))
                .withContexts(NaturalOrder.ofValues(contexts())); // itself where these are in order already
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Groundwork} values. */
    public static final class Builder extends ImmutableGroundwork.Builder {
        Builder() {}
    }
}
