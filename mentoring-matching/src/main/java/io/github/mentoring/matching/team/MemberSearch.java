package io.github.mentoring.matching.team;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.kernel.SparseMatching;
import java.util.Arrays;

/**
 * Finds the best mentees for teams whose mentors are known.
 *
 * <p>Where no rule and no affinity ties mentees to each other, a bounded matching of mentees with teams is the answer. Elsewhere
 * it is a bound, the {@link Outlook}. If those who are matched may not be together, or are
 * worth less than the bound, one of them is put in each of the teams in turn, and nowhere, and each case is bounded again (Land,
 * Doig, An Automatic Method of Solving Discrete Programming Problems, 1960).
 */
final class MemberSearch {

    private final TeamTable table;
    private final Stay stay;
    private final Budget budget;
    private final Runnable better; // hears of each better answer

    private Seating seating;
    private int[] fixed = {}; // in the pool -> team, NOWHERE or OPEN
    private int[] best = {};
    private Worth bestWorth = Worth.NOTHING;
    private long mentorWorth;
    private long shortage;
    private long nodes;
    private boolean isComplete;
    private boolean isFound;

    MemberSearch(TeamTable table, Stay stay, Budget budget) {
        this(table, stay, budget, () -> {});
    }

    MemberSearch(TeamTable table, Stay stay, Budget budget, Runnable better) {
        this.table = table;
        this.stay = stay;
        this.budget = budget;
        this.better = better;
        seating = new Seating(table, stay, new int[0], new int[0][], new int[0]);
    }

    /**
     * Looks for mentees that make the teams worth more than a floor, and returns whether there are some.
     *
     * @param mentorWorth what the mentors add to the worth
     * @param shortage what is taken off those placed for teams that must be there and are not
     * @param mostNodes how many matchings to solve at most
     */
    boolean find(int[] places, int[][] team, int[] pool, long mentorWorth, long shortage, Worth floor, long mostNodes) {
        this.mentorWorth = mentorWorth;
        this.shortage = shortage;
        bestWorth = floor;
        nodes = mostNodes;
        isFound = false;
        isComplete = budget.look((long) pool.length * places.length / 4);
        seating = new Seating(table, stay, places, team, pool);
        fixed = seating.undecided();
        if (isComplete && seating.isPossible() && seating.fixWhoIsBound(fixed) && couldBeat(floor)) {
            visit();
        }
        return isFound;
    }

    /** Returns the team of each mentee in the pool, or a negative number, as found. */
    int[] best() {
        return best;
    }

    /** Puts the teams found into a draft. */
    void putInto(Draft draft) {
        for (int place : seating.places) {
            draft.clear(place);
        }
        for (int t = 0; t < seating.places.length; t++) {
            draft.set(seating.places[t], seating.team[t], seating.members(best, t));
        }
    }

    Worth bestWorth() {
        return bestWorth;
    }

    /** Returns whether there is nothing better for these mentors, for sure. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns false if a look at each mentee by themselves shows that the floor cannot be beaten. */
    private boolean couldBeat(Worth floor) {
        if (table.menteesSuit()) {
            return true;
        }
        Worth most = seating.most();
        return new Worth(most.placed() - shortage, most.worth() + mentorWorth).beats(floor);
    }

    private void visit() {
        if (nodes <= 0 || !budget.take()) {
            isComplete = false;
            return;
        }
        nodes--;
        budget.look((long) seating.pool.length * seating.places.length);
        Outlook outlook = new Outlook(seating, fixed, budget);
        if (!outlook.isPossible() || !(outlook.solve() instanceof SparseMatching matching)) {
            isComplete &= !budget.isStopped();
            return;
        }
        if (budget.isStopped()) {
            isComplete = false; // the matching need not be best
        }
        int[] teamOf = new int[seating.pool.length];
        Arrays.fill(teamOf, Seating.NOWHERE);
        long bound = mentorWorth;
        ImmutableIntArray pairs = matching.pairs();
        for (int k = 0; k < pairs.length(); k++) {
            int pair = pairs.get(k);
            teamOf[matching.problem().menteeOf(pair)] = matching.problem().mentorOf(pair);
            bound += matching.problem().weightOf(pair);
        }
        long placed = matching.size() - shortage;
        if (!new Worth(placed, bound).beats(bestWorth)) {
            return;
        }
        int doubtful = judge(teamOf, placed, bound);
        if (doubtful >= 0) {
            branch(doubtful);
        }
    }

    /** Puts somebody in each of the teams in turn, and nowhere. */
    private void branch(int doubtful) {
        int[] before = fixed;
        int[] like = seating.likeEarlier(before);
        for (int t = 0; t < like.length; t++) {
            if (like[t] < 0 || seating.tellsPlacesApart()) {
                fixed = before.clone();
                if (seating.fix(fixed, doubtful, t)) {
                    visit();
                }
            }
        }
        fixed = before.clone();
        if (table.pinOf[seating.pool[doubtful]] < 0 && seating.fix(fixed, doubtful, Seating.NOWHERE)) {
            visit();
        }
        fixed = before;
    }

    /** Keeps the teams if they are legal and better; returns whom to decide about, or a negative number if all is known. */
    private int judge(int[] teamOf, long placed, long bound) {
        long worth = mentorWorth;
        boolean isLegal = true;
        boolean[] isInDoubt = new boolean[seating.places.length];
        for (int t = 0; t < seating.places.length; t++) {
            int[] members = seating.members(teamOf, t);
            worth += table.worthOfFellows(members);
            if (table.rules.bindsMentees() && !table.rules.admit(seating.team[t], members)) {
                isLegal = false;
                isInDoubt[t] = true;
            }
            isInDoubt[t] |= table.menteesSuit();
        }
        for (int i = 0; i < teamOf.length; i++) {
            worth += teamOf[i] < 0 ? 0 : seating.base(i, teamOf[i]);
        }
        if (isLegal) {
            Worth found = new Worth(placed, worth);
            if (found.beats(bestWorth)) {
                bestWorth = found;
                best = teamOf;
                isFound = true;
                better.run();
            }
            if (worth == bound) {
                return -1;
            }
        }
        return doubtful(teamOf, isInDoubt);
    }

    private int doubtful(int[] teamOf, boolean[] isInDoubt) {
        int any = -1;
        for (int i = 0; i < teamOf.length; i++) {
            if (fixed[i] == Seating.OPEN) {
                if (teamOf[i] >= 0 && isInDoubt[teamOf[i]]) {
                    return i;
                }
                any = any < 0 && seating.hasTeam(i) ? i : any;
            }
        }
        return any;
    }
}
