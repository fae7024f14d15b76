package io.github.mentoring.examples.tour;

import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Infeasible;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Shortage;
import io.github.mentoring.matching.proposal.ProposalStep;
import io.github.mentoring.matching.proposal.Proposals;
import io.github.mentoring.matching.run.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The code of {@code docs/solving.md}, so that it is compiled and runs. */
public final class MatchingTour {

    private MatchingTour() {}

    /** Matches many people by a deadline, people with bounds, and mere numbers, and follows what people say to it. */
    public static void main(String[] args) {
        manyPeople();
        bounds();
        numbers();
        answers();
    }

    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    private static void manyPeople() {
        // spotless:off
        // region Many people, by a deadline
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            people.add(Person.builder("mentor-" + i)
                    .knows("topic-" + i % 20, ExpertiseLevel.EXPERT)
                    .mentor(MentorRole.ofSeats(3))
                    .build());
        }
        for (int i = 0; i < 1_000; i++) {
            people.add(Person.builder("mentee-" + i)
                    .mentee(MenteeRole.wanting(Topic.of("topic-" + i % 23)))
                    .build());
        }

        ExecutorService helpers = Executors.newFixedThreadPool(2);
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        Run run = Run.plain()
                .withExecutor(helpers)
                .withStop(() -> System.nanoTime() > deadline);
        MatchRound round = MatchRound.of(people).keepingBest(20); // of 300 candidates each
        MatchResult result = Matchmaker.match(round, Objective.MOST_SERVED_THEN_TOTAL, run);
        helpers.shutdown();

        System.out.println(result.pairs().size() + " pairs, search " + result.searchEnd());
        System.out.println("short of the best by at most " + result.gap());
        result.absences().values().stream().findFirst().ifPresent(why -> System.out.println("first absence: " + why.code()));
        // endregion
        // spotless:on
    }

    @SuppressWarnings("SystemOut") // likewise
    private static void bounds() {
        // spotless:off
        // region Bounds that contradict each other
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentor(MentorId.of("ben"), Seats.of(1), Seats.of(2)) // must take somebody
                .mentee(MenteeId.of("cleo"), HeadCount.of(1), HeadCount.of(1)) // must get somebody
                .mentee(MenteeId.of("dan"), HeadCount.of(1), HeadCount.of(1))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.parse("0.9"))
                .candidate(MentorId.of("ada"), MenteeId.of("dan"), Score.parse("0.8"))
                .build();
        MatchOutcome outcome = Matchmaker.solve(problem, Objective.TOTAL);
        if (outcome instanceof Matching matching) {
            System.out.println(matching.pairs());
        } else if (outcome instanceof Infeasible infeasible) {
            for (Shortage shortage : infeasible.shortages()) {
                System.out.println(shortage.claimed() + " claimed, " + shortage.available() + " available: " + shortage);
            }
        } // else undecided, which takes a run that is stopped
        // endregion
        // spotless:on
    }

    @SuppressWarnings("SystemOut") // likewise
    private static void numbers() {
        // spotless:off
        // region Nothing but numbers
        int[] menteeOf = {0, 0, 1, 1, 2};
        int[] mentorOf = {0, 1, 0, 1, 0};
        long[] weightOf = {10, 9, 9, 2, 8};
        SparseProblem numbers = SparseProblem.builder(3, 2) // mentees first
                .mentor(0, 0, 2) // at least none, at most two
                .pairs(menteeOf, mentorOf, weightOf)
                .build();
        SparseMatching best = SparseSolver.solve(numbers, Objective.MOST_PLACES_THEN_TOTAL).orElseThrow();
        System.out.println("pairs " + best.pairs() + ", proved best: " + best.verify().isBest());
        // endregion
        // spotless:on
    }

    @SuppressWarnings("SystemOut") // likewise
    private static void answers() {
        // spotless:off
        // region Until everybody has accepted
        MatchingProblem oneSeat = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentee(MenteeId.of("cleo"))
                .mentee(MenteeId.of("dan"))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.parse("0.9"))
                .candidate(MentorId.of("ada"), MenteeId.of("dan"), Score.parse("0.8"))
                .build();
        Matching matching = Matchmaker.solve(oneSeat, Objective.TOTAL).orElseThrow();
        Proposals proposals = Proposals.of(matching, SearchPolicy.standard()) // ada and cleo
                .propose(Candidate.of("ada", "dan")).orElseThrow() // in case cleo does not want to
                .accept(Candidate.of("ada", "cleo"), Side.MENTOR).orElseThrow();

        if (proposals.accept(Candidate.of("ada", "dan"), Side.MENTEE) instanceof ProposalStep.Refused refused) {
            System.out.println(refused.obstacles());
        }
        Proposals freed = proposals.decline(Candidate.of("ada", "cleo")).orElseThrow();
        System.out.println(freed.accept(Candidate.of("ada", "dan"), Side.MENTEE).orElseThrow());
        // endregion
        // spotless:on
    }
}
