package io.github.mentoring.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.fixture.BruteForce;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a check accepts is best, whoever made the certificate. */
@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class CertificateProperties {

    @Property(tries = 2_000)
    void any_potentials_whatever_bound_the_best_there_is(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll Random random) {
        MatchingProblem problem = recipe.problem();
        Certificate certificate = anyCertificate(problem, objective, random);
        BruteForce.best(problem, objective)
                .ifPresent(best -> assertThat(certificate.verify(problem, best).bound())
                        .isGreaterThanOrEqualTo(BruteForce.value(problem, objective, best)));
    }

    @Property(tries = 2_000)
    void whatever_holds_is_as_good_as_the_best_there_is(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll Random random) {
        MatchingProblem problem = recipe.problem();
        Optional<ImmutableSortedSet<Candidate>> best = BruteForce.best(problem, objective);
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            Certificate tampered = tampered(matching.certificate(), random);
            Set<Candidate> pairs = changed(problem.graph(), matching.pairs(), random);
            Verification verification = tampered.verify(problem, pairs);
            if (verification.holds()) {
                assertThat(verification.value())
                        .isEqualTo(BruteForce.value(problem, objective, pairs))
                        .isEqualTo(BruteForce.value(problem, objective, best.orElseThrow()));
            }
        }
    }

    @Property(tries = 1_000)
    void a_pair_more_or_less_holds_only_if_it_is_as_good(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll Random random) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            Set<Candidate> pairs = changed(problem.graph(), matching.pairs(), random);
            Verification verification = matching.certificate().verify(problem, pairs);
            assertThat(verification.bound()).isEqualTo(matching.value());
            if (verification.holds()) {
                assertThat(verification.value()).isEqualTo(matching.value());
            }
        }
    }

    @Property(tries = 1_000)
    void another_potential_never_bounds_below_the_best(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll Random random) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            Verification verification = tampered(matching.certificate(), random).verify(problem, matching.pairs());
            assertThat(verification.bound()).isGreaterThanOrEqualTo(matching.value());
            assertThat(verification.value()).isEqualTo(matching.value());
            assertThat(verification.holds()).isEqualTo(verification.bound().equals(verification.value()));
        }
    }

    @Property
    void amounts_in_longs_keep_their_order(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        if (one.compareTo(other) <= 0) {
            assertThat(one.toValue()).isLessThanOrEqualTo(other.toValue());
        }
        if (one.fits()) {
            assertThat(Amount.of(one.toValue())).isEqualTo(one);
        }
    }

    @Property
    void amounts_count_as_their_parts(@ForAll int one, @ForAll int other, @ForAll int factor) {
        Amount sum = Amount.of(one, other, 1).times(factor).minus(Amount.of(other, one, 1));
        assertThat(sum.toValue())
                .isEqualTo(new ObjectiveValue(
                        (long) one * factor - other, Score.ofTenThousandths((long) other * factor - one), factor - 1L));
        assertThat(sum.isPositive()).isEqualTo(sum.toValue().compareTo(ObjectiveValue.ZERO) > 0);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        Arbitrary<BigInteger> parts = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.ONE.shiftLeft(70).negate(), BigInteger.ONE.shiftLeft(70)),
                Arbitraries.bigIntegers().between(BigInteger.ONE.negate(), BigInteger.ONE));
        return parts.list().ofSize(3).map(part -> new Amount(part.get(0), part.get(1), part.get(2)));
    }

    private static Certificate anyCertificate(MatchingProblem problem, Objective objective, Random random) {
        return new Certificate(
                objective,
                anyPotentials(problem.graph().mentors().size(), random),
                anyPotentials(problem.graph().mentees().size(), random));
    }

    private static Potentials anyPotentials(int size, Random random) {
        return new Potentials(numbers(size, 2, random), numbers(size, 20_000, random), numbers(size, 2, random));
    }

    private static ImmutableLongArray numbers(int size, int most, Random random) {
        return ImmutableLongArray.copyOf(random.longs(size, -most, most + 1L));
    }

    /** Returns the certificate with one part of one potential changed, if there is any. */
    private static Certificate tampered(Certificate certificate, Random random) {
        boolean mentors = random.nextBoolean();
        return new Certificate(
                certificate.objective(),
                mentors ? tampered(certificate.mentors(), random) : certificate.mentors(),
                mentors ? certificate.mentees() : tampered(certificate.mentees(), random));
    }

    private static Potentials tampered(Potentials potentials, Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Potentials(tampered(potentials.places(), random), potentials.scores(), potentials.preferences());
            case 1 ->
                new Potentials(potentials.places(), tampered(potentials.scores(), random), potentials.preferences());
            default ->
                new Potentials(potentials.places(), potentials.scores(), tampered(potentials.preferences(), random));
        };
    }

    private static ImmutableLongArray tampered(ImmutableLongArray numbers, Random random) {
        if (numbers.isEmpty()) {
            return numbers;
        }
        long[] changed = numbers.toArray();
        changed[random.nextInt(changed.length)] += random.nextBoolean() ? 1 : -random.nextInt(1, 5_000);
        return ImmutableLongArray.copyOf(changed);
    }

    /** Returns the pairs with one of all candidates dropped or added, if there is any. */
    private static Set<Candidate> changed(CandidateGraph graph, Set<Candidate> pairs, Random random) {
        Set<Candidate> changed = new HashSet<>(pairs);
        List<Candidate> all = List.copyOf(graph.edgeSet());
        if (!all.isEmpty()) {
            Candidate pair = all.get(random.nextInt(all.size()));
            if (!changed.remove(pair)) {
                changed.add(pair);
            }
        }
        return changed;
    }
}
