package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

/**
 * Identifies a person in the role of mentee.
 *
 * <p>Compared by the person's id. A person who is also a mentor has a {@link MentorId} besides, which is never equal to this
 * one.
 *
 * @param person the person who holds the role
 */
public record MenteeId(PersonId person) implements ParticipantId, Comparable<MenteeId> {

    /** Checks that the person is given. */
    public MenteeId {
        requireNonNull(person, "person");
    }

    /** Returns the mentee id of the person with the given id. */
    public static MenteeId of(String person) {
        return new MenteeId(PersonId.of(person));
    }

    @Override
    public int compareTo(MenteeId other) {
        return person.compareTo(other.person);
    }

    /** Returns the person's id. */
    @Override
    public String toString() {
        return person.value();
    }
}
