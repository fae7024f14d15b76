package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;

/** What comes of mending teams that somebody left: the least change that mends them, or why there is none. */
public sealed interface RepairOutcome permits Repair, NoRepair {

    /** Returns the teams without those who left, whether or not they keep the rules; those without anybody are not there. */
    ImmutableList<Team> left();

    /** Returns those of them that break a rule or a bound. */
    ImmutableList<Team> broken();

    /**
     * Returns the change.
     *
     * @throws IllegalStateException if there is none
     */
    Repair orElseThrow();
}
