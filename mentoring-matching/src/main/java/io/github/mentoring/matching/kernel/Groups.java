package io.github.mentoring.matching.kernel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem parted into groups of people between whom there is no pair, so that each can be solved on its own.
 *
 * <p>A group is one component of the candidate pairs, or several small ones, so that hardly anything is spent on a group beyond
 * its pairs. How a problem is parted depends on the problem alone.
 */
final class Groups {

    /** A group has as many pairs, unless there are no more. */
    static final int LEAST_PAIRS = 1 << 13;

    private static final int NONE = -1;

    private final SparseProblem problem;
    private final Market market;
    private final int[][] mentees; // group -> its mentees, ascending
    private final int[][] mentors; // group -> its mentors, ascending
    private final int[] numberOfMentor; // within the group

    private Groups(SparseProblem problem, int[] component, int[] groupOfComponent, int count) {
        this.problem = problem;
        market = problem.market();
        int[] groupOfMentee = new int[market.bidders];
        int[] groupOfMentor = new int[market.objects];
        for (int i = 0; i < market.bidders; i++) {
            groupOfMentee[i] = market.degree(i) == 0 ? 0 : groupOfComponent[component[firstMentor(market, i)]];
        }
        for (int j = 0; j < market.objects; j++) {
            groupOfMentor[j] = Math.max(groupOfComponent[component[j]], 0);
        }
        mentees = members(groupOfMentee, count);
        mentors = members(groupOfMentor, count);
        numberOfMentor = new int[market.objects];
        for (int[] group : mentors) {
            for (int j = 0; j < group.length; j++) {
                numberOfMentor[group[j]] = j;
            }
        }
    }

    /** Returns the groups of a problem, each of so many pairs or more, or null if it is no use to part it. */
    static @Nullable Groups of(SparseProblem problem, int leastPairs) {
        Market market = problem.market();
        if (market.edges() <= leastPairs) {
            return null;
        }
        int[] component = components(market);
        if (component.length == 0) {
            return null;
        }
        int[] pairs = new int[market.objects]; // component -> its pairs
        int most = 0;
        for (int i = 0; i < market.bidders; i++) {
            if (market.degree(i) > 0) {
                int c = component[firstMentor(market, i)];
                pairs[c] += market.degree(i);
                most = Math.max(most, pairs[c]);
            }
        }
        if (most > market.edges() / 10L * 9) {
            return null; // what is won on the rest is less than what it costs to copy the pairs
        }
        int[] group = new int[market.objects];
        Arrays.fill(group, NONE);
        int count = 0;
        int room = 0;
        for (int i = 0; i < market.bidders; i++) {
            int c = market.degree(i) == 0 ? NONE : component[firstMentor(market, i)];
            if (c != NONE && group[c] == NONE) {
                if (room <= 0) {
                    count++;
                    room = leastPairs;
                }
                group[c] = count - 1;
                room -= pairs[c];
            }
        }
        return count > 1 ? new Groups(problem, component, group, count) : null;
    }

    /** Returns for each mentor the first mentor of the component, or nothing if all who are in a pair are one component. */
    private static int[] components(Market market) {
        int[] parent = new int[market.objects];
        int apart = -1;
        int[] degree = market.objectDegrees();
        for (int j = 0; j < market.objects; j++) {
            parent[j] = j;
            apart += degree[j] > 0 ? 1 : 0;
        }
        for (int i = 0; i < market.bidders; i++) {
            int from = market.first[i];
            int to = market.first[i + 1];
            if (from == to) {
                continue;
            }
            int root = root(parent, market.objectOf(from));
            for (int e = from + 1; e < to; e++) {
                int other = root(parent, market.objectOf(e));
                if (other != root) {
                    apart--;
                    parent[Math.max(root, other)] = Math.min(root, other);
                    root = Math.min(root, other);
                }
            }
            if (apart <= 0) {
                return new int[0];
            }
        }
        for (int j = 0; j < market.objects; j++) {
            parent[j] = parent[parent[j]]; // a parent has a smaller number, and so is a root by now
        }
        return parent;
    }

    /** Returns the smallest number of a set, whose members lead to it by way of their parents. */
    static int root(int[] parent, int start) {
        int j = start;
        while (parent[j] != j) {
            parent[j] = parent[parent[j]];
            j = parent[j];
        }
        return j;
    }

    private static int firstMentor(Market market, int i) {
        return market.objectOf(market.first[i]);
    }

    private static int[][] members(int[] groupOf, int count) {
        int[] size = new int[count];
        for (int g : groupOf) {
            size[g]++;
        }
        int[][] members = new int[count][];
        for (int g = 0; g < count; g++) {
            members[g] = new int[size[g]];
        }
        Arrays.fill(size, 0);
        for (int k = 0; k < groupOf.length; k++) {
            members[groupOf[k]][size[groupOf[k]]++] = k;
        }
        return members;
    }

    int count() {
        return mentees.length;
    }

    /** Returns how many mentees a group has. */
    int mentees(int group) {
        return mentees[group].length;
    }

    /** Returns a group as a problem of its own. */
    SparseProblem problem(int group) {
        int[] menteeIds = mentees[group];
        int[] mentorIds = mentors[group];
        int[] first = new int[menteeIds.length + 1];
        for (int i = 0; i < menteeIds.length; i++) {
            first[i + 1] = first[i] + market.degree(menteeIds[i]);
        }
        long[] edge = new long[first[menteeIds.length]];
        int bits = Market.bitsFor(mentorIds.length);
        int[] mentorDegree = new int[mentorIds.length];
        long lightest = 0;
        long heaviest = 0;
        int size = 0;
        for (int i : menteeIds) {
            for (int e = market.first[i]; e < market.first[i + 1]; e++) {
                long weight = market.weightOf(e);
                lightest = Math.min(lightest, weight);
                heaviest = Math.max(heaviest, weight);
                int j = numberOfMentor[market.objectOf(e)];
                mentorDegree[j]++;
                edge[size++] = Market.pack(weight, j, bits);
            }
        }
        return new SparseProblem(new Market(
                mentorIds.length,
                first,
                edge,
                lightest,
                heaviest,
                select(market.bidderLeast, menteeIds),
                select(market.bidderMost, menteeIds),
                select(market.objectLeast, mentorIds),
                select(market.objectMost, mentorIds),
                mentorDegree));
    }

    private static int[] select(int[] values, int[] ids) {
        int[] selected = new int[ids.length];
        for (int k = 0; k < ids.length; k++) {
            selected[k] = values[ids[k]];
        }
        return selected;
    }

    /** Returns what the outcomes of all groups come to; one that is short is reason enough that there is no matching. */
    SparseOutcome merge(Objective objective, List<SparseOutcome> outcomes) {
        ImmutableList<SparseShortage> shortages = IntStream.range(0, outcomes.size())
                .boxed()
                .flatMap(g -> shortages(g, outcomes.get(g)))
                .sorted(Comparator.comparing(SparseShortage::side)
                        .thenComparing(shortage -> shortage.group().get(0)))
                .collect(toImmutableList());
        if (!shortages.isEmpty()) {
            return new SparseInfeasible(problem, shortages, outcomes.stream().allMatch(Groups::isDecided));
        }
        if (outcomes.stream().anyMatch(SparseUndecided.class::isInstance)) {
            return new SparseUndecided(problem);
        }
        BitSet chosen = new BitSet(market.edges());
        SparseMatching.Potentials potentials = SparseMatching.Potentials.zero(problem);
        IntStream.range(0, outcomes.size()).forEach(g -> add(outcomes.get(g).orElseThrow(), g, chosen, potentials));
        boolean stopped =
                outcomes.stream().anyMatch(outcome -> outcome.orElseThrow().isStopped());
        return new SparseMatching(problem, objective, chosen, potentials, stopped);
    }

    /** Returns whether it is known of all of a group who is short. */
    private static boolean isDecided(SparseOutcome outcome) {
        return outcome instanceof SparseInfeasible infeasible
                ? infeasible.isComplete()
                : outcome instanceof SparseMatching;
    }

    private Stream<SparseShortage> shortages(int group, SparseOutcome outcome) {
        return outcome instanceof SparseInfeasible infeasible
                ? infeasible.shortages().stream().map(shortage -> renumbered(group, shortage))
                : Stream.empty();
    }

    private SparseShortage renumbered(int group, SparseShortage shortage) {
        int[] ids = shortage.side() == SparseShortage.Side.MENTEES ? mentees[group] : mentors[group];
        return new SparseShortage(
                problem,
                shortage.side(),
                ImmutableIntArray.copyOf(shortage.group().stream().map(k -> ids[k])));
    }

    private void add(SparseMatching matching, int group, BitSet chosen, SparseMatching.Potentials potentials) {
        int[] first = matching.problem().market().first;
        SparseMatching.Potentials own = matching.potentials();
        int pair = matching.nextMatched(0);
        for (int i = 0; i < mentees[group].length; i++) {
            int mentee = mentees[group][i];
            potentials.menteePlaces()[mentee] = own.menteePlaces()[i];
            potentials.menteeWeights()[mentee] = own.menteeWeights()[i];
            for (; pair >= 0 && pair < first[i + 1]; pair = matching.nextMatched(pair + 1)) {
                chosen.set(market.first[mentee] + pair - first[i]);
            }
        }
        for (int j = 0; j < mentors[group].length; j++) {
            int mentor = mentors[group][j];
            potentials.mentorPlaces()[mentor] = own.mentorPlaces()[j];
            potentials.mentorWeights()[mentor] = own.mentorWeights()[j];
        }
    }
}
