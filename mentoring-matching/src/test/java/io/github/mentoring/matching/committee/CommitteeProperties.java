package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CommitteeProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void committees_are_worth_what_trying_everything_finds(@ForAll long seed) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(5, 4);
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.value())
                .usingComparator(problem.order())
                .isEqualTo(SlowCommittees.of(problem).value());
        assertThat(choice.verify().isBest()).as("is proved best").isTrue();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_the_best_committees_those_with_the_smallest_ids_are_chosen(@ForAll long seed) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(5, 4);
        CommitteeChoice choice = Committees.choose(problem);
        if (choice.isSettled()) {
            assertThat(members(choice)).isEqualTo(SlowCommittees.of(problem).members());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_input_changes_no_committee(@ForAll long seed) {
        CommitteeProblem one = new RandomCommittees(seed).problem(6, 5, new Random(1));
        CommitteeProblem other = new RandomCommittees(seed).problem(6, 5, new Random(2));
        assertThat(Committees.choose(one).committees())
                .isEqualTo(Committees.choose(other).committees());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void committees_are_the_same_on_any_number_of_threads(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int number) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(9, 7);
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            assertThat(Committees.choose(
                                    problem, Committees.BRANCHES, Run.plain().withExecutor(threads))
                            .committees())
                    .isEqualTo(Committees.choose(problem).committees());
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void committees_that_are_proved_best_are_best_wherever_the_search_ended(
            @ForAll long seed, @ForAll @IntRange(max = 8) int branches) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(5, 4);
        CommitteeChoice choice = Committees.choose(problem, branches, Run.plain());
        CommitteeVerification verification = choice.verify();
        assertThat(verification.objections()).isEmpty();
        if (verification.isBest()) {
            assertThat(choice.value())
                    .usingComparator(problem.order())
                    .isEqualTo(SlowCommittees.of(problem).value());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void committees_that_are_kept_stay_as_they_are(@ForAll long seed) {
        CommitteeProblem problem = keeping(Map.of(), new RandomCommittees(seed).problem(5, 4));
        CommitteeChoice first = Committees.choose(problem);
        CommitteeChoice again = Committees.choose(keeping(first.committees(), problem));
        long members = first.committees().values().stream()
                .mapToLong(committee -> committee.members().size())
                .sum();
        boolean isWorthless =
                problem.prices().map(prices -> prices.kept().equals(Score.ZERO)).orElse(false);
        if (!isWorthless) {
            assertThat(again.value().kept()).isEqualTo(members);
        }
        if (first.isSettled() && again.isSettled()) {
            assertThat(again.committees()).isEqualTo(first.committees());
        }
    }

    /** Returns the same problem, in which just the given committees were there before. */
    private static CommitteeProblem keeping(Map<MenteeId, Committee> earlier, CommitteeProblem problem) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        problem.mentors().values().forEach(builder::mentor);
        problem.mentees().values().forEach(builder::mentee);
        problem.affinities().forEach(builder::affinity);
        problem.prices().ifPresent(builder::prices);
        for (MenteeId mentee : problem.mentees().keySet()) {
            Committee before = earlier.get(mentee);
            for (CommitteeCandidate one : problem.candidates(mentee)) {
                CommitteeCandidate candidate =
                        new CommitteeCandidate(one.mentor(), one.score(), one.preferencesMet(), one.hours());
                boolean hasServed = before != null && before.members().contains(one.mentor());
                builder.candidate(mentee, hasServed ? candidate.servedBefore() : candidate);
            }
        }
        return builder.build();
    }

    private static List<List<MentorId>> members(CommitteeChoice choice) {
        return choice.problem().mentees().keySet().stream()
                .map(mentee -> Optional.ofNullable(choice.committees().get(mentee))
                        .map(committee -> List.copyOf(committee.members()))
                        .orElse(List.of()))
                .toList();
    }
}
