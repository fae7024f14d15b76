package io.github.mentoring.examples.match.teams;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.TeamResult;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.RepairOutcome;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamEffort;
import io.github.mentoring.matching.team.TeamObstacle;
import io.github.mentoring.matching.team.TeamReport;
import io.github.mentoring.matching.team.TeamShape;
import io.github.mentoring.matching.team.TeamVerification;
import io.github.mentoring.matching.team.Unplaced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every rendering of teams is made from, asked for once, since a result computes its answers anew each time.
 *
 * @param format what the teams are
 * @param result the teams
 * @param effort how long they were looked for, and with which seed
 * @param check what the check of them found
 * @param reports what each team is made of, in the order of teams
 * @param unplaced why each of those who are in no team is in none
 * @param obstacles what numbers keep everybody from being in one
 * @param repairs the least change, or why there is none, when one leaves without whom the numbers of a team no longer do
 */
public record TeamFacts(
        TeamFormat format,
        TeamResult result,
        TeamEffort effort,
        TeamVerification check,
        ImmutableList<TeamReport> reports,
        ImmutableSortedMap<MenteeId, Unplaced> unplaced,
        ImmutableList<TeamObstacle> obstacles,
        ImmutableMap<ParticipantId, RepairOutcome> repairs) {

    /**
     * Asks a result for everything.
     *
     * @param mostRepairs for how many people to work out what is to be done when they leave, in the order of teams
     */
    public static TeamFacts of(TeamFormat format, TeamResult result, TeamEffort effort, int mostRepairs) {
        requireNonNull(format, "format");
        requireNonNull(effort, "effort");
        Formation formation = requireNonNull(result, "result").formation();
        return new TeamFacts(
                format,
                result,
                effort,
                formation.verify(),
                formation.teams().stream().map(formation::report).collect(ImmutableList.toImmutableList()),
                ImmutableSortedMap.copyOf(Maps.toMap(formation.unplaced(), formation::cause)),
                formation.obstacles(),
                repairs(result, mostRepairs));
    }

    private static ImmutableMap<ParticipantId, RepairOutcome> repairs(TeamResult result, int most) {
        Formation formation = result.formation();
        Map<ParticipantId, RepairOutcome> found = new LinkedHashMap<>();
        for (Team team : formation.teams()) {
            for (ParticipantId leaver : needed(team, result.round().shape())) {
                if (found.size() < most && !found.containsKey(leaver)) {
                    found.put(leaver, formation.without(leaver));
                }
            }
        }
        return ImmutableMap.copyOf(found);
    }

    /** Returns those without whom the numbers of a team do not keep its shape, mentors first. */
    private static ImmutableList<ParticipantId> needed(Team team, TeamShape shape) {
        ImmutableList.Builder<ParticipantId> needed = ImmutableList.builder();
        if (needsEveryMentor(team, shape)) {
            needed.addAll(team.mentors());
        }
        if (needsEveryMentee(team, shape)) {
            needed.addAll(team.mentees());
        }
        return needed.build();
    }

    static boolean needsEveryMentor(Team team, TeamShape shape) {
        int left = team.mentors().size() - 1;
        return left < shape.leastMentors().people() || team.mentees().size() > shape.room(left);
    }

    static boolean needsEveryMentee(Team team, TeamShape shape) {
        return team.mentees().size() - 1 < shape.leastMentees().people();
    }

    Formation formation() {
        return result.formation();
    }

    int mentees() {
        return formation().problem().mentees().size();
    }

    int mentors() {
        return formation().problem().mentors().size();
    }

    int placed() {
        return formation().value().placed();
    }

    /** Returns what a mentee or peer adds to the worth of their team, with four decimals. */
    String worth(MenteeId mentee, TeamReport report) {
        long parts = requireNonNull(report.scores().get(mentee))
                + requireNonNull(report.amongMentees().get(mentee));
        return decimal(parts, formation(), RoundingMode.HALF_UP);
    }

    /** Returns what the teams of a formation are worth, with four decimals. */
    static String worth(Formation formation) {
        return decimal(formation.value().worth(), formation, RoundingMode.HALF_UP);
    }

    /** Returns some worth of a formation with four decimals. */
    static String decimal(long worth, Formation formation, RoundingMode rounding) {
        return formation.problem().decimal(worth, rounding).toPlainString();
    }

    /** Returns by how much better teams could be at most, rounded up. */
    String gap() {
        long more = formation().gap().placed();
        if (more > 0) {
            return "%s more in a %s".formatted(format.mentees(more), format.one());
        }
        long worth = formation().gap().worth();
        return worth == 0
                ? "nothing"
                : "%s of the worth, %s %%"
                        .formatted(
                                decimal(worth, formation(), RoundingMode.CEILING),
                                BigDecimal.valueOf(worth)
                                        .movePointRight(2)
                                        .divide(
                                                BigDecimal.valueOf(Math.max(
                                                        1, formation().value().worth())),
                                                2,
                                                RoundingMode.CEILING));
    }
}
