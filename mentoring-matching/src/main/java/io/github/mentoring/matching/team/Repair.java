package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.ParticipantId;
import java.util.List;

/**
 * What some leave behind, and the least change that mends it.
 *
 * <p>The mended teams keep all rules about who is in one team, and about its size; but a team that was
 * given up is missing, though it was given, or though so many teams were asked for. Teams that still keep them keep their mentors; those
 * that do not keep theirs, get one more who has a seat to spare, or are given up, one broken team after the other. Of all ways to do so the
 * one is proposed that places the most mentees, then moves the fewest people, and then is worth most; it is exact
 * for one broken team if neither a rule nor an affinity ties mentees to each other, and if no more than a dozen mentors could join it.
 *
 * @param left the teams without those who left, whether or not they keep the rules, in their order; those without anybody are not there
 * @param broken those of them that break a rule or a bound
 * @param mended the teams as proposed, in the problem without those who left
 * @param moved who is in another team than before, or in one more or less; mentors before mentees, each in the order of ids
 */
public record Repair(
        ImmutableList<Team> left, ImmutableList<Team> broken, Formation mended, ImmutableSet<ParticipantId> moved) {

    /** Checks that all is given. */
    public Repair {
        requireNonNull(left, "left");
        requireNonNull(broken, "broken");
        requireNonNull(mended, "mended");
        requireNonNull(moved, "moved");
    }

    static Repair of(Formation formation, List<ParticipantId> leavers) {
        return new Mending(formation, ImmutableSet.copyOf(leavers)).repair();
    }
}
