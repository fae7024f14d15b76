package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses, by chance, which few teams to form anew: two or three that may suit each other's people or somebody who is left over, and some
 * who are left over and could be with their mentors.
 */
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
        int[] unplaced = draft.unplaced();
        int wanting = unplaced.length > 0 && chance.isOneIn(2) ? chance.oneOf(unplaced) : -1;
        int[] closed = IntStream.range(0, draft.places())
                .filter(place -> !draft.isOpen(place))
                .toArray();
        int number = Math.min(open.length, chance.isOneIn(4) ? 3 : 2);
        if (wanting >= 0) {
            places = chance.some(placesOfCandidates(draft, open, wanting), number);
            Arrays.sort(places);
        }
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
                mentors, chance.some(spare(seats, wanting), MOST_SPARE_MENTORS + (places.length == 1 ? 2 : 0)));
        mentors = withFellows(mentors, seats);
        int[] possible = mentors;
        int least = Arrays.stream(places).map(table::leastMentors).min().orElse(0);
        int[] couldJoin = Arrays.stream(unplaced)
                .filter(mentee -> mentee != wanting && isPossible(mentee, possible, least))
                .toArray();
        int[] joining = chance.some(couldJoin, MOST_SPARE_MENTEES);
        for (int mentee : wanting < 0 ? joining : Construction.union(joining, new int[] {wanting})) {
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

    /** Returns the places of teams with somebody who could be a mentor of a mentee; all places if teams have no mentors. */
    private int[] placesOfCandidates(Draft draft, int[] open, int mentee) {
        return Arrays.stream(open)
                .filter(place -> draft.team(place).length == 0
                        || Arrays.stream(draft.team(place))
                                .anyMatch(mentor -> table.score(mentor, mentee) != TeamTable.NONE))
                .toArray();
    }

    /** Returns whether enough of some mentors could be in a team with a mentee: as many as the place needs that needs the fewest. */
    private boolean isPossible(int mentee, int[] mentors, int least) {
        return Arrays.stream(mentors)
                        .filter(mentor -> table.score(mentor, mentee) != TeamTable.NONE)
                        .limit(least)
                        .count()
                >= least;
    }

    /** Returns a place: any, or one that could have one of the mentees of some, or the one beside these that suits one of them best. */
    private int nextPlace(Draft draft, int[] open, int[] among) {
        if (among.length > 0 && !chance.isOneIn(4)) {
            int[] members = draft.members(chance.oneOf(among));
            int mentee = chance.oneOf(members);
            if (chance.isOneIn(2)) {
                return chance.oneOf(placesOfCandidates(draft, open, mentee)); // that where they are is one of them
            }
            int best = -1;
            long most = TeamTable.NONE;
            for (int place : open) {
                long mean = Arrays.binarySearch(among, place) >= 0 ? TeamTable.NONE : suits(draft, place, mentee);
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

    /** Returns how well a mentee suits the people of a team, in parts, or {@link TeamTable#NONE}. */
    private long suits(Draft draft, int place, int mentee) {
        long mean = table.meanScore(draft.team(place), mentee);
        if (mean == TeamTable.NONE || !table.menteesSuit()) {
            return mean;
        }
        int[] members = draft.members(place);
        long sum = 0;
        for (int other : members) {
            sum += table.menteeAffinity(mentee, other);
        }
        return mean + table.mean(sum, members.length);
    }

    /** Returns the mentors with a seat left; of these, those who could be somebody's, if any could. */
    private int[] spare(int[] seats, int wanting) {
        int[] all = IntStream.range(0, seats.length)
                .filter(mentor -> seats[mentor] > 0)
                .toArray();
        int[] candidates = Arrays.stream(all)
                .filter(mentor -> wanting >= 0 && table.score(mentor, wanting) != TeamTable.NONE)
                .toArray();
        return candidates.length > 0 ? candidates : all;
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
