package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.StopSignal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DissolvingTest {

    private static final int CIRCLES = 4; // of five people who suit each other

    /** Four groups lack the fifth of their circle; these are a group of their own, which none can leave alone. */
    @Test
    void aGroupWhosePeersSuitOneOtherGroupEach_isDissolved() {
        TeamTable table = new TeamTable(problem());
        Draft draft = new Draft(table.places(), table.mentees);
        for (int circle = 0; circle < CIRCLES; circle++) {
            int first = 5 * circle;
            set(table, draft, circle, IntStream.range(first, first + 4));
        }
        set(table, draft, CIRCLES, IntStream.of(4, 9, 14, 19));
        Budget budget = new Budget(0, StopSignal.NEVER);
        Dissolving dissolving = new Dissolving(table, new Chance(1), budget);
        int better = 0;
        for (int k = 0; k < 60; k++) {
            better += dissolving.improve(draft) ? 1 : 0;
        }
        assertThat(better).isEqualTo(1);
        assertThat(draft.open()).hasSize(CIRCLES);
        assertThat(draft.worth(table)).isEqualTo(new Worth(20, 20 * 5_000 * table.parts));
    }

    @Test
    void aGroupThatMustBeThere_isNotDissolved() {
        TeamTable table = new TeamTable(problem());
        Draft draft = new Draft(table.places(), table.mentees);
        set(table, draft, 0, IntStream.of(4, 9, 14, 19));
        Dissolving dissolving = new Dissolving(table, new Chance(1), new Budget(0, StopSignal.NEVER));
        assertThat(dissolving.improve(draft)).isFalse();
        assertThat(draft.open()).containsExactly(0);
    }

    private static void set(TeamTable table, Draft draft, int place, IntStream people) {
        draft.set(
                place,
                new int[0],
                people.map(i -> table.menteeIds.indexOf(menteeId(i))).sorted().toArray());
    }

    private static TeamProblem problem() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int i = 0; i < 5 * CIRCLES; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int other = i / 5 * 5; other < i; other++) {
                builder.affinity(menteeId(i), menteeId(other), Score.parse("0.5"));
            }
        }
        return builder.teams(TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(4), HeadCount.of(5)))
                .build();
    }
}
