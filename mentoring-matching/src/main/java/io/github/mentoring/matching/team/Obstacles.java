package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** What head-counts, seats and disciplines alone stand in the way of, and whom single others leave out of every team. */
final class Obstacles {

    private final TeamTable table;
    private final Heads heads;
    private final GivenHeads given;

    Obstacles(TeamTable table) {
        this.table = table;
        heads = new Heads(table);
        given = new GivenHeads(table, heads);
    }

    private boolean isGiven() {
        return table.leastTeams == 0;
    }

    /** Returns what keeps the teams from being formed that must be there: so many of one shape, or the given ones that are begun. */
    ImmutableList<TeamObstacle> toAnyTeams() {
        int teams = isGiven() ? given.begun().length : table.leastTeams;
        if (teams == 0) {
            return ImmutableList.of();
        }
        List<TeamObstacle> found = new ArrayList<>();
        long mentees = isGiven() ? given.mentees(given.begun()) : (long) teams * table.leastMentees(0);
        if (table.mentees < mentees) {
            found.add(new TeamObstacle.TooFewMentees(HeadCount.of(table.mentees), count(mentees)));
        }
        long missing = isGiven()
                ? given.missingMentors(given.begun())
                : missing(more -> heads.mostIn(teams, mentees, more) >= 0, (long) teams * table.mostMentors(0));
        addMentors(missing, teams, found);
        addDisciplines(found);
        if (found.isEmpty()) {
            int there = eligible(mentees);
            if (there < mentees) {
                found.add(new TeamObstacle.TooFewEligible(HeadCount.of(there), count(mentees)));
            }
        }
        return ImmutableList.copyOf(found);
    }

    /** Returns what keeps everybody from being in a team, and given teams from being there, as far as numbers tell. */
    ImmutableList<TeamObstacle> toAll() {
        List<TeamObstacle> found = new ArrayList<>();
        long missing = 0;
        if (isGiven()) {
            long mentees = given.mentees(given.all());
            if (table.mentees < mentees) {
                found.add(new TeamObstacle.TooFewMentees(HeadCount.of(table.mentees), count(mentees)));
            }
            missing = given.missingMentors(given.all());
        }
        missing = Math.max(missing, heads.isUniform() ? missingForAll(found) : missingForRoom(found));
        addMentors(missing, table.places(), found);
        addRoom(found);
        addDisciplines(found);
        return ImmutableList.copyOf(found);
    }

    /** Returns how many more mentors it takes to place everybody in teams of one shape, or adds that no number of them would do. */
    private long missingForAll(List<TeamObstacle> found) {
        long most = heads.most();
        if (most < 0 || most >= table.mentees) {
            return 0;
        }
        long plenty = (long) table.mentees * Math.max(1, table.mostMentors(0));
        long below = heads.most(table.mentees, plenty);
        if (below < table.mentees) {
            Optional<HeadCount> above = nextSize();
            found.add(new TeamObstacle.SizesDoNotFit(HeadCount.of(table.mentees), count(below), above));
            return 0;
        }
        return missing(more -> heads.most(table.mentees, more) >= table.mentees, plenty);
    }

    /**
     * Returns the least number of mentees, larger than there are, of which teams of one shape leave out nobody if there are mentors enough;
     * or empty if there is none. Sizes leave a gap above so many teams as large as may be, and it ends where one more is as small as may be.
     */
    private Optional<HeadCount> nextSize() {
        long teams = table.mentees / table.leastMentees(0) + 1L;
        long mentees = teams * table.leastMentees(0);
        return teams <= table.mostTeams && mentees <= Integer.MAX_VALUE
                ? Optional.of(count(mentees))
                : Optional.empty();
    }

    /** Returns how many more mentors it takes at least until given teams have room for everybody, or adds that they never have. */
    private long missingForRoom(List<TeamObstacle> found) {
        long room = given.room();
        if (room < table.mentees) {
            found.add(new TeamObstacle.SizesDoNotFit(HeadCount.of(table.mentees), count(room), Optional.empty()));
            return 0;
        }
        return given.missingForRoom();
    }

    /** Adds how many mentors are missing, if any are, and which of those there are would do if they took more mentees. */
    private void addMentors(long missing, int teams, List<TeamObstacle> found) {
        if (missing == 0) {
            return;
        }
        long seats = heads.seats(teams);
        found.add(new TeamObstacle.TooFewMentors(Seats.of((int) Math.min(Integer.MAX_VALUE, seats)), count(missing)));
        int fewest = heads.fewestMentees();
        IntStream small = IntStream.range(0, table.mentors)
                .filter(mentor -> table.seats[mentor] > 0 && table.takes[mentor] < fewest);
        TeamObstacle.TakeTooFew few = new TeamObstacle.TakeTooFew(
                small.mapToObj(table.mentorIds::get).collect(ImmutableList.toImmutableList()), HeadCount.of(fewest));
        if (!few.mentors().isEmpty()) {
            found.add(few);
        }
    }

    /** Adds how many more mentees mentors would have to take, if that alone would place everybody. */
    private void addRoom(List<TeamObstacle> found) {
        long most = heads.isUniform() ? heads.most() : given.roomWithMentors(true);
        long ifAny = heads.isUniform() ? Heads.ofMentorsWhoTakeAny(table).most() : given.roomWithMentors(false);
        if (most >= 0 && most < table.mentees && ifAny >= table.mentees) {
            found.add(new TeamObstacle.TooLittleRoom(count(most), count(table.mentees - most)));
        }
    }

    private void addDisciplines(List<TeamObstacle> found) {
        int needed = table.rules.distinctDisciplines();
        int there = table.rules.disciplines(IntStream.range(0, table.mentors).filter(heads::canServe));
        if (there < needed) {
            found.add(new TeamObstacle.TooFewDisciplines(there, needed));
        }
    }

    /** Returns how many mentees have enough mentors and enough fellows who may be in a team with them, none counted beyond a limit. */
    private int eligible(long limit) {
        int mentors = IntStream.range(0, table.places())
                .map(table::leastMentors)
                .min()
                .orElse(0);
        int fellows = heads.fewestMentees() - 1;
        return (int) IntStream.range(0, table.mentees)
                .filter(mentee -> IntStream.range(0, table.mentors)
                                .filter(heads::canServe)
                                .filter(mentor -> table.score(mentor, mentee) != TeamTable.NONE)
                                .limit(mentors)
                                .count()
                        == mentors)
                .filter(mentee -> hasFellows(mentee, fellows))
                .limit(limit)
                .count();
    }

    private boolean hasFellows(int mentee, int number) {
        Rules.Common alone = table.rules.new Common();
        return alone.add(mentee)
                && IntStream.range(0, table.mentees)
                                .filter(other -> other != mentee && alone.admits(other))
                                .limit(number)
                                .count()
                        == number;
    }

    /** Returns the least number up to a most with which it is enough; more is enough, too. */
    private static long missing(LongPredicate isEnough, long most) {
        long from = 0;
        long to = most;
        while (from < to) {
            long middle = (from + to) / 2;
            if (isEnough.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static HeadCount count(long people) {
        return HeadCount.of((int) Math.min(Integer.MAX_VALUE, people));
    }
}
