package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.run.Run;
import java.util.Collection;

/**
 * What some leave behind, and the least change that mends it.
 *
 * <p>The mended teams keep all that the problem asks for, the number of teams and the given ones among it, as {@link Formation#verify}
 * confirms. If all teams still keep the rules and none is missing, nothing changes. Else the change is the least that has the teams that
 * must be there, then places the most mentees, then moves the fewest people, and then is worth most. Of changes that are equal in all that
 * the one found first is proposed, which depends on the formation and on who leaves alone.
 *
 * <p>Where there are few ways to share out the mentors, all of them are gone through, so that no legal teams of those who stay are a lesser
 * change, as {@link #isLeast} tells. Elsewhere teams that do not keep the rules keep their mentors, get one more who has a seat to spare
 * or whom another team can spare, or are given up, one broken team after the other, and other mentors stay where they are. Of these ways
 * the least is proposed, for sure only for one broken team, if neither a rule nor an affinity ties mentees to each other and no more than
 * a dozen mentors of either kind could join it. Where all that leaves a team missing that must be there, others are looked for by forming
 * a few teams anew, so that more people may move than need be. Where scores are so large that they could not be added up exactly with what
 * staying weighs, their last digits do not count.
 *
 * @param left the teams without those who left, whether or not they keep the rules, in their order; those without anybody are not there
 * @param broken those of them that break a rule or a bound
 * @param mended the teams as proposed, in the problem without those who left
 * @param moved who is in another team than before, or in one more or less; mentors before mentees, each in the order of ids. Which
 *     former team an unnamed one continues is chosen so that few people move
 * @param isLeast whether it is proved that no legal teams of those who stay are a lesser change: nothing changes, or all were gone through
 *     with scores as they are
 */
public record Repair(
        ImmutableList<Team> left,
        ImmutableList<Team> broken,
        Formation mended,
        ImmutableSet<ParticipantId> moved,
        boolean isLeast)
        implements RepairOutcome {

    /** Checks that all is given. */
    public Repair {
        requireNonNull(left, "left");
        requireNonNull(broken, "broken");
        requireNonNull(mended, "mended");
        requireNonNull(moved, "moved");
    }

    static RepairOutcome of(Formation formation, Collection<? extends ParticipantId> leavers, Run run) {
        leavers.forEach(leaver -> requireNonNull(leaver, "leaver"));
        return new Mending(formation, ImmutableSet.copyOf(leavers), run).repair();
    }

    @Override
    public Repair orElseThrow() {
        return this;
    }
}
