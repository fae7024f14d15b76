package io.github.mentoring.core.person;

/** Identifies a person in one of the two roles; one person may take part in both. */
public sealed interface ParticipantId permits MentorId, MenteeId {

    /** Returns the person who holds the role. */
    PersonId person();
}
