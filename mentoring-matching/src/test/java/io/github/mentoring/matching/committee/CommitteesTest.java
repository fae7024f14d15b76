package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MentorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommitteesTest {

    private static final int INSTANCES = Integer.getInteger("mentoring.committee.instances", 10_000);

    @Test
    void allCommitteesOfSmallProblemsTogetherAreNoBetter() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            assertBest(new RandomCommittees(seed).problem(5, 4), seed);
        }
    }

    @Test
    void allCommitteesOfNumbersOrNestedGroupsAreNoBetter() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            assertBest(new NestedCommittees(seed, seed % 2 == 0, 4).problem(5, 4), seed);
        }
    }

    private static void assertBest(CommitteeProblem problem, long seed) {
        CommitteeChoice choice = Committees.choose(problem);
        CommitteeVerification verification = choice.verify();
        assertThat(verification.objections())
                .as("objections with seed %s", seed)
                .isEmpty();
        assertThat(choice.isBest()).as("seed %s is solved to the end", seed).isTrue();
        SlowCommittees slow = SlowCommittees.of(problem);
        assertKept(choice, seed);
        assertThat(WrittenRules.inOrder(problem, choice.value()))
                .as("value with seed %s", seed)
                .isEqualTo(WrittenRules.inOrder(problem, slow.value()));
        if (problem.withoutIdleBudgets().mentors().values().stream()
                .allMatch(mentor -> mentor.hours().isEmpty())) {
            assertThat(choice.isSettled())
                    .as("ties are settled with seed %s", seed)
                    .isTrue();
            assertThat(members(choice)).as("members with seed %s", seed).isEqualTo(slow.members());
        }
        assertThat(verification.value()).as("verified value with seed %s", seed).isEqualTo(choice.value());
        assertThat(verification.isBest()).as("seed %s is proved", seed).isTrue();
    }

    /** Looks at what was chosen with the eyes of somebody who has read the page about committees. */
    private static void assertKept(CommitteeChoice choice, long seed) {
        CommitteeProblem problem = choice.problem();
        CommitteeValue value = CommitteeValue.ZERO;
        Map<MentorId, Integer> load = new HashMap<>();
        Map<MentorId, Integer> spent = new HashMap<>();
        for (Committee committee : choice.committees().values()) {
            CommitteeMentee mentee = problem.mentee(committee.mentee());
            WrittenRules rules = new WrittenRules(problem, mentee);
            assertThat(problem.candidates(mentee.mentee()))
                    .extracting(CommitteeCandidate::mentor)
                    .as("candidates with seed %s", seed)
                    .containsAll(committee.members());
            assertThat(rules.allow(committee.members()))
                    .as("rules of `%s` with seed %s", mentee.mentee(), seed)
                    .isTrue();
            value = value.plus(rules.value(committee.members()));
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                if (committee.members().contains(candidate.mentor())) {
                    load.merge(candidate.mentor(), 1, Integer::sum);
                    spent.merge(candidate.mentor(), candidate.hours().count(), Integer::sum);
                }
            }
            for (Role role : mentee.rules().roles()) {
                MentorId holder = requireNonNull(committee.roles().get(role.name()));
                assertThat(committee.members()).as("members with seed %s", seed).contains(holder);
                assertThat(problem.mentor(holder).groups())
                        .as("holder with seed %s", seed)
                        .contains(role.holders());
                spent.merge(holder, role.hours().count(), Integer::sum);
            }
            assertThat(committee.roles().values())
                    .as("holders with seed %s", seed)
                    .hasSize(mentee.rules().roles().size())
                    .doesNotHaveDuplicates();
        }
        assertThat(choice.value()).as("value with seed %s", seed).isEqualTo(value);
        load.forEach((mentor, committees) -> assertThat(committees)
                .as("committees of `%s` with seed %s", mentor, seed)
                .isLessThanOrEqualTo(problem.mentor(mentor).seats().count()));
        spent.forEach((mentor, hours) -> problem.mentor(mentor)
                .hours()
                .ifPresent(budget -> assertThat(hours)
                        .as("hours of `%s` with seed %s", mentor, seed)
                        .isLessThanOrEqualTo(budget.count())));
    }

    private static List<List<MentorId>> members(CommitteeChoice choice) {
        return choice.problem().mentees().keySet().stream()
                .map(mentee -> Optional.ofNullable(choice.committees().get(mentee))
                        .map(committee -> List.copyOf(committee.members()))
                        .orElse(List.of()))
                .toList();
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        for (long seed = 0; seed < INSTANCES / 20; seed++) {
            CommitteeProblem one = new RandomCommittees(seed).problem(6, 5, new Random(1));
            CommitteeProblem other = new RandomCommittees(seed).problem(6, 5, new Random(2));
            assertThat(one).as("problem with seed %s", seed).isEqualTo(other);
            assertThat(Committees.choose(one).committees())
                    .as("committees with seed %s", seed)
                    .isEqualTo(Committees.choose(other).committees());
        }
    }
}
