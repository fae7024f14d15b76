package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Infeasible;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.fixture.Variations;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class PriorityProperties {

    @Property(tries = 12_000, edgeCases = EdgeCasesMode.NONE)
    void the_best_by_priorities_is_the_one_that_trying_everything_finds(@ForAll long seed) {
        TinyCase tiny = TinyCase.of(seed);
        EveryMatching every = new EveryMatching(tiny.problem());
        Optional<ImmutableSortedSet<Candidate>> best = every.best(tiny.aims());
        if (PrioritySolver.solve(tiny.priorities()) instanceof PriorityMatching matching) {
            assertThat(Optional.of(matching.pairs())).isEqualTo(best);
            assertThat(matching.verify().objections()).isEmpty();
        } else {
            assertThat(best).isEmpty();
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void serving_those_left_out_first_serves_no_fewer(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblem problem = TinyCase.problem(random, random.nextInt(2) == 0);
        Aim leftOut = TinyCase.leftOut(problem, random);
        Aim served = new Aim.MostServed();
        if (PrioritySolver.solve(PriorityProblem.of(problem, leftOut, served)) instanceof PriorityMatching one
                && PrioritySolver.solve(PriorityProblem.of(problem, served, leftOut))
                        instanceof PriorityMatching other) {
            assertThat(one.values().reverse()).isEqualTo(other.values());
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_proof_of_the_best_proves_nothing_that_is_worse(@ForAll long seed) {
        TinyCase tiny = TinyCase.of(seed);
        EveryMatching every = new EveryMatching(tiny.problem());
        if (PrioritySolver.solve(tiny.priorities()) instanceof PriorityMatching matching) {
            List<Long> best = every.worth(tiny.aims(), matching.pairs().asList());
            for (List<Candidate> other : every.legal()) {
                ImmutableSortedSet<Candidate> pairs = ImmutableSortedSet.copyOf(other);
                ImmutableList<AimValue> values = tiny.aims().stream()
                        .map(aim -> Worth.of(aim, tiny.problem(), pairs))
                        .collect(ImmutableList.toImmutableList());
                PriorityMatching claimed = new PriorityMatching(
                        matching.problem(), pairs, values, matching.proofs(), matching.settledSteps(), true);
                assertThat(claimed.verify().holds())
                        .isEqualTo(every.worth(tiny.aims(), other).equals(best));
            }
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void even_loads_have_the_least_sum_of_squares(@ForAll long seed) {
        MatchingProblem problem = TinyCase.of(seed).problem();
        EveryMatching every = new EveryMatching(problem);
        Aim.EvenLoad even = new Aim.EvenLoad();
        for (List<Aim> before :
                List.<List<Aim>>of(List.of(), List.of(new Aim.MostPlaces()), List.of(new Aim.MostServed()))) {
            ImmutableList<Aim> aims =
                    ImmutableList.<Aim>builder().addAll(before).add(even).build();
            if (PrioritySolver.solve(new PriorityProblem(problem, aims)) instanceof PriorityMatching matching) {
                List<Aim> first = before;
                List<Long> same = first.isEmpty()
                        ? List.of()
                        : every.worth(first.get(0), matching.pairs().asList());
                long least = every.legal().stream()
                        .filter(pairs -> first.isEmpty()
                                || every.worth(first.get(0), pairs).equals(same))
                        .mapToLong(pairs -> squares(every.worth(even, pairs)))
                        .min()
                        .orElseThrow();
                assertThat(squares(every.worth(even, matching.pairs().asList())))
                        .isEqualTo(least);
            }
        }
    }

    private static long squares(List<Long> loads) {
        return loads.stream().mapToLong(load -> load * load).sum();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void what_comes_later_costs_nothing_that_came_before(@ForAll long seed) {
        TinyCase tiny = TinyCase.of(seed);
        if (PrioritySolver.solve(tiny.priorities()) instanceof PriorityMatching matching) {
            for (int k = 1; k < tiny.aims().size(); k++) {
                PriorityMatching earlier = PrioritySolver.solve(
                                new PriorityProblem(tiny.problem(), tiny.aims().subList(0, k)))
                        .orElseThrow();
                assertThat(matching.values().subList(0, k)).isEqualTo(earlier.values());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_level_is_proved(
            @ForAll RandomProblems kind, @ForAll @IntRange(min = 1, max = 3) int times, @ForAll long seed) {
        MatchingProblem problem = kind.problem(seed, times);
        SplittableRandom random = new SplittableRandom(seed);
        List<Aim> shuffled = new ArrayList<>(List.of(
                new Aim.MostServed(),
                new Aim.MostPlaces(),
                new Aim.BestTotal(),
                new Aim.EvenLoad(),
                TinyCase.kept(problem, random),
                TinyCase.leftOut(problem, random),
                new Aim.RankProfile(Aim.RankOrder.RANK_MAXIMAL, new Ranks.ByScore()),
                new Aim.RankProfile(Aim.RankOrder.GENEROUS, new Ranks.ByScore())));
        if (problem.graph().mentees().stream()
                .allMatch(mentee -> problem.mostMentors(problem.graph().indexOf(mentee)) <= 1)) {
            shuffled.add(new Aim.Leximin());
        }
        Collections.shuffle(shuffled, new Random(seed));
        PriorityOutcome outcome =
                PrioritySolver.solve(new PriorityProblem(problem, ImmutableList.copyOf(shuffled.subList(0, 3))));
        if (outcome instanceof PriorityMatching matching) {
            assertThat(matching.verify().objections()).isEmpty();
        } else {
            assertThat(((NoMatching) outcome).cause().shortages()).allMatch(shortage -> shortage.holdsIn(problem));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_plain_objectives_are_priorities_too(@ForAll RandomProblems kind, @ForAll long seed) {
        MatchingProblem problem = kind.problem(seed);
        for (Objective objective : Objective.values()) {
            PriorityProblem same = switch (objective) {
                case MOST_SERVED_THEN_TOTAL -> PriorityProblem.of(problem, new Aim.MostServed(), new Aim.BestTotal());
                case MOST_PLACES_THEN_TOTAL -> PriorityProblem.of(problem, new Aim.MostPlaces(), new Aim.BestTotal());
                case TOTAL -> PriorityProblem.of(problem, new Aim.BestTotal());
            };
            MatchOutcome plain = Assignment.solve(problem, objective);
            PriorityOutcome outcome = PrioritySolver.solve(same);
            if (plain instanceof Infeasible infeasible) {
                assertThat(outcome).isEqualTo(new NoMatching(infeasible));
            } else {
                assertThat(outcome.orElseThrow().pairs())
                        .isEqualTo(plain.orElseThrow().pairs());
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_input_changes_no_priority(@ForAll Recipe recipe, @ForAll Aim.RankOrder order) {
        Aim[] aims = {new Aim.RankProfile(order, new Ranks.ByScore()), new Aim.EvenLoad(), new Aim.BestTotal()};
        PriorityOutcome one = PrioritySolver.solve(PriorityProblem.of(recipe.problem(false), aims));
        PriorityOutcome other = PrioritySolver.solve(PriorityProblem.of(recipe.problem(true), aims));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        if (one instanceof PriorityMatching matching) {
            assertThat(matching.proofs()).isEqualTo(other.orElseThrow().proofs());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void leximin_and_profiles_know_only_the_order_of_scores(@ForAll long seed, @ForAll Aim.RankOrder order) {
        MatchingProblem problem = TinyCase.problem(new SplittableRandom(seed), true);
        MatchingProblem stretched = Variations.withScores(problem, pair -> {
            long score = problem.graph().score(pair).tenThousandths();
            return score * score * score + 7;
        });
        for (Aim aim : List.of(new Aim.Leximin(), new Aim.RankProfile(order, new Ranks.ByScore()))) {
            assertThat(pairs(stretched, aim)).isEqualTo(pairs(problem, aim));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ranks_by_score_may_be_given_as_well(@ForAll long seed, @ForAll Aim.RankOrder order) {
        MatchingProblem problem = TinyCase.of(seed).problem();
        ImmutableSortedMap.Builder<Candidate, Integer> ranks = ImmutableSortedMap.naturalOrder();
        for (Candidate pair : problem.graph().edgeSet()) {
            Score score = problem.graph().score(pair);
            int better = (int) problem.graph().edgesOf(pair.mentee()).stream()
                    .map(problem.graph()::score)
                    .filter(other -> other.compareTo(score) > 0)
                    .distinct()
                    .count();
            ranks.put(pair, better + 1);
        }
        assertThat(pairs(problem, new Aim.RankProfile(order, new Ranks.Given(ranks.build()))))
                .isEqualTo(pairs(problem, new Aim.RankProfile(order, new Ranks.ByScore())));
    }

    private static Optional<ImmutableSortedSet<Candidate>> pairs(MatchingProblem problem, Aim aim) {
        return PrioritySolver.solve(PriorityProblem.of(problem, aim)) instanceof PriorityMatching matching
                ? Optional.of(matching.pairs())
                : Optional.empty();
    }
}
