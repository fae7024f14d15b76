package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what contradicts itself, whoever else is in the teams: people who must be in one team, because they go together or are in a
 * given one, and cannot be; and more disciplines than a team has mentors.
 */
final class Contradictions {

    private final TeamProblem problem;
    private final InCommon inCommon;
    private final List<ImmutableSortedSet<ParticipantId>> groups;
    private final int mostTaken;
    private final Set<TeamObstacle> found = new LinkedHashSet<>();

    Contradictions(TeamProblem problem) {
        this.problem = problem;
        inCommon = new InCommon(problem);
        groups = groups();
        mostTaken = mostTaken(problem);
    }

    /** Returns those who go together, two or more each, in the order of the first of them. */
    private List<ImmutableSortedSet<ParticipantId>> groups() {
        Togetherness together = new Togetherness(problem.together());
        Map<ParticipantId, ImmutableSortedSet.Builder<ParticipantId>> members = new HashMap<>();
        for (TeamPair pair : problem.together()) {
            members.computeIfAbsent(
                            together.first(pair.first()),
                            unused -> new ImmutableSortedSet.Builder<ParticipantId>(TeamPair.ORDER))
                    .add(pair.first(), pair.second());
        }
        return members.values().stream()
                .map(ImmutableSortedSet.Builder::build)
                .sorted(Comparator.comparing(
                        (ImmutableSortedSet<ParticipantId> group) -> group.first(), TeamPair.ORDER))
                .toList();
    }

    ImmutableList<TeamObstacle> all() {
        lookAtDisciplines();
        Map<MentorId, Integer> teamsOf = new TreeMap<>();
        for (ImmutableSortedSet<ParticipantId> group : groups) {
            look(group, problem.places());
            mentors(group).forEach(mentor -> teamsOf.put(mentor, 1));
        }
        Map<MentorId, Integer> givenTo = new TreeMap<>();
        Map<MenteeId, String> teamOf = new HashMap<>();
        for (GivenTeam team : problem.given()) {
            ImmutableSortedSet<ParticipantId> people = peopleOf(team);
            look(people, ImmutableList.of(team));
            mentors(people).forEach(mentor -> givenTo.merge(mentor, 1, Integer::sum));
            for (MenteeId mentee : mentees(people)) {
                String other = teamOf.putIfAbsent(mentee, team.name());
                if (other != null) {
                    found.add(new TeamObstacle.NeededTwice(mentee, other, team.name()));
                }
            }
        }
        givenTo.forEach((mentor, teams) -> teamsOf.merge(mentor, teams, Math::max));
        teamsOf.forEach((mentor, teams) -> {
            Seats seats = requireNonNull(problem.mentors().get(mentor)).seats();
            if (teams > seats.count()) {
                found.add(new TeamObstacle.TooFewSeats(mentor, seats, HeadCount.of(teams)));
            }
        });
        return ImmutableList.copyOf(found);
    }

    private void lookAtDisciplines() {
        int asked = problem.distinctDisciplines();
        problem.places().stream()
                .map(place -> place.shape().mostMentors())
                .min(Comparator.naturalOrder())
                .filter(most -> asked > most.people())
                .ifPresent(most -> found.add(new TeamObstacle.TooManyDisciplines(asked, most)));
    }

    /** Returns who is in a given team already, and who goes together with them. */
    private ImmutableSortedSet<ParticipantId> peopleOf(GivenTeam team) {
        Set<ParticipantId> already = Sets.union(team.mentors(), team.mentees());
        ImmutableSortedSet.Builder<ParticipantId> people =
                new ImmutableSortedSet.Builder<ParticipantId>(TeamPair.ORDER);
        people.addAll(already);
        groups.stream()
                .filter(group -> group.stream().anyMatch(already::contains))
                .forEach(people::addAll);
        return people.build();
    }

    /** Looks at people who must be in one team, in one of some places. */
    private void look(ImmutableSortedSet<ParticipantId> people, List<GivenTeam> places) {
        ImmutableList<ParticipantId> all = people.asList();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (!problem.mayMeet(all.get(one), all.get(other))) {
                    found.add(new TeamObstacle.MayNotMeet(all.get(one), all.get(other)));
                }
            }
        }
        if (places.stream().noneMatch(place -> isLargeEnough(place, people))) {
            found.add(new TeamObstacle.TooManyTogether(all));
        }
        if (!inCommon.haveTime(people) || !inCommon.haveInterests(people)) {
            found.add(new TeamObstacle.TooLittleInCommon(all));
        }
        int needed = problem.fewestMentors();
        for (MenteeId mentee : mentees(people)) {
            int there = problem.mentorsFor(mentee);
            if (there < needed) {
                found.add(new TeamObstacle.TooFewCandidates(mentee, HeadCount.of(there), HeadCount.of(needed)));
            }
        }
    }

    private boolean isLargeEnough(GivenTeam place, ImmutableSortedSet<ParticipantId> people) {
        int most = place.shape().mostMentors().people();
        int room = Math.min(place.shape().room(most), most == 0 ? Integer.MAX_VALUE : mostTaken);
        for (MentorId mentor : mentors(people)) {
            room = Math.min(room, takes(requireNonNull(problem.mentors().get(mentor))));
        }
        return Iterables.size(mentors(people)) <= most && Iterables.size(mentees(people)) <= room;
    }

    /** Returns how many mentees the mentor with a seat takes who takes most; any number if there is no such mentor. */
    private static int mostTaken(TeamProblem problem) {
        return problem.mentors().values().stream()
                .filter(mentor -> mentor.seats().count() > 0)
                .mapToInt(Contradictions::takes)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static int takes(TeamMentor mentor) {
        return mentor.mostMentees().map(HeadCount::people).orElse(Integer.MAX_VALUE);
    }

    private static Iterable<MentorId> mentors(Iterable<ParticipantId> people) {
        return Iterables.filter(people, MentorId.class);
    }

    private static Iterable<MenteeId> mentees(Iterable<ParticipantId> people) {
        return Iterables.filter(people, MenteeId.class);
    }
}
