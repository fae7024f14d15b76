package io.github.mentoring.matching.team;

import java.util.Arrays;

/** Exchanges two mentors between two teams, by chance, and finds the best mentees for these teams and some others together. */
final class Exchange {

    private static final int MOST_SPARE_MENTEES = 30;

    private final TeamTable table;
    private final Chance chance;
    private final MemberSearch memberSearch;

    Exchange(TeamTable table, Chance chance, Budget budget) {
        this.table = table;
        this.chance = chance;
        memberSearch = new MemberSearch(table, Stay.NOBODY, budget);
    }

    /** Tries an exchange with so many other teams, and returns whether it made the draft better. */
    boolean improve(Draft draft, int others, long nodes) {
        int[] open = draft.open();
        if (open.length < 2 || table.mostMentors(open[0]) == 0) {
            return false;
        }
        int[] places = chance.some(open, Math.min(open.length, 2 + others));
        int[][] team = Arrays.stream(places).mapToObj(draft::team).toArray(int[][]::new);
        int give = chance.oneOf(team[0]);
        int take = chance.oneOf(team[1]);
        team[0] = with(team[0], give, take);
        team[1] = with(team[1], take, give);
        if (!canLead(places[0], team[0]) || !canLead(places[1], team[1])) {
            return false;
        }
        Worth floor = draft.worthIn(table, places);
        long worth = 0;
        int[] mentees = {};
        for (int t = 0; t < places.length; t++) {
            worth += table.worthOfMentors(team[t]);
            mentees = Construction.union(mentees, draft.members(places[t]));
        }
        for (int mentee : chance.some(draft.unplaced(), MOST_SPARE_MENTEES)) {
            mentees = Construction.union(mentees, table.rules.menteesWith(mentee));
        }
        if (!memberSearch.find(places, team, mentees, worth, 0, floor, nodes)) {
            return false;
        }
        memberSearch.putInto(draft);
        return true;
    }

    /** Returns the numbers with one in place of another; the same if the other is there already. */
    private static int[] with(int[] numbers, int out, int in) {
        int[] rest = Arrays.stream(numbers).filter(number -> number != out).toArray();
        return Construction.union(rest, new int[] {in});
    }

    private boolean canLead(int place, int[] team) {
        return team.length >= table.leastMentors(place)
                && Arrays.stream(table.pinnedMentors[place]).allMatch(pinned -> Arrays.binarySearch(team, pinned) >= 0)
                && table.rules.admitMentors(team);
    }
}
