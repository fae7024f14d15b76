package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.fixture.Variations;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whoever has no seat gets nobody, though pairs with them be candidates and whichever way is taken. */
@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class ZeroSeatsProperties {

    @Property(tries = 1_000)
    void pairs_with_a_mentor_of_zero_seats_might_as_well_not_be_there(
            @ForAll Recipe recipe, @ForAll Objective objective) {
        assertLikeWithout(recipe.problem(), objective);
    }

    @Property(tries = 300)
    void pairs_with_a_mentor_of_zero_seats_might_as_well_not_be_there_among_many(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        assertLikeWithout(kind.problem(seed), objective);
    }

    private static void assertLikeWithout(MatchingProblem problem, Objective objective) {
        MatchingProblem without = Variations.keeping(problem, pair -> !isOfZeroSeats(problem, pair));
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            assertThat(matching.pairs())
                    .isEqualTo(
                            Assignment.solve(without, objective).orElseThrow().pairs());
        } else {
            assertThat(Assignment.solve(without, objective)).isInstanceOf(Infeasible.class);
        }
    }

    @Property(tries = 300)
    void no_way_of_solving_gives_a_mentor_of_zero_seats_anybody(
            @ForAll RandomProblems kind,
            @ForAll long seed,
            @ForAll Objective objective,
            @ForAll @IntRange(max = 40) int asks) {
        MatchingProblem problem = kind.problem(seed);
        int[] asked = {0};
        if (Assignment.solve(problem, objective, Run.plain().withStop(() -> asked[0]++ >= asks))
                instanceof Matching stopped) {
            assertThat(stopped.pairs()).noneMatch(pair -> isOfZeroSeats(problem, pair));
        }
        Solution byPaths = AugmentingPaths.solve(new Instance(problem, objective), new Relay(Run.plain()));
        if (byPaths.infeasible().isEmpty()) {
            for (int mentor = 0; mentor < problem.graph().mentors().size(); mentor++) {
                assertThat(byPaths.flow().mentorLoad(mentor)).isLessThanOrEqualTo(problem.mostSeats(mentor));
            }
        }
        SparseProblem numbers = numbers(problem);
        if (SparseSolver.solve(numbers, objective) instanceof SparseMatching matching) {
            assertThat(matching.pairs().asList()).allMatch(pair -> numbers.mostMentees(numbers.mentorOf(pair)) > 0);
        }
    }

    @Property(tries = 1_000)
    void no_certificate_lets_a_mentor_of_zero_seats_take_anybody(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem problem = recipe.problem();
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            problem.graph().edgeSet().stream()
                    .filter(pair -> isOfZeroSeats(problem, pair))
                    .forEach(pair -> assertThat(matching.certificate()
                                    .verify(problem, and(matching.pairs(), pair))
                                    .objections())
                            .isNotEmpty());
        }
    }

    private static boolean isOfZeroSeats(MatchingProblem problem, Candidate pair) {
        return problem.mostSeats(problem.graph().indexOf(pair.mentor())) == 0;
    }

    private static ImmutableSortedSet<Candidate> and(Iterable<Candidate> pairs, Candidate more) {
        return ImmutableSortedSet.<Candidate>naturalOrder()
                .addAll(pairs)
                .add(more)
                .build();
    }

    private static SparseProblem numbers(MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        SparseProblemBuilder builder =
                SparseProblem.builder(graph.mentees().size(), graph.mentors().size());
        for (int mentee = 0; mentee < graph.mentees().size(); mentee++) {
            builder.mentee(mentee, problem.leastMentors(mentee), problem.mostMentors(mentee));
        }
        for (int mentor = 0; mentor < graph.mentors().size(); mentor++) {
            builder.mentor(mentor, problem.leastSeats(mentor), problem.mostSeats(mentor));
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            builder.pair(graph.menteeOf(edge), graph.mentorOf(edge), graph.scoreOf(edge));
        }
        return builder.build();
    }
}
