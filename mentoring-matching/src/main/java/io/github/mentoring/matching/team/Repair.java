package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.ParticipantId;
import java.util.List;

/**
 * What some leave behind, and the least change that mends it.
 *
 * <p>The mended teams keep all that the problem asks for, the number of teams and the given ones among it, as {@link Formation#verify}
 * confirms. Teams that still keep the rules keep their mentors; those that do not keep theirs, get one more who has a seat to spare, or
 * are given up, one broken team after the other. Of all ways to do so the one is proposed that has the teams that must be there, then
 * places the most mentees, then moves the fewest people, and then is worth most. It is exact for one broken team if neither a rule nor an
 * affinity ties mentees to each other, and if no more than a dozen mentors could join it; but where scores are so large that they could
 * not be added up exactly with what staying weighs, their last digits do not count. Where all that leaves a team missing that must be
 * there, others are looked for by forming a few teams anew, so that more people may move than need be.
 *
 * @param left the teams without those who left, whether or not they keep the rules, in their order; those without anybody are not there
 * @param broken those of them that break a rule or a bound
 * @param mended the teams as proposed, in the problem without those who left
 * @param moved who is in another team than before, or in one more or less; mentors before mentees, each in the order of ids
 */
public record Repair(
        ImmutableList<Team> left, ImmutableList<Team> broken, Formation mended, ImmutableSet<ParticipantId> moved)
        implements RepairOutcome {

    /** Checks that all is given. */
    public Repair {
        requireNonNull(left, "left");
        requireNonNull(broken, "broken");
        requireNonNull(mended, "mended");
        requireNonNull(moved, "moved");
    }

    static RepairOutcome of(Formation formation, List<ParticipantId> leavers) {
        leavers.forEach(leaver -> requireNonNull(leaver, "leaver"));
        return new Mending(formation, ImmutableSet.copyOf(leavers)).repair();
    }

    @Override
    public Repair orElseThrow() {
        return this;
    }
}
