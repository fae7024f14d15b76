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
 * <p>Instances are immutable and compared by value. There is no field for age, gender or fame, since none of them may
 * decide who mentors whom. The level, a place in the hierarchy, is there for two ends alone: to tell whether two people
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

    /** Returns what the person is interested in. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Topic> interests();

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

    /** Returns what this person offers as a mentor, or empty if they do not mentor. */
    public abstract Optional<MentorRole> mentor();

    /** Returns what this person looks for as a mentee, or empty if they look for nothing. */
    public abstract Optional<MenteeRole> mentee();

    /** Returns how much this person knows of one topic, {@code NONE} if nothing is stated. */
    public ExpertiseLevel expertiseIn(Topic topic) {
        return expertise().getOrDefault(requireNonNull(topic, "topic"), ExpertiseLevel.NONE);
    }

    /** Returns whether either of the two excludes the other. */
    public boolean excludes(Person other) {
        requireNonNull(other, "other");
        return exclusions().contains(other.id()) || other.exclusions().contains(id());
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
    }

    /** Returns the id alone, since all the rest is private. */
    @Override
    public final String toString() {
        return "Person[" + id() + "]";
    }

    /** Builds {@link Person} values. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /** States how much the person knows of one topic. */
        public Builder knows(String topic, ExpertiseLevel level) {
            return putExpertise(Topic.of(topic), requireNonNull(level, "level"));
        }

        @Override
        public Person build() {
            return DuplicateKeys.refuse(
                    super::build, "person", "states expertise in one topic twice; give each topic one level");
        }
    }
}
