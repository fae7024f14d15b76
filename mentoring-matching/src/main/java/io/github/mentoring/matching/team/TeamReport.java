package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.util.function.Function;

/**
 * What a team is made of, and what bounds it. Worth is in parts, as in {@link TeamValue}.
 *
 * @param team the team
 * @param scores what each mentee adds by the mean of their scores with the mentors, and by the wishes that are met
 * @param amongMentees what each mentee adds by the mean of their affinities with the other mentees
 * @param amongMentors what each mentor adds by the mean of their affinities with the other mentors
 * @param room how many mentees it has room for, no more than the problem has; empty room is this less those who are in it
 * @param roomWithOneMore how many it would have room for with one more mentor who takes any number, no more than the problem has; the same
 *     where it may have no more mentors
 * @param limits the bounds that it has reached, by which it can have no more people or no others, whoever they are; what keeps single
 *     others out is not among them
 * @param others mentors with a seat left, unless its shape has no mentors, and mentees in no team, each with the rules by which they cannot join it alone; none if they
 *     could, and it would only be worth less. Mentors come before mentees, then ids decide
 */
public record TeamReport(
        Team team,
        ImmutableSortedMap<MenteeId, Long> scores,
        ImmutableSortedMap<MenteeId, Long> amongMentees,
        ImmutableSortedMap<MentorId, Long> amongMentors,
        HeadCount room,
        HeadCount roomWithOneMore,
        ImmutableSet<TeamLimit> limits,
        ImmutableMap<ParticipantId, ImmutableSet<TeamLimit>> others) {

    /** Checks that all is given. */
    public TeamReport {
        requireNonNull(team, "team");
        requireNonNull(scores, "scores");
        requireNonNull(amongMentees, "amongMentees");
        requireNonNull(amongMentors, "amongMentors");
        requireNonNull(room, "room");
        requireNonNull(roomWithOneMore, "roomWithOneMore");
        requireNonNull(limits, "limits");
        requireNonNull(others, "others");
    }

    static TeamReport of(Formation formation, Team team) {
        TeamProblem problem = formation.problem();
        TeamShape shape = problem.places().stream()
                .filter(place -> place.name().equals(team.name().orElse(TeamProblemBuilder.UNNAMED)))
                .map(GivenTeam::shape)
                .findFirst()
                .orElseThrow();
        int mentors = team.mentors().size();
        int taken = team.mentors().stream()
                .flatMap(mentor -> requireNonNull(problem.mentors().get(mentor)).mostMentees().stream())
                .mapToInt(HeadCount::people)
                .min()
                .orElse(Integer.MAX_VALUE);
        int room = Math.min(shape.room(mentors), taken);
        TeamLimits bounds = new TeamLimits(formation, shape, team);
        boolean isFullOfMentors = mentors >= shape.mostMentors().people();
        int more = isFullOfMentors ? room : Math.min(shape.room(mentors + 1), taken);
        return new TeamReport(
                team,
                each(team.mentees(), mentee -> score(problem, team, mentee) + wishes(problem, team, mentee)),
                each(team.mentees(), mentee -> affinity(problem, mentee, team.mentees())),
                each(team.mentors(), mentor -> affinity(problem, mentor, team.mentors())),
                HeadCount.of(Math.min(room, problem.mentees().size())),
                HeadCount.of(Math.min(more, problem.mentees().size())),
                bounds.reached(),
                bounds.ofOthers());
    }

    /** Returns the rules by which some of the others cannot join it, each for one of them at least. */
    public ImmutableSet<TeamLimit> keptOutBy() {
        return others.values().stream().flatMap(ImmutableSet::stream).collect(Sets.toImmutableEnumSet());
    }

    private static long wishes(TeamProblem problem, Team team, MenteeId mentee) {
        long met = team.mentors().stream()
                .mapToLong(mentor -> problem.wishes(mentor, mentee))
                .sum();
        return met * problem.wishPart() / Math.max(1, team.mentors().size());
    }

    private static <T extends Comparable<T>> ImmutableSortedMap<T, Long> each(
            Iterable<T> people, Function<T, Long> worth) {
        ImmutableSortedMap.Builder<T, Long> all = new ImmutableSortedMap.Builder<>(Ordering.natural());
        people.forEach(person -> all.put(person, worth.apply(person)));
        return all.buildOrThrow();
    }

    private static long score(TeamProblem problem, Team team, MenteeId mentee) {
        ImmutableSortedMap<MentorId, Score> candidates =
                requireNonNull(problem.candidates().get(mentee));
        long sum = team.mentors().stream()
                .mapToLong(mentor -> candidates.getOrDefault(mentor, Score.ZERO).tenThousandths())
                .sum();
        return Math.floorDiv(sum * problem.parts(), Math.max(1, team.mentors().size()));
    }

    private static long affinity(TeamProblem problem, ParticipantId person, Iterable<? extends ParticipantId> others) {
        long sum = 0;
        int number = 0;
        for (ParticipantId other : others) {
            if (!other.equals(person)) {
                number++;
                sum += problem.affinities()
                        .getOrDefault(TeamPair.of(person, other), Score.ZERO)
                        .tenThousandths();
            }
        }
        return Math.floorDiv(sum * problem.parts(), Math.max(1, number));
    }
}
