package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Mends teams that somebody has left. */
final class Mending {

    private static final int MOST_JOINING = 12; // mentors to try for a team
    private static final long NODES = 200;

    private final Formation before;
    private final TeamProblem problem;
    private final TeamTable table;
    private final Draft home; // where everybody is who stays
    private final Draft draft;
    private final long weight; // of one who stays, more than anything that worth can add up to
    private final MemberSearch memberSearch;

    Mending(Formation before, ImmutableSet<ParticipantId> leavers) {
        checkArgument(!leavers.isEmpty(), "nobody leaves; name who does");
        leavers.forEach(leaver -> checkArgument(
                before.problem().mentors().containsKey(leaver)
                        || before.problem().mentees().containsKey(leaver),
                "formation does not know `%s`, who is to leave; name somebody of its problem",
                leaver));
        this.before = before;
        problem = without(before.problem(), leavers);
        table = new TeamTable(problem);
        home = home();
        draft = new Draft(table.places(), table.mentees);
        weight = weight();
        memberSearch = new MemberSearch(table, new Stay(home, weight), new Budget(Long.MAX_VALUE, StopSignal.NEVER));
    }

    private static TeamProblem without(TeamProblem problem, ImmutableSet<ParticipantId> leavers) {
        Predicate<ParticipantId> stays = person -> !leavers.contains(person);
        Predicate<TeamPair> stayBoth = pair -> stays.test(pair.first()) && stays.test(pair.second());
        return new TeamProblem(
                ImmutableSortedMap.copyOf(Maps.filterKeys(problem.mentors(), stays::test)),
                ImmutableSortedMap.copyOf(Maps.filterKeys(problem.mentees(), stays::test)),
                ImmutableSortedMap.copyOf(Maps.transformValues(
                        Maps.filterKeys(problem.candidates(), stays::test),
                        of -> ImmutableSortedMap.copyOf(Maps.filterKeys(of, stays::test)))),
                ImmutableSortedMap.copyOf(Maps.filterKeys(problem.affinities(), stayBoth::test)),
                ImmutableSortedSet.copyOf(Sets.filter(problem.together(), stayBoth::test)),
                ImmutableSortedSet.copyOf(Sets.filter(problem.apart(), stayBoth::test)),
                new TeamDemand(problem.commonSlots(), problem.distinctDisciplines(), problem.sharedInterests()),
                problem.places().stream()
                        .map(place -> new GivenTeam(
                                place.name(),
                                place.shape(),
                                ImmutableSortedSet.copyOf(Sets.filter(place.mentors(), stays::test)),
                                ImmutableSortedSet.copyOf(Sets.filter(place.mentees(), stays::test))))
                        .collect(ImmutableList.toImmutableList()),
                problem.leastTeams().people() == 0 ? 0 : 1,
                problem.mostTeams());
    }

    private Draft home() {
        Draft all = new Draft(table.places(), table.mentees);
        for (int t = 0; t < before.teams().size(); t++) {
            Team team = before.teams().get(t);
            int number = t;
            int place = team.name()
                    .map(name -> IntStream.range(0, table.places())
                            .filter(p -> problem.places().get(p).name().equals(name))
                            .findFirst()
                            .orElseThrow())
                    .orElse(number);
            all.set(place, numbers(table.mentorIds, team.mentors()), numbers(table.menteeIds, team.mentees()));
        }
        return all;
    }

    private static <T> int[] numbers(ImmutableList<T> ids, Iterable<T> people) {
        return IntStream.range(0, ids.size())
                .filter(k -> Iterables.contains(people, ids.get(k)))
                .toArray();
    }

    /** Returns more than twice what all worth can add up to. */
    private long weight() {
        long greatest = 0;
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            for (int mentee = 0; mentee < table.mentees; mentee++) {
                long score = table.score(mentor, mentee);
                greatest = Math.max(greatest, score == TeamTable.NONE ? 0 : Math.abs(score));
            }
        }
        greatest = problem.affinities().values().stream()
                .mapToLong(score -> Math.abs(score.tenThousandths()))
                .reduce(greatest, Math::max);
        long seats = Arrays.stream(table.seats).asLongStream().sum();
        return 1 + 2 * (2L * table.mentees + seats) * (greatest + 1) * table.parts; // one more for wishes
    }

    Repair repair() {
        List<Integer> broken = new ArrayList<>();
        for (int place = 0; place < table.places(); place++) {
            if (home.isOpen(place) || home.team(place).length > 0) {
                if (isLegal(place)) {
                    draft.set(place, home.team(place), home.members(place));
                } else {
                    broken.add(place);
                }
            }
        }
        broken.forEach(this::mend);
        TeamPrices prices = new Relaxation(table).prices(problem, Run.plain());
        TeamValue bound = new TeamBound(problem, prices).value();
        Formation mended = Teams.formation(problem, table, draft, bound, prices, false);
        return new Repair(teams(IntStream.range(0, table.places()).boxed().toList()), teams(broken), mended, moved());
    }

    private boolean isLegal(int place) {
        int[] team = home.team(place);
        int[] members = home.members(place);
        return team.length >= table.leastMentors(place)
                && members.length >= table.leastMentees(place)
                && members.length <= table.room(place, team)
                && table.rules.admit(team, members);
    }

    /** Opens a broken team again in the best way, or gives it up. */
    private void mend(int place) {
        Draft found = draft.copy();
        Worth best = Worth.NOTHING;
        int[] others = draft.open();
        if (tryOut(others, others, place, best)) {
            best = memberSearch.bestWorth();
            found = withMembers(others);
        }
        int[] all = Construction.union(others, new int[] {place});
        for (int[] team : teamsFor(place)) {
            draft.lead(place, team);
            if (tryOut(all, others, place, best)) {
                best = memberSearch.bestWorth();
                found = withMembers(all);
            }
        }
        for (int p = 0; p < table.places(); p++) {
            draft.clear(p);
        }
        for (int p : found.open()) {
            draft.set(p, found.team(p), found.members(p));
        }
    }

    /** Returns the mentors who may lead a broken team: those who are left, alone or with one more. */
    private List<int[]> teamsFor(int place) {
        int[] left = home.team(place);
        List<int[]> teams = new ArrayList<>();
        if (canLead(place, left)) {
            teams.add(left);
        }
        int[] spare = draft.seatsLeft(table);
        IntStream.range(0, table.mentors)
                .filter(mentor -> spare[mentor] > 0 && Arrays.binarySearch(left, mentor) < 0)
                .mapToObj(mentor -> Construction.union(left, new int[] {mentor}))
                .filter(team -> canLead(place, team))
                .sorted(Comparator.comparing(team -> -staying(place, team)))
                .limit(MOST_JOINING)
                .forEach(teams::add);
        return teams;
    }

    private boolean canLead(int place, int[] team) {
        return team.length >= table.leastMentors(place)
                && team.length <= table.mostMentors(place)
                && (team.length > 0 || table.mostMentors(place) == 0)
                && table.rules.admitMentors(team);
    }

    /** Returns how many of those who were in a team could be in it with other mentors. */
    private int staying(int place, int[] team) {
        return (int) Arrays.stream(home.members(place))
                .filter(mentee -> table.meanScore(team, mentee) != TeamTable.NONE)
                .count();
    }

    /** Looks for the best mentees of the teams in some places, of which those of the others are not broken. */
    private boolean tryOut(int[] open, int[] others, int place, Worth floor) {
        long worth = 0;
        int[][] teams = new int[open.length][];
        for (int t = 0; t < open.length; t++) {
            teams[t] = draft.team(open[t]);
            worth += table.worthOfMentors(teams[t]);
        }
        int was = home.team(place).length;
        long joining = open.length == others.length ? was : draft.team(place).length - was;
        int[] everybody = IntStream.range(0, table.mentees).toArray();
        return memberSearch.find(open, teams, everybody, worth - joining * weight, 0, floor, NODES);
    }

    private Draft withMembers(int[] open) {
        Draft found = new Draft(table.places(), table.mentees);
        int[] of = memberSearch.best();
        for (int t = 0; t < open.length; t++) {
            int number = t;
            found.set(
                    open[t],
                    draft.team(open[t]),
                    IntStream.range(0, of.length)
                            .filter(mentee -> of[mentee] == number)
                            .toArray());
        }
        return found;
    }

    private ImmutableList<Team> teams(List<Integer> places) {
        return places.stream()
                .filter(place -> home.isOpen(place) || home.team(place).length > 0)
                .map(place -> Teams.team(problem, table, home, place))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<ParticipantId> moved() {
        ImmutableSet.Builder<ParticipantId> moved = ImmutableSet.builder();
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            for (int place = 0; place < table.places(); place++) {
                boolean wasThere = Arrays.binarySearch(home.team(place), mentor) >= 0;
                boolean isThere = Arrays.binarySearch(draft.team(place), mentor) >= 0;
                if (wasThere != isThere) {
                    moved.add(table.mentorIds.get(mentor));
                }
            }
        }
        for (int mentee = 0; mentee < table.mentees; mentee++) {
            if (home.placeOf(mentee) != draft.placeOf(mentee)) {
                moved.add(table.menteeIds.get(mentee));
            }
        }
        return moved.build();
    }
}
