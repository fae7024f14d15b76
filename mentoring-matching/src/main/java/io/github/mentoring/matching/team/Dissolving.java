package io.github.mentoring.matching.team;

/** Dissolves a team, by chance, and puts its people in other teams, wherever they are. */
final class Dissolving {

    private static final int MOST_SPARE_MENTEES = 30;

    private final TeamTable table;
    private final Chance chance;
    private final Budget budget;
    private final Placing placing;

    Dissolving(TeamTable table, Chance chance, Budget budget) {
        this.table = table;
        this.chance = chance;
        this.budget = budget;
        placing = new Placing(table, budget);
    }

    /** Dissolves a team if that helps, and returns whether the draft is better. */
    boolean improve(Draft draft) {
        int[] open = draft.open();
        if (open.length < 2 || open.length <= table.leastTeams) {
            return false;
        }
        int place = chance.oneOf(open);
        if (table.isBegun[place]) {
            return false;
        }
        int[] members = draft.members(place);
        int[] spare = chance.some(draft.unplaced(), MOST_SPARE_MENTEES);
        budget.look(table.mentees); // to tell what the teams are worth
        Draft without = draft.copy();
        without.clear(place);
        placing.place(without, chance.some(members, members.length));
        placing.place(without, spare);
        if (!without.worth(table).beats(draft.worth(table))) {
            return false;
        }
        draft.become(without);
        return true;
    }
}
