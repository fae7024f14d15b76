package io.github.mentoring.matching.assignment;

import static io.github.mentoring.matching.problem.Objective.MOST_PLACES_THEN_TOTAL;
import static io.github.mentoring.matching.problem.Objective.MOST_SERVED_THEN_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.fixture.Variations;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Shortage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What becomes of the answer when one thing about the problem changes. */
class AssignmentLawProperties {

    private static final int TRIES = 250;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void scores_in_another_unit_match_the_same_pairs(
            @ForAll RandomProblems kind,
            @ForAll long seed,
            @ForAll Objective objective,
            @ForAll @IntRange(min = 2, max = 9) int times) {
        MatchingProblem problem = kind.problem(seed);
        MatchingProblem scaled = Variations.withScores(problem, pair -> times * score(problem, pair));
        assertThat(pairs(scaled, objective)).isEqualTo(pairs(problem, objective));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_same_bonus_for_every_pair_does_not_matter_where_as_many_pairs_as_possible_are_made(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll @IntRange(min = -5_000, max = 5_000) int bonus) {
        MatchingProblem problem = kind.problem(seed);
        MatchingProblem raised = Variations.withScores(problem, pair -> score(problem, pair) + bonus);
        assertThat(pairs(raised, MOST_PLACES_THEN_TOTAL)).isEqualTo(pairs(problem, MOST_PLACES_THEN_TOTAL));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void people_who_are_nobodys_candidates_change_nothing(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll boolean first) {
        MatchingProblem problem = kind.problem(seed);
        String prefix = first ? "a" : "z";
        MatchingProblem larger = Variations.withStrangers(problem, prefix + "-mentor", prefix + "-mentee");
        assertThat(pairs(larger, objective)).isEqualTo(pairs(problem, objective));
        assertThat(value(larger, objective)).isEqualTo(value(problem, objective));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void other_ids_in_the_same_order_match_the_same_people(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        MatchingProblem problem = kind.problem(seed);
        assertThat(pairs(Variations.renamed(problem, AssignmentLawProperties::later), objective))
                .isEqualTo(pairs(problem, objective).map(AssignmentLawProperties::later));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_other_way_round_the_worth_is_the_same(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        Assume.that(objective != MOST_SERVED_THEN_TOTAL); // which counts mentees, not mentors
        MatchingProblem problem = kind.problem(seed);
        assertThat(value(Variations.mirrored(problem), objective)).isEqualTo(value(problem, objective));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void two_programmes_without_a_common_pair_are_matched_as_each_for_itself(
            @ForAll RandomProblems kind,
            @ForAll RandomProblems otherKind,
            @ForAll long seed,
            @ForAll Objective objective) {
        MatchingProblem one = kind.problem(seed);
        MatchingProblem other = otherKind.problem(seed + 1);
        Optional<ImmutableSortedSet<Candidate>> expected = pairs(one, objective)
                .flatMap(first -> pairs(other, objective)
                        .map(second -> ImmutableSortedSet.copyOf(Sets.union(first, later(second)))));
        assertThat(pairs(Variations.union(one, other, AssignmentLawProperties::later), objective))
                .isEqualTo(expected);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_more_seat_never_lowers_the_worth(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll int draw) {
        MatchingProblem problem = kind.problem(seed);
        MatchingProblem roomier = Variations.withOneMoreSeat(problem, mentor(problem, draw));
        value(problem, objective)
                .ifPresent(value ->
                        assertThat(value(roomier, objective).orElseThrow()).isGreaterThanOrEqualTo(value));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_more_seat_with_a_mentor_who_has_one_free_changes_nothing(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll int draw) {
        MatchingProblem problem = kind.problem(seed);
        MentorId mentor = mentor(problem, draw);
        if (Assignment.solve(problem, objective) instanceof Matching matching
                && matching.menteesOf(mentor).size()
                        < problem.mostSeats(problem.graph().indexOf(mentor))) {
            assertThat(pairs(Variations.withOneMoreSeat(problem, mentor), objective))
                    .contains(matching.pairs());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_pair_less_never_raises_the_worth(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll int draw) {
        MatchingProblem problem = kind.problem(seed);
        anyPair(problem, draw).ifPresent(pair -> {
            MatchingProblem narrower = Variations.without(problem, pair);
            value(narrower, objective)
                    .ifPresent(value -> assertThat(value)
                            .isLessThanOrEqualTo(value(problem, objective).orElseThrow()));
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_pair_less_that_was_not_matched_changes_nothing(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective, @ForAll int draw) {
        MatchingProblem problem = kind.problem(seed);
        Optional<ImmutableSortedSet<Candidate>> matched = pairs(problem, objective);
        anyPair(problem, draw)
                .filter(pair -> matched.isPresent() && !matched.get().contains(pair))
                .ifPresent(pair -> assertThat(pairs(Variations.without(problem, pair), objective))
                        .isEqualTo(matched));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_matched_pair_that_fits_better_still_is_matched_still(
            @ForAll RandomProblems kind,
            @ForAll long seed,
            @ForAll Objective objective,
            @ForAll int draw,
            @ForAll @IntRange(min = 1, max = 10_000) int better) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            any(matching.pairs().asList(), draw).ifPresent(lucky -> {
                MatchingProblem raised = Variations.withScores(
                        problem, pair -> score(problem, pair) + (pair.equals(lucky) ? better : 0));
                assertThat(pairs(raised, objective)).contains(matching.pairs());
            });
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void counting_every_place_makes_at_least_as_many_pairs_and_serves_at_most_as_many(
            @ForAll RandomProblems kind, @ForAll long seed) {
        MatchingProblem problem = kind.problem(seed);
        if (Assignment.solve(problem, MOST_SERVED_THEN_TOTAL) instanceof Matching served) {
            Matching placed = Assignment.solve(problem, MOST_PLACES_THEN_TOTAL).orElseThrow();
            assertThat(placed.pairs())
                    .hasSizeGreaterThanOrEqualTo(served.pairs().size());
            assertThat(placed.unmatched())
                    .hasSizeGreaterThanOrEqualTo(served.unmatched().size());
            Matching best = Assignment.solve(problem, Objective.TOTAL).orElseThrow();
            assertThat(best.value().total())
                    .isGreaterThanOrEqualTo(served.value().total())
                    .isGreaterThanOrEqualTo(placed.value().total());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whether_there_is_a_matching_does_not_depend_on_scores_or_objective(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective one, @ForAll Objective other) {
        MatchingProblem problem = kind.problem(seed);
        MatchingProblem worthless = Variations.withScores(problem, pair -> 0);
        assertThat(pairs(problem, one).isPresent())
                .isEqualTo(pairs(worthless, other).isPresent());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void who_is_short_does_not_depend_on_scores_or_objective(
            @ForAll long seed, @ForAll Objective one, @ForAll Objective other, @ForAll boolean heavy) {
        MatchingProblem problem = RandomProblems.BOUNDED.problem(seed);
        MatchingProblem otherwise = Variations.withScores(problem, pair -> heavy ? -score(problem, pair) : 0);
        if (Assignment.solve(problem, one) instanceof Infeasible infeasible) {
            assertThat(Assignment.solve(otherwise, other)).isEqualTo(infeasible);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_shortage_of_one_problem_is_judged_by_any_other_without_complaint(
            @ForAll RandomProblems kind, @ForAll RandomProblems otherKind, @ForAll long seed, @ForAll long otherSeed) {
        MatchingProblem other = otherKind.problem(otherSeed);
        if (Assignment.solve(kind.problem(seed), Objective.TOTAL) instanceof Infeasible infeasible) {
            for (Shortage shortage : infeasible.shortages()) {
                assertThat(shortage.holdsIn(kind.problem(seed))).isTrue();
                assertThat(shortage.holdsIn(other)).isIn(true, false);
            }
        }
    }

    private static Optional<ImmutableSortedSet<Candidate>> pairs(MatchingProblem problem, Objective objective) {
        return matching(problem, objective).map(Matching::pairs);
    }

    private static Optional<ObjectiveValue> value(MatchingProblem problem, Objective objective) {
        return matching(problem, objective).map(Matching::value);
    }

    private static Optional<Matching> matching(MatchingProblem problem, Objective objective) {
        return Optional.of(Assignment.solve(problem, objective))
                .filter(Matching.class::isInstance)
                .map(MatchOutcome::orElseThrow);
    }

    /** Returns another id; the order of ids is kept. */
    private static String later(String id) {
        return "z-" + id;
    }

    private static ImmutableSortedSet<Candidate> later(ImmutableSortedSet<Candidate> pairs) {
        Stream<Candidate> renamed = pairs.stream()
                .map(pair -> Candidate.of(
                        later(pair.mentor().toString()), later(pair.mentee().toString())));
        return ImmutableSortedSet.copyOf(renamed.toList());
    }

    private static long score(MatchingProblem problem, Candidate pair) {
        return problem.graph().score(pair).tenThousandths();
    }

    private static MentorId mentor(MatchingProblem problem, int draw) {
        return any(problem.graph().mentors(), draw).orElseThrow();
    }

    private static Optional<Candidate> anyPair(MatchingProblem problem, int draw) {
        CandidateGraph graph = problem.graph();
        return graph.edgeCount() == 0
                ? Optional.empty()
                : Optional.of(graph.candidate(Math.floorMod(draw, graph.edgeCount())));
    }

    private static <T> Optional<T> any(List<T> elements, int draw) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(Math.floorMod(draw, elements.size())));
    }
}
