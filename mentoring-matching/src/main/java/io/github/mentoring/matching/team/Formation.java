package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Teams that keep all rules, what they are worth, and how far from the best they may be.
 *
 * <p>Teams come by their names, and unnamed ones by the first of their mentees.
 */
public final class Formation implements FormationOutcome {

    private final TeamProblem problem;
    private final ImmutableList<Team> teams;
    private final TeamValue value;
    private final TeamValue bound;
    private final TeamPrices prices;
    private final boolean isSearched;

    Formation(
            TeamProblem problem,
            ImmutableList<Team> teams,
            TeamValue value,
            TeamValue bound,
            TeamPrices prices,
            boolean isSearched) {
        this.problem = problem;
        this.teams = teams;
        this.value = value;
        this.bound = bound;
        this.prices = prices;
        this.isSearched = isSearched;
    }

    /** Returns the problem. */
    public TeamProblem problem() {
        return problem;
    }

    /** Returns the teams. */
    public ImmutableList<Team> teams() {
        return teams;
    }

    /**
     * Returns the team of a mentee, or empty if they are in none.
     *
     * @throws IllegalArgumentException if the problem does not hold them
     */
    public Optional<Team> team(MenteeId mentee) {
        checkKnown(mentee);
        return teams.stream().filter(team -> team.mentees().contains(mentee)).findFirst();
    }

    /** Returns the mentees who are in no team, in the order of ids. */
    public ImmutableSortedSet<MenteeId> unplaced() {
        return problem.mentees().keySet().stream()
                .filter(mentee -> team(mentee).isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(MenteeId::compareTo));
    }

    /** Returns the mentors who are in no team, in the order of ids. */
    public ImmutableSortedSet<MentorId> idle() {
        return problem.mentors().keySet().stream()
                .filter(mentor ->
                        teams.stream().noneMatch(team -> team.mentors().contains(mentor)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(MentorId::compareTo));
    }

    /** Returns what the teams are worth. */
    public TeamValue value() {
        return value;
    }

    /** Returns the most mentees that any teams place, and the most that any teams which place as many are worth. */
    public TeamValue bound() {
        return bound;
    }

    /**
     * Returns by how much, at most, better teams place more and are worth more; the worth may be negative if they place more, and is the
     * largest long if it is more than that.
     */
    public TeamValue gap() {
        return bound.minus(value);
    }

    /** Returns whether no teams of the problem's candidate pairs are better: the bound says so, or all was searched. */
    public boolean isBest() {
        return isSearched || value.equals(bound);
    }

    /** Returns what keeps everybody from being in a team, as far as numbers tell; nothing if numbers allow it. */
    public ImmutableList<TeamObstacle> obstacles() {
        return new Obstacles(new TeamTable(problem)).toAll();
    }

    /**
     * Returns why a mentee is in no team.
     *
     * @throws IllegalArgumentException if the problem does not hold them, or if they are in one
     */
    public Unplaced cause(MenteeId mentee) {
        checkArgument(team(mentee).isEmpty(), "mentee `%s` is in a team; ask for those who are in none", mentee);
        int needed = problem.fewestMentors();
        int there = problem.mentorsFor(mentee);
        if (there < needed) {
            Unplaced few = new Unplaced.TooFewCandidates(HeadCount.of(there), HeadCount.of(needed));
            boolean isCut = requireNonNull(problem.mentees().get(mentee)).isCut();
            return isCut ? new Unplaced.BeyondKept(few) : few;
        }
        if (value.placed() == new RoomByHeads(problem).most()) {
            return new Unplaced.NoRoom(); // whoever may be with whom
        }
        Unplaced cause =
                value.placed() == bound.placed() ? new Unplaced.NoRoom() : new Unplaced.RulesOrOthers(isSearched);
        return problem.cutMentees() > 0 ? new Unplaced.BeyondKept(cause) : cause;
    }

    /**
     * Returns what a team is made of: what each member is worth to it, what bounds it, and by which rules those who are free are not in it.
     *
     * @throws IllegalArgumentException if it is none of these teams
     */
    public TeamReport report(Team team) {
        checkArgument(
                teams.contains(requireNonNull(team, "team")),
                "formation does not hold %s; ask for one of its teams",
                team);
        return TeamReport.of(this, team);
    }

    /**
     * Returns what is left when some leave, and the least change that mends it, or why there is none. Naming somebody twice changes
     * nothing.
     *
     * @throws IllegalArgumentException if nobody leaves, or somebody whom the problem does not hold
     */
    public RepairOutcome without(ParticipantId... leavers) {
        return without(Arrays.asList(requireNonNull(leavers, "leavers")), Run.plain());
    }

    /**
     * Returns the same, with a listener, a signal to stop and an executor, which may help to work out the bound of the mended teams.
     *
     * <p>A run that is stopped returns a change found by then, which mends as any does but need not be the least, as
     * {@link Repair#isLeast} tells; or {@link NoRepair}, for {@link TeamObstacle.NotFound}, if it left a team missing that must be there.
     *
     * <p>Takes the time of some matchings of all mentees with all teams for each team that breaks a rule, and of some thousands where there
     * are few people; where teams that must be there are missing, up to five thousand {@linkplain TeamEffort steps} more.
     *
     * @throws IllegalArgumentException if nobody leaves, or somebody whom the problem does not hold
     */
    public RepairOutcome without(Collection<? extends ParticipantId> leavers, Run run) {
        return Repair.of(this, requireNonNull(leavers, "leavers"), requireNonNull(run, "run"));
    }

    /**
     * Checks the teams against the problem as it is written, and works out the bound anew from the prices that prove it, by code that
     * shares nothing with the search. Takes time proportional to candidate pairs, and to rules times teams.
     */
    public TeamVerification verify() {
        return new TeamCheck(problem).check(teams, prices);
    }

    private void checkKnown(MenteeId mentee) {
        checkArgument(
                problem.mentees().containsKey(requireNonNull(mentee, "mentee")),
                "formation does not know mentee `%s`; add them to the problem first",
                mentee);
    }

    @Override
    public Formation orElseThrow() {
        return this;
    }

    /** Returns how many teams there are and how many mentees they place. */
    @Override
    public String toString() {
        return "Formation[%s teams, %s mentees placed]".formatted(teams.size(), value.placed());
    }
}
