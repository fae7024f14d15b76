package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.run.Run;

/**
 * What each limit costs: a Pareto table from the best matching of all to the best one under the strictest limit.
 *
 * <p><b>Problem.</b> For a limit and aims in an order, list the matchings of which none is stricter and as good, nor as strict and better:
 * what it costs, under the aims, that nobody has a lower score, a higher load or a later rank.
 *
 * <p><b>Guarantee.</b> Every choice is listed, and {@link #verify} proves that no matching as strict as a row is better and that none is
 * missing between rows. {@link #isComplete} tells whether the search came to its end, so that nothing stricter than the last row is
 * missing either.
 *
 * <p><b>Input.</b> Any aims that a {@link PriorityProblem} takes.
 *
 * <p><b>Time and memory.</b> One {@link PrioritySolver#solve} for each row, and another one wherever a stricter matching is as good. There
 * are never more than different scores, loads or ranks. Each row keeps the problem within its limit, and the proof.
 *
 * <p><b>Ties.</b> Of several matchings that make the same row, the one that the tie rule names among those within the limit.
 *
 * <p><b>Source.</b> Haimes, Lasdon, Wismer, On a Bicriterion Formulation of the Problems of Integrated System Identification and System
 * Optimization, 1971.
 *
 * @param problem the problem
 * @param limit what is limited
 * @param aims what that costs, the most important first
 * @param rows the choices, at least one: each is stricter than the one before and worth less
 * @param isComplete whether there is no choice but those listed
 */
public record LimitList(
        MatchingProblem problem, Limit limit, ImmutableList<Aim> aims, ImmutableList<LimitRow> rows, boolean isComplete)
        implements LimitOutcome {

    /** Checks that all is given. */
    public LimitList {
        requireNonNull(problem, "problem");
        requireNonNull(limit, "limit");
        requireNonNull(aims, "aims");
        requireNonNull(rows, "rows");
        checkArgument(!rows.isEmpty(), "a list of limits must have at least one row");
    }

    /**
     * Returns what a limit costs under the aims, the most important first, or why there is no matching, on the calling thread, to the end.
     *
     * @throws IllegalArgumentException if the aims are such that {@link PriorityProblem} refuses them; where given ranks are limited, if a
     *     candidate pair has none, or if an aim ranks by score
     */
    public static LimitOutcome of(MatchingProblem problem, Limit limit, Aim... aims) {
        return of(problem, limit, ImmutableList.copyOf(requireNonNull(aims, "aims")), Run.plain());
    }

    /**
     * Returns what a limit costs under the aims, or why there is no matching, or what is known when the caller wants no more: the rows found
     * by then, from the one without a limit, or {@link PriorityUndecided} if there are none yet.
     *
     * <p>How many rows there will be is not known beforehand, so no progress is told.
     *
     * @throws IllegalArgumentException if the aims are such that {@link PriorityProblem} refuses them; where given ranks are limited, if a
     *     candidate pair has none, or if an aim ranks by score
     */
    public static LimitOutcome of(MatchingProblem problem, Limit limit, ImmutableList<Aim> aims, Run run) {
        requireNonNull(limit, "limit");
        Relay relay = new Relay(requireNonNull(run, "run"));
        return new LimitFinder(new PriorityProblem(problem, aims), limit, relay).list();
    }

    /**
     * Checks every row by code that shares nothing with the solver: that it is a legal matching that reaches what it tells and is worth
     * what it tells, that its proof holds and is about all matchings that are stricter than the row before, and that each row is worth
     * something else than the one before.
     *
     * <p>Whether anything stricter than the last row is missing is not checked.
     */
    public PriorityVerification verify() {
        return new LimitCheck(this).check();
    }

    @Override
    public LimitList orElseThrowLimits() {
        return this;
    }
}
