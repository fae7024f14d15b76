package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
 *   <li>in peer groups everybody is a peer, and all of a group share an interest; peers of groups and cohorts mentor each other, and so
 *       every two of them are {@linkplain Screening#admitsPeers screened either way}, by the rules of ethics too;
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
    private final TeamSizes sizes;
    private final TeamPlaces places;
    private final TeamRules rules;

    private TeamRound(
            MatchRound round,
            MentoringFormat format,
            FormatPolicy policy,
            TeamSizes sizes,
            TeamPlaces places,
            TeamRules rules) {
        this.round = round;
        this.format = format;
        this.policy = policy;
        this.sizes = sizes;
        this.places = places;
        this.rules = rules;
    }

    /**
     * Returns the round that forms any number of teams in a format, of the sizes that the policy asks for; in peer groups those of
     * {@linkplain #preferringSameRank one rank} are preferred.
     *
     * @throws IllegalArgumentException if the format is a dyad or a committee, which have one mentee
     */
    public static TeamRound of(MatchRound round, MentoringFormat format, FormatPolicy policy) {
        requireNonNull(round, "round");
        return new TeamRound(
                round, format, policy, TeamSizes.of(format, policy), TeamPlaces.any(), TeamRules.of(format));
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

    /**
     * Returns this round with other numbers of mentors in each team. Whether so many mentors can have as many mentees as are asked for does
     * not matter here, but for {@link Matchmaker#formTeams}.
     *
     * @throws IllegalArgumentException if the least is more than the most, if it is zero and the most is not, or if there are to be none in
     *     a format that counts mentees for each
     */
    public TeamRound ofMentors(HeadCount least, HeadCount most) {
        return sized(sizes.ofMentors(requireNonNull(least, "least"), requireNonNull(most, "most")));
    }

    /**
     * Returns this round with other numbers of mentees in each team. Whether so many can have as few mentors as are asked for does not
     * matter here, but for {@link Matchmaker#formTeams}.
     *
     * @throws IllegalArgumentException if the least is zero or more than the most
     */
    public TeamRound ofMentees(HeadCount least, HeadCount most) {
        return sized(sizes.ofMentees(requireNonNull(least, "least"), requireNonNull(most, "most")));
    }

    private TeamRound sized(TeamSizes newSizes) {
        return new TeamRound(round, format, policy, newSizes, places, rules);
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
        return new TeamRound(round, format, policy, sizes, newPlaces, rules);
    }

    /**
     * Returns this round, in which all of a team have so long a piece of free time in common each week.
     *
     * @param least more than zero and at most a day
     */
    public TeamRound meetingFor(Duration least) {
        return ruled(rules.meetingFor(least));
    }

    /**
     * Returns this round, in which the mentors of a team have so many disciplines at least; an unknown one counts for none.
     *
     * <p>More than a team may have mentors, or than there are, are for {@link Matchmaker#formTeams} to refuse.
     *
     * @param least zero or more
     */
    public TeamRound ofDisciplines(int least) {
        return ruled(rules.ofDisciplines(least));
    }

    /**
     * Returns this round, in which a team with one of the two has the other. For many pairs, {@link #together(Collection)} takes them all
     * at once.
     *
     * <p>Two who may not be in one team are for {@link Matchmaker#formTeams} to refuse.
     *
     * @throws IllegalArgumentException if either takes no part in that role
     */
    public TeamRound together(ParticipantId one, ParticipantId other) {
        return together(List.of(pair(one, other)));
    }

    /**
     * Returns this round, in which a team with one of any of these two has the other. Takes time proportional to all pairs that go
     * together, once and not for each of these.
     *
     * <p>Two who may not be in one team are for {@link Matchmaker#formTeams} to refuse.
     *
     * @throws IllegalArgumentException if somebody takes no part in that role
     */
    public TeamRound together(Collection<TeamPair> pairs) {
        return ruled(rules.together(checkTakePart(pairs)));
    }

    /**
     * Returns this round, in which the two are never in one team. For many pairs, {@link #apart(Collection)} takes them all at once.
     *
     * @throws IllegalArgumentException if either takes no part in that role
     */
    public TeamRound apart(ParticipantId one, ParticipantId other) {
        return apart(List.of(pair(one, other)));
    }

    /**
     * Returns this round, in which no two of any of these are in one team. Takes time proportional to all pairs that stay apart, once and
     * not for each of these.
     *
     * @throws IllegalArgumentException if somebody takes no part in that role
     */
    public TeamRound apart(Collection<TeamPair> pairs) {
        return ruled(rules.apart(checkTakePart(pairs)));
    }

    private ImmutableSet<TeamPair> checkTakePart(Collection<TeamPair> pairs) {
        requireNonNull(pairs, "pairs").forEach(this::checkTakePart);
        return ImmutableSet.copyOf(pairs);
    }

    private void checkTakePart(TeamPair pair) {
        checkTakesPart(requireNonNull(pair, "pair").first(), "first");
        checkTakesPart(pair.second(), "second");
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
            checkTakePart(pair);
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

    /**
     * Returns this round, in which two mentees or peers who are known to be on one level suit each other by so much more, besides what
     * {@link #affinity(MenteeId, MenteeId, Score) affinities} say. In peer groups it is 0.1 unless told otherwise, in other formats zero,
     * which prefers nobody. Where it is not zero, {@link #problem} lists each two of one level.
     */
    public TeamRound preferringSameRank(Score score) {
        return ruled(rules.preferringSameRank(score));
    }

    private TeamRound ruled(TeamRules newRules) {
        return new TeamRound(round, format, policy, sizes, places, newRules);
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

    /**
     * Returns how many people a team takes.
     *
     * @throws IllegalArgumentException if so many mentees as are asked for at least are more than the mentors of a team may have;
     *     {@link Matchmaker#formTeams} says so without an exception
     */
    public TeamShape shape() {
        return sizes.shape();
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

    /**
     * Returns the codes of all rules by which two may not be in one team, whoever else is in it and whichever of them comes first: those of
     * the screening, and of the format, such as an interest that peers must share. There are none if they may, or if only {@link #apart}
     * keeps them from it.
     *
     * <p>This is for those who run the programme. A code may give away what somebody said in confidence, so that refusals and causes of
     * absence do not tell it.
     *
     * @throws IllegalArgumentException if either takes no part in that role, or if both are one person
     */
    public ImmutableSortedSet<RuleId> refusals(ParticipantId one, ParticipantId other) {
        return new TeamScreening(this).refusals(pair(one, other));
    }

    /**
     * Returns everybody who may not be in one team with somebody, with the {@linkplain #refusals(ParticipantId, ParticipantId) codes of all
     * rules} that say so; mentors before mentees, then by ids. Takes time linear in how many take part.
     *
     * @throws IllegalArgumentException if they take no part in that role
     */
    public ImmutableMap<ParticipantId, ImmutableSortedSet<RuleId>> refusals(ParticipantId participant) {
        checkTakesPart(participant, "participant");
        ImmutableMap.Builder<ParticipantId, ImmutableSortedSet<RuleId>> refusals = ImmutableMap.builder();
        TeamScreening screening = new TeamScreening(this);
        Stream.<ParticipantId>concat(
                        mentors().stream().map(Person::asMentor),
                        mentees().stream().map(Person::asMentee))
                .filter(other -> !other.person().equals(participant.person()))
                .forEach(other -> {
                    ImmutableSortedSet<RuleId> codes = screening.refusals(TeamPair.of(participant, other));
                    if (!codes.isEmpty()) {
                        refusals.put(other, codes);
                    }
                });
        return refusals.buildOrThrow();
    }

    /**
     * Returns this round as numbers.
     *
     * @throws IllegalArgumentException if there is no {@link #shape}
     */
    public TeamProblem problem() {
        return problem(Run.plain());
    }

    /**
     * Returns this round as numbers; candidates are looked for on the threads of the executor as well as on the calling one. Takes the time
     * of {@link MatchRound#problem(Run)}, and time proportional to the square of how many take part on each side. Takes some fifty bytes for
     * each two who suit each other, as each two peers of one level do in peer groups.
     *
     * @throws IllegalArgumentException if there is no {@link #shape}, or if scores are too large for exact arithmetic with so many people
     */
    public TeamProblem problem(Run run) {
        return problem(shape(), requireNonNull(run, "run"));
    }

    /** Returns this round as numbers, with teams of some shape. */
    TeamProblem problem(TeamShape shape, Run run) {
        return new TeamNumbers(this, rules).problem(shape, run);
    }

    /** Returns how many people a team is to have, which may contradict each other. */
    TeamSizes sizes() {
        return sizes;
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
