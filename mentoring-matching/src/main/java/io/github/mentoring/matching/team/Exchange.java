package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Exchanges two mentors between two teams, by chance, and finds the best mentees for these teams and some others together. As long as
 * somebody has no team, half of the exchanges make one possible for one of them.
 */
final class Exchange {

    private static final int MOST_SPARE_MENTEES = 200;
    private static final int TRIES = 8; // exchanges to choose from for somebody who has no team

    private final TeamTable table;
    private final Chance chance;
    private final Budget budget;
    private final MemberSearch memberSearch;

    Exchange(TeamTable table, Chance chance, Budget budget) {
        this.table = table;
        this.chance = chance;
        this.budget = budget;
        memberSearch = new MemberSearch(table, Stay.NOBODY, budget);
    }

    /** One mentor of a team for one of another; the same twice if there is nothing to exchange. */
    private record Swap(int place, int give, int otherPlace, int take) {

        boolean isNone() {
            return give == take;
        }
    }

    /** Tries an exchange with so many other teams, and returns whether it made the draft better. */
    boolean improve(Draft draft, int others, long nodes) {
        int[] open = draft.open();
        if (open.length < 2 || table.mostMentors(open[0]) == 0) {
            return false;
        }
        int[] unplaced = draft.unplaced();
        int wanting = unplaced.length > 0 && chance.isOneIn(2) ? chance.oneOf(unplaced) : -1;
        Swap swap = wanting < 0 ? any(draft, open) : swapFor(draft, open, wanting);
        if (swap.isNone()) {
            return false;
        }
        int[] among = others < open.length && chance.isOneIn(2) ? near(draft, open, swap.place()) : open;
        int[] places = with(chance.some(among, others), swap);
        int[][] team = Arrays.stream(places).mapToObj(draft::team).toArray(int[][]::new);
        team[0] = with(team[0], swap.give(), swap.take());
        team[1] = with(team[1], swap.take(), swap.give());
        if (!canLead(places[0], team[0]) || !canLead(places[1], team[1])) {
            return false;
        }
        Worth floor = draft.worthIn(table, places);
        long worth = 0;
        BitSet mentees = TeamTable.bits(wanting < 0 ? new int[0] : table.rules.menteesWith(wanting));
        for (int t = 0; t < places.length; t++) {
            worth += table.worthOfMentors(team[t]);
            mentees.or(TeamTable.bits(draft.members(places[t])));
        }
        for (int mentee : chance.some(unplaced, MOST_SPARE_MENTEES)) {
            mentees.or(TeamTable.bits(table.rules.menteesWith(mentee)));
        }
        int[] pool = mentees.stream().toArray();
        if (!memberSearch.find(places, team, pool, worth, 0, floor, nodes)) {
            return false;
        }
        memberSearch.putInto(draft);
        return true;
    }

    /** Returns any exchange; more often than not between teams that could have some of each other's mentees. */
    private Swap any(Draft draft, int[] open) {
        int place = chance.oneOf(open);
        int[] among = chance.isOneIn(4) ? open : near(draft, open, place);
        int other = chance.oneOf(among.length == 0 ? open : among);
        return other == place
                ? new Swap(place, 0, place, 0)
                : new Swap(place, chance.oneOf(draft.team(place)), other, chance.oneOf(draft.team(other)));
    }

    /** Returns the other places of teams with somebody who could be a mentor of one in a team, who is taken by chance. */
    private int[] near(Draft draft, int[] open, int place) {
        int mentee = chance.oneOf(draft.members(place));
        return Arrays.stream(open)
                .filter(other -> other != place && strangers(draft.team(other), mentee) < draft.team(other).length)
                .toArray();
    }

    /** Returns the places with the two of an exchange before all others. */
    private static int[] with(int[] places, Swap swap) {
        int[] two = {swap.place(), swap.otherPlace()};
        int[] rest = Arrays.stream(places)
                .filter(place -> place != two[0] && place != two[1])
                .toArray();
        int[] all = Arrays.copyOf(two, 2 + rest.length);
        System.arraycopy(rest, 0, all, 2, rest.length);
        return all;
    }

    /**
     * Returns an exchange after which a mentee could be in a team in which all but one could be their mentors before: of some by chance,
     * the one after which the two teams have the most mentees to choose from.
     */
    private Swap swapFor(Draft draft, int[] open, int mentee) {
        int[] nearly = Arrays.stream(open)
                .filter(place -> strangers(draft.team(place), mentee) == 1)
                .toArray();
        int[] giving = Arrays.stream(open)
                .filter(place -> strangers(draft.team(place), mentee) < draft.team(place).length)
                .toArray();
        Swap best = new Swap(0, 0, 0, 0);
        long most = -1;
        for (int k = 0; k < TRIES && nearly.length > 0 && giving.length > 0; k++) {
            int place = chance.oneOf(nearly);
            int other = chance.oneOf(giving);
            if (other == place) {
                continue;
            }
            int give = oneOf(draft.team(place), mentee, false);
            int take = oneOf(draft.team(other), mentee, true);
            long choice = inCommon(with(draft.team(place), give, take)) + inCommon(with(draft.team(other), take, give));
            if (choice > most) {
                most = choice;
                best = new Swap(place, give, other, take);
            }
        }
        return best;
    }

    /** Returns how many mentors of a team could not be a mentee's. */
    private int strangers(int[] team, int mentee) {
        int number = 0;
        for (int mentor : team) {
            number += table.score(mentor, mentee) == TeamTable.NONE ? 1 : 0;
        }
        return number;
    }

    /** Returns one mentor of a team, by chance, who could be a mentee's, or who could not. */
    private int oneOf(int[] team, int mentee, boolean could) {
        return chance.oneOf(Arrays.stream(team)
                .filter(mentor -> (table.score(mentor, mentee) != TeamTable.NONE) == could)
                .toArray());
    }

    /** Returns how many mentees could be in a team. */
    private long inCommon(int[] team) {
        int[] candidates = table.candidates(team[0]);
        budget.look(candidates.length / 4);
        long number = 0;
        for (int mentee : candidates) {
            number += table.meanScore(team, mentee) == TeamTable.NONE ? 0 : 1;
        }
        return number;
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
