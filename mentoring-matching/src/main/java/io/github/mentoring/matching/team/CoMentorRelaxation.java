package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds prices for {@link CoMentorBound}, better ones step by step.
 *
 * <p>Prices of mentees say what each two mentors gain with the best of their mentees. The prices of seats that go with them are the duals
 * of a matching of mentors with each other, in which each is there once on either side. Then the mentees whom too many of the matched
 * ones want become dearer, and those whom nobody wants cheaper. Prices are tried out in floating point; what they prove is worked out
 * exactly.
 *
 * <p>Takes time proportional to pairs of mentors times the mentees whom both could have, a hundred times at most; where that is much
 * there are fewer steps, and none where the pairs or what they share are more than two million.
 *
 * <p>Source: Held, Wolfe and Crowder, Validation of Subgradient Optimization, 1974, for the steps.
 */
final class CoMentorRelaxation {

    private static final int MOST_STEPS = 100;
    private static final long MOST_SHARED =
            2_000_000; // pairs of mentors, and mentees counted for each pair who share them
    private static final long MOST_LOOKS = 40_000_000; // at them
    private static final double NEAR = 32; // a step aims at so small a part less than what is proved
    private static final int PATIENCE = 8; // steps in vain before shorter ones are taken

    private final TeamTable table;
    private final Worth found;
    private final Run run;
    private final int placed;
    private final int[] eligible; // mentees
    private final long most; // that a price may be
    private final List<CoMentors> pairs =
            new ArrayList<>(); // those of each first mentor together, in the order of the other
    private final int[] seats; // that teams can take

    private final long[] prices; // of mentees, in parts
    private final double[] steps; // where they go, with some of where they went before
    private long ofTeam; // in parts
    private double stepOfTeam;
    private double length = 1; // of a step, in parts of what it would take to get to its aim if it were straight
    private int inVain;

    private Optional<Proved> best = Optional.empty();

    /** Two mentors, one before the other. */
    private record Arc(int one, int other, CoMentors pair) {}

    /**
     * What some prices prove.
     *
     * @param ofSeats prices of seats, in quarters of a part
     * @param worth what no teams are worth more than, in quarters of a part
     */
    private record Proved(ImmutableLongArray prices, long ofTeam, ImmutableLongArray ofSeats, long worth) {}

    private CoMentorRelaxation(TeamTable table, TeamProblem problem, TeamBound bound, Worth found, Run run) {
        this.table = table;
        this.found = found;
        this.run = run;
        placed = bound.mostPlaced();
        most = CoMentorPrices.most(problem);
        seats = IntStream.range(0, table.mentors)
                .map(mentor -> Math.min(table.seats[mentor], table.places()))
                .toArray();
        prices = new long[table.mentees];
        steps = new double[table.mentees];
        ImmutableSortedMap<MenteeId, Long> gains = bound.gains();
        eligible = gains.keySet().stream().mapToInt(table.menteeIds::indexOf).toArray();
        long push = bound.bestPush();
        gains.forEach((mentee, gain) -> prices[table.menteeIds.indexOf(mentee)] = Math.max(gain, -push));
    }

    /**
     * Returns prices that prove something, or none where teams may have fewer than two mentors, where there are too many of them or numbers
     * are too large, or where the run is stopped at once.
     *
     * @param first prices of single mentors, at which to start
     * @param found what teams are worth that were found
     */
    static Optional<CoMentorPrices> find(TeamTable table, TeamProblem problem, TeamPrices first, Worth found, Run run) {
        TeamBound bound = new TeamBound(problem, first);
        if (problem.fewestMentors() < 2 || bound.mostPlaced() == 0) {
            return Optional.empty();
        }
        CoMentorRelaxation relaxation = new CoMentorRelaxation(table, problem, bound, found, run);
        return relaxation.hasPairs(problem) ? relaxation.find() : Optional.empty();
    }

    /** Finds the pairs of mentors, and returns whether they are not too many, nor numbers too large. */
    private boolean hasPairs(TeamProblem problem) {
        Fellows fellows = new Fellows(problem);
        long[] ofFellows = table.menteeIds.stream().mapToLong(fellows::ofMentee).toArray();
        BitSet[] could = new BitSet[table.mentors];
        Arrays.setAll(could, unused -> new BitSet());
        long greatest = 0;
        long shared = 0;
        for (int mentee : eligible) {
            long candidates = 0;
            greatest = Math.max(greatest, Math.max(Math.abs(ofFellows[mentee]), Math.abs(prices[mentee])));
            for (int mentor = 0; mentor < table.mentors; mentor++) {
                if (seats[mentor] > 0 && table.score(mentor, mentee) != TeamTable.NONE) {
                    could[mentor].set(mentee);
                    candidates++;
                    greatest = Math.max(greatest, Math.abs(table.share(mentor, mentee, 1)));
                }
            }
            shared += candidates * (candidates - 1) / 2;
        }
        long all = (long) table.mentors * (table.mentors - 1) / 2;
        if (greatest >= most || Math.max(all, shared) > MOST_SHARED) {
            return false;
        }
        for (int one = 0; one < table.mentors; one++) {
            for (int other = one + 1; other < table.mentors; other++) {
                TeamPair pair = TeamPair.of(table.mentorIds.get(one), table.mentorIds.get(other));
                if (could[one].intersects(could[other]) && !problem.apart().contains(pair)) {
                    BitSet both = (BitSet) could[one].clone();
                    both.and(could[other]);
                    pairs.add(new CoMentors(table, one, other, both.stream().toArray(), ofFellows));
                }
            }
        }
        return true;
    }

    private Optional<CoMentorPrices> find() {
        long shared = pairs.stream().mapToLong(CoMentors::shared).sum();
        long mostSteps = Math.min(MOST_STEPS, MOST_LOOKS / Math.max(shared, 1));
        for (int step = 0; step < mostSteps && !run.stop().isStopped(); step++) {
            pairs.forEach(pair -> pair.look(prices, ofTeam));
            List<Arc> arcs = arcs();
            Optional<SparseMatching> matching = match(arcs);
            if (matching.isEmpty()) {
                break;
            }
            Proved now = proved(arcs, matching.get());
            long least = judge(now);
            if (isAttained(least) || !go(arcs, matching.get(), now.worth, least)) {
                break;
            }
        }
        return best.map(proved -> new CoMentorPrices(proved.prices, proved.ofSeats));
    }

    /** Returns each pair that gains something, in either direction, in the order of the first mentor and then of the second. */
    private List<Arc> arcs() {
        List<List<Arc>> from = new ArrayList<>();
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            from.add(new ArrayList<>());
        }
        for (CoMentors pair : pairs) { // in order, too
            if (pair.weight() > 0) {
                from.get(pair.one).add(new Arc(pair.one, pair.other, pair));
                from.get(pair.other).add(new Arc(pair.other, pair.one, pair));
            }
        }
        return from.stream().flatMap(List::stream).toList();
    }

    /** Matches mentors with each other; or not if weights are too large for it, or the run is stopped. */
    private Optional<SparseMatching> match(List<Arc> arcs) {
        long heaviest = arcs.stream().mapToLong(arc -> arc.pair.weight()).max().orElse(0);
        if (heaviest > SparseProblem.largestWeight(table.mentors, table.mentors, arcs.size())) {
            return Optional.empty();
        }
        SparseProblemBuilder builder = SparseProblem.builder(table.mentors, table.mentors);
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            builder.mentee(mentor, 0, seats[mentor]).mentor(mentor, 0, seats[mentor]);
        }
        arcs.forEach(arc -> builder.pair(arc.one, arc.other, arc.pair.weight()));
        return SparseSolver.solve(builder.build(), Objective.TOTAL, run) instanceof SparseMatching matching
                        && !matching.isStopped()
                ? Optional.of(matching)
                : Optional.empty();
    }

    private Proved proved(List<Arc> arcs, SparseMatching matching) {
        long[] ofSeats = new long[table.mentors];
        Arrays.setAll(
                ofSeats,
                mentor -> Math.max(0, matching.potentialOfMentee(mentor))
                        + Math.max(0, matching.potentialOfMentor(mentor)));
        for (Arc arc : arcs) { // for those who share several teams, whom the matching counts once
            long missing = 2 * arc.pair.weight() - ofSeats[arc.one] - ofSeats[arc.other];
            if (missing > 0) {
                ofSeats[arc.one] += missing - missing / 2;
                ofSeats[arc.other] += missing / 2;
            }
        }
        long worth = LongMath.saturatedMultiply(4 * ofTeam, table.places());
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            worth = LongMath.saturatedAdd(worth, LongMath.saturatedMultiply(ofSeats[mentor], seats[mentor]));
        }
        for (int mentee : dearest()) {
            worth = LongMath.saturatedAdd(worth, 4 * prices[mentee]);
        }
        return new Proved(ImmutableLongArray.copyOf(prices), ofTeam, ImmutableLongArray.copyOf(ofSeats), worth);
    }

    /** Returns as many mentees as can be placed, the dearest ones, and of equal ones the first. */
    private int[] dearest() {
        return Arrays.stream(eligible)
                .boxed()
                .sorted(Comparator.comparingLong((Integer mentee) -> -prices[mentee])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(placed)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Keeps what proves more than the best before; goes back to that, and on in shorter steps, after some in vain. Returns what the best
     * prove.
     */
    private long judge(Proved now) {
        Proved before = best.orElse(now);
        if (best.isEmpty() || now.worth < before.worth) {
            best = Optional.of(now);
            inVain = 0;
        } else if (++inVain == PATIENCE) {
            inVain = 0;
            length /= 2;
            Arrays.setAll(prices, before.prices::get);
            ofTeam = before.ofTeam;
        }
        return Math.min(before.worth, now.worth);
    }

    /** Returns whether the teams found are worth as much as is proved. */
    private boolean isAttained(long least) {
        return found.placed() == placed && least / 4 <= found.worth();
    }

    /** Changes the prices by how far mentees are wanted too much or too little; returns false if all are wanted as they should. */
    private boolean go(List<Arc> arcs, SparseMatching matching, long worth, long least) {
        double[] wanted = new double[table.mentees];
        double teams = -table.places();
        for (int i = 0; i < arcs.size(); i++) {
            if (matching.isMatched(i)) {
                CoMentors pair = arcs.get(i).pair;
                double part = 1.0 / pair.mentors();
                pair.forEachChosen(mentee -> wanted[mentee] += part);
                teams += part;
            }
        }
        for (int mentee : dearest()) {
            wanted[mentee]--;
        }
        double squares = ofTeam > 0 || teams > 0 ? teams * teams : 0;
        for (double each : wanted) {
            squares += each * each;
        }
        if (squares == 0) {
            return false;
        }
        double aim = least - Math.abs(least) / NEAR;
        if (found.placed() == placed) {
            aim = Math.max(aim, 4.0 * found.worth());
        }
        double way = length * (worth - aim) / 4 / squares;
        for (int mentee : eligible) {
            steps[mentee] = (steps[mentee] + wanted[mentee]) / 2;
            prices[mentee] = within(-most, prices[mentee] + Math.round(way * steps[mentee]));
        }
        stepOfTeam = (stepOfTeam + teams) / 2;
        ofTeam = within(0, ofTeam + Math.round(way * stepOfTeam));
        return true;
    }

    private long within(long lowest, long price) {
        return Math.min(most, Math.max(lowest, price));
    }
}
