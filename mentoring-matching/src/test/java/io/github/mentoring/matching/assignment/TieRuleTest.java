package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tie rule against its plainest form, and soft preferences by either solver. */
class TieRuleTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());
    private static final int SEEDS = 4;

    @ParameterizedTest
    @EnumSource
    void apply_manyTies_choosesWhatThePlainRuleChooses(RandomProblems kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            for (int scores : new int[] {1, 2, 1_000_000}) {
                Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
                Instance instance = new Instance(withTies(kind.problem(seed, 1 + seed % 3), scores, 0), objective);
                Flow flow = AugmentingPaths.solve(instance, relay()).flow();
                Flow expected = AugmentingPaths.solve(instance, relay()).flow();
                TieRule.apply(flow, relay());
                PlainTieRule.apply(expected);
                for (int edge = 0; edge < instance.weight.length; edge++) {
                    assertThat(flow.isChosen(edge))
                            .describedAs("%s %s %s, pair %s", kind, seed, scores, edge)
                            .isEqualTo(expected.isChosen(edge));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void solve_softPreferences_bothSolversFindTheSameAndProveIt(RandomProblems kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            MatchingProblem problem = withTies(kind.problem(seed, 1 + seed % 3), 50, 3);
            for (Objective objective : OBJECTIVES) {
                Instance instance = new Instance(problem, objective);
                Solution paths = AugmentingPaths.solve(instance, relay());
                Solution auction =
                        AuctionFlow.solve(instance, objective, Run.plain()).orElseThrow();
                assertThat(auction.infeasible().isEmpty()).isEqualTo(paths.keepsLeast());
                assertThat(groups(auction)).isEqualTo(groups(paths));
                if (auction.infeasible().isEmpty()) {
                    TieRule.apply(auction.flow(), relay());
                    TieRule.apply(paths.flow(), relay());
                    Verification verification =
                            new Matching(problem, objective, auction.flow(), SearchEnd.COMPLETE).verify();
                    assertThat(verification.objections()).isEmpty();
                    assertThat(verification.value()).isEqualTo(verification.bound());
                    for (int edge = 0; edge < instance.weight.length; edge++) {
                        assertThat(auction.flow().isChosen(edge))
                                .isEqualTo(paths.flow().isChosen(edge));
                    }
                }
            }
        }
    }

    /** Returns who is short; the problems that the two solvers count it from differ in their weights. */
    private static List<String> groups(Solution solution) {
        return solution.infeasible().stream()
                .flatMap(infeasible -> infeasible.shortages().stream())
                .map(shortage -> shortage.side() + " " + shortage.group())
                .toList();
    }

    private static Relay relay() {
        return new Relay(Run.plain());
    }

    /** Returns the problem with so many different scores, and up to so many preferences met. */
    private static MatchingProblem withTies(MatchingProblem problem, int scores, int preferences) {
        CandidateGraph graph = problem.graph();
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < graph.mentors().size(); j++) {
            builder.mentor(graph.mentors().get(j), Seats.of(problem.leastSeats(j)), Seats.of(problem.mostSeats(j)));
        }
        for (int i = 0; i < graph.mentees().size(); i++) {
            builder.mentee(
                    graph.mentees().get(i),
                    HeadCount.of(problem.leastMentors(i)),
                    HeadCount.of(problem.mostMentors(i)));
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            builder.candidate(
                    graph.mentors().get(graph.mentorOf(edge)),
                    graph.mentees().get(graph.menteeOf(edge)),
                    Score.ofTenThousandths(graph.scoreOf(edge) % scores),
                    edge * 31 % (preferences + 1));
        }
        return builder.build();
    }

    /** Looks for a way anew for each edge, everywhere. */
    private static final class PlainTieRule {

        private final Flow flow;
        private final Instance instance;
        private final int counter;

        private PlainTieRule(Flow flow) {
            this.flow = flow;
            this.instance = flow.instance;
            counter = instance.mentees + instance.mentors;
        }

        static void apply(Flow flow) {
            PlainTieRule rule = new PlainTieRule(flow);
            for (int edge = 0; edge < flow.instance.weight.length; edge++) {
                if (!flow.isChosen(edge) && flow.slack(edge) == 0) {
                    rule.settle(edge);
                }
            }
        }

        private void settle(int settled) {
            int goal = instance.mentee[settled];
            int[] before = new int[counter + 1];
            int[] by = new int[counter + 1];
            Deque<Integer> queue = new ArrayDeque<>();
            int start = instance.mentees + instance.mentor[settled];
            before[start] = start + 1;
            queue.add(start);
            while (!queue.isEmpty() && before[goal] == 0) {
                int node = queue.remove();
                for (int[] arc : arcs(node, goal, settled)) {
                    if (before[arc[0]] == 0) {
                        before[arc[0]] = node + 1;
                        by[arc[0]] = arc[1];
                        queue.add(arc[0]);
                    }
                }
            }
            if (before[goal] == 0) {
                return;
            }
            List<Integer> way = new ArrayList<>();
            for (int node = goal; node != start; node = before[node] - 1) {
                if (by[node] >= 0) {
                    way.add(by[node]);
                }
            }
            List<Integer> dropped = way.stream().filter(flow::isChosen).toList();
            way.removeAll(dropped);
            dropped.forEach(flow::drop);
            way.forEach(flow::choose);
            flow.choose(settled);
        }

        /** Returns the nodes that lie at no distance, and the edges by which. */
        private List<int[]> arcs(int node, int goal, int settled) {
            List<int[]> arcs = new ArrayList<>();
            for (int edge = 0; edge < instance.weight.length && node < counter; edge++) {
                int i = instance.mentee[edge];
                int j = instance.mentees + instance.mentor[edge];
                if (flow.slack(edge) == 0 && node == i && !flow.isChosen(edge)) {
                    arcs.add(new int[] {j, edge});
                }
                if (flow.slack(edge) == 0
                        && node == j
                        && flow.isChosen(edge)
                        && (i > goal || (i == goal && edge > settled))) {
                    arcs.add(new int[] {i, edge});
                }
            }
            for (int i = 0; i < instance.mentees; i++) {
                if (node == counter
                        && i >= goal
                        && flow.menteeLoad(i) < instance.menteeMost[i]
                        && flow.menteeNext(i) == 0) {
                    arcs.add(new int[] {i, -1});
                }
                if (node == i && flow.menteeLoad(i) > 0 && flow.menteeLast(i) == 0) {
                    arcs.add(new int[] {counter, -1});
                }
            }
            for (int j = 0; j < instance.mentors; j++) {
                if (node == counter && flow.mentorLoad(j) > 0 && flow.mentorLast(j) == 0) {
                    arcs.add(new int[] {instance.mentees + j, -1});
                }
                if (node == instance.mentees + j && flow.hasFreeSeat(j) && flow.mentorNext(j) == 0) {
                    arcs.add(new int[] {counter, -1});
                }
            }
            return arcs;
        }
    }
}
