package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.internal.Units;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Solves a part whose rules are numbers alone: there a choice of committees is a matching, which {@link Assignment} finds with prices that prove
 * it best; and of several as good it names one by the same rule, however many there are.
 */
final class AssignedCommittees {

    private final CommitteePart part;
    private final Pricing pricing;
    private final Relaxation numbers;
    private int[][] members = {}; // mentee -> candidates
    private boolean isSettled;

    AssignedCommittees(CommitteePart part, Pricing pricing, Relaxation numbers) {
        this.part = part;
        this.pricing = pricing;
        this.numbers = numbers;
    }

    /**
     * Solves the part, and puts prices on the seats; returns whether that was done: not where not all can be served who must, where the caller wants
     * no more, or where numbers are too large.
     */
    boolean solve(CommitteeWatch watch) {
        if (part.mentors().isEmpty()) {
            return false;
        }
        MatchingProblem problem = problem();
        if (Units.hold(problem)
                && Assignment.solve(
                                problem,
                                Objective.MOST_SERVED_THEN_TOTAL,
                                Run.plain().withStop(watch::ask))
                        instanceof Matching matching
                && matching.searchEnd() != SearchEnd.BEFORE_BEST) {
            members = members(matching);
            isSettled = matching.searchEnd() == SearchEnd.COMPLETE;
            setPrices(matching);
            return true;
        }
        return false;
    }

    /** Returns the members that each mentee has, as candidates. */
    int[][] members() {
        return members;
    }

    /** Returns the same if they are those that the rule of ties names. */
    Optional<int[][]> settled() {
        return isSettled ? Optional.of(members) : Optional.empty();
    }

    /** Makes seats cost what mentors' potentials are; any prices prove something, so that one which is too large may be cut off. */
    private void setPrices(Matching matching) {
        Weights weights = pricing.weights;
        CandidateGraph graph = matching.problem().graph();
        pricing.prices.reset();
        for (int j = 0; j < pricing.seats.length; j++) {
            ObjectiveValue potential = matching.certificate()
                    .mentors()
                    .of(graph.indexOf(part.mentors().get(j)));
            long high = LongMath.saturatedMultiply(potential.places(), weights.served());
            long low = LongMath.saturatedAdd(
                    LongMath.saturatedMultiply(potential.total().tenThousandths(), weights.total()),
                    LongMath.saturatedMultiply(potential.preferences(), weights.preference()));
            if (BestCommittee.isMore(high, low, 0, 0)) {
                pricing.prices.seat.add(j, high, low);
            }
        }
    }

    private MatchingProblem problem() {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < pricing.seats.length; j++) {
            builder.mentor(part.mentors().get(j), Seats.of(pricing.seats[j]));
        }
        for (int i = 0; i < pricing.panel.length; i++) {
            MenteeId mentee = part.mentees().get(i).mentee();
            Limits limits = numbers.limits(i);
            if (limits.isPossible()) {
                Limits.Limit size = limits.all().get(0);
                builder.mentee(
                        mentee, HeadCount.of(numbers.mayLeaveOut() ? 0 : size.least()), HeadCount.of(size.most()));
                List<CommitteeCandidate> candidates = part.candidates(i);
                for (int k = 0; k < candidates.size(); k++) {
                    if (limits.of(k) >= 0) {
                        add(builder, mentee, candidates.get(k));
                    }
                }
            } else {
                builder.mentee(mentee, HeadCount.of(0), HeadCount.of(0));
            }
        }
        return builder.build();
    }

    /** Adds a pair; what a member kept is worth is part of the score, and so are preferences where they have a price. */
    private void add(MatchingProblemBuilder builder, MenteeId mentee, CommitteeCandidate candidate) {
        Optional<Score> price = part.prices().map(SoftPrices::preference);
        long more = price.map(Score::tenThousandths).orElse(0L) * candidate.preferencesMet()
                + (candidate.hasServed() ? pricing.weights.kept() / pricing.weights.total() : 0);
        builder.candidate(
                candidate.mentor(),
                mentee,
                Score.ofTenThousandths(candidate.score().tenThousandths() + more),
                price.isPresent() ? 0 : candidate.preferencesMet());
    }

    private int[][] members(Matching matching) {
        int[][] found = new int[pricing.panel.length][];
        for (int i = 0; i < found.length; i++) {
            List<CommitteeCandidate> candidates = part.candidates(i);
            ImmutableSortedSet<MentorId> chosen =
                    matching.mentorsOf(part.mentees().get(i).mentee());
            found[i] = IntStream.range(0, candidates.size())
                    .filter(k -> chosen.contains(candidates.get(k).mentor()))
                    .toArray();
        }
        return found;
    }
}
