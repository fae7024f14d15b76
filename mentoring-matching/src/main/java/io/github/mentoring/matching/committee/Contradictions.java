package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MentorId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fewest rules of a mentee that no set of their candidates keeps; takes time exponential in how many rules there are. */
final class Contradictions {

    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final Weights weights;
    private final Map<MentorId, Integer> numbers = new HashMap<>();

    Contradictions(CommitteeProblem problem, CommitteeMentee mentee) {
        this.problem = problem;
        this.mentee = mentee;
        weights = Weights.of(problem);
        problem.mentors().keySet().forEach(mentor -> numbers.put(mentor, numbers.size()));
    }

    /** Returns them, or empty if there is a set that keeps all rules; mentors without seats are no candidates. */
    Optional<NoCommittee.Contradiction> find() {
        ImmutableList<CommitteeDemand> demands = CommitteeDemand.of(mentee.rules());
        if (isPossible(demands)) {
            return Optional.empty();
        }
        List<CommitteeDemand> size = demands.subList(0, 1);
        List<CommitteeDemand> others = demands.subList(1, demands.size());
        if (!isPossible(size)) {
            return Optional.of(new NoCommittee.Contradiction(ImmutableList.copyOf(size)));
        }
        for (int count = 1; ; count++) {
            for (Set<Integer> some : Sets.combinations(positions(others.size()), count)) {
                ImmutableList<CommitteeDemand> chosen =
                        some.stream().sorted().map(others::get).collect(ImmutableList.toImmutableList());
                if (!isPossible(chosen)) {
                    return Optional.of(new NoCommittee.Contradiction(chosen));
                }
            }
        }
    }

    private static Set<Integer> positions(int count) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int position = 0; position < count; position++) {
            all.add(position);
        }
        return all;
    }

    private boolean isPossible(List<CommitteeDemand> demands) {
        CommitteeRules rules = CommitteeDemand.only(
                demands, mentee.rules().least(), mentee.rules().most());
        CommitteeMentee less = new CommitteeMentee(
                mentee.mentee(), rules, mentee.department(), mentee.needs(), mentee.isGuidedInside());
        Panel panel = new Panel(problem, less, numbers, weights);
        byte[] state = new byte[panel.size];
        for (int k = 0; k < panel.size; k++) {
            boolean hasSeats =
                    problem.mentor(problem.candidates(mentee.mentee()).get(k).mentor())
                                    .seats()
                                    .count()
                            > 0;
            state[k] = hasSeats ? BestCommittee.FREE : BestCommittee.OUT;
        }
        long[] free = new long[numbers.size()];
        BestCommittee best = new BestCommittee(weights, free, free);
        best.find(panel, state, 0, -1, -1);
        return best.isFound();
    }
}
