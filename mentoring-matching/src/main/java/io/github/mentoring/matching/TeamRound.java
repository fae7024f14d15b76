package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.format.Structure;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.GivenTeam;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import java.time.Duration;
import java.util.Arrays;

/**
 * One round of forming teams, groups or cohorts: a round of people, the format, and what the programme's policy asks of it.
 *
 * <p>Who may be in a team with whom, and how well they fit, is what the {@link MatchRound} says, for every mentor with every mentee
 * of the team; and no two who exclude each other are in one team, on whatever side. Who takes part on which side depends on the format:
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
    private final HeadCount leastTeams;
    private final HeadCount mostTeams;
    private final TeamRules rules;
    private final ImmutableList<GivenTeam> projects;

    private TeamRound(
            MatchRound round,
            MentoringFormat format,
            FormatPolicy policy,
            TeamShape shape,
            HeadCount leastTeams,
            HeadCount mostTeams,
            TeamRules rules,
            ImmutableList<GivenTeam> projects) {
        this.round = round;
        this.format = format;
        this.policy = policy;
        this.shape = shape;
        this.leastTeams = leastTeams;
        this.mostTeams = mostTeams;
        this.rules = rules;
        this.projects = projects;
    }

    /**
     * Returns the round that forms any number of teams in a format, of the sizes that the policy asks for.
     *
     * @throws IllegalArgumentException if the format is a dyad or a committee, which have one mentee
     */
    public static TeamRound of(MatchRound round, MentoringFormat format, FormatPolicy policy) {
        requireNonNull(round, "round");
        return new TeamRound(
                round,
                format,
                policy,
                TeamShape.of(format, policy),
                HeadCount.of(1),
                HeadCount.of(Integer.MAX_VALUE),
                TeamRules.none(),
                ImmutableList.of());
    }

    /** Returns this round with so many teams, no more and no fewer. */
    public TeamRound exactly(HeadCount teams) {
        checkArgument(requireNonNull(teams, "teams").people() > 0, "team round asks for no teams; ask for one or more");
        return new TeamRound(round, format, policy, shape, teams, teams, rules, projects);
    }

    /** Returns this round with at most so many teams. */
    public TeamRound atMost(HeadCount teams) {
        checkArgument(requireNonNull(teams, "teams").people() > 0, "team round allows no teams; allow one or more");
        return new TeamRound(round, format, policy, shape, HeadCount.of(1), teams, rules, projects);
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
        return new TeamRound(round, format, policy, newShape, leastTeams, mostTeams, rules, projects);
    }

    /**
     * Returns this round with a team for a project, instead of as many teams as are best. It may be called for several projects.
     *
     * @param members who is in it already, in which role
     */
    public TeamRound staffing(Project project, ParticipantId... members) {
        requireNonNull(project, "project");
        requireNonNull(members, "members");
        GivenTeam team = GivenTeam.of(project.id().value(), shape)
                .with(Arrays.stream(members)
                        .filter(MentorId.class::isInstance)
                        .map(MentorId.class::cast)
                        .toArray(MentorId[]::new))
                .with(Arrays.stream(members)
                        .filter(MenteeId.class::isInstance)
                        .map(MenteeId.class::cast)
                        .toArray(MenteeId[]::new));
        return new TeamRound(
                round,
                format,
                policy,
                shape,
                leastTeams,
                mostTeams,
                rules,
                ImmutableList.<GivenTeam>builder().addAll(projects).add(team).build());
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

    /** Returns this round, in which a team with one of the two has the other. */
    public TeamRound together(ParticipantId one, ParticipantId other) {
        return ruled(rules.together(TeamPair.of(one, other)));
    }

    /** Returns this round, in which the two are never in one team. */
    public TeamRound apart(ParticipantId one, ParticipantId other) {
        return ruled(rules.apart(TeamPair.of(one, other)));
    }

    /** Returns this round, in which two mentors suit each other so well; two of one side only. */
    public TeamRound affinity(MentorId one, MentorId other, Score score) {
        return ruled(rules.affinity(TeamPair.of(one, other), score));
    }

    /** Returns this round, in which two mentees or peers suit each other so well. */
    public TeamRound affinity(MenteeId one, MenteeId other, Score score) {
        return ruled(rules.affinity(TeamPair.of(one, other), score));
    }

    /** Returns this round, in which two mentees or peers who are known to be on one level suit each other by so much more. */
    public TeamRound preferringSameRank(Score score) {
        return ruled(rules.preferringSameRank(score));
    }

    private TeamRound ruled(TeamRules newRules) {
        return new TeamRound(round, format, policy, shape, leastTeams, mostTeams, newRules, projects);
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
        return format == MentoringFormat.PEER_GROUP ? ImmutableList.of() : round.mentors();
    }

    /** Returns the mentees or peers, in the order of ids. */
    public ImmutableList<Person> mentees() {
        return switch (format) {
            case PEER_GROUP -> round.people().values().asList();
            case FACILITATED_PEER ->
                round.people().values().stream()
                        .filter(person -> person.mentor().isEmpty())
                        .collect(ImmutableList.toImmutableList());
            case DYAD, GROUP, TEAM, COMMITTEE -> round.mentees();
        };
    }

    /** Returns what the policy says of the smallest and of the largest team. */
    Findings findingsOfShape() {
        int most = shape.mostMentors().people();
        int room = shape.room(most);
        Findings smallest = new Structure(format, shape.leastMentors(), shape.leastMentees()).findings(policy);
        return room == Integer.MAX_VALUE
                ? smallest
                : smallest.and(Structure.of(format, most, room).findings(policy));
    }

    /** Returns what the policy says of everybody as one team. */
    Findings findingsOfNumbers() {
        return Structure.of(format, mentors().size(), mentees().size()).findings(policy);
    }

    /** Returns this round as numbers. */
    public TeamProblem problem() {
        return problem(Run.plain());
    }

    /** Returns this round as numbers; candidates are looked for on the threads of the executor as well as on the calling one. */
    public TeamProblem problem(Run run) {
        return new TeamNumbers(this, rules).problem(requireNonNull(run, "run"));
    }

    /** Says to a problem what teams there are to be. */
    void addTeams(TeamProblemBuilder problem) {
        if (projects.isEmpty()) {
            problem.teams(shape, leastTeams, mostTeams);
        } else {
            projects.forEach(problem::given);
        }
    }

    /** Returns how many people take part, and the format. */
    @Override
    public String toString() {
        return "TeamRound[%s, %s mentors, %s mentees]"
                .formatted(format, mentors().size(), mentees().size());
    }
}
