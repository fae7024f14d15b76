package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;

/** How staying is weighed against worth. */
class LeavingTest {

    /** The means over groups of so many sizes are whole numbers of some hundred million parts, which are too many to weigh staying. */
    @Test
    void amongManyPeers_worthIsInFewerParts_andScoresStayWhatTheyAre() {
        for (int most : new int[] {20, 24}) {
            for (int peers : new int[] {1_100, 1_200, 1_470}) {
                TeamProblemBuilder builder = TeamProblem.builder().affinity(menteeId(0), menteeId(1), Score.parse("1"));
                for (int i = 0; i < peers; i++) {
                    builder.mentee(TeamMentee.of(menteeId(i)));
                }
                TeamProblem problem = builder.teams(
                                TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(2), HeadCount.of(most)))
                        .build();
                TeamProblem coarse = Leaving.coarse(problem);
                assertThat(coarse.affinities()).as("scores of %s peers", peers).isEqualTo(problem.affinities());
                assertThat(Leaving.weight(coarse).bitLength())
                        .as("weight of staying among %s peers", peers)
                        .isLessThan(Long.SIZE - 3);
            }
        }
    }
}
