package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses, by chance, which few teams to form anew: two or three that may suit each other's people, and some who are left over. */
final class Neighbourhood {

    private static final int MOST_SPARE_MENTORS = 2;
    private static final int MOST_SPARE_MENTEES = 10;

    private final TeamTable table;
    private final Chance chance;

    Neighbourhood(TeamTable table, Chance chance) {
        this.table = table;
        this.chance = chance;
    }

    Pool next(Draft draft) {
        int[] places = new int[0];
        int[] open = draft.open();
        int[] closed = IntStream.range(0, draft.places())
                .filter(place -> !draft.isOpen(place))
                .toArray();
        int number = Math.min(open.length, chance.isOneIn(4) ? 3 : 2);
        while (places.length < number) {
            places = Construction.union(places, new int[] {nextPlace(draft, open, places)});
        }
        if (closed.length > 0 && (places.length == 0 || chance.isOneIn(3))) {
            places = Construction.union(places, new int[] {chance.oneOf(closed)});
        }
        int[] mentees = {};
        int[] mentors = {};
        int[] seats = draft.seatsLeft(table);
        for (int place : places) {
            mentees = Construction.union(mentees, draft.members(place));
            mentors = Construction.union(mentors, draft.team(place));
            mentors = Construction.union(mentors, freeAmong(table.pinnedMentors[place], seats));
            for (int mentee : table.pinnedMentees[place]) {
                mentees = Construction.union(mentees, table.rules.menteesWith(mentee));
            }
        }
        mentors = Construction.union(
                mentors, chance.some(spare(seats), MOST_SPARE_MENTORS + (places.length == 1 ? 2 : 0)));
        mentors = withFellows(mentors, seats);
        for (int mentee : chance.some(draft.unplaced(), MOST_SPARE_MENTEES)) {
            mentees = Construction.union(mentees, table.rules.menteesWith(mentee));
            mentors = Construction.union(mentors, freeAmong(table.rules.mentorsWith(mentee), seats));
        }
        return pool(draft, places, mentors, mentees);
    }

    /** Returns the pool of all places and people. */
    Pool all() {
        return pool(
                new Draft(table.places(), table.mentees),
                IntStream.range(0, table.places()).toArray(),
                IntStream.range(0, table.mentors).toArray(),
                IntStream.range(0, table.mentees).toArray());
    }

    private Pool pool(Draft draft, int[] places, int[] mentors, int[] mentees) {
        int[] left = draft.seatsLeft(table);
        for (int place : places) {
            for (int mentor : draft.team(place)) {
                left[mentor]++;
            }
        }
        int openOutside = draft.open().length
                - (int) Arrays.stream(places).filter(draft::isOpen).count();
        return new Pool(
                places,
                mentors,
                Arrays.stream(mentors).map(mentor -> left[mentor]).toArray(),
                mentees,
                Math.max(0, table.leastTeams - openOutside));
    }

    /** Returns a place that is not among some: any, or the one that suits one of their mentees best. */
    private int nextPlace(Draft draft, int[] open, int[] among) {
        if (among.length > 0 && chance.isOneIn(2)) {
            int[] members = draft.members(chance.oneOf(among));
            int mentee = chance.oneOf(members);
            int best = -1;
            long most = TeamTable.NONE;
            for (int place : open) {
                long mean = Arrays.binarySearch(among, place) >= 0
                        ? TeamTable.NONE
                        : table.meanScore(draft.team(place), mentee);
                if (mean > most) {
                    most = mean;
                    best = place;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        return chance.oneOf(open);
    }

    private int[] spare(int[] seats) {
        return IntStream.range(0, seats.length)
                .filter(mentor -> seats[mentor] > 0)
                .toArray();
    }

    private int[] freeAmong(int[] mentors, int[] seats) {
        return Arrays.stream(mentors).filter(mentor -> seats[mentor] > 0).toArray();
    }

    private int[] withFellows(int[] mentors, int[] seats) {
        int[] all = mentors;
        for (int mentor : mentors) {
            all = Construction.union(all, freeAmong(table.rules.fellowsOf(mentor), seats));
        }
        return all;
    }
}
