package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Forms teams.
 *
 * <p><b>Problem.</b> Legal teams, as {@link TeamProblem} says, that place the most mentees and then are worth most. It contains
 * the partition into triangles and so is hard (Garey, Johnson, Computers and Intractability, 1979, GT11).
 *
 * <p><b>Guarantee.</b> The teams are legal, and a bound says how far from the best they may be at most; both are checked by
 * {@link Formation#verify}. Where there are few ways to share out the mentors, all of them are gone through and the teams are
 * best, as {@link Formation#isBest} tells.
 *
 * <p><b>Time and memory.</b> As long as the {@linkplain TeamEffort steps} last. The bound takes about as long as matching pairs; where
 * all teams have two mentors or more and not all ways were gone through, also a hundred times as long, at most, as looking at all pairs of
 * mentors with the mentees whom both could have, of which two million are the most. Beside these, 28 bytes for each, it takes 12
 * bytes for each mentor with each mentee, 16 where wishes count, 16 for each two of a side with affinities, and a quarter of a byte for
 * each two people if some stay apart; about 40 bytes for each candidate pair as long as the bound is worked out, and 50 for each mentee
 * with each team as long as all teams are matched at once.
 *
 * <p><b>Ties.</b> Of equally good teams those found first are returned. That depends on the problem, the seed and the steps, not on
 * the order of input nor on threads.
 *
 * <p><b>Source.</b> Land, Doig, An Automatic Method of Solving Discrete Programming Problems, 1960; Geoffrion, Lagrangean
 * Relaxation for Integer Programming, 1974; Held, Wolfe, Crowder, Validation of Subgradient Optimization, 1974; Shaw, Using Constraint Programming and Local Search Methods to Solve Vehicle Routing
 * Problems, 1998.
 */
public final class Teams {

    private Teams() {}

    /** Returns the best teams that the {@linkplain TeamEffort#standard standard effort} finds, or why there are none. */
    public static FormationOutcome form(TeamProblem problem) {
        return form(problem, TeamEffort.standard(), Run.plain(), FormationListener.SILENT);
    }

    /**
     * Returns the best teams that some effort finds, or why there are none, with a listener for each better formation.
     *
     * <p>A run that is stopped returns what was found by then. Its executor may help to work out the bound; its listener hears of
     * the beginning and, unless it is stopped, of the end.
     */
    public static FormationOutcome form(TeamProblem problem, TeamEffort effort, Run run, FormationListener listener) {
        requireNonNull(problem, "problem");
        requireNonNull(effort, "effort");
        requireNonNull(run, "run");
        requireNonNull(listener, "listener");
        TeamTable table = new TeamTable(problem);
        ImmutableList<TeamObstacle> obstacles = ImmutableList.<TeamObstacle>builder()
                .addAll(problem.contradictions())
                .addAll(new Obstacles(table).toAnyTeams())
                .build();
        if (!obstacles.isEmpty()) {
            return none(problem, obstacles);
        }
        run.progress().update(Stage.SOLVING, 0, table.mentees);
        StopSignal stop = new Relay(run);
        Run quiet = Run.plain().withStop(stop).withExecutor(run.executor());
        Proof proof = new Proof(table, problem, quiet);
        Consumer<Draft> tell = draft -> {
            if (draft.shortage(table) == 0 && listener != FormationListener.SILENT) {
                listener.found(formation(problem, table, draft, proof, false));
            }
        };
        Budget budget = new Budget(effort.steps(), stop);
        TeamSearch search = new TeamSearch(table, proof.worth(), budget, effort.seed(), tell);
        search.begin();
        if (!search.isComplete() && !budget.isStopped() && !search.worth().equals(proof.worth())) {
            proof.tighten(search.worth());
        }
        search.goOn(proof.worth());
        if (!budget.isStopped()) {
            run.progress().update(Stage.SOLVING, table.mentees, table.mentees);
        }
        Draft found = search.draft();
        return found.shortage(table) > 0
                ? none(problem, ImmutableList.of(new TeamObstacle.NotFound(search.isComplete())))
                : formation(problem, table, found, proof, search.isComplete());
    }

    /** Returns that there are no teams, and where that turns on who may be with whom, that candidates were left out, if any were. */
    private static NoFormation none(TeamProblem problem, ImmutableList<TeamObstacle> obstacles) {
        boolean isOfPairs = obstacles.stream()
                .anyMatch(each -> each instanceof TeamObstacle.NotFound || each instanceof TeamObstacle.TooFewEligible);
        return isOfPairs && problem.cutMentees() > 0
                ? new NoFormation(ImmutableList.<TeamObstacle>builder()
                        .addAll(obstacles)
                        .add(new TeamObstacle.CandidatesLeftOut(HeadCount.of(problem.cutMentees())))
                        .build())
                : new NoFormation(obstacles);
    }

    static Formation formation(TeamProblem problem, TeamTable table, Draft draft, Proof proof, boolean isSearched) {
        return new Formation(
                problem,
                Arrays.stream(draft.open())
                        .mapToObj(place -> team(problem, table, draft, place))
                        .sorted(Comparator.comparing((Team team) -> team.name().orElse(""))
                                .thenComparing(team -> team.mentees().first()))
                        .collect(ImmutableList.toImmutableList()),
                new TeamValue(
                        table.mentees - draft.unplaced().length,
                        draft.worth(table).worth()),
                proof.bound(),
                proof.prices(),
                isSearched);
    }

    static Team team(TeamProblem problem, TeamTable table, Draft draft, int place) {
        Optional<String> name = problem.given().isEmpty()
                ? Optional.empty()
                : Optional.of(problem.places().get(place).name());
        return new Team(
                name,
                Arrays.stream(draft.team(place))
                        .mapToObj(table.mentorIds::get)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())),
                Arrays.stream(draft.members(place))
                        .mapToObj(table.menteeIds::get)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }
}
