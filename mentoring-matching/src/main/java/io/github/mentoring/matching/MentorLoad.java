package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;

/**
 * How much of what a mentor offers was used.
 *
 * @param mentor the mentor
 * @param offered the seats that were free before the match
 * @param filled the seats that the match fills, at most those offered
 */
public record MentorLoad(MentorId mentor, Seats offered, Seats filled) {

    /** Checks that all is given. */
    public MentorLoad {
        requireNonNull(mentor, "mentor");
        requireNonNull(offered, "offered");
        requireNonNull(filled, "filled");
    }
}
