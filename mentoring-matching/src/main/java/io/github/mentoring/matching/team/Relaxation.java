package io.github.mentoring.matching.team;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the prices of {@link TeamPrices} by a matching of mentees with single mentors.
 *
 * <p>Let a mentee spread over the mentors of their team, evenly. Then each mentor gets at most as much as the room of a team for each
 * of its mentors, once for each seat, and each mentee at most one part of each mentor in as many parts as a team has mentors at
 * least. If all that is kept and mentees may choose any mentors, the worth is no less than that of any teams; and the duals of
 * this easier problem are the prices. {@link TeamBound} says what they prove.
 */
final class Relaxation {

    private final TeamTable table;
    private final int least; // mentors of a team
    private final int[] room; // mentor -> parts of mentees
    private final int[] eligible; // mentees with enough mentors

    Relaxation(TeamTable table) {
        this.table = table;
        least = IntStream.range(0, table.places())
                .map(table::leastMentors)
                .min()
                .orElse(0);
        room = new int[table.mentors];
        Arrays.setAll(room, this::roomOf);
        eligible = IntStream.range(0, table.mentees)
                .filter(mentee -> IntStream.range(0, table.mentors)
                                .filter(mentor -> isCandidate(mentor, mentee))
                                .count()
                        >= least)
                .toArray();
    }

    private int roomOf(int mentor) {
        long most = 0;
        for (TeamShape shape : table.shapes) {
            most = Math.max(most, Math.min(table.takes[mentor], Math.min(shape.room(least), table.mentees)));
        }
        return (int) Math.min(Integer.MAX_VALUE, most * Math.min(table.seats[mentor], table.places()));
    }

    private boolean isCandidate(int mentor, int mentee) {
        return table.seats[mentor] > 0 && table.score(mentor, mentee) != TeamTable.NONE;
    }

    /** Returns the prices; some that prove less if the run is stopped. */
    TeamPrices prices(TeamProblem problem, Run run) {
        int[] counts = new int[table.mentors];
        long[] prices = new long[table.mentors];
        if (least > 0 && eligible.length > 0) {
            SparseMatching filling = SparseSolver.solve(problem(0, false), Objective.MOST_PLACES_THEN_TOTAL, run)
                    .orElseThrow();
            Arrays.setAll(counts, mentor -> Math.max(0, filling.placePotentialOfMentor(mentor)));
            TeamPrices first = new TeamPrices(ImmutableIntArray.copyOf(counts), ImmutableLongArray.copyOf(prices), 0);
            int placed = new TeamBound(problem, first).mostPlaced();
            int without = Math.max(0, eligible.length - placed);
            if (SparseSolver.solve(problem(without, true), Objective.TOTAL, run) instanceof SparseMatching matching) {
                Arrays.setAll(prices, mentor -> Math.max(0, matching.potentialOfMentor(mentor)));
            }
        }
        TeamPrices found = new TeamPrices(ImmutableIntArray.copyOf(counts), ImmutableLongArray.copyOf(prices), 0);
        return new TeamPrices(found.counts(), found.prices(), new TeamBound(problem, found).bestPush());
    }

    /**
     * Returns the easier problem.
     *
     * @param without how many mentees may go without mentors
     * @param isWeighed whether scores count, and each mentee must get all parts, if only of nobody
     */
    private SparseProblem problem(int without, boolean isWeighed) {
        int nobodies = isWeighed && without > 0 ? least : 0;
        SparseProblemBuilder builder = SparseProblem.builder(eligible.length, table.mentors + nobodies);
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            builder.mentor(mentor, 0, room[mentor]);
        }
        for (int nobody = 0; nobody < nobodies; nobody++) {
            builder.mentor(table.mentors + nobody, 0, without);
        }
        for (int i = 0; i < eligible.length; i++) {
            builder.mentee(i, isWeighed ? least : 0, least);
            for (int mentor = 0; mentor < table.mentors; mentor++) {
                if (isCandidate(mentor, eligible[i])) {
                    builder.pair(i, mentor, isWeighed ? table.share(mentor, eligible[i], least) : 0);
                }
            }
            for (int nobody = 0; nobody < nobodies; nobody++) {
                builder.pair(i, table.mentors + nobody, 0);
            }
        }
        return builder.build();
    }
}
