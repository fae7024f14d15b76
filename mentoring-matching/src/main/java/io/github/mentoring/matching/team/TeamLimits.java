package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import java.util.EnumSet;
import java.util.Set;

/** Finds which bounds a team has reached, and by which rules those who are free cannot join it. */
final class TeamLimits {

    private final Formation formation;
    private final TeamProblem problem;
    private final TeamShape shape;
    private final Team team;
    private final ImmutableSortedSet<ParticipantId> people;

    TeamLimits(Formation formation, TeamShape shape, Team team) {
        this.formation = formation;
        this.problem = formation.problem();
        this.shape = shape;
        this.team = team;
        people = new ImmutableSortedSet.Builder<ParticipantId>(TeamPair.ORDER)
                .addAll(team.mentors())
                .addAll(team.mentees())
                .build();
    }

    /**
     * Returns by which rules each of those who are free cannot join the team alone: mentors with a seat left, unless its shape has none, and
     * mentees in no team.
     */
    ImmutableMap<ParticipantId, ImmutableSet<TeamLimit>> ofOthers() {
        ImmutableMap.Builder<ParticipantId, ImmutableSet<TeamLimit>> limits = ImmutableMap.builder();
        problem.mentors().forEach((mentor, described) -> {
            long load = formation.teams().stream()
                    .filter(other -> other.mentors().contains(mentor))
                    .count();
            if (isLed() && load < described.seats().count() && !team.mentors().contains(mentor)) {
                limits.put(mentor, ofMentor(mentor));
            }
        });
        formation.unplaced().forEach(mentee -> limits.put(mentee, ofMentee(mentee)));
        return limits.buildOrThrow();
    }

    /** Returns the bounds that the team has reached, by which it can have no more people or no others, whoever they are. */
    ImmutableSet<TeamLimit> reached() {
        Set<TeamLimit> limits = ofMentees(team.mentees().size() + 1);
        if (isLed() && isFullOfMentors()) {
            limits.add(TeamLimit.MOST_MENTORS);
        }
        if (problem.distinctDisciplines() > 0 && disciplines() <= problem.distinctDisciplines()) {
            limits.add(TeamLimit.DISTINCT_DISCIPLINES);
        }
        return Sets.immutableEnumSet(limits);
    }

    private boolean isLed() {
        return shape.mostMentors().people() > 0;
    }

    private boolean isFullOfMentors() {
        return team.mentors().size() >= shape.mostMentors().people();
    }

    private long disciplines() {
        return team.mentors().stream()
                .flatMap(mentor -> requireNonNull(problem.mentors().get(mentor)).discipline().stream())
                .distinct()
                .count();
    }

    /** Returns the bounds that so many mentees exceed. */
    private Set<TeamLimit> ofMentees(int mentees) {
        Set<TeamLimit> limits = EnumSet.noneOf(TeamLimit.class);
        if (shape.mostMentees().filter(most -> mentees > most.people()).isPresent()) {
            limits.add(TeamLimit.MOST_MENTEES);
        }
        if (shape.menteesPerMentor()
                .filter(most -> mentees > (long) most.people() * team.mentors().size())
                .isPresent()) {
            limits.add(TeamLimit.MENTEES_PER_MENTOR);
        }
        if (team.mentors().stream().anyMatch(mentor -> mentees > taken(mentor))) {
            limits.add(TeamLimit.MENTOR_TAKES_NO_MORE);
        }
        return limits;
    }

    private int taken(MentorId mentor) {
        return requireNonNull(problem.mentors().get(mentor))
                .mostMentees()
                .map(HeadCount::people)
                .orElse(Integer.MAX_VALUE);
    }

    private ImmutableSet<TeamLimit> ofMentor(MentorId mentor) {
        Set<TeamLimit> limits = ofAnybody(mentor);
        if (isFullOfMentors()) {
            limits.add(TeamLimit.MOST_MENTORS);
        }
        if (team.mentees().size() > taken(mentor)) {
            limits.add(TeamLimit.MENTOR_TAKES_FEWER);
        }
        return Sets.immutableEnumSet(limits);
    }

    private ImmutableSet<TeamLimit> ofMentee(MenteeId mentee) {
        Set<TeamLimit> limits = ofAnybody(mentee);
        limits.addAll(ofMentees(team.mentees().size() + 1));
        return Sets.immutableEnumSet(limits);
    }

    private Set<TeamLimit> ofAnybody(ParticipantId person) {
        Set<TeamLimit> limits = EnumSet.noneOf(TeamLimit.class);
        if (people.stream().anyMatch(other -> !problem.mayMeet(person, other))) {
            limits.add(TeamLimit.SCREENING);
        }
        if (problem.together().stream()
                .anyMatch(pair -> (pair.first().equals(person) && !people.contains(pair.second()))
                        || (pair.second().equals(person) && !people.contains(pair.first())))) {
            limits.add(TeamLimit.TOGETHER);
        }
        Set<ParticipantId> all = Sets.union(people, Set.of(person));
        InCommon inCommon = new InCommon(problem);
        if (!inCommon.haveTime(all)) {
            limits.add(TeamLimit.COMMON_TIME);
        }
        if (!inCommon.haveInterests(all)) {
            limits.add(TeamLimit.SHARED_INTERESTS);
        }
        return limits;
    }
}
