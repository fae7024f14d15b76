package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Comparator;

/**
 * A mentor and a mentee who have declared that they come from different cultures.
 *
 * <p>That is theirs to say, and nothing here works it out. It scores nothing and refuses nothing;
 * what they do well to keep in mind, the package {@code ethics} says.
 *
 * <p>Compared by mentor, then mentee, then how many suggestions were accepted, then how many declined.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 * @param suggestions how the mentee has answered the mentor's suggestions so far
 */
public record InterculturalPair(MentorId mentor, MenteeId mentee, Suggestions suggestions)
        implements Comparable<InterculturalPair> {

    private static final Comparator<InterculturalPair> ORDER = Comparator.comparing(InterculturalPair::mentor)
            .thenComparing(InterculturalPair::mentee)
            .thenComparing(pair -> pair.suggestions().accepted())
            .thenComparing(pair -> pair.suggestions().declined());

    /** Checks that they are two people. */
    public InterculturalPair {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(suggestions, "suggestions");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "intercultural pair has `%s` as mentor and as mentee; name two people",
                mentor);
    }

    @Override
    public int compareTo(InterculturalPair other) {
        return ORDER.compare(this, other);
    }
}
