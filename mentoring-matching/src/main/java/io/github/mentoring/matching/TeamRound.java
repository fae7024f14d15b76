package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamShape;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One round of forming teams, groups or cohorts: a round of people, the format, and what the programme's policy asks of it.
 *
 * <p>Who may be in a team with whom, and how well they fit, is what the {@link MatchRound} says: for every mentor with every mentee
 * of the team, and for every two on one side as far as its screening {@linkplain Screening#admitsFellows speaks of these}; no two of
 * whom one excludes the other are in one team, even if that screening leaves {@code EXCLUDED_PAIR} out. Of teams that fit as well, those
 * are chosen that meet more wishes: what mentees would like of a mentor, as far as the round's {@linkplain MatchRound#preferences
 * preferences} count it, and whom mentees and mentors would like to have, unless these count nothing. Who takes part on which side
 * depends on the format:
 *
 * <ul>
 *   <li>in teams and groups, mentors and mentees by their roles; a mentor of a group gives a seat to each mentee and leads one group,
 *       a mentor of a team gives one seat to each team;
 *   <li>in peer groups everybody is a peer, and all of a group share an interest;
 *   <li>in facilitated cohorts, those with the role of a mentor are facilitators, who give one seat to each cohort and only oversee
 *       peers of a lower level, and everybody else is a peer; expertise does not matter.
 * </ul>
 *
 * <p>Rounds never change; all but {@code of} return another one.
 */
public final class TeamRound {

    private final MatchRound round;
    private final MentoringFormat format;
    private final FormatPolicy policy;
    private final TeamShape shape;
    private final TeamPlaces places;
    private final TeamRules rules;

    private TeamRound(
            MatchRound round,
            MentoringFormat format,
            FormatPolicy policy,
            TeamShape shape,
            TeamPlaces places,
            TeamRules rules) {
        this.round = round;
        this.format = format;
        this.policy = policy;
        this.shape = shape;
        this.places = places;
        this.rules = rules;
    }

    /**
     * Returns the round that forms any number of teams in a format, of the sizes that the policy asks for.
     *
     * @throws IllegalArgumentException if the format is a dyad or a committee, which have one mentee
     */
    public static TeamRound of(MatchRound round, MentoringFormat format, FormatPolicy policy) {
        requireNonNull(round, "round");
        return new TeamRound(round, format, policy, TeamShape.of(format, policy), TeamPlaces.any(), TeamRules.none());
    }

    /**
     * Returns this round with so many teams, no more and no fewer.
     *
     * @throws IllegalArgumentException if these are none, or if projects are staffed, since there is a team for each of them
     */
    public TeamRound exactly(HeadCount teams) {
        checkArgument(requireNonNull(teams, "teams").people() > 0, "team round asks for no teams; ask for one or more");
        return placed(places.numbered(teams, teams));
    }

    /**
     * Returns this round with at most so many teams.
     *
     * @throws IllegalArgumentException if these are none, or if projects are staffed, since there is a team for each of them
     */
    public TeamRound atMost(HeadCount teams) {
        checkArgument(requireNonNull(teams, "teams").people() > 0, "team round allows no teams; allow one or more");
        return placed(places.numbered(HeadCount.of(1), teams));
    }

    /** Returns this round with other numbers of mentors in each team. */
    public TeamRound ofMentors(HeadCount least, HeadCount most) {
        return shaped(shape.withMentors(requireNonNull(least, "least"), requireNonNull(most, "most")));
    }

    /** Returns this round with other numbers of mentees in each team. */
    public TeamRound ofMentees(HeadCount least, HeadCount most) {
        return shaped(shape.withMentees(requireNonNull(least, "least"), requireNonNull(most, "most")));
    }

    private TeamRound shaped(TeamShape newShape) {
        return new TeamRound(round, format, policy, newShape, places, rules);
    }

    /**
     * Returns this round with a team for a project, instead of as many teams as are best. It may be called for several projects; a
     * project with nobody in it yet may stay without a team.
     *
     * <p>The team has the shape of all teams, whenever that is set. Members who are more than it takes, who may not be in one team, or
     * mentors with too few seats are for {@link Matchmaker#formTeams} to refuse.
     *
     * @param members who is in it already, in which role
     * @throws IllegalArgumentException if a member takes no part in that role, if a project or a mentee is named in two calls, or if
     *     the round has a number of teams
     */
    public TeamRound staffing(Project project, ParticipantId... members) {
        requireNonNull(project, "project");
        List<ParticipantId> all = Arrays.asList(requireNonNull(members, "members"));
        all.forEach(member -> checkTakesPart(member, "member"));
        return placed(places.staffing(Staffing.of(project, all)));
    }

    /** Returns this round, whose teams must each have a project; {@linkplain #staffing staffing} names them. */
    public TeamRound functional() {
        return placed(places.functional());
    }

    private TeamRound placed(TeamPlaces newPlaces) {
        return new TeamRound(round, format, policy, shape, newPlaces, rules);
    }

    /**
     * Returns this round, in which all of a team have so long a piece of free time in common each week.
     *
     * @param least more than zero and at most a day
     */
    public TeamRound meetingFor(Duration least) {
        return ruled(rules.meetingFor(least));
    }

    /** Returns this round, in which the mentors of a team have so many disciplines at least; an unknown one counts for none. */
    public TeamRound ofDisciplines(int least) {
        return ruled(rules.ofDisciplines(least));
    }

    /**
     * Returns this round, in which a team with one of the two has the other.
     *
     * <p>Two who may not be in one team are for {@link Matchmaker#formTeams} to refuse.
     *
     * @throws IllegalArgumentException if either takes no part in that role
     */
    public TeamRound together(ParticipantId one, ParticipantId other) {
        return ruled(rules.together(pair(one, other)));
    }

    /**
     * Returns this round, in which the two are never in one team.
     *
     * @throws IllegalArgumentException if either takes no part in that role
     */
    public TeamRound apart(ParticipantId one, ParticipantId other) {
        return ruled(rules.apart(pair(one, other)));
    }

    /**
     * Returns this round, in which two mentors suit each other so well; two of one side only, in place of what was said of them before. For
     * many pairs, {@link #affinities} takes them all at once.
     *
     * @throws IllegalArgumentException if either takes no part as a mentor
     */
    public TeamRound affinity(MentorId one, MentorId other, Score score) {
        return affinities(Map.of(pair(one, other), requireNonNull(score, "score")));
    }

    /**
     * Returns this round, in which two mentees or peers suit each other so well, in place of what was said of them before. For many pairs,
     * {@link #affinities} takes them all at once.
     *
     * @throws IllegalArgumentException if either takes no part as a mentee or peer
     */
    public TeamRound affinity(MenteeId one, MenteeId other, Score score) {
        return affinities(Map.of(pair(one, other), requireNonNull(score, "score")));
    }

    /**
     * Returns this round, in which each two of these suit each other so well, in place of what was said of them before. Takes time
     * proportional to all pairs of which something was said, once and not for each of these.
     *
     * @throws IllegalArgumentException if somebody takes no part in that role, or if a pair is a mentor with a mentee
     */
    public TeamRound affinities(Map<TeamPair, Score> scores) {
        requireNonNull(scores, "scores").keySet().forEach(pair -> {
            checkTakesPart(requireNonNull(pair, "pair").first(), "first");
            checkTakesPart(pair.second(), "second");
            checkArgument(
                    pair.first() instanceof MentorId == pair.second() instanceof MentorId,
                    "team round is told how mentor `%s` and mentee `%s` suit each other; leave that to the fit of the round",
                    pair.first(),
                    pair.second());
        });
        return ruled(rules.affinities(scores));
    }

    private TeamPair pair(ParticipantId one, ParticipantId other) {
        return TeamPair.of(checkTakesPart(one, "one"), checkTakesPart(other, "other"));
    }

    /** Returns this round, in which two mentees or peers who are known to be on one level suit each other by so much more. */
    public TeamRound preferringSameRank(Score score) {
        return ruled(rules.preferringSameRank(score));
    }

    private TeamRound ruled(TeamRules newRules) {
        return new TeamRound(round, format, policy, shape, places, newRules);
    }

    /** Returns the round of people. */
    public MatchRound round() {
        return round;
    }

    /** Returns the format of all teams. */
    public MentoringFormat format() {
        return format;
    }

    /** Returns what the programme asks of the format. */
    public FormatPolicy policy() {
        return policy;
    }

    /** Returns how many people a team takes. */
    public TeamShape shape() {
        return shape;
    }

    /** Returns the mentors or facilitators, in the order of ids. */
    public ImmutableList<Person> mentors() {
        return those(this::leads);
    }

    /** Returns the mentees or peers, in the order of ids. */
    public ImmutableList<Person> mentees() {
        return those(this::learns);
    }

    private ImmutableList<Person> those(Predicate<Person> condition) {
        return round.people().values().stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    private boolean leads(Person person) {
        return format != MentoringFormat.PEER_GROUP && person.mentor().isPresent();
    }

    private boolean learns(Person person) {
        return switch (format) {
            case PEER_GROUP -> true;
            case FACILITATED_PEER -> person.mentor().isEmpty();
            case DYAD, GROUP, TEAM, COMMITTEE -> person.mentee().isPresent();
        };
    }

    private ParticipantId checkTakesPart(ParticipantId participant, String name) {
        requireNonNull(participant, name);
        boolean isMentor = participant instanceof MentorId;
        Person person = round.people().get(participant.person());
        checkArgument(
                person != null && (isMentor ? leads(person) : learns(person)),
                "team round does not hold %s `%s`; add them first",
                isMentor ? "mentor" : "mentee",
                participant);
        return participant;
    }

    /** Returns this round as numbers. */
    public TeamProblem problem() {
        return problem(Run.plain());
    }

    /**
     * Returns this round as numbers; candidates are looked for on the threads of the executor as well as on the calling one. Takes the time
     * of {@link MatchRound#problem(Run)}, and time proportional to the square of how many take part on each side.
     */
    public TeamProblem problem(Run run) {
        return new TeamNumbers(this, rules).problem(requireNonNull(run, "run"));
    }

    /** Returns what teams there are to be. */
    TeamPlaces places() {
        return places;
    }

    /** Returns how many people take part, and the format. */
    @Override
    public String toString() {
        return "TeamRound[%s, %s mentors, %s mentees]"
                .formatted(format, mentors().size(), mentees().size());
    }
}
