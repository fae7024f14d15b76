package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.fixture.BruteForce;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Shortage;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class AssignmentProperties {

    @Property(tries = 5_000)
    void the_answer_is_the_one_that_trying_everything_finds(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem problem = recipe.problem();
        Optional<ImmutableSortedSet<Candidate>> expected = BruteForce.best(problem, objective);
        MatchOutcome outcome = Assignment.solve(problem, objective);
        if (outcome instanceof Matching matching) {
            assertThat(Optional.of(matching.pairs())).isEqualTo(expected);
            assertThat(matching.value()).isEqualTo(BruteForce.value(problem, objective, matching.pairs()));
        } else {
            assertThat(expected).isEmpty();
        }
    }

    @Property(tries = 2_000)
    void an_infeasible_problem_comes_with_shortages_that_hold(@ForAll Recipe recipe) {
        MatchingProblem problem = recipe.problem();
        if (Assignment.solve(problem, Objective.TOTAL) instanceof Infeasible infeasible) {
            assertThat(infeasible.shortages()).isNotEmpty().allMatch(shortage -> shortage.holdsIn(problem));
        }
    }

    @Property(tries = 2_000)
    void every_certificate_is_accepted(@ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        MatchingProblem problem = kind.problem(seed);
        MatchOutcome outcome = Assignment.solve(problem, objective);
        if (outcome instanceof Matching matching) {
            Verification verification = matching.verify();
            assertThat(verification.objections()).isEmpty();
            assertThat(verification.value()).isEqualTo(verification.bound());
        } else {
            assertThat(((Infeasible) outcome).shortages()).allMatch(shortage -> shortage.holdsIn(problem));
        }
    }

    @Property(tries = 2_000)
    void wherever_it_is_stopped_the_gap_holds(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll @IntRange(max = 12) int asks) {
        MatchingProblem problem = recipe.problem();
        Optional<ImmutableSortedSet<Candidate>> best = BruteForce.best(problem, objective);
        int[] asked = {0};
        Run run = Run.plain().withStop(() -> asked[0]++ >= asks);
        MatchOutcome outcome = Assignment.solve(problem, objective, run);
        if (outcome instanceof Matching matching) {
            Verification verification = matching.verify();
            assertThat(verification.objections()).isEmpty();
            assertThat(verification.gap()).isEqualTo(matching.gap());
            ObjectiveValue optimum = BruteForce.value(problem, objective, best.orElseThrow());
            assertThat(optimum).isBetween(matching.value(), verification.bound());
            if (matching.searchEnd() != SearchEnd.BEFORE_BEST) {
                assertThat(matching.value()).isEqualTo(optimum);
            }
        } else if (outcome instanceof Infeasible) {
            assertThat(best).isEmpty();
        }
    }

    @Property(tries = 1_000)
    void the_order_of_input_does_not_matter(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem one = recipe.problem(false);
        MatchingProblem other = recipe.problem(true);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(Assignment.solve(one, objective)).isEqualTo(Assignment.solve(other, objective));
    }

    @Property(tries = 2_000)
    void the_price_of_an_absence_is_what_serving_that_mentee_costs(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem problem = recipe.problem();
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            ObjectiveValue best = matching.value();
            for (MenteeId mentee : matching.unmatched()) {
                Optional<ObjectiveValue> served = BruteForce.best(problem, objective, pairs -> holds(pairs, mentee))
                        .map(pairs -> BruteForce.value(problem, objective, pairs));
                Absence absence = matching.absence(mentee);
                if (absence instanceof Absence.Outweighed outweighed) {
                    assertThat(minus(best, served.orElseThrow())).isEqualTo(outweighed.price());
                } else if (absence instanceof Absence.NoCandidate) {
                    assertThat(problem.graph().degreeOf(mentee)).isZero();
                }
            }
        }
    }

    @Property(tries = 2_000)
    void seats_taken_means_that_nobody_of_the_group_can_be_added(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem problem = recipe.problem();
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            for (MenteeId mentee : matching.unmatched()) {
                if (matching.absence(mentee) instanceof Absence.SeatsTaken taken) {
                    Shortage.OfMentors shortage = taken.shortage();
                    assertThat(shortage.holdsIn(problem)).isTrue();
                    assertThat(shortage.claims()).containsKey(mentee);
                    assertThat(BruteForce.best(
                                    problem,
                                    objective,
                                    pairs -> shortage.claims().keySet().stream()
                                            .allMatch(member -> holds(pairs, member))))
                            .isEmpty();
                }
            }
        }
    }

    @Property(tries = 1_000)
    void whoever_is_short_has_a_cause_that_holds_and_names_them(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            assertThat(matching.absences().keySet())
                    .containsExactlyInAnyOrderElementsOf(Sets.union(matching.unmatched(), matching.partlyMatched()));
            matching.absences().forEach((mentee, cause) -> {
                assertThat(cause.code()).isEqualTo(matching.absence(mentee).code());
                if (cause instanceof Absence.SeatsTaken taken) {
                    assertThat(taken.shortage().claims()).containsKey(mentee);
                    assertThat(taken.shortage().holdsIn(problem)).isTrue();
                }
            });
        }
    }

    @Property(tries = 2_000)
    void the_price_of_a_further_mentor_is_what_one_more_costs(@ForAll Recipe recipe, @ForAll Objective objective) {
        MatchingProblem problem = recipe.problem();
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            for (MenteeId mentee : matching.partlyMatched()) {
                if (matching.absence(mentee) instanceof Absence.Outweighed outweighed) {
                    int more = matching.mentorsOf(mentee).size() + 1;
                    ObjectiveValue served = BruteForce.best(
                                    problem,
                                    objective,
                                    pairs -> pairs.stream()
                                                    .filter(pair ->
                                                            pair.mentee().equals(mentee))
                                                    .count()
                                            >= more)
                            .map(pairs -> BruteForce.value(problem, objective, pairs))
                            .orElseThrow();
                    assertThat(minus(matching.value(), served)).isEqualTo(outweighed.price());
                }
            }
        }
    }

    @Property(tries = 1_000)
    void where_most_are_served_first_nobody_is_outweighed_for_free_seats(
            @ForAll RandomProblems kind, @ForAll long seed) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, Objective.MOST_SERVED_THEN_TOTAL) instanceof Matching matching) {
            assertThat(matching.unmatched())
                    .noneMatch(mentee -> matching.absence(mentee) instanceof Absence.Outweighed);
        }
    }

    private static boolean holds(List<Candidate> pairs, MenteeId mentee) {
        return pairs.stream().anyMatch(pair -> pair.mentee().equals(mentee));
    }

    private static ObjectiveValue minus(ObjectiveValue one, ObjectiveValue other) {
        return new ObjectiveValue(
                one.places() - other.places(),
                Score.ofTenThousandths(
                        one.total().tenThousandths() - other.total().tenThousandths()),
                one.preferences() - other.preferences());
    }
}
