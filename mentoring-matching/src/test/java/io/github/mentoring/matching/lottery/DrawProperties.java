package io.github.mentoring.matching.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.fixture.BruteForce;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Draws are held against the lottery exactly, by every way the coin can fall, and not by counting samples. */
@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class DrawProperties {

    @Property(tries = 1_000)
    void over_all_draws_each_pair_has_exactly_its_probability(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll long seed) {
        LotteryProblem problem = LotteryProperties.randomlyCapped(recipe.problem(), seed);
        if (LotterySolver.solve(problem, objective) instanceof Lottery lottery) {
            List<EveryDraw.Draw> draws = EveryDraw.of(lottery);
            assertAverage(draws, pairs -> BigInteger.ONE, BigDecimal.ONE);
            CandidateGraph graph = problem.matchingProblem().graph();
            for (Candidate pair : graph.edgeSet()) {
                assertProbability(draws, pairs -> pairs.contains(pair), lottery.chance(pair));
            }
            for (MenteeId mentee : graph.mentees()) {
                assertProbability(
                        draws,
                        pairs -> pairs.stream().anyMatch(pair -> pair.mentee().equals(mentee)),
                        lottery.chanceOfMentor(mentee));
            }
        }
    }

    @Property(tries = 1_000)
    void the_draws_are_worth_on_average_what_the_lottery_is(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll long seed) {
        LotteryProblem problem = LotteryProperties.randomlyCapped(recipe.problem(), seed);
        if (LotterySolver.solve(problem, objective) instanceof Lottery lottery) {
            List<EveryDraw.Draw> draws = EveryDraw.of(lottery);
            Function<Set<Candidate>, ObjectiveValue> worth =
                    pairs -> BruteForce.value(problem.matchingProblem(), objective, pairs);
            assertAverage(
                    draws,
                    pairs -> BigInteger.valueOf(worth.apply(pairs).places()),
                    lottery.value().places());
            assertAverage(
                    draws,
                    pairs -> BigInteger.valueOf(worth.apply(pairs).total().tenThousandths()),
                    lottery.value().total().movePointRight(4));
            assertAverage(
                    draws,
                    pairs -> BigInteger.valueOf(worth.apply(pairs).preferences()),
                    lottery.value().preferences());
        }
    }

    @Property(tries = 1_000)
    void every_draw_keeps_all_bounds_and_rounds_every_average(
            @ForAll RandomProblems kind, @ForAll Objective objective, @ForAll long seed) {
        LotteryProblem problem = LotteryProperties.randomlyCapped(kind.problem(seed), seed);
        if (LotterySolver.solve(problem, objective) instanceof Lottery lottery) {
            Set<Candidate> drawn = lottery.draw(seed);
            MatchingProblem people = problem.matchingProblem();
            CandidateGraph graph = people.graph();
            for (int j = 0; j < graph.mentors().size(); j++) {
                assertThat(rounded(lottery, drawn, graph.mentors().get(j)))
                        .isBetween(people.leastSeats(j), people.mostSeats(j));
            }
            for (int i = 0; i < graph.mentees().size(); i++) {
                assertThat(rounded(lottery, drawn, graph.mentees().get(i)))
                        .isBetween(people.leastMentors(i), people.mostMentors(i));
            }
            assertRounds(drawn.size(), graph.edgeSet(), lottery);
            assertThat(lottery.draw(seed)).isEqualTo(drawn);
            assertThat(drawn).isSubsetOf(lottery.chances().keySet());
        }
    }

    /** Returns somebody's load in a draw, having seen that it is that of the lottery, rounded up or down. */
    private static int rounded(Lottery lottery, Set<Candidate> drawn, ParticipantId person) {
        Set<Candidate> pairs = lottery.problem().matchingProblem().graph().edgesOf(person);
        int load = (int) pairs.stream().filter(drawn::contains).count();
        assertRounds(load, pairs, lottery);
        return load;
    }

    private static void assertRounds(int load, Set<Candidate> pairs, Lottery lottery) {
        long average = pairs.stream()
                .mapToLong(pair -> lottery.chance(pair).tenThousandths())
                .sum();
        assertThat((long) load).isBetween(average / 10_000, (average + 9_999) / 10_000);
    }

    private static void assertProbability(
            List<EveryDraw.Draw> draws, Predicate<Set<Candidate>> event, Probability expected) {
        assertAverage(
                draws,
                pairs -> event.test(pairs) ? BigInteger.ONE : BigInteger.ZERO,
                BigDecimal.valueOf(expected.tenThousandths(), 4));
    }

    /** Compares fractions over a common denominator. */
    private static void assertAverage(
            List<EveryDraw.Draw> draws, Function<Set<Candidate>, BigInteger> amount, BigDecimal expected) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (EveryDraw.Draw draw : draws) {
            BigInteger part = amount.apply(draw.pairs()).multiply(draw.favourable());
            numerator = numerator.multiply(draw.all()).add(part.multiply(denominator));
            denominator = denominator.multiply(draw.all());
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
        assertThat(new BigDecimal(numerator)).isEqualByComparingTo(expected.multiply(new BigDecimal(denominator)));
    }
}
