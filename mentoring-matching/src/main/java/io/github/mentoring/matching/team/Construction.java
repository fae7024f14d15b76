package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The teams to begin with: mentors first, each time the one who adds most; then mentees, each where they fit best. Ties by number.
 *
 * <p>Takes time proportional to teams, mentors and mentees.
 */
final class Construction {

    private final TeamTable table;
    private final Budget budget;
    private final Placing placing;
    private final Draft draft;
    private final int[][] team;
    private final int[] seats;

    private Construction(TeamTable table, Budget budget) {
        this.table = table;
        this.budget = budget;
        placing = new Placing(table, budget);
        draft = new Draft(table.places(), table.mentees);
        team = new int[table.places()][];
        seats = table.seats.clone();
    }

    /** Returns the teams; fewer of them if the caller says stop. */
    static Draft of(TeamTable table, Budget budget) {
        Construction construction = new Construction(table, budget);
        construction.chooseMentors();
        construction.fillToLeast();
        construction.placing.place(construction.draft, construction.draft.unplaced());
        return construction.draft;
    }

    private void chooseMentors() {
        int wanted = new Heads(table).bestNumber();
        for (int place = 0; place < table.places(); place++) {
            for (int pinned : table.pinnedMentors[place]) {
                seats[pinned]--;
            }
        }
        for (int place = 0; place < table.places(); place++) {
            team[place] = place < wanted || table.isBegun[place] ? mentorsFor(place) : new int[0];
        }
        for (int place = 0; place < table.places(); place++) {
            addWhileRoomIsShort(place);
        }
    }

    private int[] mentorsFor(int place) {
        int[] chosen = table.pinnedMentors[place].clone();
        Arrays.sort(chosen);
        while (chosen.length < table.leastMentors(place) || !isClosed(chosen)) {
            int next = next(place, chosen);
            if (next < 0) {
                giveBack(place, chosen);
                return new int[0];
            }
            seats[next]--;
            chosen = with(chosen, next);
        }
        return chosen;
    }

    private boolean isClosed(int[] chosen) {
        return chosen.length == 0 || table.rules.admitMentors(chosen);
    }

    private void giveBack(int place, int[] chosen) {
        for (int mentor : chosen) {
            seats[mentor]++;
        }
        for (int pinned : table.pinnedMentors[place]) {
            seats[pinned]--;
        }
    }

    /** Returns the mentor who adds most to a team, or a negative number if there is none or the caller says stop. */
    private int next(int place, int[] chosen) {
        int best = -1;
        Worth most = Worth.NOTHING;
        for (int mentor = 0; chosen.length < table.mostMentors(place) && mentor < table.mentors; mentor++) {
            if (seats[mentor] <= 0 || Arrays.binarySearch(chosen, mentor) >= 0 || isApart(chosen, mentor)) {
                continue;
            }
            if (!budget.goOn(table.mentees)) {
                return -1;
            }
            Worth worth = promise(place, with(chosen, mentor));
            if (worth.beats(most)) {
                most = worth;
                best = mentor;
            }
        }
        return most.placed() > 0 ? best : -1;
    }

    private boolean isApart(int[] chosen, int mentor) {
        return Arrays.stream(chosen).anyMatch(other -> table.rules.mentorsApart(mentor, other));
    }

    /**
     * Returns for how many mentees a team would have room of those who could be in it with each of its mentors, none if they are too few,
     * and how well these would fit.
     */
    private Worth promise(int place, int[] mentors) {
        Rules.Common common = table.rules.new Common();
        boolean isPossible = true;
        for (int mentor : mentors) {
            isPossible &= common.addMentor(mentor);
        }
        long number = 0;
        long sum = 0;
        for (int mentee = 0; isPossible && mentee < table.mentees; mentee++) {
            long mean = table.meanScore(mentors, mentee);
            if (mean != TeamTable.NONE && common.admits(mentee)) {
                number++;
                sum += mean;
            }
        }
        long placed = Math.min(number, table.room(place, mentors));
        boolean isEnough = isPossible && placed >= table.leastMentees(place);
        return new Worth(
                isEnough ? Math.max(placed, 1) : 0, number == 0 ? 0 : sum / number + table.worthOfMentors(mentors));
    }

    /** Adds mentors where room is short, since more of them have room for more mentees. */
    private void addWhileRoomIsShort(int place) {
        while (team[place].length > 0 && roomInAll() < table.mentees) {
            int next = next(place, team[place]);
            if (next < 0) {
                return;
            }
            int[] more = with(team[place], next);
            if (table.room(place, more) <= table.room(place, team[place]) || !table.rules.admitMentors(more)) {
                return;
            }
            seats[next]--;
            team[place] = more;
        }
    }

    private long roomInAll() {
        long room = 0;
        for (int place = 0; place < team.length; place++) {
            room += team[place].length == 0 ? 0 : table.room(place, team[place]);
        }
        return room;
    }

    private boolean canOpen(int place) {
        return team[place].length > 0 || table.mostMentors(place) == 0;
    }

    /** Gives each team the least it must have, or gives it up. */
    private void fillToLeast() {
        int wanted = new Heads(table).bestNumber();
        for (int place = 0; place < table.places(); place++) {
            if (!canOpen(place) || (place >= wanted && !table.isBegun[place])) {
                continue;
            }
            int[] members = bound(place);
            long looks = Placing.LOOK * (long) table.mentees * table.leastMentees(place);
            if (!canTake(place, members) || !budget.look(looks)) {
                team[place] = new int[0];
                continue;
            }
            for (int[] unit = bestUnit(place, members);
                    members.length < table.leastMentees(place) && unit.length > 0;
                    unit = bestUnit(place, members)) {
                members = union(members, unit);
            }
            if (members.length >= table.leastMentees(place) && table.rules.admit(team[place], members)) {
                draft.set(place, team[place], members);
            } else {
                team[place] = new int[0];
            }
        }
    }

    /** Returns the mentees who must be in a team, given its mentors. */
    private int[] bound(int place) {
        int[] members = table.pinnedMentees[place];
        for (int mentor : team[place]) {
            members = union(members, table.rules.menteesOf(mentor));
        }
        for (int mentee : members) {
            members = union(members, table.rules.menteesWith(mentee));
        }
        return members;
    }

    /** Returns whether those who must be in a team can be, and are in no other yet. */
    private boolean canTake(int place, int[] members) {
        return members.length <= table.room(place, team[place])
                && Arrays.stream(members)
                        .allMatch(mentee -> draft.placeOf(mentee) < 0
                                && (table.pinOf[mentee] < 0 || table.pinOf[mentee] == place)
                                && table.meanScore(team[place], mentee) != TeamTable.NONE);
    }

    /** Returns those who go together and would be best for a team, nobody if nobody is possible. */
    private int[] bestUnit(int place, int[] members) {
        int[] best = {};
        long most = Long.MIN_VALUE;
        for (int mentee : draft.unplaced()) {
            int[] unit = table.rules.menteesWith(mentee);
            if (unit[0] != mentee || Arrays.binarySearch(members, mentee) >= 0) {
                continue;
            }
            long worth = placing.gain(place, team[place], members, unit);
            if (worth != TeamTable.NONE && worth > most) {
                most = worth;
                best = unit;
            }
        }
        return best;
    }

    private static int[] with(int[] sorted, int one) {
        return union(sorted, new int[] {one});
    }

    static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
    }
}
