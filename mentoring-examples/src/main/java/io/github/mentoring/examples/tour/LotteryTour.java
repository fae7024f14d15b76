package io.github.mentoring.examples.tour;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.lottery.Lottery;
import io.github.mentoring.matching.lottery.LotteryProblem;
import io.github.mentoring.matching.lottery.LotterySolver;
import io.github.mentoring.matching.lottery.Probability;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.util.List;

/** The code of {@code docs/lottery.md}, so that it is compiled and runs. */
public final class LotteryTour {

    private LotteryTour() {}

    /** Caps the probability of every pair, and draws. */
    public static void main(String[] args) {
        capAndDraw();
    }

    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    private static void capAndDraw() {
        // spotless:off
        // region No pair above four in five
        MatchingProblem people = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentor(MentorId.of("ben"), Seats.of(1))
                .mentee(MenteeId.of("cleo"))
                .mentee(MenteeId.of("dan"))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.parse("0.9"))
                .candidate(MentorId.of("ada"), MenteeId.of("dan"), Score.parse("0.5"))
                .candidate(MentorId.of("ben"), MenteeId.of("cleo"), Score.parse("0.4"))
                .candidate(MentorId.of("ben"), MenteeId.of("dan"), Score.parse("0.6"))
                .build();
        for (String cap : List.of("1", "0.8", "0.3")) {
            LotteryProblem problem = LotteryProblem.of(people, Probability.parse(cap));
            Lottery lottery = LotterySolver.solve(problem, Objective.MOST_SERVED_THEN_TOTAL).orElseThrow();
            System.out.println("cap " + cap + ": " + lottery.value() + ", proved: " + lottery.verify().holds());
            System.out.println("    ada with cleo " + lottery.chance(Candidate.of("ada", "cleo"))
                    + ", cleo with anybody " + lottery.chanceOfMentor(MenteeId.of("cleo"))
                    + ", drawn by seed 7: " + lottery.draw(7));
        }
        // endregion
        // spotless:on
    }
}
