package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Teams while they are looked for: by place, the mentors and the mentees of its team; no team where there are no mentees. */
final class Draft {

    private static final int[] NOBODY = {};

    private final int[][] team; // place -> mentors, ascending
    private final int[][] members; // place -> mentees, ascending
    private final int[] placeOf; // mentee -> place, or -1

    Draft(int places, int mentees) {
        team = new int[places][];
        members = new int[places][];
        placeOf = new int[mentees];
        Arrays.fill(team, NOBODY);
        Arrays.fill(members, NOBODY);
        Arrays.fill(placeOf, -1);
    }

    Draft copy() {
        Draft copy = new Draft(team.length, placeOf.length);
        for (int p = 0; p < team.length; p++) {
            copy.set(p, team[p], members[p]);
        }
        return copy;
    }

    /** Becomes the same as another draft of the same places. */
    void become(Draft other) {
        for (int p = 0; p < team.length; p++) {
            clear(p);
        }
        for (int p : other.open()) {
            set(p, other.team(p), other.members(p));
        }
    }

    int places() {
        return team.length;
    }

    int[] team(int place) {
        return team[place];
    }

    int[] members(int place) {
        return members[place];
    }

    /** Returns the place of a mentee, or a negative number if they are in no team. */
    int placeOf(int mentee) {
        return placeOf[mentee];
    }

    boolean isOpen(int place) {
        return members[place].length > 0;
    }

    /** Forms the team of a place, in place of the one that was there. */
    void set(int place, int[] newTeam, int[] newMembers) {
        clear(place);
        team[place] = newTeam;
        members[place] = newMembers;
        for (int mentee : newMembers) {
            placeOf[mentee] = place;
        }
    }

    /** Names the mentors for a team that nobody is in yet. */
    void lead(int place, int[] newTeam) {
        team[place] = newTeam;
    }

    /** Leaves a place without a team. */
    void clear(int place) {
        for (int mentee : members[place]) {
            if (placeOf[mentee] == place) {
                placeOf[mentee] = -1;
            }
        }
        team[place] = NOBODY;
        members[place] = NOBODY;
    }

    /** Returns the places that have a team, ascending. */
    int[] open() {
        return IntStream.range(0, team.length).filter(this::isOpen).toArray();
    }

    /** Returns the mentees who are in no team, ascending. */
    int[] unplaced() {
        return IntStream.range(0, placeOf.length)
                .filter(mentee -> placeOf[mentee] < 0)
                .toArray();
    }

    /** Returns how many seats each mentor has left. */
    int[] seatsLeft(TeamTable table) {
        int[] left = table.seats.clone();
        for (int p = 0; p < team.length; p++) {
            for (int mentor : isOpen(p) ? team[p] : NOBODY) {
                left[mentor]--;
            }
        }
        return left;
    }

    /** Returns how many teams must be there and are not. */
    int shortage(TeamTable table) {
        int shortage = Math.max(0, table.leastTeams - open().length);
        for (int p = 0; p < team.length; p++) {
            shortage += table.isBegun[p] && !isOpen(p) ? 1 : 0;
        }
        return shortage;
    }

    /** Returns how many mentees are in the teams of some places, and what these teams are worth. */
    Worth worthIn(TeamTable table, int[] places) {
        long placed = 0;
        long worth = 0;
        for (int p : places) {
            if (isOpen(p)) {
                placed += members[p].length;
                worth += table.worth(team[p], members[p]);
            }
        }
        return new Worth(placed, worth);
    }

    /** Returns what the teams are worth, less a great deal for each that must be there and is not. */
    Worth worth(TeamTable table) {
        Worth all = worthIn(table, IntStream.range(0, team.length).toArray());
        return new Worth(all.placed() - shortage(table) * (table.mentees + 1L), all.worth());
    }
}
