package io.github.mentoring.matching.team;

import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;

/**
 * What teams could still be worth, some mentees being in them or nowhere for sure: a bounded matching in which each mentee counts with the
 * most that their fellows could add.
 *
 * <p>Takes time proportional to mentees times teams, and to mentees squared times those teams that can be told from each other if mentees
 * suit each other.
 */
final class Outlook {

    private static final int MANY_PAIRS = 20_000; // in which a matching takes long enough to be stopped

    private final Seating seating;
    private final TeamTable table;
    private final int[] fixed;
    private final Budget budget;
    private final long[][] worth; // in the pool -> in a team -> the most that they can add
    private final boolean isPossible;

    Outlook(Seating seating, int[] fixed, Budget budget) {
        this.seating = seating;
        this.table = seating.table;
        this.fixed = fixed;
        this.budget = budget;
        boolean isTied = table.rules.bindsMentees() || table.menteesSuit();
        worth = isTied ? new long[seating.pool.length][] : seating.base();
        isPossible = !isTied || look();
    }

    private boolean look() {
        int teams = seating.places.length;
        Rules.Common[] common = new Rules.Common[teams];
        for (int t = 0; t < teams; t++) {
            common[t] = table.rules.new Common();
            for (int mentor : seating.team[t]) {
                common[t].addMentor(mentor);
            }
        }
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] >= 0 && !common[fixed[i]].add(seating.pool[i])) {
                return false;
            }
        }
        for (int i = 0; i < fixed.length; i++) {
            worth[i] = seating.base()[i].clone();
            for (int t = 0; t < teams; t++) {
                boolean isOut = fixed[i] == Seating.OPEN ? !common[t].admits(seating.pool[i]) : fixed[i] != t;
                worth[i][t] = isOut ? TeamTable.NONE : worth[i][t];
            }
        }
        return !table.menteesSuit() || addFellows();
    }

    /** Adds the most that fellows could add to each mentee in each team; returns false if the caller says stop. */
    private boolean addFellows() {
        int[] like = seating.likeEarlier(fixed);
        long[][] alone = new long[fixed.length][];
        Arrays.setAll(alone, i -> worth[i].clone());
        for (int i = 0; i < fixed.length; i++) {
            for (int t = 0; t < like.length; t++) {
                if (alone[i][t] == TeamTable.NONE) {
                    continue;
                }
                if (like[t] >= 0) {
                    worth[i][t] += worth[i][like[t]] - alone[i][like[t]];
                } else if (budget.look(fixed.length)) {
                    worth[i][t] += mostOfFellows(i, t, alone);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the greatest mean affinity with fellows whom a mentee may still get, in parts; those in the team are among them. */
    private long mostOfFellows(int i, int t, long[][] alone) {
        long sum = 0;
        int number = 0;
        long[] others = new long[fixed.length];
        int open = 0;
        for (int other = 0; other < fixed.length; other++) {
            if (other == i
                    || alone[other][t] == TeamTable.NONE
                    || table.rules.areApart(seating.pool[i], seating.pool[other])) {
                continue;
            }
            long affinity = table.menteeAffinity(seating.pool[i], seating.pool[other]);
            if (fixed[other] == t) {
                sum += affinity;
                number++;
            } else {
                others[open++] = affinity;
            }
        }
        Arrays.sort(others, 0, open);
        while (open > 0
                && number < seating.room[t] - 1
                && (number < seating.least[t] - 1 || others[open - 1] * Math.max(number, 1) > sum)) {
            sum += others[--open];
            number++;
        }
        return table.mean(sum, number);
    }

    /** Returns whether those in the teams can be together; false, too, if the caller says stop. */
    boolean isPossible() {
        return isPossible;
    }

    /** Returns the matching; best unless the caller says stop. */
    SparseOutcome solve() {
        int teams = seating.places.length;
        SparseProblemBuilder problem = SparseProblem.builder(fixed.length, teams);
        for (int t = 0; t < teams; t++) {
            problem.mentor(t, seating.least[t], seating.room[t]);
        }
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] >= 0) {
                problem.mentee(i, 1, 1).pair(i, fixed[i], worth[i][fixed[i]]);
                continue;
            }
            for (int t = 0; fixed[i] == Seating.OPEN && t < teams; t++) {
                if (worth[i][t] != TeamTable.NONE) {
                    problem.pair(i, t, worth[i][t]);
                }
            }
        }
        SparseProblem built = problem.build();
        Run run = built.pairs() < MANY_PAIRS ? Run.plain() : Run.plain().withStop(budget::isToldToStop);
        return SparseSolver.solve(built, Objective.MOST_SERVED_THEN_TOTAL, run);
    }
}
