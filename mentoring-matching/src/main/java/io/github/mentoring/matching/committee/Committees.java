package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.internal.Chunks;
import io.github.mentoring.matching.run.Run;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses committees of mentors for mentees.
 *
 * <p><b>Problem.</b> Give each mentee a committee that keeps all their rules, or none, so that no mentor serves in more committees
 * than they have seats, nor for more hours than they have, for the greatest {@link CommitteeValue}. Who has which role is part of the
 * choice. With hours and committees of one it is the generalised assignment problem.
 *
 * <p><b>Guarantee.</b> Committees are best, or within the gap that they state. Prices of mentors prove a bound that anybody can check, and
 * where it is above the value, branches with prices of their own; see {@link CommitteeChoice#verify}.
 *
 * <p><b>Time.</b> Exponential at worst, since the problem is NP-hard: three-dimensional matching is a case of it. Where mentees
 * differ in what they want, prices alone come near, as a rule. The number of branches is limited by the caller. No branches are needed where
 * all rules are sizes and limits of nested groups, or come down to these, nobody's hours are limited, and there are seats for all: then it is a
 * flow, which the kernel finds with the prices that prove it best. So it does with too few seats where committees of one will do and sizes
 * are the only rules. Mentees who share no candidate with others, directly or by way of further mentees, are a part of the problem that is
 * solved on its own, on the caller's executor if there is one.
 *
 * <p><b>Ties.</b> Of several best choices the one that gives each mentee in turn, in the order of ids, the smallest list of members,
 * sorted and compared id by id, nobody counting as greater than anybody: whoever has a committee comes before whoever has none, and of
 * two lists that begin alike the longer one comes first. Where a search is stopped, or its ties take too long to settle, or its tree is too
 * large to keep, or somebody's hours are limited and could be used up, the result says so ({@link CommitteeChoice#isSettled}); even then it
 * depends on the problem alone, unless the caller stopped it. Ties of such flows without groups are settled however many there are, unless
 * scores are too large to tell ties apart beside them. Where ties are settled, roles are given in their order to the first
 * members who leave the others possible.
 *
 * <p><b>Source.</b> Land, Doig, An Automatic Method of Solving Discrete Programming Problems, 1960; Geoffrion, Lagrangean Relaxation
 * for Integer Programming, 1974; Kelso, Crawford, Job Matching, Coalition Formation, and Gross Substitutes, 1982; Fisher, Jaikumar, Van
 * Wassenhove, A Multiplier Adjustment Method for the Generalized Assignment Problem, 1986; Orden, The Transhipment
 * Problem, 1956.
 */
public final class Committees {

    /** How many branches are looked at unless the caller says otherwise. */
    public static final long BRANCHES = 10_000;

    private Committees() {}

    /** Returns the best committees, or what is known after {@link #BRANCHES} branches. */
    public static CommitteeChoice choose(CommitteeProblem problem) {
        return choose(problem, BRANCHES, Run.plain());
    }

    /**
     * Returns the best committees, or what is known when there have been too many branches or the caller wants no more.
     *
     * @param mostBranches how many branches to look at in each part of the problem, zero for what prices alone tell; and as many wrong turns
     *     are taken at most to settle its ties
     */
    public static CommitteeChoice choose(CommitteeProblem problem, long mostBranches, Run run) {
        return choose(problem, mostBranches, run, BranchProgress.SILENT);
    }

    /** Returns the same, and lets somebody hear of the branches besides. */
    public static CommitteeChoice choose(
            CommitteeProblem problem, long mostBranches, Run run, BranchProgress progress) {
        return choose(problem, mostBranches, run, progress, BranchTree.LARGEST);
    }

    /**
     * Returns the same.
     *
     * @param largestTree how much to keep of the branches of each part
     */
    static CommitteeChoice choose(
            CommitteeProblem problem, long mostBranches, Run run, BranchProgress progress, int largestTree) {
        requireNonNull(problem, "problem");
        requireNonNull(run, "run");
        requireNonNull(progress, "progress");
        checkArgument(mostBranches >= 0, "number of branches is negative: %s; give zero or more", mostBranches);
        CommitteeProblem plain = problem.withoutIdleParts();
        Weights weights = Weights.of(plain);
        ImmutableList<CommitteePart> parts = CommitteePart.of(plain);
        CommitteeWatch watch = new CommitteeWatch(run, progress, parts);
        List<CommitteeSearch> searches = Chunks.work(
                parts.size(),
                1,
                p -> new CommitteeSearch(parts.get(p), p, weights, watch).run(mostBranches, largestTree),
                run.executor(),
                watch::tellSolved,
                watch::stop);
        if (!watch.isStopped()) {
            List<Optional<int[][]>> settled = Chunks.work(
                    parts.size(),
                    1,
                    p -> new CommitteeTies(searches.get(p), mostBranches, watch).settle(),
                    run.executor(),
                    watch::tellSettled,
                    watch::stop);
            return choice(problem, searches, settled);
        }
        return choice(problem, searches, Collections.nCopies(parts.size(), Optional.empty()));
    }

    private static CommitteeChoice choice(
            CommitteeProblem problem, List<CommitteeSearch> searches, List<Optional<int[][]>> settled) {
        Map<MenteeId, Committee> chosen = new HashMap<>();
        for (int p = 0; p < searches.size(); p++) {
            CommitteeSearch search = searches.get(p);
            Optional<int[][]> members = settled.get(p);
            for (int i = 0; i < search.best().length; i++) {
                int[] found = members.isPresent() ? members.get()[i] : search.best()[i];
                if (found.length > 0) {
                    Committee committee = members.isPresent()
                            ? search.part().committee(i, found)
                            : search.part().committee(i, found, search.bestHolders()[i]);
                    chosen.put(committee.mentee(), committee);
                }
            }
        }
        return new CommitteeChoice(
                problem,
                ImmutableSortedMap.copyOf(chosen),
                searches.stream().allMatch(CommitteeSearch::isComplete),
                settled.stream().allMatch(Optional::isPresent),
                searches.stream().map(search -> search.part().bound(search)).collect(toImmutableList()));
    }
}
