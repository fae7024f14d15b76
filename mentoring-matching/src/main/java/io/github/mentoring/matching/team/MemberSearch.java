package io.github.mentoring.matching.team;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;

/**
 * Finds the best mentees for teams whose mentors are known.
 *
 * <p>Where no rule and no affinity ties mentees to each other, a bounded matching of mentees with teams is the answer. Elsewhere
 * it is a bound: each mentee counts with the most that their fellows could add. If those who are matched may not be together, or are
 * worth less than the bound, one of them is put in each of the teams in turn, and nowhere, and each case is bounded again (Land,
 * Doig, An Automatic Method of Solving Discrete Programming Problems, 1960).
 */
final class MemberSearch {

    private static final int OPEN = -2;
    private static final int NOWHERE = -1;

    private final TeamTable table;
    private final Stay stay;
    private final Budget budget;

    private int[] places = {};
    private int[][] team = {};
    private int[] pool = {};
    private int[] least = {};
    private int[] room = {};
    private long[][] base = {}; // in the pool -> in a team -> what the mentors are worth to them
    private int[] fixed = {}; // in the pool -> team, NOWHERE or OPEN
    private int[] best = {};
    private Worth bestWorth = Worth.NOTHING;
    private long mentorWorth;
    private long shortage;
    private long nodes;
    private boolean isComplete;
    private boolean isFound;

    MemberSearch(TeamTable table, Stay stay, Budget budget) {
        this.table = table;
        this.stay = stay;
        this.budget = budget;
    }

    /**
     * Looks for mentees that make the teams worth more than a floor, and returns whether there are some.
     *
     * @param mentorWorth what the mentors add to the worth
     * @param shortage what is taken off those placed for teams that must be there and are not
     * @param mostNodes how many matchings to solve at most
     */
    boolean find(
            int[] newPlaces,
            int[][] newTeam,
            int[] newPool,
            long mentorWorth,
            long shortage,
            Worth floor,
            long mostNodes) {
        places = newPlaces;
        team = newTeam;
        pool = newPool;
        this.mentorWorth = mentorWorth;
        this.shortage = shortage;
        bestWorth = floor;
        nodes = mostNodes;
        isComplete = true;
        isFound = false;
        if (prepare() && fixWhoIsBound() && couldBeat(floor)) {
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
        int[] of = best;
        for (int place : places) {
            draft.clear(place);
        }
        for (int t = 0; t < places.length; t++) {
            draft.set(places[t], team[t], members(of, t));
        }
    }

    Worth bestWorth() {
        return bestWorth;
    }

    /** Returns whether there is nothing better for these mentors, for sure. */
    boolean isComplete() {
        return isComplete;
    }

    private boolean prepare() {
        least = new int[places.length];
        room = new int[places.length];
        base = new long[pool.length][places.length];
        fixed = new int[pool.length];
        Arrays.fill(fixed, OPEN);
        budget.look((long) pool.length * places.length / 4);
        long seats = 0;
        for (int t = 0; t < places.length; t++) {
            least[t] = table.leastMentees(places[t]);
            room[t] = Math.min(table.room(places[t], team[t]), pool.length);
            seats += least[t];
            if (room[t] < least[t]) {
                return false;
            }
            for (int i = 0; i < pool.length; i++) {
                base[i][t] = worthOf(pool[i], t);
            }
        }
        return seats <= pool.length;
    }

    private long worthOf(int mentee, int t) {
        int pin = table.pinOf[mentee];
        if (pin >= 0 && pin != places[t]) {
            return TeamTable.NONE;
        }
        for (int mentor : table.rules.mentorsWith(mentee)) {
            if (Arrays.binarySearch(team[t], mentor) < 0) {
                return TeamTable.NONE;
            }
        }
        long mean = table.meanScore(team[t], mentee);
        return mean == TeamTable.NONE ? mean : mean + stay.worth(mentee, places[t]);
    }

    /** Puts those in their teams who are there already or go with a mentor of it; returns false if that cannot be. */
    private boolean fixWhoIsBound() {
        for (int t = 0; t < places.length; t++) {
            for (int mentor : team[t]) {
                for (int mentee : table.rules.menteesOf(mentor)) {
                    if (!fix(Arrays.binarySearch(pool, mentee), t)) {
                        return false;
                    }
                }
            }
        }
        for (int t = 0; t < places.length; t++) {
            for (int mentee : table.pinnedMentees[places[t]]) {
                if (!fix(Arrays.binarySearch(pool, mentee), t)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Puts a mentee, and those who go with them, in a team or nowhere; returns false if that cannot be. */
    private boolean fix(int i, int t) {
        if (i < 0) {
            return false;
        }
        for (int mentee : table.rules.menteesWith(pool[i])) {
            int other = Arrays.binarySearch(pool, mentee);
            if (other < 0 || (fixed[other] != OPEN && fixed[other] != t)) {
                return false;
            }
            if (t >= 0 && base[other][t] == TeamTable.NONE) {
                return false;
            }
            fixed[other] = t;
        }
        return true;
    }

    /** Returns false if a look at each mentee by themselves shows that the floor cannot be beaten. */
    private boolean couldBeat(Worth floor) {
        if (table.menteesSuit()) {
            return true;
        }
        long seats = 0;
        for (int each : room) {
            seats += each;
        }
        long eligible = 0;
        long all = 0;
        long positive = 0;
        for (long[] row : base) {
            long most = TeamTable.NONE;
            for (long one : row) {
                most = Math.max(most, one);
            }
            if (most != TeamTable.NONE) {
                eligible++;
                all += most;
                positive += Math.max(0, most);
            }
        }
        long worth = eligible <= seats ? all : positive;
        return new Worth(Math.min(eligible, seats) - shortage, worth + mentorWorth).beats(floor);
    }

    private void visit() {
        if (nodes <= 0 || !budget.take()) {
            isComplete = false;
            return;
        }
        nodes--;
        budget.look((long) pool.length * places.length);
        Outlook outlook = new Outlook();
        if (!outlook.isPossible() || !(outlook.solve() instanceof SparseMatching matching)) {
            return;
        }
        int[] teamOf = new int[pool.length];
        Arrays.fill(teamOf, NOWHERE);
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
        if (doubtful < 0) {
            return;
        }
        int[] before = fixed;
        for (int t = 0; t < places.length; t++) {
            if (!isLikeAnother(t)) {
                fixed = before.clone();
                if (fix(doubtful, t)) {
                    visit();
                }
                fixed = before;
            }
        }
        fixed = before.clone();
        if (table.pinOf[pool[doubtful]] < 0 && fix(doubtful, NOWHERE)) {
            visit();
        }
        fixed = before;
    }

    /** Returns whether a team cannot be told from one before it, nobody being in either. */
    private boolean isLikeAnother(int t) {
        for (int before = 0; before < t; before++) {
            if (table.kindOf[places[before]] == table.kindOf[places[t]]
                    && Arrays.equals(team[before], team[t])
                    && isEmpty(before)
                    && isEmpty(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmpty(int t) {
        return Arrays.stream(fixed).noneMatch(one -> one == t);
    }

    /** Keeps the teams if they are legal and better; returns whom to decide about, or a negative number if all is known. */
    private int judge(int[] teamOf, long placed, long bound) {
        long worth = mentorWorth;
        boolean isLegal = true;
        boolean[] isInDoubt = new boolean[places.length];
        for (int t = 0; t < places.length; t++) {
            int[] members = members(teamOf, t);
            long actual = table.worthOfFellows(members);
            for (int mentee : members) {
                actual += base[Arrays.binarySearch(pool, mentee)][t];
            }
            worth += actual;
            if (table.rules.bindsMentees() && !table.rules.admit(team[t], members)) {
                isLegal = false;
                isInDoubt[t] = true;
            }
            isInDoubt[t] |= table.menteesSuit();
        }
        if (isLegal) {
            Worth found = new Worth(placed, worth);
            if (found.beats(bestWorth)) {
                bestWorth = found;
                best = teamOf;
                isFound = true;
            }
            if (worth == bound) {
                return -1;
            }
        }
        return doubtful(teamOf, isInDoubt);
    }

    private int doubtful(int[] teamOf, boolean[] isInDoubt) {
        int any = -1;
        for (int i = 0; i < pool.length; i++) {
            if (fixed[i] == OPEN) {
                if (teamOf[i] >= 0 && isInDoubt[teamOf[i]]) {
                    return i;
                }
                any = any < 0 && hasTeam(i) ? i : any;
            }
        }
        return any;
    }

    private boolean hasTeam(int i) {
        return Arrays.stream(base[i]).anyMatch(one -> one != TeamTable.NONE);
    }

    private int[] members(int[] teamOf, int t) {
        int number = 0;
        int[] members = new int[pool.length];
        for (int i = 0; i < pool.length; i++) {
            if (teamOf[i] == t) {
                members[number++] = pool[i];
            }
        }
        return Arrays.copyOf(members, number);
    }

    /** What the teams could still be worth, some mentees being in them or nowhere already. */
    private final class Outlook {

        private final long[][] worth; // in the pool -> in a team -> the most that they can add
        private final boolean isPossible;

        Outlook() {
            worth = table.rules.bindsMentees() || table.menteesSuit() ? new long[pool.length][] : base;
            isPossible = worth == base || look();
        }

        private boolean look() {
            Rules.Common[] common = new Rules.Common[places.length];
            for (int t = 0; t < places.length; t++) {
                common[t] = table.rules.new Common();
                for (int mentor : team[t]) {
                    common[t].addMentor(mentor);
                }
            }
            for (int i = 0; i < pool.length; i++) {
                if (fixed[i] >= 0 && !common[fixed[i]].add(pool[i])) {
                    return false;
                }
            }
            for (int i = 0; i < pool.length; i++) {
                worth[i] = base[i].clone();
                for (int t = 0; t < places.length; t++) {
                    boolean isOut = fixed[i] == OPEN ? !common[t].admits(pool[i]) : fixed[i] != t;
                    worth[i][t] = isOut ? TeamTable.NONE : worth[i][t];
                }
            }
            if (table.menteesSuit()) {
                addFellows();
            }
            return true;
        }

        private void addFellows() {
            long[][] alone = new long[pool.length][];
            Arrays.setAll(alone, i -> worth[i].clone());
            for (int i = 0; i < pool.length; i++) {
                for (int t = 0; t < places.length; t++) {
                    if (alone[i][t] != TeamTable.NONE) {
                        worth[i][t] += mostOfFellows(i, t, alone);
                    }
                }
            }
        }

        /** Returns the greatest mean affinity with fellows whom a mentee may still get, in parts; those in the team are among them. */
        private long mostOfFellows(int i, int t, long[][] alone) {
            long sum = 0;
            int number = 0;
            long[] others = new long[pool.length];
            int open = 0;
            for (int other = 0; other < pool.length; other++) {
                if (other == i || alone[other][t] == TeamTable.NONE || table.rules.areApart(pool[i], pool[other])) {
                    continue;
                }
                long affinity = table.menteeAffinity(pool[i], pool[other]);
                if (fixed[other] == t) {
                    sum += affinity;
                    number++;
                } else {
                    others[open++] = affinity;
                }
            }
            Arrays.sort(others, 0, open);
            while (open > 0
                    && number < room[t] - 1
                    && (number < least[t] - 1 || others[open - 1] * Math.max(number, 1) > sum)) {
                sum += others[--open];
                number++;
            }
            return number == 0 ? 0 : sum * (table.parts / number);
        }

        boolean isPossible() {
            return isPossible;
        }

        SparseOutcome solve() {
            SparseProblemBuilder problem = SparseProblem.builder(pool.length, places.length);
            for (int t = 0; t < places.length; t++) {
                problem.mentor(t, least[t], room[t]);
            }
            for (int i = 0; i < pool.length; i++) {
                if (fixed[i] >= 0) {
                    problem.mentee(i, 1, 1).pair(i, fixed[i], worth[i][fixed[i]]);
                    continue;
                }
                for (int t = 0; fixed[i] == OPEN && t < places.length; t++) {
                    if (worth[i][t] != TeamTable.NONE) {
                        problem.pair(i, t, worth[i][t]);
                    }
                }
            }
            return SparseSolver.solve(problem.build(), Objective.MOST_SERVED_THEN_TOTAL);
        }
    }
}
