package io.github.mentoring.matching.team;

/** Puts mentees in teams one after the other, each where they fit best; ties by number. */
final class Placing {

    /** For how many pairs that are looked at it counts to look at a mentee in a team. */
    static final int LOOK = 16;

    private final TeamTable table;
    private final Budget budget;

    Placing(TeamTable table, Budget budget) {
        this.table = table;
        this.budget = budget;
    }

    /**
     * Puts those of some mentees who are in no team where they fit best, with those who go with them, as far as that can be and the
     * caller does not say stop.
     */
    void place(Draft draft, int[] mentees) {
        int[] open = draft.open();
        for (int mentee : mentees) {
            int[] unit = table.rules.menteesWith(mentee);
            if (draft.placeOf(mentee) >= 0 || unit[0] != mentee || !budget.look(LOOK * (long) open.length)) {
                continue;
            }
            int best = -1;
            long most = Long.MIN_VALUE;
            for (int place : open) {
                long worth = gain(place, draft.team(place), draft.members(place), unit);
                if (worth != TeamTable.NONE && worth > most) {
                    most = worth;
                    best = place;
                }
            }
            if (best >= 0) {
                draft.set(best, draft.team(best), Construction.union(draft.members(best), unit));
            }
        }
    }

    /** Returns what some would add to a team, by the head, or {@link TeamTable#NONE} if they cannot be in it. */
    long gain(int place, int[] team, int[] members, int[] unit) {
        if (members.length + unit.length > table.room(place, team)) {
            return TeamTable.NONE;
        }
        long sum = 0;
        for (int mentee : unit) {
            long mean = table.meanScore(team, mentee);
            boolean isElsewhere = table.pinOf[mentee] >= 0 && table.pinOf[mentee] != place;
            if (mean == TeamTable.NONE || isElsewhere) {
                return TeamTable.NONE;
            }
            sum += mean;
        }
        int[] all = Construction.union(members, unit);
        if (!table.rules.admit(team, all)) {
            return TeamTable.NONE;
        }
        return (sum + table.worthOfFellows(all) - table.worthOfFellows(members)) / unit.length;
    }
}
