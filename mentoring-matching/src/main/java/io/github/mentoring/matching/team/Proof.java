package io.github.mentoring.matching.team;

import io.github.mentoring.matching.run.Run;
import java.util.Optional;

/** What is proved of a problem's best teams by now, and the prices that prove it. */
final class Proof {

    private final TeamTable table;
    private final TeamProblem problem;
    private final Run run;
    private TeamPrices prices;
    private TeamValue bound;

    /** Proves what prices of single mentors do. */
    Proof(TeamTable table, TeamProblem problem, Run run) {
        this.table = table;
        this.problem = problem;
        this.run = run;
        prices = new Relaxation(table).prices(problem, run);
        bound = new TeamBound(problem, prices).value();
    }

    TeamPrices prices() {
        return prices;
    }

    /** Returns the most mentees that any teams place, and the most that any teams which place as many are worth. */
    TeamValue bound() {
        return bound;
    }

    /** Returns the same as the search counts it. */
    Worth worth() {
        return new Worth(bound.placed(), bound.worth());
    }

    /** Proves more, if it can, about teams like some that were found. */
    void tighten(Worth found) {
        Optional<CoMentorPrices> others = CoMentorRelaxation.find(table, problem, prices, found, run);
        others.ifPresent(pairs -> {
            prices = prices.with(pairs);
            bound = new TeamBound(problem, prices).value();
        });
    }
}
