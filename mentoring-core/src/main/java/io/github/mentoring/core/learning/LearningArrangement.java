package io.github.mentoring.core.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who is to learn from whom under one model, and how; a plan rather than a fact.
 *
 * <p>Peers who guide one another are learners without a guide. Levels count for supervision alone: a mentor may stand
 * any number of levels below, and nobody's level is needed. The text form shows ids but no levels and no credentials.
 */
@Value.Immutable
public abstract class LearningArrangement {

    LearningArrangement() {} // only the generated class extends this type

    /** Returns the model; techniques borrowed from another do not change it. */
    public abstract LearningModel model();

    /** Returns the mentors, coaches or supervisors. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> guides();

    /** Returns the mentees, coachees or supervisees, never empty. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> learners();

    /** Returns the places of the parties in the hierarchy; who is not named has none that is comparable. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<PersonId, Level> levels();

    /** Returns the guides who hold professional credentials for what they do; nobody unless stated. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<PersonId> credentialed();

    /** Returns the parties who agreed to take part. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> accepted();

    /** Returns how formal it is to be, or empty if that is still open. */
    public abstract Optional<Formality> formality();

    /** Returns where it takes place, or empty if that does not matter. */
    public abstract Optional<Setting> setting();

    /** Returns the practice that supervision is about, psychotherapy unless stated; empty for the other models. */
    @Value.Redacted
    public abstract Optional<SupervisionField> supervisionField();

    /** Returns what the guides are mainly to do; traits of the aspect {@code ACTION}, of whichever model. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ModelTrait> mainActions();

    /** Returns the coaching techniques that are to be used, free to every model. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CoachingTechnique> techniques();

    /**
     * Returns the parties whose agreement is awaited; until there are none, nothing may begin.
     *
     * <p>All learning from somebody is voluntary, and it goes on until its end is agreed.
     */
    public ImmutableSortedSet<PersonId> awaited() {
        return ImmutableSortedSet.copyOf(Sets.difference(parties(), accepted()));
    }

    /**
     * Returns all that is to be said about this arrangement.
     *
     * <p>A supervisor counts as senior only if both levels are known and the supervisor's is higher than that of every
     * supervisee: where it cannot be known, it does not count as shown. Supervision without a supervisor is found
     * wanting as well, about nobody in particular.
     */
    public Findings findings() {
        return ArrangementChecks.of(this);
    }

    /** Returns the arrangement with one more learner, or the refusal if it then breaks a rule. */
    public Decision<LearningArrangement> withLearner(PersonId learner) {
        requireNonNull(learner, "learner");
        LearningArrangement larger = withLearners(Sets.union(learners(), Set.of(learner)));
        return Decision.of(larger.findings(), () -> larger);
    }

    abstract LearningArrangement withLearners(Iterable<? extends PersonId> learners);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the given model. */
    public static Builder builder(LearningModel model) {
        return builder().model(model);
    }

    @Value.Check
    LearningArrangement check() {
        checkArgument(!learners().isEmpty(), "learning arrangement has no learner; name at least one");
        checkArgument(
                Sets.intersection(guides(), learners()).isEmpty(),
                "learning arrangement has the same people guide and learn: %s; peers are learners without a guide",
                Sets.intersection(guides(), learners()));
        checkKnown("states a level of", levels().keySet(), parties());
        checkKnown("takes the agreement of", accepted(), parties());
        checkKnown("credits as guides", credentialed(), guides());
        checkArgument(
                mainActions().stream().allMatch(trait -> trait.aspect() == ModelAspect.ACTION),
                "learning arrangement has main actions that are none: %s; choose traits of the aspect %s",
                mainActions(),
                ModelAspect.ACTION);
        boolean supervision = model() == LearningModel.SUPERVISION;
        checkArgument(
                supervision || supervisionField().isEmpty(),
                "learning arrangement names a field of supervision for the model %s; leave it out",
                model());
        return supervision && supervisionField().isEmpty()
                ? withSupervisionField(SupervisionField.PSYCHOTHERAPY)
                : this;
    }

    abstract LearningArrangement withSupervisionField(SupervisionField field);

    private static void checkKnown(String verb, Set<PersonId> named, Set<PersonId> known) {
        checkArgument(
                known.containsAll(named),
                "learning arrangement %s people it does not have: %s; name them among the parties first",
                verb,
                Sets.difference(named, known));
    }

    private Set<PersonId> parties() {
        return Sets.union(guides(), learners());
    }

    /** Builds {@link LearningArrangement} values. */
    public static final class Builder extends ImmutableLearningArrangement.Builder {
        Builder() {}

        /** Adds a guide together with their level, if they have one. */
        public Builder guide(Person guide) {
            stateLevel(requireNonNull(guide, "guide"));
            return addGuides(guide.id());
        }

        /** Adds a learner together with their level, if they have one. */
        public Builder learner(Person learner) {
            stateLevel(requireNonNull(learner, "learner"));
            return addLearners(learner.id());
        }

        private void stateLevel(Person party) {
            party.level().ifPresent(level -> putLevels(party.id(), level));
        }

        @Override
        public LearningArrangement build() {
            return DuplicateKeys.refuse(
                    super::build,
                    "learning arrangement",
                    "states one person's level twice; give each person one level");
        }
    }
}
