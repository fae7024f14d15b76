package io.github.mentoring.matching.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/** What head-counts and seats alone say of given teams, each of which has a seat of each of its mentors. */
final class GivenHeads {

    private final TeamTable table;
    private final Heads heads;

    GivenHeads(TeamTable table, Heads heads) {
        this.table = table;
        this.heads = heads;
    }

    /** Returns the places of the teams that must be there, as somebody is in them. */
    int[] begun() {
        return IntStream.range(0, table.places())
                .filter(place -> table.isBegun[place])
                .toArray();
    }

    /** Returns the places of all teams. */
    int[] all() {
        return IntStream.range(0, table.places()).toArray();
    }

    /** Returns how many mentees the teams in some places have at least. */
    long mentees(int[] places) {
        return Arrays.stream(places).mapToLong(this::mentees).sum();
    }

    private int mentees(int place) {
        return Math.max(table.leastMentees(place), table.pinnedMentees[place].length);
    }

    /** Returns how many mentors a team has at least: as its shape asks for, who are in it, and whom its mentees take. */
    private int mentors(int place) {
        TeamShape shape = table.shapes[place];
        int most = table.mostMentors(place);
        int mentees = Math.min(mentees(place), shape.room(most));
        int least = Math.max(table.leastMentors(place), table.pinnedMentors[place].length);
        while (least < most && shape.room(least) < mentees) {
            least++;
        }
        return least;
    }

    /** Returns how many more mentors of one seat each it takes to form the teams in some places, if everybody may be with everybody. */
    long missingMentors(int[] places) {
        return new GivenSeats(table, heads).missing(places, this::mentors);
    }

    /** Returns how many mentees all teams have room for if there are mentors enough; none counted beyond those who are there, for a team. */
    long room() {
        return Arrays.stream(all())
                .mapToLong(place -> room(place, table.mostMentors(place)))
                .sum();
    }

    private int room(int place, int mentors) {
        return Math.min(table.mentees, table.shapes[place].room(mentors));
    }

    /**
     * Returns how many mentees all teams have room for with the mentors there are, as far as who is in a team, or leads one alone, says how
     * many they take.
     *
     * @param areTaken whether that bounds the room; else mentors take any number
     */
    long roomWithMentors(boolean areTaken) {
        int[] left = table.seats.clone();
        List<Integer> ofOne = new ArrayList<>();
        long room = 0;
        for (int place : all()) {
            int own = room(place, table.mostMentors(place));
            for (int mentor : table.pinnedMentors[place]) {
                left[mentor]--;
                own = areTaken ? Math.min(own, table.takes[mentor]) : own;
            }
            if (table.mostMentors(place) == 1 && table.pinnedMentors[place].length == 0) {
                ofOne.add(own);
            } else {
                room += own;
            }
        }
        ofOne.sort(Comparator.reverseOrder());
        PrimitiveIterator.OfInt taken = IntStream.range(0, table.mentors)
                .flatMap(mentor -> IntStream.range(0, Math.min(left[mentor], ofOne.size()))
                        .map(seat -> areTaken ? -table.takes[mentor] : -table.mentees))
                .sorted()
                .map(each -> -each)
                .iterator();
        for (int own : ofOne) {
            room += taken.hasNext() ? Math.min(own, taken.nextInt()) : 0;
        }
        return room;
    }

    /**
     * Returns how many more mentors of one seat each it takes at least until there is {@linkplain #room room} for everybody, which there must
     * be: no mentors have more room together than if each were where one more adds most.
     */
    long missingForRoom() {
        long room = Arrays.stream(all())
                .filter(place -> table.mostMentors(place) == 0)
                .mapToLong(place -> room(place, 0))
                .sum();
        long mentors = 0;
        PrimitiveIterator.OfInt mostFirst = Arrays.stream(all())
                .flatMap(this::added)
                .map(each -> -each)
                .sorted()
                .map(each -> -each)
                .iterator();
        while (room < table.mentees) {
            room += mostFirst.nextInt();
            mentors++;
        }
        return Math.max(0, mentors - heads.seats(table.places()));
    }

    /** Returns how much room each mentor adds to a team, up to the one after whom no other does. */
    private IntStream added(int place) {
        int full = room(place, table.mostMentors(place));
        return IntStream.rangeClosed(1, table.mostMentors(place))
                .takeWhile(mentor -> mentor == 1 || room(place, mentor - 1) < full)
                .map(mentor -> room(place, mentor) - (mentor == 1 ? 0 : room(place, mentor - 1)));
    }
}
