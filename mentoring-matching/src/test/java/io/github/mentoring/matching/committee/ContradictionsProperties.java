package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Why a mentee has no committee, as trying all sets of candidates with all sets of rules tells. */
class ContradictionsProperties {

    @Property(tries = 600)
    void conflicts_are_the_fewest_rules_of_those_left(@ForAll long seed) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(5, 3);
        for (CommitteeMentee mentee : problem.mentees().values()) {
            List<CommitteeDemand> left = new ArrayList<>(CommitteeDemands.of(mentee.rules()));
            ImmutableSortedSet<MentorId> all =
                    ImmutableSortedSet.copyOf(problem.mentors().keySet());
            left.add(new CommitteeDemand.WithinHours(all)); // stands for those whom it asks anything
            NoCommittee cause = new Contradictions(problem, mentee, StopSignal.NEVER).find(ImmutableList.of());
            if (isPossible(problem, mentee, left)) {
                assertThat(cause).isEqualTo(new NoCommittee.SearchStopped()); // since nobody has been given any
                continue;
            }
            if (!isPossible(problem, mentee, List.of())) {
                assertThat(((NoCommittee.Contradiction) cause).demands()).containsExactly(left.get(0));
                continue;
            }
            for (NoCommittee.Conflict conflict : ((NoCommittee.Contradiction) cause).conflicts()) {
                List<CommitteeDemand> fewest = fewest(problem, mentee, left);
                assertThat(conflict.demands().stream().map(ContradictionsProperties::plain))
                        .isEqualTo(fewest.stream()
                                .map(ContradictionsProperties::plain)
                                .toList());
                assertThat(conflict.extent()).isEqualTo(NoCommittee.Extent.FEWEST);
                left.removeAll(fewest);
            }
            assertThat(isPossible(problem, mentee, left)).isTrue();
        }
    }

    /** Returns a demand as a text; hours of whomever are all alike. */
    private static String plain(CommitteeDemand demand) {
        return demand instanceof CommitteeDemand.WithinHours ? "hours" : demand.toString();
    }

    /** Returns the fewest demands that no set of candidates meets; of several the first. */
    private static List<CommitteeDemand> fewest(
            CommitteeProblem problem, CommitteeMentee mentee, List<CommitteeDemand> demands) {
        List<CommitteeDemand> fewest = demands;
        for (int bits = (1 << demands.size()) - 1; bits >= 0; bits--) { // those first who have the first demands
            List<CommitteeDemand> some = new ArrayList<>();
            for (int d = 0; d < demands.size(); d++) {
                if ((bits >> (demands.size() - 1 - d) & 1) == 1) {
                    some.add(demands.get(d));
                }
            }
            if (some.size() < fewest.size() && !isPossible(problem, mentee, some)) {
                fewest = some;
            }
        }
        return fewest;
    }

    private static boolean isPossible(CommitteeProblem problem, CommitteeMentee mentee, List<CommitteeDemand> demands) {
        boolean areHoursCounted = demands.stream().anyMatch(CommitteeDemand.WithinHours.class::isInstance);
        CommitteeMentee less = new CommitteeMentee(
                mentee.mentee(),
                CommitteeDemands.only(demands),
                mentee.department(),
                mentee.needs(),
                mentee.isGuidedInside(),
                mentee.wasLeftOut());
        ImmutableSortedMap.Builder<MentorId, CommitteeMentor> mentors = ImmutableSortedMap.naturalOrder();
        problem.mentors().forEach((id, mentor) -> mentors.put(id, areHoursCounted ? mentor : mentor.withoutBudget()));
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee()).stream()
                .filter(candidate -> problem.mentor(candidate.mentor()).seats().count() > 0)
                .collect(ImmutableList.toImmutableList());
        CommitteeProblem alone = new CommitteeProblem(
                mentors.buildOrThrow(),
                ImmutableSortedMap.of(less.mentee(), less),
                ImmutableSortedMap.of(less.mentee(), candidates),
                problem.affinities(),
                problem.prices());
        Appraisal appraisal = new Appraisal(alone, less);
        return SlowCommittees.setsOf(candidates).stream().anyMatch(appraisal::isLegal);
    }
}
