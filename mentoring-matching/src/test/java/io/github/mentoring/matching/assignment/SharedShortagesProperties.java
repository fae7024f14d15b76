package io.github.mentoring.matching.assignment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The groups that many share, against the same rule followed slowly, set by set. */
@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class SharedShortagesProperties {

    @Property(tries = 1_000)
    void groups_of_few_people_are_those_that_sets_show(
            @ForAll Recipe recipe, @ForAll Objective objective, @ForAll @IntRange(max = 3) int cut) {
        assertAsSetsShow(recipe.problem(), objective, isCut(cut));
    }

    @Property(tries = 1_000)
    void groups_that_are_nested_are_those_that_sets_show(
            @ForAll long seed, @ForAll Objective objective, @ForAll @IntRange(max = 3) int cut) {
        assertAsSetsShow(sparse(seed), objective, isCut(cut));
    }

    @Property(tries = 200)
    void groups_of_any_kind_of_problem_are_those_that_sets_show(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        assertAsSetsShow(kind.problem(seed), objective, any -> false);
    }

    @Property(tries = 1_000)
    void the_shared_group_is_a_reason_and_holds_the_own_one(
            @ForAll long seed, @ForAll Objective objective, @ForAll @IntRange(max = 3) int cut) {
        MatchingProblem problem = sparse(seed);
        Predicate<MenteeId> isCut = isCut(cut);
        Matching matching = Assignment.solve(problem, objective).orElseThrow();
        matching.absences(isCut).forEach((mentee, cause) -> {
            Absence own = matching.absence(mentee, isCut);
            if (cause instanceof Absence.SeatsTaken shared && own instanceof Absence.SeatsTaken alone) {
                assertThat(shared.shortage().holdsIn(problem)).isTrue();
                assertThat(shared.shortage().claims())
                        .containsAllEntriesOf(alone.shortage().claims());
                assertThat(shared.shortage().claims().keySet().stream().anyMatch(isCut))
                        .isEqualTo(alone.shortage().claims().keySet().stream().anyMatch(isCut));
            } else {
                assertThat(cause).isEqualTo(own);
            }
        });
    }

    @Property(tries = 500)
    void nobody_is_in_more_groups_than_there_are_depths(@ForAll long seed) {
        Matching matching =
                Assignment.solve(sparse(seed), Objective.MOST_SERVED_THEN_TOTAL).orElseThrow();
        long told = matching.absences().values().stream()
                .filter(Absence.SeatsTaken.class::isInstance)
                .distinct()
                .mapToLong(cause ->
                        ((Absence.SeatsTaken) cause).shortage().claims().size())
                .sum();
        assertThat(told)
                .isLessThanOrEqualTo(10L * matching.problem().graph().mentees().size());
    }

    private static void assertAsSetsShow(MatchingProblem problem, Objective objective, Predicate<MenteeId> isCut) {
        if (Assignment.solve(problem, objective) instanceof Matching matching) {
            Map<MenteeId, Map<MenteeId, HeadCount>> told = new HashMap<>();
            matching.absences(isCut).forEach((mentee, cause) -> {
                if (cause instanceof Absence.SeatsTaken taken) {
                    told.put(mentee, taken.shortage().claims());
                }
            });
            Map<MenteeId, Map<MenteeId, HeadCount>> expected = new HashMap<>();
            expected.putAll(new BySets(matching, isCut, true).groups());
            expected.putAll(new BySets(matching, isCut, false).groups());
            assertThat(told).isEqualTo(expected);
        }
    }

    private static Predicate<MenteeId> isCut(int every) {
        return mentee -> every > 0 && mentee.toString().hashCode() % (3 * every) == 0;
    }

    /** Returns a problem in which many are short and most have two or three mentors in reach. */
    private static MatchingProblem sparse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int mentors = random.nextInt(4, 20);
        int mentees = mentors + random.nextInt(10);
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(MentorId.of("m" + j), Seats.of(random.nextInt(10) == 0 ? random.nextInt(3) : 1));
        }
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(mentee, HeadCount.of(0), HeadCount.of(random.nextInt(5) == 0 ? 2 : 1));
            int near = random.nextInt(mentors);
            random.ints(random.nextInt(1, 4), Math.max(0, near - 2), near + 1)
                    .distinct()
                    .forEach(j -> builder.candidate(
                            MentorId.of("m" + j), mentee, Score.ofTenThousandths(random.nextInt(-1, 4))));
        }
        return builder.build();
    }

    /** The rule, followed with sets of people. */
    private static final class BySets {

        private final Matching matching;
        private final MatchingProblem problem;
        private final CandidateGraph graph;
        private final Predicate<MenteeId> isCut;
        private final boolean ofNobody; // those who have nobody, or those who have too few

        BySets(Matching matching, Predicate<MenteeId> isCut, boolean ofNobody) {
            this.matching = matching;
            problem = matching.problem();
            graph = problem.graph();
            this.isCut = isCut;
            this.ofNobody = ofNobody;
        }

        Map<MenteeId, Map<MenteeId, HeadCount>> groups() {
            List<MenteeId> hopeless = graph.mentees().stream()
                    .filter(mentee -> ofNobody == (load(mentee) == 0) && load(mentee) < most(mentee))
                    .filter(mentee -> reach(mentee).stream().noneMatch(this::hasPlace))
                    .toList();
            Set<Set<ParticipantId>> wanted = hopeless.stream()
                    .flatMap(mentee -> next(mentee).stream())
                    .map(this::reach)
                    .collect(toSet());
            Map<String, List<Set<ParticipantId>>> alike = new HashMap<>();
            for (MenteeId mentee : hopeless) {
                List<Set<ParticipantId>> joined = alike.computeIfAbsent(kind(mentee, wanted), any -> new ArrayList<>());
                Set<ParticipantId> union = new HashSet<>(reach(mentee));
                joined.removeIf(other -> !Sets.intersection(other, union).isEmpty() && union.addAll(other));
                joined.removeIf(other -> union.containsAll(other));
                joined.add(union);
            }
            Map<MenteeId, Map<MenteeId, HeadCount>> groups = new HashMap<>();
            for (MenteeId mentee : hopeless) {
                Set<ParticipantId> group = alike.getOrDefault(kind(mentee, wanted), List.of()).stream()
                        .filter(set -> set.contains(mentee))
                        .findFirst()
                        .orElseThrow();
                groups.put(mentee, claims(group));
            }
            return groups;
        }

        private String kind(MenteeId mentee, Set<Set<ParticipantId>> wanted) {
            int depth = depth(reach(mentee), wanted);
            return Integer.toBinaryString(depth).length() + (holdsCut(reach(mentee)) ? " cut" : "");
        }

        /** Returns how many of the sets lie within one another at most, and within the given one. */
        private static int depth(Set<ParticipantId> within, Set<Set<ParticipantId>> wanted) {
            List<Set<ParticipantId>> inside = wanted.stream()
                    .filter(within::containsAll)
                    .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                    .collect(toCollection(ArrayList::new));
            int[] depth = new int[inside.size()];
            int deepest = 0;
            for (int k = 0; k < inside.size(); k++) {
                depth[k] = 1;
                for (int smaller = 0; smaller < k; smaller++) {
                    if (inside.get(k).containsAll(inside.get(smaller))) {
                        depth[k] = Math.max(depth[k], depth[smaller] + 1);
                    }
                }
                deepest = Math.max(deepest, depth[k]);
            }
            return deepest;
        }

        private boolean holdsCut(Set<ParticipantId> people) {
            return people.stream().anyMatch(person -> person instanceof MenteeId mentee && isCut.test(mentee));
        }

        private Map<MenteeId, HeadCount> claims(Set<ParticipantId> group) {
            Map<MenteeId, HeadCount> claims = new HashMap<>();
            for (MenteeId mentee : graph.mentees()) {
                boolean isOther = load(mentee) == 0
                        && most(mentee) > 0
                        && graph.edgesOf(mentee).stream().allMatch(pair -> isHeld(pair.mentor(), group))
                        && (holdsCut(group) || !isCut.test(mentee));
                if (group.contains(mentee) || isOther) {
                    claims.put(mentee, HeadCount.of(claim(mentee)));
                }
            }
            return claims;
        }

        private boolean isHeld(MentorId mentor, Set<ParticipantId> group) {
            Set<MenteeId> holders = matching.menteesOf(mentor);
            return group.contains(mentor) || (!holders.isEmpty() && !hasPlace(mentor) && group.containsAll(holders));
        }

        private Set<ParticipantId> reach(ParticipantId from) {
            Set<ParticipantId> reached = new HashSet<>(Set.of(from));
            Deque<ParticipantId> queue = new ArrayDeque<>(reached);
            while (!queue.isEmpty()) {
                for (ParticipantId person : next(queue.remove())) {
                    if (reached.add(person)) {
                        queue.add(person);
                    }
                }
            }
            return reached;
        }

        private Set<? extends ParticipantId> next(ParticipantId person) {
            if (person instanceof MenteeId mentee) {
                return graph.edgesOf(mentee).stream()
                        .filter(pair -> !matching.pairs().contains(pair))
                        .map(Candidate::mentor)
                        .collect(ImmutableSet.toImmutableSet());
            }
            return matching.menteesOf((MentorId) person);
        }

        private boolean hasPlace(ParticipantId person) {
            if (person instanceof MenteeId mentee) {
                return load(mentee) > claim(mentee);
            }
            MentorId mentor = (MentorId) person;
            return matching.menteesOf(mentor).size()
                    < Math.min(problem.mostSeats(graph.indexOf(mentor)), graph.degreeOf(mentor));
        }

        private int claim(MenteeId mentee) {
            return ofNobody ? Math.max(1, problem.leastMentors(graph.indexOf(mentee))) : most(mentee);
        }

        private int load(MenteeId mentee) {
            return matching.mentorsOf(mentee).size();
        }

        private int most(MenteeId mentee) {
            return Math.min(problem.mostMentors(graph.indexOf(mentee)), graph.degreeOf(mentee));
        }
    }
}
