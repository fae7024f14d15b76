package io.github.mentoring.examples.tour;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.priority.Aim;
import io.github.mentoring.matching.priority.Limit;
import io.github.mentoring.matching.priority.LimitList;
import io.github.mentoring.matching.priority.LimitRow;
import io.github.mentoring.matching.priority.PriceList;
import io.github.mentoring.matching.priority.PriceRow;
import io.github.mentoring.matching.priority.PriorityMatching;
import io.github.mentoring.matching.priority.PriorityProblem;
import io.github.mentoring.matching.priority.PrioritySolver;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import java.util.List;

/** The code of {@code docs/priorities.md}, so that it is compiled and runs. */
public final class PrioritiesTour {

    private PrioritiesTour() {}

    /** Matches four mentees by several orders of aims, and tells what the choice between two of them costs. */
    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    public static void main(String[] args) {
        // spotless:off
        // region Aims in an order
        MentorId ada = MentorId.of("ada");
        MentorId ben = MentorId.of("ben");
        MenteeId cleo = MenteeId.of("cleo");
        MenteeId dan = MenteeId.of("dan");
        MenteeId finn = MenteeId.of("finn");
        MenteeId gus = MenteeId.of("gus");
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ada, Seats.of(2))
                .mentor(ben, Seats.of(1))
                .mentee(cleo).mentee(dan).mentee(finn).mentee(gus)
                .candidate(ada, cleo, Score.parse("0.9"))
                .candidate(ben, cleo, Score.parse("0.3"))
                .candidate(ada, dan, Score.parse("0.8"))
                .candidate(ben, dan, Score.parse("0.25"))
                .candidate(ada, finn, Score.parse("0.4"))
                .candidate(ada, gus, Score.parse("0.3"))
                .build();

        List<PriorityProblem> orders = List.of(
                PriorityProblem.of(problem, new Aim.MostServed(), new Aim.BestTotal()),
                PriorityProblem.of(problem, new Aim.Leximin(), new Aim.BestTotal()),
                PriorityProblem.of(
                        problem,
                        new Aim.LeftOutFirst(ImmutableSortedSet.of(finn, gus)), // nobody had a seat for them last year
                        new Aim.BestTotal()));
        for (PriorityProblem order : orders) {
            PriorityMatching matching = PrioritySolver.solve(order).orElseThrow();
            System.out.println(matching.pairs() + " " + matching.values());
            System.out.println("proved best, level by level: " + matching.verify().holds());
        }
        // endregion

        // region What a choice costs
        PriceList list = PriceList.of(problem, new Aim.LeftOutFirst(ImmutableSortedSet.of(finn, gus)), new Aim.BestTotal())
                .orElseThrowPrices();
        for (PriceRow row : list.rows()) {
            System.out.println(row.counted() + " of them served: total " + Score.ofTenThousandths(row.summed()) + ", " + row.pairs());
        }
        System.out.println("every choice is listed: " + list.isComplete() + ", proved: " + list.verify().holds());
        // endregion

        // region What a limit costs
        LimitList limits = LimitList.of(problem, new Limit.LowestScore(), new Aim.MostServed(), new Aim.BestTotal())
                .orElseThrowLimits();
        for (LimitRow row : limits.rows()) {
            System.out.println(row.pairs() + " " + row.values());
        }
        System.out.println("every choice is listed: " + limits.isComplete() + ", proved: " + limits.verify().holds());
        // endregion
        // spotless:on
    }
}
