package io.github.mentoring.matching.team;

import java.util.Arrays;

/** Moves a mentee, by chance, to the team where that helps most, alone or in exchange for one of its mentees. */
final class Moves {

    private final TeamTable table;
    private final Chance chance;
    private final Budget budget;

    private long bestGain;
    private int bestPlace;
    private int bestOther; // in exchange for whom, or -1

    Moves(TeamTable table, Chance chance, Budget budget) {
        this.table = table;
        this.chance = chance;
        this.budget = budget;
    }

    /** Moves somebody if it helps, and returns whether the draft is better. */
    boolean improve(Draft draft) {
        int mentee = chance.number(table.mentees);
        if (!isFree(mentee)) {
            return false;
        }
        int from = draft.placeOf(mentee);
        bestGain = from < 0 ? Long.MIN_VALUE : 0;
        bestPlace = -1;
        for (int place : draft.open()) {
            if (place != from && canBeIn(draft, mentee, place)) {
                long people = (from < 0 ? 0L : draft.members(from).length) + draft.members(place).length;
                budget.look(16);
                tryToJoin(draft, mentee, from, place);
                for (int other : from < 0 ? new int[0] : draft.members(place)) {
                    if (!budget.look(table.menteesSuit() ? 16 + people * people / 4 : 16)) {
                        return false;
                    }
                    tryToSwap(draft, mentee, from, place, other);
                }
            }
        }
        if (bestPlace < 0) {
            return false;
        }
        int[] joined = with(draft.members(bestPlace), bestOther, mentee);
        int[] team = draft.team(bestPlace);
        if (from >= 0) {
            int[] left = with(draft.members(from), mentee, bestOther);
            int[] old = draft.team(from);
            draft.clear(from);
            draft.set(bestPlace, team, joined);
            draft.set(from, old, left);
        } else {
            draft.set(bestPlace, team, joined);
        }
        return true;
    }

    private boolean isFree(int mentee) {
        return table.pinOf[mentee] < 0
                && table.rules.menteesWith(mentee).length == 1
                && table.rules.mentorsWith(mentee).length == 0;
    }

    private boolean canBeIn(Draft draft, int mentee, int place) {
        return table.meanScore(draft.team(place), mentee) != TeamTable.NONE;
    }

    private void tryToJoin(Draft draft, int mentee, int from, int place) {
        int[] members = draft.members(place);
        boolean isPossible = members.length < table.room(place, draft.team(place))
                && (from < 0 || draft.members(from).length > table.leastMentees(from));
        if (isPossible) {
            keepIfBest(draft, mentee, from, place, -1);
        }
    }

    private void tryToSwap(Draft draft, int mentee, int from, int place, int other) {
        if (isFree(other) && canBeIn(draft, other, from)) {
            keepIfBest(draft, mentee, from, place, other);
        }
    }

    private void keepIfBest(Draft draft, int mentee, int from, int place, int other) {
        int[] team = draft.team(place);
        int[] joined = with(draft.members(place), other, mentee);
        long gain = table.worth(team, joined) - table.worth(team, draft.members(place));
        int[] left = {};
        if (from >= 0) {
            left = with(draft.members(from), mentee, other);
            gain += table.worth(draft.team(from), left) - table.worth(draft.team(from), draft.members(from));
        }
        if (gain > bestGain
                && table.rules.admit(team, joined)
                && (from < 0 || table.rules.admit(draft.team(from), left))) {
            bestGain = gain;
            bestPlace = place;
            bestOther = other;
        }
    }

    /** Returns the numbers, ascending, without one and with another, each of which may be negative for nobody. */
    private static int[] with(int[] numbers, int out, int in) {
        int[] rest = Arrays.stream(numbers).filter(number -> number != out).toArray();
        return in < 0 ? rest : Construction.union(rest, new int[] {in});
    }
}
