package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MentorId;
import java.util.List;
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
        assertThat(choice.value())
                .as("value with seed %s", seed)
                .usingComparator(problem.order())
                .isEqualTo(slow.value());
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
