package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** What head-counts and seats alone stand in the way of. */
final class Obstacles {

    private final TeamTable table;
    private final Heads heads;

    Obstacles(TeamTable table) {
        this.table = table;
        heads = new Heads(table);
    }

    /** Returns what keeps the teams from being formed that must be there; nothing where teams are given. */
    ImmutableList<TeamObstacle> toAnyTeams() {
        ImmutableList.Builder<TeamObstacle> found = ImmutableList.builder();
        if (!heads.isUniform() || table.leastTeams == 0) {
            return found.build();
        }
        int teams = table.leastTeams;
        long mentees = (long) teams * table.leastMentees(0);
        if (table.mentees < mentees) {
            found.add(new TeamObstacle.TooFewMentees(HeadCount.of(table.mentees), count(mentees)));
        }
        long missing = missing(more -> heads.mostIn(teams, mentees, more) >= 0, (long) teams * table.mostMentors(0));
        if (missing > 0) {
            found.add(new TeamObstacle.TooFewMentors(seats(teams), count(missing)));
        }
        return found.build();
    }

    /** Returns what keeps everybody from being in a team, as far as numbers tell; nothing where places differ. */
    ImmutableList<TeamObstacle> toAll() {
        long most = heads.most();
        if (!heads.isUniform() || most < 0 || most >= table.mentees) {
            return ImmutableList.of();
        }
        long plenty = (long) table.mentees * Math.max(1, table.mostMentors(0));
        if (heads.most(table.mentees, plenty) < table.mentees) {
            long below = heads.most(table.mentees, plenty);
            Optional<HeadCount> above = LongStream.rangeClosed(
                            table.mentees + 1L, table.mentees + (long) table.leastMentees(0))
                    .filter(mentees -> heads.most(mentees, 2 * plenty + mentees) == mentees)
                    .mapToObj(Obstacles::count)
                    .findFirst();
            return ImmutableList.of(new TeamObstacle.SizesDoNotFit(HeadCount.of(table.mentees), count(below), above));
        }
        long missing = missing(more -> heads.most(table.mentees, more) >= table.mentees, plenty);
        return ImmutableList.of(new TeamObstacle.TooFewMentors(seats(table.places()), count(missing)));
    }

    private Seats seats(int teams) {
        long all = Arrays.stream(table.seats)
                .mapToLong(own -> Math.min(own, teams))
                .sum();
        return Seats.of((int) Math.min(Integer.MAX_VALUE, all));
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
