package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CommitteesTest {

    private static final int INSTANCES = Integer.getInteger("mentoring.committee.instances", 10_000);

    @Test
    void allCommitteesOfSmallProblemsTogetherAreNoBetter() {
        int open = 0;
        int counted = 0;
        int openInHours = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(5, 4);
            CommitteeChoice choice = Committees.choose(problem);
            CommitteeVerification verification = choice.verify();
            assertThat(verification.objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
            assertThat(choice.isBest()).as("seed %s is solved to the end", seed).isTrue();
            assertThat(choice.value())
                    .as("value with seed %s", seed)
                    .usingComparator(problem.order())
                    .isEqualTo(SlowCommittees.bestValue(problem));
            assertThat(verification.value())
                    .as("verified value with seed %s", seed)
                    .isEqualTo(choice.value());
            boolean areHoursCounted = problem.mentors().values().stream()
                    .anyMatch(mentor -> mentor.hours().isPresent());
            counted += areHoursCounted ? 1 : 0;
            open += verification.isBest() || areHoursCounted ? 0 : 1;
            openInHours += verification.isBest() || !areHoursCounted ? 0 : 1;
        }
        assertThat(open).as("problems that prices of seats do not prove").isLessThan((INSTANCES - counted) / 4);
        assertThat(openInHours)
                .as("problems that prices of seats and hours do not prove")
                .isLessThan(counted / 3);
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
