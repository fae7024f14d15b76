package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups solved on threads and then the tie rule: the same matching, proof and causes as on one thread, in whatever order given. */
class GroupedTiesTest {

    private static final int GROUPS = 3;
    private static final int MENTEES = 900; // of a group; its 9,000 pairs are more than are put together with others
    private static final int MENTORS = 225;
    private static final int CANDIDATES = 10;

    private static final ImmutableList<ExecutorService> THREADS = ImmutableList.of(
            Executors.newFixedThreadPool(1), Executors.newFixedThreadPool(2), Executors.newFixedThreadPool(4));

    @AfterAll
    static void shutDown() {
        THREADS.forEach(ExecutorService::shutdown);
    }

    @ParameterizedTest
    @EnumSource
    void solve_groupsWithManyTies_onAnyThreadsAndInAnyOrder_isTheSame(Objective objective) {
        MatchingProblem problem = problem(false);
        Matching alone = Assignment.solve(problem, objective).orElseThrow();
        assertThat(alone.verify().holds()).isTrue();
        assertSame(alone, Assignment.solve(problem(true), objective).orElseThrow());
        for (ExecutorService executor : THREADS) {
            Run run = Run.plain().withExecutor(executor);
            assertSame(alone, Assignment.solve(problem, objective, run).orElseThrow());
            assertSame(alone, Assignment.solve(problem(true), objective, run).orElseThrow());
        }
    }

    private static void assertSame(Matching one, Matching other) {
        assertThat(other).isEqualTo(one);
        assertThat(other.pairs()).containsExactlyElementsOf(one.pairs());
        assertThat(other.searchEnd()).isEqualTo(SearchEnd.COMPLETE);
        assertThat(other.certificate()).isEqualTo(one.certificate());
        assertThat(other.absences()).isEqualTo(one.absences());
        assertThat(other).hasToString(one.toString());
    }

    /** Returns three departments with nobody in common, a few more mentees than seats, and three different scores. */
    private static MatchingProblem problem(boolean shuffled) {
        SplittableRandom random = new SplittableRandom(5);
        MatchingProblemBuilder builder = MatchingProblem.builder();
        List<Candidate> candidates = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            for (int j = 0; j < MENTORS; j++) {
                builder.mentor(mentor(group, j), Seats.of(1 + random.nextInt(6)));
            }
            for (int i = 0; i < MENTEES; i++) {
                builder.mentee(mentee(group, i), HeadCount.of(0), HeadCount.of(1 + random.nextInt(2)));
                for (int j :
                        random.ints(0, MENTORS).distinct().limit(CANDIDATES).toArray()) {
                    candidates.add(new Candidate(mentor(group, j), mentee(group, i)));
                    scores.add(Score.ofTenThousandths(random.nextInt(3)));
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            order.add(k);
        }
        if (shuffled) {
            Collections.shuffle(order, new Random(9));
        }
        for (int k : order) {
            builder.candidate(candidates.get(k).mentor(), candidates.get(k).mentee(), scores.get(k));
        }
        return builder.build();
    }

    private static MentorId mentor(int group, int number) {
        return MentorId.of("mentor-%s-%s".formatted(group, number));
    }

    private static MenteeId mentee(int group, int number) {
        return MenteeId.of("mentee-%s-%s".formatted(number, group));
    }
}
