package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for the best teams: exactly where there are few ways to share out the mentors, and elsewhere by forming a few teams anew
 * at a time, exactly among themselves, as long as steps are left. Teams that must be there are looked for before all else.
 *
 * <p>Source: Shaw, Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems, 1998 (large
 * neighbourhood search).
 */
final class TeamSearch {

    private static final long WAYS_IN_ALL = 50_000;
    private static final long WAYS_IN_PART = 400;
    private static final long NODES_IN_PART = 40;
    private static final int WARM_UP = 300;
    private static final int OTHERS = 8; // teams beside two that exchange mentors
    private static final int MOST_TIED = 60; // mentees, tied to each other, whose ways are gone through

    private final TeamTable table;
    private final long gainOfPlacing; // what one more who is placed counts for where ways are compared
    private final Budget budget;
    private final Consumer<Draft> listener;
    private final Neighbourhood neighbourhood;
    private final PoolSearch poolSearch;
    private final MemberSearch memberSearch;
    private final Exchange exchange;
    private final Dissolving dissolving;
    private final Moves moves;
    private final Ways ways;
    private final boolean isTied; // whether something ties mentees to each other

    private final Draft draft;
    private Worth bound;
    private Worth worth;
    private boolean isComplete;
    private boolean isOnlyToOpen; // whether to stop as soon as all teams are there that must be

    TeamSearch(TeamTable table, Worth bound, Budget budget, long seed, Consumer<Draft> listener) {
        this(table, bound, budget, seed, listener, Construction.of(table, budget));
    }

    /** Looks for teams, beginning with some, which it changes. */
    TeamSearch(TeamTable table, Worth bound, Budget budget, long seed, Consumer<Draft> listener, Draft beginning) {
        this.table = table;
        this.bound = bound;
        gainOfPlacing = Math.abs(bound.worth()) / (table.mentees + 1);
        this.budget = budget;
        this.listener = listener;
        Chance chance = new Chance(seed);
        isTied = table.rules.bindsMentees() || table.menteesSuit();
        neighbourhood = new Neighbourhood(table, chance);
        exchange = new Exchange(table, chance, budget);
        dissolving = new Dissolving(table, chance, budget);
        moves = new Moves(table, chance, budget);
        ways = new Ways(isTied ? 5 : 4, chance);
        poolSearch = new PoolSearch(table, Stay.NOBODY, budget, unused -> {});
        memberSearch = new MemberSearch(table, Stay.NOBODY, budget);
        draft = beginning;
        worth = draft.worth(table);
    }

    /** Looks for good teams, and for the best ones where there are few ways to share out the mentors. */
    void begin() {
        tell();
        placeAllAnew();
        openAll();
        improve(WARM_UP);
        goThroughAll();
    }

    /** Looks for better teams, until they are worth as much as none exceed. */
    void goOn(Worth newBound) {
        bound = newBound;
        improve(Long.MAX_VALUE);
    }

    /** Looks for the teams that must be there, and stops when they are; forms a few teams anew first, and all only if that does not do. */
    void open() {
        isOnlyToOpen = true;
        improve(WARM_UP);
        openAll();
        goThroughAll();
        improve(Long.MAX_VALUE);
    }

    Draft draft() {
        return draft;
    }

    /** Returns what the teams found are worth. */
    Worth worth() {
        return worth;
    }

    /** Returns whether all was searched, so that there is nothing better. */
    boolean isComplete() {
        return isComplete;
    }

    private boolean isDone() {
        return isComplete || budget.isSpent() || worth.equals(bound) || (isOnlyToOpen && draft.shortage(table) == 0);
    }

    /** Opens as many teams of one shape as there must be, step by step, if some are missing. */
    private void openAll() {
        if (isDone() || draft.shortage(table) == 0 || table.leastTeams == 0) {
            return;
        }
        long steps = budget.left() / 2;
        Budget part = budget.part(steps);
        Opening opening = new Opening(table, neighbourhood.all(), part);
        if (opening.find(draft)) {
            worth = draft.worth(table);
            tell();
        } else {
            isComplete = opening.isComplete();
        }
        budget.used(part, steps);
    }

    /** Goes through all ways to share out the mentors, if there are few enough for the steps that are left. */
    private void goThroughAll() {
        Pool all = neighbourhood.all();
        long most = Math.min(WAYS_IN_ALL, budget.left());
        boolean isSmall = !isTied || table.mentees <= MOST_TIED;
        if (isDone() || !isSmall || poolSearch.count(all, most) >= most) {
            return;
        }
        long steps = budget.left() / 2;
        Budget half = budget.part(steps);
        PoolSearch whole = new PoolSearch(table, Stay.NOBODY, half, this::keep);
        whole.find(all, worth, WAYS_IN_ALL, Long.MAX_VALUE);
        isComplete = whole.isComplete();
        budget.used(half, steps);
    }

    private void improve(long rounds) {
        if (table.mentees == 0 || table.places() == 0) {
            return;
        }
        for (long round = 0; round < rounds && !isDone() && budget.take(); round++) {
            int way = ways.next();
            long looked = budget.looked();
            Worth before = worth;
            if (tryOut(way)) {
                worth = draft.worth(table);
                tell();
            }
            long placed = worth.placed() - before.placed();
            long gained = placed > 0 ? gainOfPlacing : worth.worth() - before.worth();
            ways.learn(way, gained, budget.looked() - looked);
        }
    }

    /** Tries to make the teams better in one of the ways, and returns whether they are. */
    private boolean tryOut(int way) {
        return switch (way) {
            case 0 -> formAnew();
            case 1 -> exchange.improve(draft, OTHERS, isTied ? NODES_IN_PART : 1);
            case 2 -> exchange.improve(draft, isTied ? 2 * OTHERS : table.places(), isTied ? NODES_IN_PART : 1);
            case 3 -> dissolving.improve(draft);
            default -> moves.improve(draft);
        };
    }

    private boolean formAnew() {
        Pool pool = neighbourhood.next(draft);
        Worth now = draft.worthIn(table, pool.places());
        int open = (int) Arrays.stream(pool.places()).filter(draft::isOpen).count();
        long missing = Math.max(0, pool.leastTeams() - open)
                + Arrays.stream(pool.places())
                        .filter(place -> table.isBegun[place] && !draft.isOpen(place))
                        .count();
        Worth floor = new Worth(now.placed() - missing * (table.mentees + 1L), now.worth());
        boolean isFound = poolSearch.find(pool, floor, WAYS_IN_PART, NODES_IN_PART);
        if (isFound) {
            poolSearch.putInto(draft);
        }
        return isFound;
    }

    private void keep(PoolSearch found) {
        found.putInto(draft);
        worth = draft.worth(table);
        tell();
    }

    /** Finds the best mentees for all teams at once, where nothing ties mentees to each other. */
    private void placeAllAnew() {
        if (isTied) {
            return;
        }
        int[] open = draft.open();
        int[][] team = new int[open.length][];
        long mentorWorth = 0;
        for (int t = 0; t < open.length; t++) {
            team[t] = draft.team(open[t]);
            mentorWorth += table.worthOfMentors(team[t]);
        }
        int[] everybody = IntStream.range(0, table.mentees).toArray();
        long shortage = draft.shortage(table) * (table.mentees + 1L);
        if (memberSearch.find(open, team, everybody, mentorWorth, shortage, worth, 1)) {
            memberSearch.putInto(draft);
            worth = draft.worth(table);
            tell();
        }
    }

    private void tell() {
        listener.accept(draft);
    }
}
