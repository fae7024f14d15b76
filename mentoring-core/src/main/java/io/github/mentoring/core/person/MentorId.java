package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

/**
 * Identifies a person in the role of mentor.
 *
 * <p>Compared by the person's id. A person who is also a mentee has a {@link MenteeId} besides, which is never equal to this
 * one.
 *
 * @param person the person who holds the role
 */
public record MentorId(PersonId person) implements ParticipantId, Comparable<MentorId> {

    /** Checks that the person is given. */
    public MentorId {
        requireNonNull(person, "person");
    }

    /** Returns the mentor id of the person with the given id. */
    public static MentorId of(String person) {
        return new MentorId(PersonId.of(person));
    }

    @Override
    public int compareTo(MentorId other) {
        return person.compareTo(other.person);
    }

    /** Returns the person's id. */
    @Override
    public String toString() {
        return person.value();
    }
}
