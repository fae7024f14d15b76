package io.github.mentoring.core.network;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MentorId;

/**
 * An invitation to give a talk, which an established mentor may pass on so that a mentee becomes known.
 *
 * @param holder the mentor who was invited
 * @param field the field the talk is in
 * @param level where it is given
 */
public record SpeakingInvitation(MentorId holder, Discipline field, InvitationLevel level) {

    /** Checks that every part is there. */
    public SpeakingInvitation {
        requireNonNull(holder, "holder");
        requireNonNull(field, "field");
        requireNonNull(level, "level");
    }

    /** Returns the given invitation. */
    public static SpeakingInvitation of(MentorId holder, Discipline field, InvitationLevel level) {
        return new SpeakingInvitation(holder, field, level);
    }

    /** Returns who was invited and where to, without the field. */
    @Override
    public String toString() {
        return "SpeakingInvitation[holder=" + holder + ", level=" + level + "]";
    }
}
