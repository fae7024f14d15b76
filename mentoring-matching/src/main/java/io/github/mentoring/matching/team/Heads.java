package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What head-counts and seats alone say about how many mentees can be placed, whoever they are. */
final class Heads {

    private final TeamTable table;
    private final int[] takes; // mentor -> how many mentees a team of theirs may have
    private final int[] seats; // mentor -> in how many teams they can be; none if they take too few for any

    Heads(TeamTable table) {
        this(table, table.takes);
    }

    private Heads(TeamTable table, int[] takes) {
        this.table = table;
        this.takes = takes;
        int fewest = fewestMentees();
        seats = IntStream.range(0, table.mentors)
                .map(mentor -> takes[mentor] < fewest ? 0 : table.seats[mentor])
                .toArray();
    }

    /** Returns what they would say if mentors set no bounds on mentees. */
    static Heads ofMentorsWhoTakeAny(TeamTable table) {
        int[] takes = new int[table.mentors];
        Arrays.fill(takes, Integer.MAX_VALUE);
        return new Heads(table, takes);
    }

    /** Returns how many mentees a team has at least, in the place that asks for the fewest. */
    int fewestMentees() {
        return IntStream.range(0, table.places()).map(table::leastMentees).min().orElse(1);
    }

    /** Returns whether a mentor can be in any team, as far as their seats and the mentees whom they take tell. */
    boolean canServe(int mentor) {
        return seats[mentor] > 0;
    }

    /** Returns how many seats there are for so many teams, of which nobody gives one team two. */
    long seats(int teams) {
        return Arrays.stream(seats).mapToLong(own -> Math.min(own, teams)).sum();
    }

    /** Returns whether all places are of one kind, so that only their number matters. */
    boolean isUniform() {
        return Arrays.stream(table.kindOf).allMatch(kind -> kind == 0);
    }

    /** Returns the most mentees that can be placed, or a negative number if not even the teams that must be there can be formed. */
    long most() {
        return most(table.mentees, 0);
    }

    /**
     * Returns the same for so many mentees and with so many more mentors of one seat each.
     *
     * <p>Where places differ, only their room counts, and mentors are taken to be plenty.
     */
    long most(long mentees, long moreMentors) {
        if (!isUniform()) {
            long room = 0;
            for (int p = 0; p < table.places(); p++) {
                room += Math.min(mentees, table.shapes[p].room(table.mostMentors(p)));
            }
            return Math.min(room, mentees);
        }
        long most = table.leastTeams == 0 ? 0 : -1;
        long mostTeams = Math.min(table.mostTeams, mentees / table.leastMentees(0));
        for (int teams = Math.max(1, table.leastTeams); teams <= mostTeams; teams++) {
            most = Math.max(most, mostIn(teams, mentees, moreMentors));
        }
        return most;
    }

    /** Returns the most mentees that so many teams can have, or a negative number if there cannot be so many teams. */
    long mostIn(int teams, long mentees, long moreMentors) {
        TeamShape shape = table.shapes[0];
        int least = table.leastMentors(0);
        int most = table.mostMentors(0);
        long all = seats(teams) + moreMentors;
        if (all < (long) teams * least || mentees < (long) teams * table.leastMentees(0)) {
            return -1;
        }
        long room = 0;
        if (most == 1) {
            room = roomOfOne(teams, moreMentors, (int) Math.min(mentees, shape.room(1)));
        } else {
            room = teams * Math.min(mentees, shape.room(least));
            long spare = all - (long) teams * least;
            for (int mentors = least; mentors < most && spare > 0 && room < mentees; mentors++) {
                long more = (long) shape.room(mentors + 1) - shape.room(mentors);
                if (more == 0) {
                    break; // nor will there be with more mentors
                }
                room += Math.min(spare, teams) * more;
                spare -= Math.min(spare, teams);
            }
        }
        return Math.min(room, mentees);
    }

    /** Returns the room of so many teams of one mentor each, of whom those who take more come first; negative if there are too few. */
    private long roomOfOne(int teams, long moreMentors, int largest) {
        long room = Math.min(teams, moreMentors) * largest;
        long left = teams - Math.min(teams, moreMentors);
        int[] order = IntStream.range(0, table.mentors)
                .boxed()
                .sorted(Comparator.comparing(mentor -> -takes[mentor]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int mentor : order) {
            int own = Math.min(takes[mentor], largest);
            long some = own >= table.leastMentees(0) ? Math.min(left, seats[mentor]) : 0;
            room += some * own;
            left -= some;
        }
        return left > 0 ? -1 : room;
    }

    /** Returns with how many teams the most mentees can be placed; the largest such number, zero if there is none. */
    int bestNumber() {
        if (!isUniform()) {
            return table.places();
        }
        int best = 0;
        long most = -1;
        for (int teams = Math.max(1, table.leastTeams); teams <= table.places(); teams++) {
            long placed = mostIn(teams, table.mentees, 0);
            if (placed >= most && placed >= 0) {
                most = placed;
                best = teams;
            }
        }
        return best;
    }
}
