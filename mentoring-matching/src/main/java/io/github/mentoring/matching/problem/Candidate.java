package io.github.mentoring.matching.problem;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Comparator;

/**
 * A pair that may be matched.
 *
 * <p>Compared by mentee, then by mentor.
 *
 * @param mentor who would guide
 * @param mentee who would be guided
 */
public record Candidate(MentorId mentor, MenteeId mentee) implements Comparable<Candidate> {

    /** Checks that both are given. */
    public Candidate {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
    }

    /** Returns the pair of the two people with the given ids. */
    public static Candidate of(String mentor, String mentee) {
        return new Candidate(MentorId.of(mentor), MenteeId.of(mentee));
    }

    @Override
    public int compareTo(Candidate other) {
        return Comparator.comparing(Candidate::mentee)
                .thenComparing(Candidate::mentor)
                .compare(this, other);
    }

    /** Returns the two ids, mentor first. */
    @Override
    public String toString() {
        return "(" + mentor + ", " + mentee + ")";
    }
}
