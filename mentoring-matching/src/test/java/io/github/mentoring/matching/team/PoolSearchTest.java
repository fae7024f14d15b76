package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Going through all ways to share out the mentors. */
class PoolSearchTest {

    @Test
    void eachBetterAnswerIsTold_andTheLastIsTheBest() {
        int told = 0;
        for (long seed = 0; seed < 300; seed++) {
            TeamTable table = new TeamTable(RandomTeams.problem(seed, 4, 6, seed % 2 == 0));
            List<Worth> heard = new ArrayList<>();
            PoolSearch search = new PoolSearch(table, Stay.NOBODY, new Budget(100_000, StopSignal.NEVER), found -> {
                Draft draft = new Draft(table.places(), table.mentees);
                found.putInto(draft);
                assertThat(draft.worth(table)).isEqualTo(found.bestWorth());
                heard.add(found.bestWorth());
            });
            Pool all = new Neighbourhood(table, new Chance(0)).all();
            boolean isFound = search.find(all, Worth.NOTHING, 100_000, Long.MAX_VALUE);
            assertThat(isFound).as("found with seed %s", seed).isEqualTo(!heard.isEmpty());
            for (int k = 1; k < heard.size(); k++) {
                assertThat(heard.get(k).beats(heard.get(k - 1))).isTrue();
            }
            if (isFound) {
                assertThat(heard.get(heard.size() - 1)).isEqualTo(search.bestWorth());
            }
            told += Math.max(0, heard.size() - 1);
        }
        assertThat(told).as("answers that were not the last").isGreaterThan(30);
    }

    /** Sixty mentors, of whom any two could lead any of thirty teams. */
    @Test
    void counting_asksWhetherToStop_andThenSaysThatThereAreTooMany() {
        TeamTable table = new TeamTable(anybodyWithAnybody(60, 120));
        Pool all = new Neighbourhood(table, new Chance(0)).all();
        long most = 3_000_000;
        AtomicInteger asked = new AtomicInteger();
        Budget stopped = new Budget(100, () -> asked.incrementAndGet() > 1);
        assertThat(new PoolSearch(table, Stay.NOBODY, stopped, unused -> {}).count(all, most))
                .isEqualTo(most);
        assertThat(asked).hasValue(2); // once to go on, and not again after stop
        assertThat(stopped.looked()).isZero(); // so that it does not matter to which way is tried next
    }

    @Test
    void setsOfMentors_areNotLookedForAfterStop() {
        TeamTable table = new TeamTable(anybodyWithAnybody(60, 3_000));
        Pool all = new Neighbourhood(table, new Chance(0)).all();
        AtomicInteger asked = new AtomicInteger();
        MentorSets stopped =
                MentorSets.of(table, 0, all, new Budget(1, () -> asked.incrementAndGet() > 0), Integer.MAX_VALUE);
        assertThat(stopped.isComplete()).isFalse();
        assertThat(stopped.sets()).hasSizeLessThan(1 << 9); // a million pairs are looked at, 3,000 for each set
        assertThat(asked).hasValue(1);
        MentorSets whole = MentorSets.of(table, 0, all, new Budget(1, StopSignal.NEVER), Integer.MAX_VALUE);
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.sets()).hasSize(60 * 59 / 2);
    }

    @Test
    void count_isThatOfAllWays_whereverTheyEnd() {
        TeamTable table = new TeamTable(anybodyWithAnybody(4, 8)); // none, 6 of one team, 3 of two
        Pool all = new Neighbourhood(table, new Chance(0)).all();
        for (int most : new int[] {1, 9, 10, 11, 1_000}) {
            assertThat(new PoolSearch(table, Stay.NOBODY, new Budget(1, StopSignal.NEVER), unused -> {})
                            .count(all, most))
                    .as("at most %s", most)
                    .isEqualTo(Math.min(10, most));
        }
    }

    private static TeamProblem anybodyWithAnybody(int mentors, int mentees) {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ZERO);
            }
        }
        return builder.teams(TeamShape.ofMentors(2, 2)).build();
    }
}
