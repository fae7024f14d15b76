package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.FailureCause;
import java.util.Comparator;

/**
 * Why a mentor and a mentee have failed; compared by mentor, mentee, then cause.
 *
 * <p>The text form leaves out why.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 * @param cause why
 */
public record Failure(MentorId mentor, MenteeId mentee, FailureCause cause) implements Comparable<Failure> {

    private static final Comparator<Failure> ORDER =
            Comparator.comparing(Failure::mentor).thenComparing(Failure::mentee).thenComparing(Failure::cause);

    /** Checks that every part is there. */
    public Failure {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(cause, "cause");
    }

    boolean isBetween(MentorId one, MenteeId other) {
        return mentor.equals(one) && mentee.equals(other);
    }

    /** Returns the two people. */
    @Override
    public String toString() {
        return "Failure[" + mentor + " and " + mentee + "]";
    }

    @Override
    public int compareTo(Failure other) {
        return ORDER.compare(this, other);
    }
}
