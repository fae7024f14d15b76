package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Mends teams that somebody has left. */
final class Mending {

    private static final int MOST_JOINING = 12; // mentors to try for a team
    private static final long MOST_NODES = 200;
    private static final long MOST_LOOKS = 4_000_000; // pairs that these may look at
    private static final long STEPS = 5_000; // to look for teams that must be there

    private final Formation before;
    private final TeamProblem problem;
    private final TeamTable table; // of scores so coarse that staying can be weighed against them
    private final Draft home; // where everybody is who stays
    private final Draft draft;
    private final long weight; // of one who stays, more than anything that worth can add up to
    private final long nodes;
    private final MemberSearch memberSearch;
    private final Placing placing;

    Mending(Formation before, ImmutableSet<ParticipantId> leavers) {
        checkArgument(!leavers.isEmpty(), "nobody leaves; name who does");
        leavers.forEach(leaver -> checkArgument(
                before.problem().mentors().containsKey(leaver)
                        || before.problem().mentees().containsKey(leaver),
                "formation does not know `%s`, who is to leave; name somebody of its problem",
                leaver));
        this.before = before;
        problem = Leaving.without(before.problem(), leavers);
        TeamProblem coarse = Leaving.coarse(problem);
        weight = Leaving.weight(coarse).longValueExact();
        table = new TeamTable(coarse);
        home = home();
        draft = new Draft(table.places(), table.mentees);
        nodes = Math.max(1, Math.min(MOST_NODES, MOST_LOOKS / (1 + (long) table.mentees * table.places())));
        Budget unbounded = new Budget(Long.MAX_VALUE, StopSignal.NEVER);
        memberSearch = new MemberSearch(table, new Stay(home, weight), unbounded);
        placing = new Placing(table, unbounded);
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

    RepairOutcome repair() {
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
        ImmutableList<Team> left =
                teams(IntStream.range(0, table.places()).boxed().toList());
        ImmutableList<Team> leftBroken = teams(broken);
        ImmutableList<TeamObstacle> obstacles = ImmutableList.<TeamObstacle>builder()
                .addAll(problem.contradictions())
                .addAll(new Obstacles(table).toAnyTeams())
                .build();
        if (!obstacles.isEmpty()) {
            return new NoRepair(left, leftBroken, obstacles);
        }
        for (int k = 0; k < broken.size(); k++) {
            mend(broken.get(k), broken.size() - k - 1);
        }
        if (draft.shortage(table) > 0) {
            TeamSearch search = new TeamSearch(
                    table,
                    new Worth(Long.MAX_VALUE, weight), // nothing is as good
                    new Budget(STEPS, StopSignal.NEVER),
                    0,
                    unused -> {},
                    draft.copy());
            search.open();
            if (search.draft().shortage(table) > 0) {
                return new NoRepair(left, leftBroken, ImmutableList.of(new TeamObstacle.NotFound(search.isComplete())));
            }
            takeOver(search.draft());
        }
        TeamPrices prices = new Relaxation(new TeamTable(problem)).prices(problem, Run.plain());
        TeamValue bound = new TeamBound(problem, prices).value();
        Formation mended = Teams.formation(problem, new TeamTable(problem), draft, bound, prices, false);
        return new Repair(left, leftBroken, mended, moved());
    }

    /** Takes teams over, each in that of the places that cannot be told from its own where most of its people were. */
    private void takeOver(Draft found) {
        draft.become(new Draft(table.places(), table.mentees));
        for (int from : found.open()) {
            int place = IntStream.range(0, table.places())
                    .filter(p -> table.kindOf[p] == table.kindOf[from] && !draft.isOpen(p))
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(p -> stayed(found, from, p))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            draft.set(place, found.team(from), found.members(from));
        }
    }

    /** Returns how many people of a team were in a place. */
    private int stayed(Draft found, int from, int place) {
        long mentors = Arrays.stream(found.team(from))
                .filter(mentor -> Arrays.binarySearch(home.team(place), mentor) >= 0)
                .count();
        long mentees = Arrays.stream(found.members(from))
                .filter(mentee -> home.placeOf(mentee) == place)
                .count();
        return (int) (mentors + mentees);
    }

    private boolean isLegal(int place) {
        int[] team = home.team(place);
        int[] members = home.members(place);
        return team.length >= table.leastMentors(place)
                && members.length >= table.leastMentees(place)
                && members.length <= table.room(place, team)
                && table.rules.admit(team, members);
    }

    /**
     * Opens a broken team again in the best way, or gives it up.
     *
     * @param waiting how many broken teams come after it
     */
    private void mend(int place, int waiting) {
        Draft found = draft.copy();
        Worth best = Worth.NOTHING;
        int[] others = draft.open();
        if (tryOut(others, place, waiting, best)) {
            best = memberSearch.bestWorth();
            found = withMembers(others);
        }
        int[] all = Construction.union(others, new int[] {place});
        for (int[] team : teamsFor(place)) {
            draft.lead(place, team);
            if (tryOut(all, place, waiting, best)) {
                best = memberSearch.bestWorth();
                found = withMembers(all);
            }
        }
        draft.become(found);
        placing.place(draft, draft.unplaced()); // as rules may have kept a search that is not exact from placing them
    }

    /** Returns the mentors who may lead a broken team: those who are left, alone or with one more. */
    private List<int[]> teamsFor(int place) {
        int[] spare = draft.seatsLeft(table);
        int[] left = Arrays.stream(home.team(place))
                .filter(mentor -> spare[mentor] > 0) // else they have joined another broken team
                .toArray();
        List<int[]> teams = new ArrayList<>();
        if (canLead(place, left)) {
            teams.add(left);
        }
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
                && Arrays.stream(table.pinnedMentors[place]).allMatch(pinned -> Arrays.binarySearch(team, pinned) >= 0)
                && table.rules.admitMentors(team);
    }

    /** Returns how many of those who were in a team could be in it with other mentors. */
    private int staying(int place, int[] team) {
        return (int) Arrays.stream(home.members(place))
                .filter(mentee -> table.meanScore(team, mentee) != TeamTable.NONE)
                .count();
    }

    /** Looks for the best mentees of the teams in some places, with a broken one among them or not. */
    private boolean tryOut(int[] open, int place, int waiting, Worth floor) {
        long worth = 0;
        int[][] teams = new int[open.length][];
        for (int t = 0; t < open.length; t++) {
            teams[t] = draft.team(open[t]);
            worth += table.worthOfMentors(teams[t]);
        }
        boolean isGivenUp = Arrays.binarySearch(open, place) < 0;
        int[] was = home.team(place);
        int[] is = isGivenUp ? new int[0] : draft.team(place);
        long changed = 2L * Construction.union(was, is).length - was.length - is.length; // mentors who join or go
        long missing =
                Math.max(0L, table.leastTeams - open.length - waiting) + (isGivenUp && table.isBegun[place] ? 1 : 0);
        int[] everybody = IntStream.range(0, table.mentees).toArray();
        return memberSearch.find(
                open, teams, everybody, worth - changed * weight, missing * (table.mentees + 1L), floor, nodes);
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
