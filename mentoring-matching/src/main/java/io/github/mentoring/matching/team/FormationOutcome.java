package io.github.mentoring.matching.team;

/** What came of forming teams: the best teams found, or why there are none. */
public sealed interface FormationOutcome permits Formation, NoFormation {

    /**
     * Returns the teams.
     *
     * @throws IllegalStateException if there are none
     */
    Formation orElseThrow();
}
