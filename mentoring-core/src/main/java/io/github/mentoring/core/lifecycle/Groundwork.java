package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
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

    /** Returns the agreement as it stands, or empty if there is none. */
    public abstract Optional<PartnershipAgreement> agreement();

    /** Returns the goals of each mentee who has written some down. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, GoalPlan> goals();

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

    abstract Groundwork withAgreement(PartnershipAgreement agreement);

    abstract Groundwork withGoals(Map<? extends MenteeId, ? extends GoalPlan> goals);

    abstract Groundwork withMisunderstandings(Iterable<? extends Misunderstanding> misunderstandings);

    abstract Groundwork withSeats(Iterable<? extends CommitteeSeat> seats);

    @Value.Check
    Groundwork check() {
        goals().forEach((mentee, plan) -> checkArgument(
                plan.mentee().equals(mentee),
                "goals of `%s` are kept under another mentee: `%s`; keep each plan under its own",
                plan.mentee(),
                mentee));
        ImmutableSortedMap<PersonId, ImmutableSortedSet<ReadinessItem>> ready = NaturalOrder.ofValues(readiness());
        ImmutableSortedMap<MenteeId, ImmutableSortedSet<ContextPart>> clear = NaturalOrder.ofValues(contexts());
        return ready == readiness() && clear == contexts() ? this : withReadiness(ready).withContexts(clear);
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
