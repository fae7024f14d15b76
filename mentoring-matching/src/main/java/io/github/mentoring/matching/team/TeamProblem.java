package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may be in a team with whom, how well they suit each other, and what teams there are to be.
 *
 * <p><b>Legal.</b> Each mentee is in one team at most, each mentor in as many as they have seats. In each team the numbers keep
 * its shape; every mentor and every mentee of it are a candidate pair; no two who are apart are in it; of two who go together it
 * has both or neither; its members have the slots, its mentees the interests and its mentors the disciplines that are asked for.
 *
 * <p><b>Best.</b> As many mentees as possible are in a team; and then the worth is the greatest possible. A mentee is worth the
 * mean of their scores with the mentors of their team and the mean of their affinities with its other mentees; a mentor, in each
 * of their teams, the mean of their affinities with its other mentors. Means, because a sum over pairs would be the greater
 * the larger teams are, whoever is in them. Means are counted in {@link #parts}.
 *
 * <p>Of teams that place as many and are worth as much, those are best that meet the most {@linkplain TeamMentee#wishes wishes}; a mentee
 * meets the mean of their wishes with the mentors of their team. So a wish is counted in worth, but all that can be met together weigh less
 * than one part of worth without them.
 *
 * <p>Problems are compared by value, which does not depend on the order in which they were built.
 */
public final class TeamProblem {

    private static final int SCORE_DECIMALS = 4;

    private final ImmutableSortedMap<MentorId, TeamMentor> mentors;
    private final ImmutableSortedMap<MenteeId, TeamMentee> mentees;
    private final ImmutableSortedMap<MenteeId, ImmutableSortedMap<MentorId, Score>> candidates;
    private final ImmutableSortedMap<TeamPair, Score> affinities;
    private final ImmutableSortedSet<TeamPair> together;
    private final ImmutableSortedSet<TeamPair> apart;
    private final TeamDemand demand;
    private final ImmutableList<GivenTeam> places;
    private final int leastTeams;
    private final int mostTeams;
    private final long wishPart;
    private final long parts;

    TeamProblem(
            ImmutableSortedMap<MentorId, TeamMentor> mentors,
            ImmutableSortedMap<MenteeId, TeamMentee> mentees,
            ImmutableSortedMap<MenteeId, ImmutableSortedMap<MentorId, Score>> candidates,
            ImmutableSortedMap<TeamPair, Score> affinities,
            ImmutableSortedSet<TeamPair> together,
            ImmutableSortedSet<TeamPair> apart,
            TeamDemand demand,
            ImmutableList<GivenTeam> places,
            int leastTeams,
            int mostTeams,
            long mostParts) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.candidates = candidates;
        this.affinities = affinities;
        this.together = together;
        this.apart = apart;
        this.demand = demand;
        this.places = places;
        this.leastTeams = leastTeams;
        this.mostTeams = mostTeams;
        wishPart = Wishes.part(this);
        parts = Parts.of(this, mostParts);
    }

    /** Returns a new builder. */
    public static TeamProblemBuilder builder() {
        return new TeamProblemBuilder();
    }

    /** Returns the mentors, in the order of ids. */
    public ImmutableSortedMap<MentorId, TeamMentor> mentors() {
        return mentors;
    }

    /** Returns the mentees, in the order of ids. */
    public ImmutableSortedMap<MenteeId, TeamMentee> mentees() {
        return mentees;
    }

    /** Returns with whom each mentee may be in a team, and how well the two fit; nobody is left out. */
    public ImmutableSortedMap<MenteeId, ImmutableSortedMap<MentorId, Score>> candidates() {
        return candidates;
    }

    /** Returns how well two mentors, or two mentees, suit each other; zero for those who are not listed. */
    public ImmutableSortedMap<TeamPair, Score> affinities() {
        return affinities;
    }

    /** Returns who goes only together: a team with one of them has the other. */
    public ImmutableSortedSet<TeamPair> together() {
        return together;
    }

    /** Returns who is never in a team with whom. */
    public ImmutableSortedSet<TeamPair> apart() {
        return apart;
    }

    /** Returns in how many slots all members of a team must be free at least; zero if times do not matter. */
    public int commonSlots() {
        return demand.commonSlots();
    }

    /** Returns how many disciplines the mentors of a team must have at least; zero if disciplines do not matter. */
    public int distinctDisciplines() {
        return demand.distinctDisciplines();
    }

    /** Returns how many interests all mentees of a team must share at least; zero if interests do not matter. */
    public int sharedInterests() {
        return demand.sharedInterests();
    }

    /** Returns the places for teams: the given teams in the order of their names, or as many unnamed ones as there may be teams. */
    ImmutableList<GivenTeam> places() {
        return places;
    }

    /** Returns how many teams there may be at most, as asked for; {@link Integer#MAX_VALUE} if any number is fine. */
    int mostTeams() {
        return mostTeams;
    }

    /** Returns the given teams, in the order of their names; none if all teams have one shape. */
    public ImmutableList<GivenTeam> given() {
        return isGiven() ? places : ImmutableList.of();
    }

    /** Returns the shape of all teams, or empty if they are given. */
    public Optional<TeamShape> shape() {
        return isGiven() || places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(0).shape());
    }

    private boolean isGiven() {
        return leastTeams == 0;
    }

    /** Returns how many teams there must be at least, one or more; zero if teams are given. */
    public HeadCount leastTeams() {
        return HeadCount.of(leastTeams);
    }

    /**
     * Returns in how many parts a ten-thousandth of worth is counted: so many that all means are whole numbers, if they can be added up
     * exactly; else a million for each of the least number of mentors, or the next lower power of ten of them that can, and each mean is
     * rounded down. Where wishes count, each of these is cut into as many parts again as make all wishes weigh less than one of them.
     */
    public long parts() {
        return parts;
    }

    /** Returns some worth, in parts as in {@link TeamValue} and {@link TeamReport}, as a number of four decimals, as scores have them. */
    public BigDecimal decimal(long worth, RoundingMode rounding) {
        return BigDecimal.valueOf(worth, SCORE_DECIMALS)
                .divide(BigDecimal.valueOf(parts), SCORE_DECIMALS, requireNonNull(rounding, "rounding"));
    }

    /**
     * Returns what contradicts itself, whoever else is in the teams: people who must be in one team, because they go together or are in
     * a given one, and cannot be. Where there is any of it, {@link Teams#form} forms no teams, though there might be some without those
     * people.
     */
    public ImmutableList<TeamObstacle> contradictions() {
        return new Contradictions(this).all();
    }

    /** Returns how many mentors a team has at least, in the place that asks for the fewest. */
    int fewestMentors() {
        return places.stream()
                .mapToInt(place -> place.shape().leastMentors().people())
                .min()
                .orElse(0);
    }

    /** Returns how many parts of worth a wish weighs that is met. */
    long wishPart() {
        return wishPart;
    }

    /** Returns how many wishes are met if two are in one team. */
    int wishes(MentorId mentor, MenteeId mentee) {
        return requireNonNull(mentees.get(mentee)).wishes().getOrDefault(mentor, 0);
    }

    /** Returns how many mentees could be with further mentors, whom this problem leaves out. */
    int cutMentees() {
        return (int) mentees.values().stream().filter(TeamMentee::isCut).count();
    }

    /** Returns whether two may be in one team, in either order. */
    boolean mayMeet(ParticipantId one, ParticipantId other) {
        if (one instanceof MenteeId && other instanceof MentorId) {
            return mayMeet(other, one);
        }
        boolean isPair = !(one instanceof MentorId mentor)
                || !(other instanceof MenteeId mentee)
                || requireNonNull(candidates.get(mentee)).containsKey(mentor);
        return isPair && !one.person().equals(other.person()) && !apart.contains(TeamPair.of(one, other));
    }

    /** Returns how many mentors with a seat may be in a team with a mentee. */
    int mentorsFor(MenteeId mentee) {
        return (int) requireNonNull(candidates.get(mentee)).keySet().stream()
                .filter(mentor -> requireNonNull(mentors.get(mentor)).seats().count() > 0)
                .filter(mentor -> !apart.contains(TeamPair.of(mentor, mentee)))
                .count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeamProblem that
                && mentors.equals(that.mentors)
                && mentees.equals(that.mentees)
                && candidates.equals(that.candidates)
                && affinities.equals(that.affinities)
                && together.equals(that.together)
                && apart.equals(that.apart)
                && demand.equals(that.demand)
                && places.equals(that.places)
                && leastTeams == that.leastTeams
                && mostTeams == that.mostTeams;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                mentors, mentees, candidates, affinities, together, apart, demand, places, leastTeams, mostTeams);
    }

    /** Returns how large the problem is. */
    @Override
    public String toString() {
        return "TeamProblem[%s mentors, %s mentees, at most %s teams]"
                .formatted(mentors.size(), mentees.size(), places.size());
    }
}
