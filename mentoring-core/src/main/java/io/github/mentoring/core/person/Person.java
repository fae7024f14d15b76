package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person in one programme, who may mentor, be mentored, or both.
 *
 * <p>Instances are immutable and compared by value. There is no field for fame, and age and gender can be told in the
 * private {@linkplain #background() background} alone, since none of them may decide who mentors whom. The level, a place in the hierarchy, is there for two ends alone: to tell whether two people
 * are peers, and for a criterion that weighs nothing unless it is asked for. The text form shows the id alone.
 */
@Value.Immutable
public abstract class Person {

    Person() {} // only the generated class extends this type

    /** Returns the identity of this person, unique within the programme. */
    public abstract PersonId id();

    /** Returns the place in the hierarchy, or empty if it is unknown or not comparable. */
    public abstract Optional<Level> level();

    /** Returns the department, or empty if unknown. */
    public abstract Optional<Department> department();

    /** Returns the person's own specialty, or empty if unknown. */
    public abstract Optional<Discipline> discipline();

    /** Returns what the person does for a living, or empty if unknown. */
    public abstract Optional<Profession> profession();

    /** Returns how far along their career the person is, or empty if unknown. */
    public abstract Optional<CareerStage> career();

    /** Returns how much of the person's work goes into each side of the profession, where it is known. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Involvement, Rating> involvement();

    /** Returns what the person is interested in. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Interest> interests();

    /** Returns how much the person knows, by topic; a topic that is not named counts as {@code NONE}. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Topic, ExpertiseLevel> expertise();

    /** Returns when the person can take part; unrestricted unless stated. */
    @Value.Default
    public Availability availability() {
        return Availability.unrestricted();
    }

    /**
     * Returns the people this person is not to be paired with, whoever of the two declared it and why.
     *
     * <p>The list is closed: who is not named is not excluded.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> exclusions();

    /**
     * Returns what the person chose to say about who they are; several values of one attribute are possible.
     *
     * <p>It is voluntary and private, and there to understand each other better. It never scores a match.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AttributeValue> background();

    /** Returns what this person offers as a mentor, or empty if they do not mentor. */
    public abstract Optional<MentorRole> mentor();

    /** Returns what this person looks for as a mentee, or empty if they look for nothing. */
    public abstract Optional<MenteeRole> mentee();

    /** Returns how much this person knows of one topic, {@code NONE} if nothing is stated. */
    public ExpertiseLevel expertiseIn(Topic topic) {
        return expertise().getOrDefault(requireNonNull(topic, "topic"), ExpertiseLevel.NONE);
    }

    /** Returns whether an interest of this person {@linkplain Interest#meets meets} the given one. */
    public boolean shares(Interest interest) {
        requireNonNull(interest, "interest");
        if (interest.kind().isPresent()) {
            return interests().contains(interest) || interests().contains(Interest.in(interest.topic()));
        }
        Interest next = interests().ceiling(interest); // an interest in the topic as such comes first
        return next != null && next.topic().equals(interest.topic());
    }

    /** Returns whether either of the two excludes the other. */
    public boolean excludes(Person other) {
        requireNonNull(other, "other");
        return exclusions().contains(other.id()) || other.exclusions().contains(id());
    }

    /** Returns the id of this person in the role of mentor, whether or not they mentor. */
    public MentorId asMentor() {
        return new MentorId(id());
    }

    /** Returns the id of this person in the role of mentee, whether or not they look for a mentor. */
    public MenteeId asMentee() {
        return new MenteeId(id());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the person with the given id. */
    public static Builder builder(String id) {
        return builder().id(PersonId.of(id));
    }

    @Value.Check
    void check() {
        checkArgument(
                !exclusions().contains(id()),
                "person `%s` excludes themselves; nobody is ever paired with themselves, so leave it out",
                id());
        checkArgument(
                mentor().isEmpty() || !mentor().get().wishes().contains(new MenteeId(id())),
                "person `%s` wishes for themselves as a mentee; leave it out",
                id());
        checkArgument(
                mentee().isEmpty() || !mentee().get().wishes().contains(new MentorId(id())),
                "person `%s` wishes for themselves as a mentor; leave it out",
                id());
    }

    /** Returns the id alone, since all the rest is private. */
    @Override
    public final String toString() {
        return "Person[" + id() + "]";
    }

    /** Builds {@link Person} values. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /** States an interest in a topic as such. */
        public Builder interestedIn(String topic) {
            return interestedIn(Topic.of(topic));
        }

        /** States an interest in one side of a topic. */
        public Builder interestedIn(InterestKind kind, String topic) {
            return addInterests(Interest.in(kind, Topic.of(topic)));
        }

        /** States an interest in each of the topics as such. */
        public Builder interestedIn(Topic... topics) {
            for (Topic topic : requireNonNull(topics, "topics")) {
                addInterests(Interest.in(topic));
            }
            return this;
        }

        /** States how much of the person's work goes into one side of the profession, as a number in [0, 1]. */
        public Builder involved(Involvement side, String share) {
            return putInvolvement(requireNonNull(side, "side"), Rating.parse(share));
        }

        /** States something about who the person is. */
        public Builder background(PersonalAttribute attribute, String value) {
            return addBackground(AttributeValue.of(attribute, value));
        }

        /** States how much the person knows of one topic. */
        public Builder knows(String topic, ExpertiseLevel level) {
            return putExpertise(Topic.of(topic), requireNonNull(level, "level"));
        }

        @Override
        public Person build() {
            return DuplicateKeys.refuse(
                    super::build,
                    "person",
                    "states expertise in one topic or involvement in one field twice; give each one level");
        }
    }
}
