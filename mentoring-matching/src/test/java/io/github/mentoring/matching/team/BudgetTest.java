package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.StopSignal;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void look_asksEveryMillionPairs_andNotAfterStop() {
        AtomicInteger asked = new AtomicInteger();
        Budget budget = new Budget(10, () -> asked.incrementAndGet() > 2);
        int looks = 0;
        while (budget.look(1 << 18)) {
            looks++;
        }
        assertThat(asked).hasValue(3);
        assertThat(looks).isEqualTo(11); // the twelfth million quarter is the third million
        assertThat(budget.look(1 << 22)).isFalse();
        assertThat(budget.take()).isFalse();
        assertThat(budget.left()).isZero();
        assertThat(asked).hasValue(3);
    }

    @Test
    void take_asksEachTime() {
        AtomicInteger asked = new AtomicInteger();
        Budget budget = new Budget(2, () -> asked.incrementAndGet() > 5);
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isTrue();
        assertThat(budget.take()).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aLongStep_isLeftWhenTheCallerSaysStop() {
        int peers = 1_100; // each of whom is looked at beside each other one
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int i = 0; i < peers; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
        }
        builder.affinity(menteeId(0), menteeId(1), Score.parse("0.5"));
        TeamTable table = new TeamTable(builder.teams(TeamShape.ofMentors(0, 0)).build());
        Seating seating =
                new Seating(table, Stay.NOBODY, all(table.places()), new int[table.places()][0], all(table.mentees));
        AtomicInteger asked = new AtomicInteger();
        Budget stopped = new Budget(10, () -> asked.incrementAndGet() > 0);
        assertThat(new Outlook(seating, seating.undecided(), stopped).isPossible())
                .isFalse();
        assertThat(asked).hasValue(1);
        assertThat(new Outlook(seating, seating.undecided(), new Budget(10, StopSignal.NEVER)).isPossible())
                .isTrue();
    }

    private static int[] all(int number) {
        return IntStream.range(0, number).toArray();
    }
}
