package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Weights are as the check of committees wants them. */
class WeightCheckProperties {

    @Property(tries = 1_000)
    void weights_of_all_problems_are_accepted(@ForAll long seed) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
        assertThat(WeightCheck.objections(problem, Weights.of(problem))).isEmpty();
    }
}
