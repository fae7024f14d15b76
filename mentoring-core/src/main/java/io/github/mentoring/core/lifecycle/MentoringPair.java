package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Comparator;

/**
 * A mentor and a mentee; compared by mentor, then mentee.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 */
public record MentoringPair(MentorId mentor, MenteeId mentee) implements Comparable<MentoringPair> {

    private static final Comparator<MentoringPair> ORDER =
            Comparator.comparing(MentoringPair::mentor).thenComparing(MentoringPair::mentee);

    /** Checks that both are named. */
    public MentoringPair {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
    }

    /** Returns the same two the other way round, as peers may well be named. */
    MentoringPair turned() {
        return new MentoringPair(new MentorId(mentee.person()), new MenteeId(mentor.person()));
    }

    @Override
    public int compareTo(MentoringPair other) {
        return ORDER.compare(this, other);
    }
}
