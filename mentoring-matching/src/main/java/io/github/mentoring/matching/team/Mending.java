package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends teams that somebody has left: one broken team after the other, by its own mentors and one more, who has a seat to spare or whom
 * another team can spare; then by all ways to share out the mentors, if these are few; and by teams formed anew where some that must be
 * there are missing.
 */
final class Mending {

    private static final int MOST_JOINING = 12; // mentors to try for a team
    private static final long MOST_NODES = 200;
    private static final long MOST_LOOKS = 4_000_000; // pairs that these may look at
    private static final long STEPS = 5_000; // to look for teams that must be there, or through all ways
    private static final long MOST_LOOKS_IN_ALL = 20_000_000; // pairs that going through all ways may look at
    private static final long MOST_WAYS = 2_000; // to share out the mentors

    private final Run run;
    private final StopSignal stop;
    private final Budget budget;
    private final TeamProblem problem;
    private final TeamTable table; // of scores so coarse that staying can be weighed against them
    private final boolean isExact; // whether these are the scores as they are
    private final Home home;
    private final Stay stay;
    private final Draft draft;
    private final long looksEach; // pairs that a matching of all mentees with all teams may look at
    private final long nodes;
    private final MemberSearch memberSearch;
    private final Placing placing;

    Mending(Formation before, ImmutableSet<ParticipantId> leavers, Run run) {
        checkArgument(!leavers.isEmpty(), "nobody leaves; name who does");
        leavers.forEach(leaver -> checkArgument(
                before.problem().mentors().containsKey(leaver)
                        || before.problem().mentees().containsKey(leaver),
                "formation does not know %s `%s`, who is to leave; name somebody of its problem",
                leaver instanceof MentorId ? "mentor" : "mentee",
                leaver));
        this.run = run;
        stop = new Relay(run);
        budget = new Budget(Long.MAX_VALUE, stop);
        problem = Leaving.without(before.problem(), leavers);
        TeamProblem coarse = Leaving.coarse(problem);
        isExact = coarse.equals(problem) && coarse.parts() == problem.parts();
        table = new TeamTable(coarse);
        home = new Home(before.teams(), problem, table);
        stay = new Stay(home.draft(), Leaving.weight(coarse).longValueExact());
        draft = new Draft(table.places(), table.mentees);
        looksEach = (long) table.mentees * table.places() * (table.menteesSuit() ? table.mentees : 1);
        nodes = Math.max(1, Math.min(MOST_NODES, MOST_LOOKS / (1 + looksEach)));
        memberSearch = new MemberSearch(table, stay, budget);
        placing = new Placing(table, budget);
    }

    RepairOutcome repair() {
        List<Integer> broken = new ArrayList<>();
        for (int place = 0; place < table.places(); place++) {
            if (home.isUsed(place)) {
                if (home.isLegal(place)) {
                    draft.set(place, home.draft().team(place), home.draft().members(place));
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
        boolean isUnchanged = broken.isEmpty() && draft.shortage(table) == 0;
        mendAll(broken);
        boolean isAllSeen = isUnchanged || goThroughAll();
        boolean isSure = isAllSeen || (draft.shortage(table) > 0 && lookForMissing());
        RepairOutcome outcome = draft.shortage(table) > 0
                ? new NoRepair(left, leftBroken, ImmutableList.of(new TeamObstacle.NotFound(isSure)))
                : new Repair(left, leftBroken, formation(), home.moved(draft), isUnchanged || (isAllSeen && isExact));
        if (!budget.isStopped()) {
            run.progress().update(Stage.SOLVING, table.mentees, table.mentees);
        }
        return outcome;
    }

    private ImmutableList<Team> teams(List<Integer> places) {
        return places.stream().filter(home::isUsed).map(home::team).collect(ImmutableList.toImmutableList());
    }

    private void mendAll(List<Integer> broken) {
        for (int k = 0; k < broken.size(); k++) {
            run.progress().update(Stage.SOLVING, (long) table.mentees * k / (broken.size() + 1), table.mentees);
            mend(broken.get(k), broken.subList(k + 1, broken.size()));
        }
        run.progress().update(Stage.SOLVING, (long) table.mentees * broken.size() / (broken.size() + 1), table.mentees);
    }

    /** Goes through all ways to share out the mentors, if there are few, and returns whether nothing is better, for sure. */
    private boolean goThroughAll() {
        long steps = Math.min(STEPS, MOST_LOOKS_IN_ALL / (1 + looksEach));
        long most = Math.min(MOST_WAYS, steps);
        Budget part = budget.part(steps);
        Pool all = new Neighbourhood(table, new Chance(0)).all();
        PoolSearch search = new PoolSearch(table, stay, part, unused -> {});
        boolean isComplete = false;
        if (search.count(all, most) < most) {
            if (search.find(all, stay.worth(table, draft), most, Long.MAX_VALUE)) {
                search.putInto(draft);
            }
            isComplete = search.isComplete();
        }
        budget.used(part, steps);
        return isComplete;
    }

    /** Forms a few teams anew until all are there that must be, and returns whether there are none such if they still are not. */
    private boolean lookForMissing() {
        Budget part = budget.part(STEPS);
        TeamSearch search = new TeamSearch(
                table,
                new Worth(Long.MAX_VALUE, stay.worth()), // nothing is as good
                part,
                0,
                unused -> {},
                draft.copy());
        search.open();
        budget.used(part, STEPS);
        draft.become(home.settled(search.draft()));
        return search.isComplete();
    }

    private Formation formation() {
        TeamTable own = isExact ? table : new TeamTable(problem);
        Run quiet = Run.plain().withStop(stop).withExecutor(run.executor());
        return Teams.formation(problem, own, draft, new Proof(own, problem, quiet), false);
    }

    /**
     * Opens a broken team again in the best way, or gives it up.
     *
     * @param waiting the broken teams that come after it
     */
    private void mend(int place, List<Integer> waiting) {
        Draft found = draft.copy();
        Worth best = Worth.NOTHING;
        int[] others = draft.open();
        if (tryOut(others, place, waiting, best)) {
            best = memberSearch.bestWorth();
            found = withMembers(others);
        }
        int[] all = Construction.union(others, new int[] {place});
        for (Lead lead : leads(place)) {
            int[] whole = draft.team(lead.from);
            draft.lead(lead.from, lead.rest);
            draft.lead(place, lead.team);
            if (tryOut(all, place, waiting, best)) {
                best = memberSearch.bestWorth();
                found = withMembers(all);
            }
            draft.lead(lead.from, whole);
        }
        draft.become(found);
        placing.place(draft, draft.unplaced()); // as rules may have kept a search that is not exact from placing them
    }

    /** Mentors who may lead a broken team, and whom they leave behind in a place; in that of the team itself if nobody is taken away. */
    private static final class Lead {

        final int[] team;
        final int from;
        final int[] rest;

        Lead(int[] team, int from, int[] rest) {
            this.team = team;
            this.from = from;
            this.rest = rest;
        }
    }

    /** Returns who may lead a broken team: those who are left, alone or with one more. */
    private List<Lead> leads(int place) {
        int[] spare = draft.seatsLeft(table);
        int[] left = Arrays.stream(home.draft().team(place))
                .filter(mentor -> spare[mentor] > 0) // else they have joined another broken team
                .toArray();
        List<Lead> leads = new ArrayList<>();
        if (canLead(place, left)) {
            leads.add(new Lead(left, place, left));
        }
        leads.addAll(best(
                place,
                IntStream.range(0, table.mentors)
                        .filter(mentor -> spare[mentor] > 0 && Arrays.binarySearch(left, mentor) < 0)
                        .mapToObj(mentor -> new Lead(with(left, mentor), place, left))));
        leads.addAll(best(
                place,
                Arrays.stream(draft.open())
                        .boxed()
                        .flatMap(from -> Arrays.stream(draft.team(from))
                                .filter(mentor -> spare[mentor] == 0 && Arrays.binarySearch(left, mentor) < 0)
                                .mapToObj(
                                        mentor -> new Lead(with(left, mentor), from, without(draft.team(from), mentor)))
                                .filter(lead -> canLead(from, lead.rest)
                                        && table.room(from, lead.rest) >= table.leastMentees(from)))));
        return leads;
    }

    /** Returns some of those who may lead a team, with whom most can stay. */
    private List<Lead> best(int place, Stream<Lead> leads) {
        return leads.filter(lead -> canLead(place, lead.team))
                .sorted(Comparator.comparing(lead -> -staying(place, lead.team)))
                .limit(MOST_JOINING)
                .toList();
    }

    private static int[] with(int[] mentors, int one) {
        return Construction.union(mentors, new int[] {one});
    }

    private static int[] without(int[] mentors, int one) {
        return Arrays.stream(mentors).filter(mentor -> mentor != one).toArray();
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
        return (int) Arrays.stream(home.draft().members(place))
                .filter(mentee -> table.meanScore(team, mentee) != TeamTable.NONE)
                .count();
    }

    /** Looks for the best mentees of the teams in some places, with a broken one among them or not. */
    private boolean tryOut(int[] open, int place, List<Integer> waiting, Worth floor) {
        long worth = 0;
        int[][] teams = new int[open.length][];
        int[][] byPlace = new int[table.places()][];
        Arrays.fill(byPlace, new int[0]);
        waiting.forEach(other -> byPlace[other] = home.draft().team(other));
        for (int t = 0; t < open.length; t++) {
            teams[t] = draft.team(open[t]);
            byPlace[open[t]] = teams[t];
            worth += table.worthOfMentors(teams[t]);
        }
        boolean isGivenUp = Arrays.binarySearch(open, place) < 0;
        long missing = Math.max(0L, table.leastTeams - open.length - waiting.size())
                + (isGivenUp && table.isBegun[place] ? 1 : 0);
        int[] everybody = IntStream.range(0, table.mentees).toArray();
        return memberSearch.find(
                open,
                teams,
                everybody,
                worth + stay.worthOfMentors(byPlace),
                missing * (table.mentees + 1L),
                floor,
                nodes);
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
}
