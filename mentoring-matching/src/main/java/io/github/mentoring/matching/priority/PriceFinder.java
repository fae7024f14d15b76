package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the rows of a price list, from one that counts most to one with the best sum. */
final class PriceFinder {

    /*
     * At a price for each that is counted, a best matching is a point of the upper hull of all (counted, summed); between two such points
     * there is another one if, at the price at which both are worth the same, something is worth more. Mentees served: a number of them
     * is a bound on one more mentor, whom everybody may have instead of a real one, so that every point is on the hull and found by
     * itself. Places: a number of them is a bound on one more arc of a flow, so that every point is on the hull; those inside an edge of the
     * hull are found by adding one pair after the other among the matchings that are best at the price of that edge. Pairs to be kept:
     * no such bound fits into a flow, and points below the hull are not found.
     */

    private final MatchingProblem problem;
    private final Aim.Counted counting;
    private final ImmutableLongArray sum;
    private final List<PriceRow> rows = new ArrayList<>();
    private final Aim.Summed adding;
    private final Relay relay;

    PriceFinder(MatchingProblem problem, Aim.Counted counting, Aim.Summed adding, Relay relay) {
        this.problem = problem;
        this.counting = counting;
        this.adding = adding;
        this.relay = relay;
        sum = Step.weight(adding, problem);
    }

    /**
     * Returns the rows between its ends, or those found before the caller wanted no more, if any.
     *
     * @param most the matching that counts most and has the best sum then
     * @param best the matching that has the best sum and counts most then
     */
    Optional<PriceList> list(PriorityMatching most, PriorityMatching best) {
        Point from = new Point(
                most.pairs(), most.values().get(0).first(), most.values().get(1).first());
        Point to = new Point(
                best.pairs(), best.values().get(1).first(), best.values().get(0).first());
        boolean isDone = (counting instanceof Aim.Summed summed && !isServing())
                ? findBySum(from, to, Step.weight(summed, problem))
                : findByServed(from, to);
        boolean isComplete = isDone
                && (!(counting instanceof Aim.MostKept)
                        || IntStream.range(1, rows.size())
                                .allMatch(k ->
                                        rows.get(k - 1).counted() == rows.get(k).counted() + 1));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PriceList(problem, counting, adding, ImmutableList.copyOf(rows), isComplete));
    }

    /** Tells that all rows down to one that counts so many are found. */
    private void tell(Point from, Point to, long counted) {
        relay.update(Stage.SOLVING, from.counted() - counted, from.counted() - to.counted());
    }

    private Run run() {
        return relay.run().withProgress(Progress.SILENT);
    }

    /** Returns whether all rows are found. */
    private boolean findByServed(Point from, Point to) {
        ServedRows served = new ServedRows(problem, Step.counted(counting, problem.graph()), sum);
        for (long counted = from.counted(); counted >= to.counted(); counted--) {
            Optional<PriceRow> row = served.row(rows.size(), counted, run());
            if (row.isEmpty()) {
                return false;
            }
            rows.add(row.get());
            tell(from, to, counted);
        }
        return true;
    }

    /** Returns whether counting is the same as counting mentees: where nobody wants more than one mentor, places are that too. */
    private boolean isServing() {
        return counting instanceof Aim.MostPlaces
                && IntStream.range(0, problem.graph().mentees().size()).allMatch(i -> problem.mostMentors(i) <= 1);
    }

    /** Returns whether all rows are found that can be found in this way. */
    private boolean findBySum(Point from, Point to, ImmutableLongArray count) {
        if (from.counted() == to.counted()) {
            Optional<long[]> potential = potentials(new Face(problem), count, 1, 0);
            potential.ifPresent(found -> rows.add(row(to, 1, 0, found)));
            return potential.isPresent();
        }
        List<Point> ahead =
                new ArrayList<>(List.of(to)); // what was found and is still to be reached, the next at the end
        Point current = from;
        while (!ahead.isEmpty()) {
            Point next = ahead.get(ahead.size() - 1);
            long divisor = BigInteger.valueOf(current.counted() - next.counted())
                    .gcd(BigInteger.valueOf(next.summed() - current.summed()))
                    .longValueExact();
            long scale = (current.counted() - next.counted()) / divisor;
            long price = (next.summed() - current.summed()) / divisor;
            Face face = new Face(problem);
            Optional<long[]> settled = potentials(face, count, scale, price);
            if (settled.isEmpty()) {
                return false;
            }
            long[] potential = settled.get();
            Point found = Point.of(face, count, sum);
            if (found.worth(scale, price) > next.worth(scale, price)) {
                ahead.add(found);
                continue;
            }
            if (rows.isEmpty()) {
                rows.add(row(current, scale, price, potential));
            }
            if (counting instanceof Aim.MostPlaces) {
                Optional<List<Point>> inside = between(face, current, next, count);
                if (inside.isEmpty()) {
                    return false;
                }
                inside.get().forEach(point -> rows.add(row(point, scale, price, potential)));
            }
            rows.add(row(next, scale, price, potential));
            ahead.remove(ahead.size() - 1);
            current = next;
            tell(from, to, current.counted());
        }
        return true;
    }

    private Optional<long[]> potentials(Face face, ImmutableLongArray count, long scale, long price) {
        return WeighedLevel.settle(face, edge -> scale * sum.get(edge) + price * count.get(edge), run());
    }

    /** Returns the points inside an edge of the hull, those that count most first; nothing, if the caller wants no more. */
    private Optional<List<Point>> between(Face face, Point from, Point to, ImmutableLongArray count) {
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.chosen[edge] != to.pairs().contains(problem.graph().candidate(edge))) {
                face.toggle(edge);
            }
        }
        MorePlaces more = new MorePlaces(face);
        List<Point> points = new ArrayList<>();
        for (long counted = to.counted() + 1; counted < from.counted(); counted++) {
            if (relay.isStopped()) {
                return Optional.empty();
            }
            more.add();
            points.add(Point.of(face, count, sum));
        }
        points.sort(Comparator.comparingLong(Point::counted).reversed());
        return Optional.of(points);
    }

    private PriceRow row(Point point, long scale, long price, long[] potential) {
        int mentees = problem.graph().mentees().size();
        return new PriceRow(
                point.pairs(),
                point.counted(),
                point.summed(),
                scale,
                price,
                new LevelProof(
                        rows.size(),
                        point.counted(),
                        Prices.of(potential, 0, mentees),
                        Prices.of(potential, mentees, potential.length)));
    }

    /** A matching and what it is worth. */
    private record Point(ImmutableSortedSet<Candidate> pairs, long counted, long summed) {

        static Point of(Face face, ImmutableLongArray count, ImmutableLongArray sum) {
            long counted = 0;
            long summed = 0;
            for (int edge = 0; edge < face.edges; edge++) {
                if (face.chosen[edge]) {
                    counted += count.get(edge);
                    summed += sum.get(edge);
                }
            }
            return new Point(face.pairs(), counted, summed);
        }

        long worth(long scale, long price) {
            return scale * summed + price * counted;
        }
    }
}
