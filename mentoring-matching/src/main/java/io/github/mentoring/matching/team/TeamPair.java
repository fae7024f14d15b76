package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import java.util.Comparator;

/**
 * Two who take part, on the same side or not, whichever is named first.
 *
 * <p>Compared by the first, then by the second; a mentor comes before a mentee, then ids decide.
 *
 * @param first the one who comes first
 * @param second the other
 */
public record TeamPair(ParticipantId first, ParticipantId second) implements Comparable<TeamPair> {

    /** Mentors before mentees, then by ids. */
    static final Comparator<ParticipantId> ORDER = Comparator.<ParticipantId, Boolean>comparing(
                    MenteeId.class::isInstance)
            .thenComparing(ParticipantId::person);

    /** Puts the two in order. */
    public TeamPair {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        checkArgument(
                !first.person().equals(second.person()),
                "person `%s` is paired with themselves; name two people",
                first.person());
        if (ORDER.compare(first, second) > 0) {
            ParticipantId smaller = second;
            second = first;
            first = smaller;
        }
    }

    /** Returns the pair of the two, in either order. */
    public static TeamPair of(ParticipantId one, ParticipantId other) {
        return new TeamPair(one, other);
    }

    /** Spreads the pairs of ids that differ in a few digits, of which millions would be alike to a record's own. */
    @Override
    public int hashCode() {
        return 0x9E37_79B1 * first.hashCode() + second.hashCode();
    }

    @Override
    public int compareTo(TeamPair other) {
        int byFirst = ORDER.compare(first, other.first);
        return byFirst != 0 ? byFirst : ORDER.compare(second, other.second);
    }
}
