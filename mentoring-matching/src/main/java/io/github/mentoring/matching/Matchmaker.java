package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.FormationListener;
import io.github.mentoring.matching.team.FormationOutcome;
import io.github.mentoring.matching.team.NoFormation;
import io.github.mentoring.matching.team.TeamEffort;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.Teams;

/**
 * The front door of the matcher.
 *
 * <p>From people: {@code Matchmaker.match(MatchRound.of(people))}. From numbers: {@code Matchmaker.solve(problem,
 * objective)}. Either way the answer is the best one there is, it is the same for the same input in any order, and it
 * carries the certificate that proves it. Where a round {@linkplain MatchRound#keepingBest keeps} some candidates only, it is the
 * best of those; a run that is stopped returns what was found by then.
 *
 * <p>A round sets no lower bounds on anybody; a problem from {@link MatchingProblem#builder()} may.
 */
public final class Matchmaker {

    private Matchmaker() {}

    /** Matches as many mentees as possible and, among all ways to do so, for the greatest total fit. */
    public static MatchResult match(MatchRound round) {
        return match(round, Objective.MOST_SERVED_THEN_TOTAL);
    }

    /** Matches the people of a round for the best objective value. */
    public static MatchResult match(MatchRound round, Objective objective) {
        return match(round, objective, Run.plain());
    }

    /**
     * Matches the people of a round for the best objective value, with a listener, a signal to stop and an executor.
     *
     * <p>Candidates are looked for, and groups of people without a candidate pair between them are matched, on the threads of the
     * executor as well as on the calling one, so that rules and criteria of a caller's own must bear to be asked by several
     * threads at once. The result is the same whatever the threads, unless the run is stopped: then it is the best that was found
     * by then, as {@link MatchResult#searchEnd} and {@link MatchResult#gap} tell. Candidates are always looked for to the end, since
     * without all of them there is no gap and no cause of an absence to tell; a listener that throws ends the work there, too.
     */
    public static MatchResult match(MatchRound round, Objective objective, Run run) {
        requireNonNull(round, "round");
        requireNonNull(objective, "objective");
        Candidates candidates = round.candidates(requireNonNull(run, "run"));
        // INVARIANT: a round sets no lower bounds, so that there always is a matching.
        return new MatchResult(
                round,
                candidates,
                Assignment.solve(candidates.problem(), objective, run).orElseThrow());
    }

    /** Returns the best matching of a problem, or who is short of what if its bounds contradict each other. */
    public static MatchOutcome solve(MatchingProblem problem, Objective objective) {
        return Assignment.solve(problem, objective);
    }

    /** Returns the same, with a listener, a signal to stop and an executor; what was found by then if the run is stopped. */
    public static MatchOutcome solve(MatchingProblem problem, Objective objective, Run run) {
        return Assignment.solve(problem, objective, run);
    }

    /** Chooses the best committees for the mentees of a round, or says why the policy does not allow such committees. */
    public static CommitteeOutcome chooseCommittees(CommitteeRound round) {
        return chooseCommittees(round, Committees.BRANCHES, Run.plain());
    }

    /** Chooses committees with a limit to the branches that are looked at, watched, stopped and helped by the run. */
    public static CommitteeOutcome chooseCommittees(CommitteeRound round, long mostBranches, Run run) {
        requireNonNull(round, "round");
        requireNonNull(run, "run");
        Findings findings = round.findingsOfSizes();
        if (!findings.isEmpty()) {
            return new CommitteeOutcome.Refused(round, findings);
        }
        Candidates candidates = round.round().candidates(run);
        CommitteeProblem problem = round.problem(candidates.problem().graph());
        return new CommitteeResult(round, candidates, Committees.choose(problem, mostBranches, run));
    }

    /** Forms the best teams of a round, or says why there are none. */
    public static TeamOutcome formTeams(TeamRound round) {
        return formTeams(round, TeamEffort.standard(), Run.plain(), FormationListener.SILENT);
    }

    /**
     * Forms teams with a seed and a limit to the steps, a signal to stop, and a listener for each better formation.
     *
     * <p>Candidates are looked for to the end, on the threads of the executor as well; the result is the same whatever the threads.
     */
    public static TeamOutcome formTeams(TeamRound round, TeamEffort effort, Run run, FormationListener listener) {
        requireNonNull(round, "round");
        requireNonNull(effort, "effort");
        requireNonNull(run, "run");
        requireNonNull(listener, "listener");
        Findings findings = new TeamFindings(round).ofTeams();
        TeamProblem problem = round.problem(round.sizes().largest(), run); // its own shape if that is not refused
        if (!findings.isEmpty()) {
            return new TeamOutcome.Refused(findings, problem.contradictions());
        }
        FormationOutcome outcome = Teams.form(problem, effort, run, listener);
        return outcome instanceof NoFormation none
                ? new TeamOutcome.Refused(new TeamFindings(round).ofPeople(), none.obstacles())
                : new TeamResult(round, outcome.orElseThrow());
    }
}
