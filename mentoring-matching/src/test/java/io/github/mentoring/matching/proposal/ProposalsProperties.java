package io.github.mentoring.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.fixture.ProblemDomain;
import io.github.mentoring.matching.fixture.ProblemDomain.Recipe;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever people answer, and in whatever order, nobody is promised more than there is. */
@Domain(ProblemDomain.class)
@Domain(DomainContext.Global.class)
class ProposalsProperties {

    @Property
    void proposals_stand_as_a_slow_ledger_says(
            @ForAll Recipe recipe, @ForAll("acts") List<Act> acts, @ForAll boolean asksForAcceptance) {
        MatchingProblem problem = recipe.problem();
        Proposals proposals = Proposals.none(problem, policy(asksForAcceptance));
        SlowLedger ledger = new SlowLedger(problem, asksForAcceptance);
        for (Act act : acts) {
            ProposalStep step = act.on(proposals);
            assertThat(codes(step)).isEqualTo(ledger.act(act));
            proposals = step.proposals();
            assertThat(proposals.statuses()).isEqualTo(ledger.statuses());
        }
    }

    @Property
    void nobody_is_promised_more_than_there_is(
            @ForAll Recipe recipe, @ForAll("acts") List<Act> acts, @ForAll boolean asksForAcceptance) {
        Proposals proposals = start(recipe.problem(), asksForAcceptance);
        assertWithinBounds(proposals);
        for (Act act : acts) {
            proposals = act.on(proposals).proposals();
            assertWithinBounds(proposals);
        }
    }

    private static void assertWithinBounds(Proposals proposals) {
        MatchingProblem problem = proposals.problem();
        for (int j = 0; j < problem.graph().mentors().size(); j++) {
            MentorId mentor = problem.graph().mentors().get(j);
            long held =
                    held(proposals).filter(pair -> pair.mentor().equals(mentor)).count();
            assertThat(proposals.freeSeats(mentor).count()).isNotNegative().isEqualTo(problem.mostSeats(j) - held);
        }
        for (int i = 0; i < problem.graph().mentees().size(); i++) {
            MenteeId mentee = problem.graph().mentees().get(i);
            long held =
                    held(proposals).filter(pair -> pair.mentee().equals(mentee)).count();
            assertThat(proposals.mentorsWanted(mentee).people())
                    .isNotNegative()
                    .isEqualTo(problem.mostMentors(i) - held);
        }
        assertThat(held(proposals)).allMatch(problem.graph()::containsEdge);
    }

    private static Stream<Candidate> held(Proposals proposals) {
        return proposals.statuses().entrySet().stream()
                .filter(entry -> entry.getValue().isHeld())
                .map(Map.Entry::getKey);
    }

    @Property
    void acceptances_that_all_fit_come_to_the_same_in_any_order(@ForAll Recipe recipe, @ForAll Random random) {
        MatchingProblem problem = recipe.problem();
        Proposals proposed = Proposals.none(problem, SearchPolicy.standard());
        List<Candidate> pairs = shuffled(List.copyOf(problem.graph().edgeSet()), random);
        for (Candidate pair : pairs) {
            proposed = proposed.propose(pair).proposals(); // refused where there is no seat at all
        }
        List<Act> acceptances = fitting(proposed, pairs, random);
        Proposals one = allTaken(proposed, shuffled(acceptances, random));
        acceptances.addAll(shuffled(acceptances, random).subList(0, acceptances.size() / 2)); // said twice
        assertThat(allTaken(proposed, shuffled(acceptances, random))).isEqualTo(one);
    }

    /** Returns acceptances by either side or both of pairs that can all be held together. */
    private static List<Act> fitting(Proposals proposed, List<Candidate> pairs, Random random) {
        List<Act> fitting = new ArrayList<>();
        Proposals filling = proposed;
        for (Candidate pair : pairs) {
            if (random.nextInt(4) > 0
                    && new Act(Act.Kind.MENTOR_ACCEPTS, pair).on(filling) instanceof ProposalStep.Taken taken) {
                filling = taken.proposals();
                int sides = 1 + random.nextInt(3);
                if ((sides & 1) != 0) {
                    fitting.add(new Act(Act.Kind.MENTOR_ACCEPTS, pair));
                }
                if ((sides & 2) != 0) {
                    fitting.add(new Act(Act.Kind.MENTEE_ACCEPTS, pair));
                }
            }
        }
        return fitting;
    }

    private static Proposals allTaken(Proposals start, List<Act> acts) {
        Proposals proposals = start;
        for (Act act : acts) {
            proposals = act.on(proposals).orElseThrow();
        }
        return proposals;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property
    void what_is_said_twice_counts_once(
            @ForAll Recipe recipe, @ForAll("acts") List<Act> acts, @ForAll boolean asksForAcceptance) {
        Proposals proposals = start(recipe.problem(), asksForAcceptance);
        for (Act act : acts) {
            ProposalStep once = act.on(proposals);
            assertThat(act.on(once.proposals())).isEqualTo(once);
            proposals = once.proposals();
        }
    }

    @Property
    void a_decline_gives_back_what_the_pair_held_and_nothing_else(
            @ForAll Recipe recipe, @ForAll("acts") List<Act> acts, @ForAll boolean asksForAcceptance) {
        Proposals proposals = start(recipe.problem(), asksForAcceptance);
        for (Act act : acts) {
            proposals = act.on(proposals).proposals();
        }
        for (Candidate pair : proposals.statuses().keySet()) {
            int held = proposals.status(pair).orElseThrow().isHeld() ? 1 : 0;
            Proposals after = proposals.decline(pair).orElseThrow();
            for (MentorId mentor : proposals.problem().graph().mentors()) {
                assertThat(after.freeSeats(mentor).count()
                                - proposals.freeSeats(mentor).count())
                        .isEqualTo(mentor.equals(pair.mentor()) ? held : 0);
            }
            for (MenteeId mentee : proposals.problem().graph().mentees()) {
                assertThat(after.mentorsWanted(mentee).people()
                                - proposals.mentorsWanted(mentee).people())
                        .isEqualTo(mentee.equals(pair.mentee()) ? held : 0);
            }
        }
    }

    @Property
    void nobody_is_promised_more_hours_than_they_have(
            @ForAll Random random, @ForAll("acts") List<Act> acts, @ForAll boolean asksForAcceptance) {
        CommitteeProblem problem = timed(random);
        Proposals proposals = Proposals.of(Committees.choose(problem), policy(asksForAcceptance));
        for (Act act : acts) {
            ProposalStep step = act.on(proposals);
            if (step instanceof ProposalStep.Refused refused) {
                long before = hoursHeld(problem, proposals, act.pair().mentor());
                refused.obstacles().stream()
                        .filter(Obstacle.HoursHeld.class::isInstance)
                        .map(Obstacle.HoursHeld.class::cast)
                        .forEach(obstacle ->
                                assertThat(before).isEqualTo(obstacle.held().count()));
            }
            proposals = step.proposals();
            for (CommitteeMentor mentor : problem.mentors().values()) {
                long held = hoursHeld(problem, proposals, mentor.mentor());
                mentor.hours().ifPresent(hours -> assertThat(held).isLessThanOrEqualTo(hours.count()));
            }
        }
    }

    private static CommitteeProblem timed(Random random) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < 3; j++) {
            CommitteeMentor mentor = CommitteeMentor.of(MentorId.of("m" + j), Seats.of(random.nextInt(4)));
            builder.mentor(random.nextInt(3) == 0 ? mentor : mentor.having(Hours.of(random.nextInt(10))));
        }
        for (int i = 0; i < 3; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(CommitteeMentee.of(mentee, CommitteeRules.of(HeadCount.of(1), HeadCount.of(3))));
            for (int j = 0; j < 3; j++) {
                builder.candidate(
                        mentee,
                        new CommitteeCandidate(MentorId.of("m" + j), Score.ofTenThousandths(random.nextInt(9)), 0)
                                .spending(Hours.of(random.nextInt(6))));
            }
        }
        return builder.build();
    }

    private static long hoursHeld(CommitteeProblem problem, Proposals proposals, MentorId mentor) {
        return held(proposals)
                .filter(pair -> pair.mentor().equals(mentor))
                .flatMap(pair -> problem.candidates(pair.mentee()).stream())
                .filter(candidate -> candidate.mentor().equals(mentor))
                .mapToLong(candidate -> candidate.hours().count())
                .sum();
    }

    /** Returns the pairs of the best matching as proposals, or none if there is no matching. */
    private static Proposals start(MatchingProblem problem, boolean asksForAcceptance) {
        return Assignment.solve(problem, Objective.MOST_PLACES_THEN_TOTAL) instanceof Matching matching
                ? Proposals.of(matching, policy(asksForAcceptance))
                : Proposals.none(problem, policy(asksForAcceptance));
    }

    private static SearchPolicy policy(boolean asksForAcceptance) {
        return SearchPolicy.builder().requireAcceptance(asksForAcceptance).build();
    }

    private static List<String> codes(ProposalStep step) {
        return step instanceof ProposalStep.Refused refused
                ? refused.obstacles().stream()
                        .map(obstacle -> obstacle.code().code())
                        .toList()
                : List.of();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Act.Kind.values()),
                        Arbitraries.integers().between(0, 3), // one more than there ever are
                        Arbitraries.integers().between(0, 3))
                .as((kind, mentor, mentee) -> new Act(kind, Candidate.of("m" + mentor, "e" + mentee)))
                .list()
                .ofMaxSize(30);
    }
}
