package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks teams by the problem as it is written, id by id; shares nothing with the search. */
final class TeamCheck {

    private final TeamProblem problem;
    private final List<String> objections = new ArrayList<>();

    TeamCheck(TeamProblem problem) {
        this.problem = problem;
    }

    TeamVerification check(List<Team> teams, TeamPrices prices) {
        Map<MentorId, Integer> load = new TreeMap<>();
        Map<MenteeId, Integer> placed = new TreeMap<>();
        long worth = 0;
        for (Team team : teams) {
            team.mentors().forEach(mentor -> load.merge(mentor, 1, Integer::sum));
            team.mentees().forEach(mentee -> placed.merge(mentee, 1, Integer::sum));
            checkTeam(team);
            worth = Math.addExact(worth, worth(team) + worthOfWishes(team));
        }
        load.forEach((mentor, number) -> {
            int seats = requireNonNull(problem.mentors().get(mentor)).seats().count();
            object(number <= seats, "mentor `%s` is in %s teams and has %s seats", mentor, number, seats);
        });
        placed.forEach((mentee, number) -> object(number == 1, "mentee `%s` is in %s teams", mentee, number));
        checkNumber(teams);
        TeamValue value = new TeamValue(placed.size(), worth);
        boolean areInRange =
                prices.ofPairs().map(pairs -> pairs.areFor(problem)).orElse(true);
        object(areInRange, "prices of mentors with their co-mentors are out of range");
        TeamValue bound = new TeamBound(problem, areInRange ? prices : prices.withoutPairs()).value();
        boolean isBounded =
                value.placed() < bound.placed() || (value.placed() == bound.placed() && value.worth() <= bound.worth());
        object(isBounded, "the teams are worth more than the bound");
        boolean isPriced = prices.counts().stream().allMatch(count -> count >= 0)
                && prices.prices().stream().allMatch(price -> price >= 0);
        object(isPriced, "a price is negative");
        return new TeamVerification(value, bound, ImmutableList.copyOf(objections));
    }

    private void object(boolean isFine, String text, Object... subjects) {
        if (!isFine) {
            objections.add(Strings.lenientFormat(text, subjects));
        }
    }

    private void checkNumber(List<Team> teams) {
        object(
                teams.size() >= problem.leastTeams().people()
                        && teams.size() <= problem.places().size(),
                "there are %s teams",
                teams.size());
        Set<String> names = new HashSet<>();
        teams.forEach(team -> team.name().ifPresent(name -> object(names.add(name), "team `%s` is there twice", name)));
        problem.given().stream()
                .filter(GivenTeam::isBegun)
                .forEach(given -> object(names.contains(given.name()), "team `%s` is not there", given.name()));
    }

    private Optional<GivenTeam> place(Team team) {
        return problem.places().stream()
                .filter(given -> given.name().equals(team.name().orElse(TeamProblemBuilder.UNNAMED)))
                .findFirst();
    }

    private void checkTeam(Team team) {
        Optional<GivenTeam> place = place(team);
        object(place.isPresent(), "%s has a name that no team has", team);
        place.ifPresent(given -> {
            checkSize(team, given.shape());
            object(
                    team.mentors().containsAll(given.mentors())
                            && team.mentees().containsAll(given.mentees()),
                    "%s is without somebody who is in it already",
                    team);
        });
        for (MenteeId mentee : team.mentees()) {
            for (MentorId mentor : team.mentors()) {
                object(
                        candidates(mentee).containsKey(mentor),
                        "mentor `%s` and mentee `%s` are in one team but no candidate pair",
                        mentor,
                        mentee);
            }
        }
        Set<ParticipantId> people = Sets.union(team.mentors(), team.mentees());
        problem.apart()
                .forEach(pair -> object(
                        !people.contains(pair.first()) || !people.contains(pair.second()), "%s are in one team", pair));
        problem.together()
                .forEach(pair -> object(
                        people.contains(pair.first()) == people.contains(pair.second()),
                        "%s are not in one team",
                        pair));
        checkCommon(team);
    }

    /** Returns what the wishes add that a team meets. */
    private long worthOfWishes(Team team) {
        long worth = 0;
        for (MenteeId mentee : team.mentees()) {
            long met = 0;
            for (MentorId mentor : team.mentors()) {
                met += problem.wishes(mentor, mentee);
            }
            worth += met * problem.wishPart() / Math.max(1, team.mentors().size());
        }
        return worth;
    }

    private Map<MentorId, Score> candidates(MenteeId mentee) {
        return requireNonNull(problem.candidates().get(mentee));
    }

    private void checkSize(Team team, TeamShape shape) {
        int mentors = team.mentors().size();
        int mentees = team.mentees().size();
        object(
                mentors >= shape.leastMentors().people()
                        && mentors <= shape.mostMentors().people(),
                "%s has %s mentors",
                team,
                mentors);
        long room = shape.mostMentees().map(HeadCount::people).orElse(Integer.MAX_VALUE);
        if (shape.menteesPerMentor().isPresent()) {
            room = Math.min(
                    room, (long) mentors * shape.menteesPerMentor().get().people());
        }
        for (MentorId mentor : team.mentors()) {
            room = Math.min(
                    room,
                    requireNonNull(problem.mentors().get(mentor))
                            .mostMentees()
                            .map(HeadCount::people)
                            .orElse(Integer.MAX_VALUE));
        }
        object(
                mentees >= shape.leastMentees().people() && mentees <= room,
                "%s has %s mentees and room for %s",
                team,
                mentees,
                room);
    }

    private void checkCommon(Team team) {
        List<Set<Integer>> slots = new ArrayList<>();
        team.mentors()
                .forEach(mentor ->
                        requireNonNull(problem.mentors().get(mentor)).slots().ifPresent(slots::add));
        team.mentees()
                .forEach(mentee ->
                        requireNonNull(problem.mentees().get(mentee)).slots().ifPresent(slots::add));
        object(slots.isEmpty() || common(slots) >= problem.commonSlots(), "%s have too few slots in common", team);
        List<Set<String>> interests = new ArrayList<>();
        team.mentees()
                .forEach(mentee -> interests.add(
                        requireNonNull(problem.mentees().get(mentee)).interests()));
        object(
                interests.isEmpty() || common(interests) >= problem.sharedInterests(),
                "%s share too few interests",
                team);
        long disciplines = team.mentors().stream()
                .flatMap(mentor -> requireNonNull(problem.mentors().get(mentor)).discipline().stream())
                .distinct()
                .count();
        object(disciplines >= problem.distinctDisciplines(), "%s has %s disciplines", team, disciplines);
    }

    private static <T> int common(List<Set<T>> sets) {
        Set<T> common = new HashSet<>(sets.get(0));
        sets.forEach(common::retainAll);
        return common.size();
    }

    private long worth(Team team) {
        long worth = mean(team.mentors().asList()) + mean(team.mentees().asList());
        for (MenteeId mentee : team.mentees()) {
            long sum = 0;
            for (MentorId mentor : team.mentors()) {
                Score score = candidates(mentee).get(mentor);
                sum += score == null ? 0 : score.tenThousandths();
            }
            worth += roundedMean(sum, team.mentors().size());
        }
        return worth;
    }

    /** Returns the sum over people of the mean of their affinities with the others. */
    private long mean(List<? extends ParticipantId> people) {
        long means = 0;
        for (ParticipantId one : people) {
            long sum = 0;
            for (ParticipantId other : people) {
                Score affinity = one.equals(other) ? null : problem.affinities().get(TeamPair.of(one, other));
                sum += affinity == null ? 0 : affinity.tenThousandths();
            }
            means += roundedMean(sum, people.size() - 1);
        }
        return means;
    }

    private long roundedMean(long sum, int people) {
        return people < 1 ? 0 : Math.floorDiv(sum * problem.parts(), people);
    }
}
