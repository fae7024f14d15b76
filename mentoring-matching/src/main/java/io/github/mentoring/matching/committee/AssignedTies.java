package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.internal.Units;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Picks one of several best choices of committees whose rules are numbers alone: there a choice of committees is a matching, of which
 * {@link Assignment} names one by the same rule, however many are as good.
 */
final class AssignedTies {

    private final CommitteePart part;
    private final Pricing pricing;
    private final Relaxation numbers;

    AssignedTies(CommitteePart part, Pricing pricing, Relaxation numbers) {
        this.part = part;
        this.pricing = pricing;
        this.numbers = numbers;
    }

    /** Returns the members of each mentee's committee, or empty if the caller wanted no more, or numbers are too large. */
    Optional<int[][]> settle(CommitteeWatch watch) {
        MatchingProblem problem = problem();
        return Units.hold(problem)
                        && Assignment.solve(
                                        problem,
                                        Objective.MOST_SERVED_THEN_TOTAL,
                                        Run.plain().withStop(watch::ask))
                                instanceof Matching matching
                        && matching.searchEnd() == SearchEnd.COMPLETE
                ? Optional.of(members(matching))
                : Optional.empty();
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
        int[][] members = new int[pricing.panel.length][];
        for (int i = 0; i < members.length; i++) {
            List<CommitteeCandidate> candidates = part.candidates(i);
            ImmutableSortedSet<MentorId> chosen =
                    matching.mentorsOf(part.mentees().get(i).mentee());
            members[i] = IntStream.range(0, candidates.size())
                    .filter(k -> chosen.contains(candidates.get(k).mentor()))
                    .toArray();
        }
        return members;
    }
}
