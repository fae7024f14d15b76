package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses committees of mentors for mentees.
 *
 * <p><b>Problem.</b> Give each mentee a committee that keeps all their rules, or none, so that no mentor serves in more committees
 * than they have seats, nor for more hours than they have, for the greatest {@link CommitteeValue}. Who has which role is part of the
 * choice. With hours and committees of one it is the generalised assignment problem.
 *
 * <p><b>Guarantee.</b> Committees are best, or within the gap that they state. The prices of mentors prove a bound
 * that anybody can check; where it is above the value, that nothing lies between is known from a search through all branches.
 *
 * <p><b>Time.</b> Exponential at worst, since the problem is NP-hard: three-dimensional matching is a case of it. Where rules are nested and
 * all can be served, prices alone do, as a rule. The number of branches is limited by the caller.
 *
 * <p><b>Ties.</b> Of several best choices one is returned that depends on the problem alone, not on the order in which it was built.
 *
 * <p><b>Source.</b> Land, Doig, An Automatic Method of Solving Discrete Programming Problems, 1960; Geoffrion, Lagrangean Relaxation
 * for Integer Programming, 1974; Kelso, Crawford, Job Matching, Coalition Formation, and Gross Substitutes, 1982.
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
     * <p>The calling thread works alone, and no listener hears of it.
     *
     * @param mostBranches how many branches to look at, zero for what prices alone tell
     */
    public static CommitteeChoice choose(CommitteeProblem problem, long mostBranches, Run run) {
        requireNonNull(problem, "problem");
        requireNonNull(run, "run");
        checkArgument(mostBranches >= 0, "number of branches is negative: %s; give zero or more", mostBranches);
        Weights weights = Weights.of(problem);
        List<MentorId> ids = problem.mentors().keySet().asList();
        Map<MentorId, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        ImmutableList<CommitteeMentee> mentees = problem.mentees().values().asList();
        Panel[] panels = mentees.stream()
                .map(mentee -> new Panel(problem, mentee, numbers, weights))
                .toArray(Panel[]::new);
        int[] seats = problem.mentors().values().stream()
                .mapToInt(mentor -> Math.min(mentor.seats().count(), panels.length))
                .toArray();
        long[] hours = problem.mentors().values().stream()
                .mapToLong(CommitteeMentor::countedHours)
                .toArray();
        CommitteeSearch search = new CommitteeSearch(new Pricing(panels, seats, hours, weights), run.stop());
        search.run(mostBranches);
        ImmutableSortedMap.Builder<MenteeId, Committee> chosen = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < panels.length; i++) {
            if (search.best()[i].length > 0) {
                chosen.put(
                        mentees.get(i).mentee(),
                        committee(problem, mentees.get(i), search.best()[i], search.bestHolders()[i]));
            }
        }
        return new CommitteeChoice(
                problem, chosen.buildOrThrow(), search.isComplete(), PriceBound.of(weights, search.boundPrices()));
    }

    private static Committee committee(CommitteeProblem problem, CommitteeMentee mentee, int[] members, int[] holders) {
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        ImmutableSortedSet<MentorId> ids = Arrays.stream(members)
                .mapToObj(k -> candidates.get(k).mentor())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        ImmutableSortedMap.Builder<String, MentorId> roles = ImmutableSortedMap.naturalOrder();
        int at = 0;
        for (Role role : mentee.rules().roles()) {
            roles.put(role.name(), candidates.get(holders[at++]).mentor());
        }
        return new Committee(mentee.mentee(), ids, roles.buildOrThrow());
    }
}
