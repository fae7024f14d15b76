package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.learning.LearningArrangement;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.InterculturalPair;
import io.github.mentoring.core.rule.Case;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What is on record about the people of a programme, as far as it bears on who may mentor whom.
 *
 * <p>Every list is closed: what nobody declared is not so. What is not known, or not told, is {@linkplain #statements
 * stated}. Whom somebody would turn away is read from their roles as mentor and mentee, and where they work from their
 * department. What contradicts itself, or is about people who are not there, is refused. The text form shows counts.
 */
@Value.Immutable
public abstract class EthicsRegister {

    EthicsRegister() {} // only the generated class extends this type

    /** Returns the people by their own ids. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, Person> people();

    /** Returns the conflicts of interest, real and perceived. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ConflictOfInterest> conflicts();

    /** Returns who supervises or evaluates whom at work, one line from one person to another. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ReportingLine> lines();

    /** Returns who sees a risk in whom. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PerceivedRisk> risks();

    /** Returns the breaches that are open. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<OpenBreach> breaches();

    /** Returns who has declared to be of different cultures. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<InterculturalPair> intercultural();

    /** Returns who has to be supervised, with the models under which anything has been arranged to meet that. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, ImmutableSortedSet<LearningModel>> supervision();

    /**
     * Returns who belongs to which group, for rules of the institution's own; one group a person for each fact. Whoever is
     * left out belongs to none; departments alone, which stand with the people, are unknown where they are missing.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Affiliation> affiliations();

    /** Returns the facts of the institution's own, and what is not known or not told. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Statement> statements();

    /** Returns the person with the given id. */
    Person person(PersonId id) {
        Person person = people().get(id);
        checkArgument(person != null, "person `%s` is not in the ethics register; add the person first", id);
        return person;
    }

    /**
     * Returns the case that the given two come together.
     *
     * @throws IllegalArgumentException if either is not in the register, or they are one person
     */
    public Case caseOf(MentorId mentor, MenteeId mentee, MentoringFormat format, LearningModel model) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(format, "format");
        requireNonNull(model, "model");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "person `%s` is screened with themselves; name two people",
                mentor.person());
        person(mentor.person());
        person(mentee.person());
        return Case.between(mentor.person(), mentee.person())
                .putAllFacts(facts().of(mentor.person(), mentee.person()))
                .set(ScreeningFacts.FORMAT, format)
                .set(ScreeningFacts.MODEL, model)
                .build();
    }

    /**
     * Returns the case of one person who would mentor, or be mentored by, nobody in particular.
     *
     * @throws IllegalArgumentException if the person is not in the register
     */
    public Case caseOf(ParticipantId participant) {
        requireNonNull(participant, "participant");
        person(participant.person());
        return Case.builder()
                .putPeople(Side.of(participant), participant.person())
                .putAllFacts(facts().of(participant))
                .build();
    }

    @Value.Lazy // sorted once, and asked for every pair
    RegisterFacts facts() {
        return RegisterFacts.of(this);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    EthicsRegister check() {
        RegisterChecks.check(this);
        return withSupervision(NaturalOrder.ofValues(supervision()));
    }

    abstract EthicsRegister withSupervision(
            Map<? extends PersonId, ? extends ImmutableSortedSet<LearningModel>> supervision);

    /** Returns how many there are of each. */
    @Override
    public final String toString() {
        return "EthicsRegister[people " + people().size() + ", conflicts "
                + conflicts().size() + ", lines " + lines().size() + ", risks " + risks().size() + ", breaches "
                + breaches().size() + "]";
    }

    /** Builds {@link EthicsRegister} values. */
    public static final class Builder extends ImmutableEthicsRegister.Builder {
        Builder() {}

        /** Adds a person. */
        public Builder add(Person person) {
            return putPeople(requireNonNull(person, "person").id(), person);
        }

        /** Adds people. */
        public Builder addAll(Iterable<? extends Person> people) {
            requireNonNull(people, "people").forEach(this::add);
            return this;
        }

        /** States that a person has to be supervised, and under which models anything has been arranged to meet that. */
        public Builder requiresSupervision(PersonId person, LearningModel... arranged) {
            return putSupervision(
                    requireNonNull(person, "person"), ImmutableSortedSet.copyOf(requireNonNull(arranged, "arranged")));
        }

        /** States that a person has to be supervised, and which arrangements are there to meet that; others do not count. */
        public Builder requiresSupervision(PersonId person, Iterable<LearningArrangement> arrangements) {
            requireNonNull(person, "person");
            return putSupervision(
                    person,
                    Streams.stream(requireNonNull(arrangements, "arrangements"))
                            .filter(arrangement -> arrangement.learners().contains(person))
                            .map(LearningArrangement::model)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
        }

        @Override
        public EthicsRegister build() {
            return DuplicateKeys.refuse(
                    super::build, "ethics register", "names one person twice; name each person once");
        }
    }
}
