package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link TeamProblem} from people and pairs in any order.
 *
 * <p>What can never be right is refused: a person or a pair given twice, a pair of unknown people, a mentee in two given teams, and a
 * shape beside given teams. People who must be in one team and cannot be, and more disciplines than teams have mentors, are
 * {@linkplain TeamProblem#contradictions told by the problem}.
 */
public final class TeamProblemBuilder {

    private final Map<MentorId, TeamMentor> mentors = new HashMap<>();
    private final Map<MenteeId, TeamMentee> mentees = new HashMap<>();
    private final Map<MenteeId, Map<MentorId, Score>> candidates = new HashMap<>();
    private final Map<TeamPair, Score> affinities = new HashMap<>();
    private final Set<TeamPair> together = new HashSet<>();
    private final Set<TeamPair> apart = new HashSet<>();
    private final Map<String, GivenTeam> given = new TreeMap<>();
    private TeamDemand demand = new TeamDemand(0, 0, 0);
    private @Nullable TeamShape shape;
    private int least = 1;
    private int most = Integer.MAX_VALUE;

    TeamProblemBuilder() {}

    /** Adds a mentor or facilitator. */
    public TeamProblemBuilder mentor(TeamMentor mentor) {
        checkArgument(
                mentors.putIfAbsent(requireNonNull(mentor, "mentor").mentor(), mentor) == null,
                "team problem lists mentor `%s` twice; give each mentor one id",
                mentor.mentor());
        return this;
    }

    /** Adds a mentee or peer. */
    public TeamProblemBuilder mentee(TeamMentee mentee) {
        checkArgument(
                mentees.putIfAbsent(requireNonNull(mentee, "mentee").mentee(), mentee) == null,
                "team problem lists mentee `%s` twice; give each mentee one id",
                mentee.mentee());
        return this;
    }

    /** Adds two who may be in one team, and how well they fit; two who are not listed never are. */
    public TeamProblemBuilder candidate(MentorId mentor, MenteeId mentee, Score score) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(score, "score");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "person `%s` is proposed as their own mentor; leave the pair out",
                mentor);
        checkArgument(
                candidates.computeIfAbsent(mentee, unused -> new HashMap<>()).putIfAbsent(mentor, score) == null,
                "team problem lists the pair of mentor `%s` and mentee `%s` twice; give each pair one score",
                mentor,
                mentee);
        return this;
    }

    /** States how well two mentors suit each other; a negative score says that they do not. */
    public TeamProblemBuilder affinity(MentorId one, MentorId other, Score score) {
        return affinity(TeamPair.of(one, other), score);
    }

    /** States how well two mentees suit each other; a negative score says that they do not. */
    public TeamProblemBuilder affinity(MenteeId one, MenteeId other, Score score) {
        return affinity(TeamPair.of(one, other), score);
    }

    /**
     * States how well two of one side suit each other.
     *
     * @throws IllegalArgumentException if one of them is a mentor and the other is not; how well these fit is their score
     */
    public TeamProblemBuilder affinity(TeamPair pair, Score score) {
        requireNonNull(pair, "pair");
        checkArgument(
                pair.first() instanceof MentorId == pair.second() instanceof MentorId,
                "affinity of mentor `%s` and mentee `%s` is stated; give the two a score as candidates",
                pair.first(),
                pair.second());
        checkArgument(
                affinities.putIfAbsent(pair, requireNonNull(score, "score")) == null,
                "team problem lists the affinity of `%s` and `%s` twice; give each pair one score",
                pair.first(),
                pair.second());
        return this;
    }

    /** States that a team with one of the two has the other; saying so twice changes nothing. */
    public TeamProblemBuilder together(ParticipantId one, ParticipantId other) {
        together.add(TeamPair.of(one, other));
        return this;
    }

    /** States that the two are never in one team; saying so twice changes nothing. */
    public TeamProblemBuilder apart(ParticipantId one, ParticipantId other) {
        apart.add(TeamPair.of(one, other));
        return this;
    }

    /** States in how many slots all members of a team must be free at least; zero unless stated. */
    public TeamProblemBuilder commonSlots(int number) {
        demand = new TeamDemand(number, demand.distinctDisciplines(), demand.sharedInterests());
        return this;
    }

    /** States how many disciplines the mentors of a team must have at least; an unknown one counts for none. Zero unless stated. */
    public TeamProblemBuilder distinctDisciplines(int number) {
        demand = new TeamDemand(demand.commonSlots(), number, demand.sharedInterests());
        return this;
    }

    /** States how many interests all mentees of a team must share at least; zero unless stated. */
    public TeamProblemBuilder sharedInterests(int number) {
        demand = new TeamDemand(demand.commonSlots(), demand.distinctDisciplines(), number);
        return this;
    }

    /** States the shape of all teams, of which there may be any number, one or more. */
    public TeamProblemBuilder teams(TeamShape newShape) {
        shape = requireNonNull(newShape, "shape");
        least = 1;
        most = Integer.MAX_VALUE;
        return this;
    }

    /** States the shape of all teams and how many there must and may be. */
    public TeamProblemBuilder teams(TeamShape newShape, HeadCount newLeast, HeadCount newMost) {
        requireNonNull(newLeast, "least");
        requireNonNull(newMost, "most");
        checkArgument(
                newLeast.compareTo(newMost) <= 0 && newLeast.people() > 0,
                "team problem asks for %s to %s teams; ask for at least one, and for no more than the most",
                newLeast,
                newMost);
        shape = requireNonNull(newShape, "shape");
        least = newLeast.people();
        most = newMost.people();
        return this;
    }

    /** Adds a team that there is to be; all teams are given then. */
    public TeamProblemBuilder given(GivenTeam team) {
        checkArgument(
                given.putIfAbsent(requireNonNull(team, "team").name(), team) == null,
                "team problem gives team `%s` twice; give each team one name",
                team.name());
        return this;
    }

    /**
     * Builds the problem.
     *
     * @throws IllegalArgumentException if no shape and no team is given, if a pair or a team names somebody whom there is not, if given
     *     teams do not suit each other, or if scores are too large for exact arithmetic with so many people
     */
    public TeamProblem build() {
        candidates.forEach((mentee, ofMentee) -> {
            checkKnown("a candidate pair", mentee);
            ofMentee.keySet().forEach(mentor -> checkKnown("a candidate pair", mentor));
        });
        affinities.keySet().forEach(pair -> checkKnown("an affinity", pair));
        together.forEach(pair -> checkKnown("a pair that goes together", pair));
        apart.forEach(pair -> checkKnown("a pair that stays apart", pair));
        ImmutableList<GivenTeam> places = places();
        GivenTeamChecks.check(places);
        ImmutableSortedMap.Builder<MenteeId, ImmutableSortedMap<MentorId, Score>> sorted =
                ImmutableSortedMap.naturalOrder();
        mentees.keySet()
                .forEach(mentee ->
                        sorted.put(mentee, ImmutableSortedMap.copyOf(candidates.getOrDefault(mentee, Map.of()))));
        return new TeamProblem(
                ImmutableSortedMap.copyOf(mentors),
                ImmutableSortedMap.copyOf(mentees),
                sorted.buildOrThrow(),
                ImmutableSortedMap.copyOf(affinities),
                ImmutableSortedSet.copyOf(together),
                ImmutableSortedSet.copyOf(apart),
                demand,
                places,
                given.isEmpty() ? least : 0,
                given.isEmpty() ? most : given.size(),
                Long.MAX_VALUE);
    }

    /** Returns the given teams, or as many places of the one shape as people and bounds allow, but no fewer than are asked for. */
    private ImmutableList<GivenTeam> places() {
        if (!given.isEmpty()) {
            checkArgument(
                    shape == null,
                    "team problem states a shape for all teams beside given ones; leave one of the two out");
            given.values().forEach(team -> {
                team.mentors().forEach(mentor -> checkKnown("given team `%s`".formatted(team.name()), mentor));
                team.mentees().forEach(mentee -> checkKnown("given team `%s`".formatted(team.name()), mentee));
            });
            return ImmutableList.copyOf(given.values());
        }
        checkArgument(shape != null, "team problem states no shape and gives no teams; add the one or the others");
        TeamShape all = requireNonNull(shape);
        long seats = mentors.values().stream()
                .mapToLong(mentor -> mentor.seats().count())
                .sum();
        long byMentors = all.leastMentors().people() == 0
                ? Long.MAX_VALUE
                : seats / all.leastMentors().people();
        long byMentees = mentees.size() / all.leastMentees().people();
        long asked = Math.min(least, mentees.size() + 1L); // more are as impossible as that many
        int number = (int) Math.min(most, Math.max(asked, Math.min(byMentors, byMentees))); // one or more
        return ImmutableList.copyOf(Collections.nCopies(number, GivenTeam.of(UNNAMED, all)));
    }

    /** The name of all teams that nobody named. */
    static final String UNNAMED = "-";

    private void checkKnown(String what, TeamPair pair) {
        checkKnown(what, pair.first());
        checkKnown(what, pair.second());
    }

    private void checkKnown(String what, ParticipantId person) {
        boolean isMentor = person instanceof MentorId;
        checkArgument(
                isMentor ? mentors.containsKey(person) : mentees.containsKey(person),
                "%s names the unknown %s `%s`; add them too",
                what,
                isMentor ? "mentor" : "mentee",
                person);
    }
}
