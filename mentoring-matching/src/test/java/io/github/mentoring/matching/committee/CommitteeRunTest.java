package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How a choice of committees is watched, stopped and helped. */
class CommitteeRunTest {

    private static final int PARTS = 6;
    private static final int MENTEES = 7; // of each part
    private static final int BRANCHES = 100; // of each part

    @Test
    void helpersDoNotMatter() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            for (long seed = 0; seed < 20; seed++) {
                CommitteeProblem problem = problem(seed);
                CommitteeChoice alone = Committees.choose(problem, BRANCHES, Run.plain());
                CommitteeChoice helped =
                        Committees.choose(problem, BRANCHES, Run.plain().withExecutor(executor));
                assertThat(helped.committees()).as("seed %s", seed).isEqualTo(alone.committees());
                assertThat(helped.isBest()).as("seed %s", seed).isEqualTo(alone.isBest());
                assertThat(helped.isSettled()).as("seed %s", seed).isEqualTo(alone.isSettled());
                assertThat(helped.verify()).as("seed %s", seed).isEqualTo(alone.verify());
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void stagesAreToldInTheirOrder() {
        List<String> told = new ArrayList<>();
        Committees.choose(
                problem(1),
                BRANCHES,
                Run.plain().withProgress((stage, done, total) -> told.add(stage + " " + done + "/" + total)));
        List<String> expected = new ArrayList<>();
        for (Stage stage : List.of(Stage.SOLVING, Stage.TIES)) {
            for (int part = 0; part <= PARTS; part++) {
                expected.add(stage + " " + part * MENTEES + "/" + PARTS * MENTEES);
            }
        }
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void branchesAreToldPartByPart() {
        int branches = 0;
        for (long seed = 0; seed < 20; seed++) {
            CommitteeProblem problem = problem(seed);
            Weights weights = Weights.of(problem);
            List<BranchProgress.State> told = new ArrayList<>();
            CommitteeChoice choice = Committees.choose(problem, BRANCHES, Run.plain(), told::add);
            CommitteeValue total = CommitteeValue.ZERO;
            for (int at = 0; at < told.size(); at++) {
                BranchProgress.State state = told.get(at);
                BranchProgress.State before = at == 0 ? null : told.get(at - 1);
                assertThat(state.parts()).isEqualTo(PARTS);
                if (before != null && before.part() == state.part()) {
                    assertThat(state.branches()).isGreaterThanOrEqualTo(before.branches());
                    assertThat(state.best()).isGreaterThanOrEqualTo(before.best());
                    assertThat(weights.high(state.gap())).isLessThanOrEqualTo(weights.high(before.gap()));
                } else {
                    assertThat(state.part()).isEqualTo(before == null ? 0 : before.part() + 1);
                }
                if (at + 1 == told.size() || told.get(at + 1).part() > state.part()) {
                    assertThat(state.branches() == BRANCHES || state.gap().equals(CommitteeValue.ZERO))
                            .isTrue();
                    total = total.plus(state.best());
                    branches += (int) state.branches();
                }
            }
            assertThat(total).isEqualTo(choice.value());
        }
        assertThat(branches).as("branches of all").isPositive();
    }

    @Test
    void whoeverSaysStop_isNotAskedAgain_andGetsAProvenGap() {
        for (int patience = 0; patience < 40; patience++) {
            AtomicInteger asked = new AtomicInteger();
            int most = patience;
            CommitteeChoice choice = Committees.choose(
                    problem(2), BRANCHES, Run.plain().withStop(() -> asked.getAndIncrement() >= most));
            assertThat(asked.get()).isLessThanOrEqualTo(patience + 1);
            assertThat(choice.verify().objections()).isEmpty();
            assertThat(choice.isSettled() && !choice.isBest()).isFalse();
        }
    }

    @Test
    void aListenerThatThrows_endsTheWork() {
        assertThatThrownBy(() -> Committees.choose(problem(3), BRANCHES, Run.plain(), state -> {
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("enough");
    }

    @Test
    void twoWhoSuitEachOther_makeTheCheckOfOthersNoLonger() {
        long alone = questionsOfCheck(largePanels().build());
        long beside = questionsOfCheck(largePanels()
                .mentor(CommitteeMentor.of(mentor(1, 0), Seats.of(1)))
                .affinity(MentorPair.of(mentor(0, 0), mentor(1, 0)), Score.parse("1.0")) // the second is no candidate
                .build());
        assertThat(beside).isEqualTo(alone);
    }

    private static long questionsOfCheck(CommitteeProblem problem) {
        AtomicInteger asked = new AtomicInteger();
        CommitteeChoice choice = Committees.choose(problem);
        Run run = Run.plain().withStop(() -> asked.incrementAndGet() < 0);
        assertThat(choice.verify(run).orElseThrow().isBest()).isTrue();
        return asked.get();
    }

    /** Begins a problem of few mentees with many candidates. */
    private static CommitteeProblemBuilder largePanels() {
        Random random = new Random(4);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < 40; j++) {
            builder.mentor(CommitteeMentor.of(mentor(0, j), Seats.of(2)));
        }
        for (int i = 0; i < MENTEES; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(CommitteeMentee.of(mentee, CommitteeRules.ofSize(3)));
            for (int j = 0; j < 40; j++) {
                builder.candidate(mentor(0, j), mentee, Score.ofTenThousandths(random.nextInt(10_000)));
            }
        }
        return builder;
    }

    /** Returns a problem of several parts with too few seats in each. */
    private static CommitteeProblem problem(long seed) {
        Random random = new Random(seed);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int part = 0; part < PARTS; part++) {
            int mentors = 5;
            for (int j = 0; j < mentors; j++) {
                builder.mentor(CommitteeMentor.of(mentor(part, j), Seats.of(2)));
            }
            for (int i = 0; i < MENTEES; i++) {
                MenteeId mentee = MenteeId.of("e" + part + i);
                builder.mentee(CommitteeMentee.of(mentee, CommitteeRules.ofSize(2)));
                for (int j = 0; j < mentors; j++) {
                    if (j < 2 || random.nextInt(4) > 0) {
                        builder.candidate(mentor(part, j), mentee, Score.ofTenThousandths(random.nextInt(9)));
                    }
                }
            }
        }
        return builder.build();
    }

    private static MentorId mentor(int part, int j) {
        return MentorId.of("m" + part + j);
    }
}
