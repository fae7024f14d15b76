package io.github.mentoring.matching.assignment;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.proof.Shortage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * The groups that leave no further mentor for some mentees, one for many of them, so that all groups together stay small.
 *
 * <p>All that a mentee leads to, if there is no place, is a group that is short ({@link Shortages}). Such groups may lie within one
 * another, and where they do so in a long row, all together are as large as the square of the number of mentees. So mentees are
 * taken together whose groups are nested about as deep, that is with as many binary digits, and of these groups those that have
 * somebody in common are joined. A group that holds no other one is never joined with a larger one that holds it; no depth has anybody in
 * two groups, or in two with somebody apart and one without; and there are few depths.
 */
final class SharedShortages {

    private static final int NONE = -1;

    private final MatchingProblem problem;
    private final Flow flow;
    private final Instance instance;
    private final Ways ways;
    private final IntUnaryOperator claim;
    private final IntPredicate isApart;

    private final int[] label; // node -> by which search it was reached last
    private final int[] stack;
    private final int[] reached; // nodes, in one depth
    private final int[] askedAt; // mentor -> the first label of the depth in which it was asked who holds all seats
    private final int[] heldBy; // mentor -> the answer
    private int[] joined = {}; // label -> itself, or another one of the same group
    private int labels;
    private int reachedCount;

    /**
     * Creates the groups of a flow.
     *
     * @param claim how many mentors each mentee claims
     * @param isApart whether a mentee is apart: groups with nobody apart are not joined with those that hold some
     */
    SharedShortages(MatchingProblem problem, Flow flow, IntUnaryOperator claim, IntPredicate isApart) {
        this.problem = problem;
        this.flow = flow;
        this.claim = claim;
        this.isApart = isApart;
        instance = flow.instance;
        ways = new Ways(flow);
        label = new int[ways.nodes];
        stack = new int[ways.nodes];
        reached = new int[ways.nodes];
        askedAt = new int[instance.mentors];
        heldBy = new int[instance.mentors];
        Arrays.fill(label, NONE);
        Arrays.fill(askedAt, NONE);
    }

    /**
     * Returns the group of each of the mentees for whom there is no place, by the number of the mentee.
     *
     * @param sources mentees who could have one mentor more, in ascending order
     */
    Map<Integer, Absence.SeatsTaken> of(int[] sources) {
        Nesting nesting = new Nesting(ways, sources);
        boolean[] leadsToPlace = nesting.leadsTo(this::hasPlace);
        boolean[] leadsApart = nesting.leadsTo(node -> node < instance.mentees && isApart.test(node));
        int[] depth = nesting.depths(source -> !leadsToPlace[nesting.component(source)]);
        TreeMap<Integer, List<Integer>> alike = new TreeMap<>(); // the negative ones are apart
        for (int source : sources) {
            int component = nesting.component(source);
            if (!leadsToPlace[component]) {
                int digits = Integer.SIZE - Integer.numberOfLeadingZeros(depth[component]);
                alike.computeIfAbsent(leadsApart[component] ? -digits : digits, any -> new ArrayList<>())
                        .add(source);
            }
        }
        joined = new int[sources.length];
        Map<Integer, Absence.SeatsTaken> groups = new HashMap<>();
        alike.forEach((digits, members) -> tell(members, digits < 0, groups));
        return groups;
    }

    /** Returns whether somebody could be given a place there, or give theirs up. */
    private boolean hasPlace(int node) {
        return node < instance.mentees
                ? flow.menteeLoad(node) > claim.applyAsInt(node)
                : flow.hasFreeSeat(node - instance.mentees);
    }

    private void tell(List<Integer> sources, boolean apart, Map<Integer, Absence.SeatsTaken> groups) {
        int first = labels;
        reachedCount = 0;
        for (int source : sources) {
            joined[labels] = labels;
            spread(source, first);
            labels++;
        }
        Map<Integer, Map<MenteeId, HeadCount>> claims = new HashMap<>(); // by the label of the group
        for (int k = 0; k < reachedCount; k++) {
            if (reached[k] < instance.mentees) {
                add(reached[k], group(label[reached[k]]), claims);
            }
        }
        for (int i = 0; i < instance.mentees; i++) {
            if (isLeftOutElsewhere(i, first) && (apart || !isApart.test(i))) {
                int group = groupOfAll(i, first);
                if (group != NONE) {
                    add(i, group, claims);
                }
            }
        }
        Map<Integer, Absence.SeatsTaken> causes = new HashMap<>();
        claims.forEach(
                (group, members) -> causes.put(group, new Absence.SeatsTaken(Shortage.OfMentors.in(problem, members))));
        for (int source : sources) {
            groups.put(source, requireNonNull(causes.get(group(label[source])), "cause"));
        }
    }

    /** Goes wherever a source leads to, and joins it with those who have been there. */
    private void spread(int source, int first) {
        int size = enter(source, 0, first);
        while (size > 0) {
            int node = stack[--size];
            for (int arc = 0; arc < ways.arcs(node); arc++) {
                int head = ways.head(node, arc);
                if (head != Ways.NONE) {
                    size = enter(head, size, first);
                }
            }
        }
    }

    private int enter(int node, int size, int first) {
        if (label[node] >= first) {
            joined[group(label[node])] = group(labels);
            return size;
        }
        label[node] = labels;
        reached[reachedCount++] = node;
        stack[size] = node;
        return size + 1;
    }

    private int group(int someLabel) {
        int group = someLabel;
        while (joined[group] != group) {
            joined[group] = joined[joined[group]];
            group = joined[group];
        }
        return group;
    }

    private void add(int i, int group, Map<Integer, Map<MenteeId, HeadCount>> claims) {
        claims.computeIfAbsent(group, any -> new HashMap<>())
                .put(problem.graph().mentees().get(i), HeadCount.of(claim.applyAsInt(i)));
    }

    private boolean isLeftOutElsewhere(int i, int first) {
        return flow.menteeLoad(i) == 0 && instance.menteeMost[i] > 0 && label[i] < first;
    }

    /** Returns the group that holds all seats of all a mentee's candidates, or NONE. */
    private int groupOfAll(int i, int first) {
        int found = NONE;
        for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
            int group = groupAt(instance.mentor[edge], first);
            if (group == NONE || (found != NONE && found != group)) {
                return NONE;
            }
            found = group;
        }
        return found;
    }

    /** Returns the group that holds all seats of a mentor, or NONE. */
    private int groupAt(int j, int first) {
        if (askedAt[j] != first) {
            askedAt[j] = first;
            int node = instance.mentees + j;
            heldBy[j] = label[node] >= first ? group(label[node]) : holderOfAll(j, first);
        }
        return heldBy[j];
    }

    private int holderOfAll(int j, int first) {
        int found = NONE;
        for (int k = 0; k < flow.mentorLoad(j); k++) {
            int holder = instance.mentee[flow.held(j, k)];
            int group = label[holder] >= first ? group(label[holder]) : NONE;
            if (group == NONE || (found != NONE && found != group)) {
                return NONE;
            }
            found = group;
        }
        return flow.hasFreeSeat(j) ? NONE : found;
    }
}
