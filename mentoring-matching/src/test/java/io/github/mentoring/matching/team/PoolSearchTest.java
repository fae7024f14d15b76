package io.github.mentoring.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Going through all ways to share out the mentors. */
class PoolSearchTest {

    @Test
    void eachBetterAnswerIsTold_andTheLastIsTheBest() {
        int told = 0;
        for (long seed = 0; seed < 300; seed++) {
            TeamTable table = new TeamTable(RandomTeams.problem(seed, 4, 6, seed % 2 == 0));
            List<Worth> heard = new ArrayList<>();
            PoolSearch search = new PoolSearch(table, new Budget(100_000, StopSignal.NEVER), found -> {
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
}
