package io.github.mentoring.matching.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Infeasible;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.proof.Shortage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class LotteryProperties {

    private static final int QUARTER = 2_500;

    @Property(tries = 5_000)
    void the_lottery_is_the_one_that_trying_everything_finds(
            @ForAll Recipe recipe,
            @ForAll Objective objective,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> quarters) {
        MatchingProblem people = recipe.problem();
        int step = people.graph().edgeCount() <= 5 ? QUARTER : 2 * QUARTER; // else there are too many to try
        LotteryProblem problem = capped(people, edge -> quarters.get(edge) * QUARTER / step * step);
        Optional<int[]> expected = EveryLottery.best(problem, objective, step);
        if (LotterySolver.solve(problem, objective) instanceof Lottery lottery) {
            assertThat(units(lottery)).isEqualTo(expected.orElseThrow());
        } else {
            assertThat(expected).isEmpty();
        }
    }

    @Property(tries = 1_000)
    void with_caps_of_one_the_lottery_is_the_matching(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        MatchingProblem people = kind.problem(seed);
        MatchOutcome expected = Assignment.solve(people, objective);
        LotteryOutcome outcome = LotterySolver.solve(LotteryProblem.of(people, Probability.ONE), objective);
        if (expected instanceof Matching matching) {
            Lottery lottery = outcome.orElseThrow();
            assertThat(lottery.chances().keySet()).isEqualTo(matching.pairs());
            assertThat(lottery.chances().values()).allMatch(Probability.ONE::equals);
            assertThat(lottery.draw(seed)).isEqualTo(matching.pairs());
            assertThat(lottery.value().total())
                    .isEqualByComparingTo(matching.value().total().toString());
            assertThat(lottery.value().places())
                    .isEqualByComparingTo(BigDecimal.valueOf(matching.value().places()));
        } else {
            List<LotteryShortage> shortages = ((NoLottery) outcome).shortages();
            List<Shortage> unlucky = ((Infeasible) expected).shortages();
            assertThat(lacking(shortages, LotteryShortage.OfMentors.class))
                    .isEqualByComparingTo(lackingPlaces(unlucky, Shortage.OfMentors.class));
            assertThat(lacking(shortages, LotteryShortage.OfMentees.class))
                    .isEqualByComparingTo(lackingPlaces(unlucky, Shortage.OfMentees.class));
        }
    }

    @Property(tries = 1_000)
    void every_lottery_is_proved_and_every_shortage_holds(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        LotteryProblem problem = randomlyCapped(kind.problem(seed), seed);
        LotteryOutcome outcome = LotterySolver.solve(problem, objective);
        if (outcome instanceof Lottery lottery) {
            LotteryVerification verification = lottery.verify();
            assertThat(verification.objections()).isEmpty();
            assertThat(verification.value()).isEqualTo(lottery.value()).isEqualTo(verification.bound());
        } else {
            List<LotteryShortage> shortages = ((NoLottery) outcome).shortages();
            assertThat(shortages).allMatch(shortage -> shortage.holdsIn(problem));
        }
    }

    @Property(tries = 1_000)
    void who_is_short_does_not_depend_on_the_objective(@ForAll Recipe recipe, @ForAll long seed) {
        LotteryProblem problem = randomlyCapped(recipe.problem(), seed);
        LotteryOutcome served = LotterySolver.solve(problem, Objective.MOST_SERVED_THEN_TOTAL);
        if (served instanceof NoLottery) {
            assertThat(LotterySolver.solve(problem, Objective.TOTAL)).isEqualTo(served);
        }
    }

    @Property(tries = 1_000)
    void a_lower_cap_is_never_worth_more(
            @ForAll Recipe recipe,
            @ForAll Objective objective,
            @ForAll long seed,
            @ForAll @IntRange(max = 8) int which) {
        MatchingProblem people = recipe.problem();
        Assume.that(people.graph().edgeCount() > 0);
        int lowered = which % people.graph().edgeCount();
        LotteryProblem high = randomlyCapped(people, seed);
        LotteryProblem low = capped(people, edge -> edge == lowered ? high.capOf(edge) / 2 : high.capOf(edge));
        if (LotterySolver.solve(low, objective) instanceof Lottery lottery) {
            assertThat(LotterySolver.solve(high, objective).orElseThrow().value())
                    .isGreaterThanOrEqualTo(lottery.value());
        }
    }

    @Property(tries = 1_000)
    void the_order_of_input_does_not_matter_to_a_lottery(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll long seed) {
        LotteryProblem problem = randomlyCapped(recipe.problem(false), seed);
        LotteryProblem same = randomlyCapped(recipe.problem(true), seed);
        LotteryOutcome outcome = LotterySolver.solve(problem, objective);
        LotteryOutcome again = LotterySolver.solve(same, objective);
        assertThat(outcome).isEqualTo(again).hasSameHashCodeAs(again);
        if (outcome instanceof Lottery lottery) {
            Lottery other = again.orElseThrow();
            assertThat(lottery.certificate()).isEqualTo(other.certificate());
            assertThat(lottery.draw(seed)).isEqualTo(other.draw(seed));
        }
    }

    @Property(tries = 1_000)
    void a_changed_lottery_is_objected_to(
            @ForAll Recipe recipe,
            @ForAll Objective objective,
            @ForAll long seed,
            @ForAll @IntRange(max = 8) int which,
            @ForAll @IntRange(min = 1, max = 9_999) int change) {
        LotteryProblem problem = randomlyCapped(recipe.problem(), seed);
        if (problem.matchingProblem().graph().edgeCount() > 0
                && LotterySolver.solve(problem, objective) instanceof Lottery lottery) {
            CandidateGraph graph = problem.matchingProblem().graph();
            int edge = which % graph.edgeCount();
            Candidate pair = graph.candidate(edge);
            Map<Candidate, Probability> changed = new HashMap<>(lottery.chances());
            int units = (lottery.chance(pair).tenThousandths() + change) % 10_001;
            changed.put(pair, Probability.ofTenThousandths(units));
            LotteryVerification verification = lottery.certificate().verify(problem, changed);
            // A change that no part of the worth notices makes another lottery that is as good, unless it is not legal.
            assertThat(verification.holds())
                    .isEqualTo(isLegal(problem, changed) && verification.gap().equals(LotteryValue.ZERO));
            if (isLegal(problem, changed)) {
                assertThat(verification.gap()).isGreaterThanOrEqualTo(LotteryValue.ZERO);
            }
        }
    }

    private static boolean isLegal(LotteryProblem problem, Map<Candidate, Probability> chances) {
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        for (int j = 0; j < graph.mentors().size(); j++) {
            long load = load(graph.edgesOf(graph.mentors().get(j)), chances);
            if (load < people.leastSeats(j) * 10_000L || load > people.mostSeats(j) * 10_000L) {
                return false;
            }
        }
        for (int i = 0; i < graph.mentees().size(); i++) {
            long load = load(graph.edgesOf(graph.mentees().get(i)), chances);
            if (load < people.leastMentors(i) * 10_000L || load > people.mostMentors(i) * 10_000L) {
                return false;
            }
        }
        return chances.entrySet().stream()
                .allMatch(chance -> chance.getValue().compareTo(problem.cap(chance.getKey())) <= 0);
    }

    private static long load(Iterable<Candidate> pairs, Map<Candidate, Probability> chances) {
        long load = 0;
        for (Candidate pair : pairs) {
            load += chances.getOrDefault(pair, Probability.ZERO).tenThousandths();
        }
        return load;
    }

    private static BigDecimal lacking(List<LotteryShortage> shortages, Class<? extends LotteryShortage> side) {
        return shortages.stream()
                .filter(side::isInstance)
                .map(shortage -> shortage.claimed().subtract(shortage.available()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal lackingPlaces(List<Shortage> shortages, Class<? extends Shortage> side) {
        return BigDecimal.valueOf(shortages.stream()
                .filter(side::isInstance)
                .mapToLong(shortage -> shortage.claimed() - shortage.available())
                .sum());
    }

    private static int[] units(Lottery lottery) {
        return lottery.problem().matchingProblem().graph().edgeSet().stream()
                .mapToInt(pair -> lottery.chance(pair).tenThousandths())
                .toArray();
    }

    /** Returns the problem with caps of all sizes, many of them at an end. */
    static LotteryProblem randomlyCapped(MatchingProblem people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return capped(people, edge -> Math.max(0, Math.min(10_000, random.nextInt(-1_000, 13_000))));
    }

    static LotteryProblem capped(MatchingProblem people, IntUnaryOperator cap) {
        LotteryProblem.Builder builder = LotteryProblem.builder(people);
        for (int edge = 0; edge < people.graph().edgeCount(); edge++) {
            builder.cap(people.graph().candidate(edge), Probability.ofTenThousandths(cap.applyAsInt(edge)));
        }
        return builder.build();
    }
}
