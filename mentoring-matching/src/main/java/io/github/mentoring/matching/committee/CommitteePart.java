package io.github.mentoring.matching.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mentees who share no candidate with anybody else, so that their committees can be chosen apart from all others. */
final class CommitteePart {

    private static final int NOBODY = -1;

    private final CommitteeProblem problem;
    private final ImmutableList<CommitteeMentee> mentees;
    private final ImmutableList<MentorId> mentors;

    private CommitteePart(CommitteeProblem problem, List<CommitteeMentee> mentees) {
        this.problem = problem;
        this.mentees = ImmutableList.copyOf(mentees);
        mentors = mentees.stream()
                .flatMap(mentee -> problem.candidates(mentee.mentee()).stream())
                .map(CommitteeCandidate::mentor)
                .distinct() // by their hash, before they are sorted
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))
                .asList();
    }

    /** Returns the smallest parts of a problem, in the order of their first mentees; those without any candidate are one part. */
    static ImmutableList<CommitteePart> of(CommitteeProblem problem) {
        Map<MentorId, Integer> numbers = new HashMap<>();
        problem.mentors().keySet().forEach(mentor -> numbers.put(mentor, numbers.size()));
        Joined joined = new Joined(numbers.size());
        for (CommitteeMentee mentee : problem.mentees().values()) {
            int first = firstCandidate(problem, mentee, numbers);
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                joined.join(first, requireNonNull(numbers.get(candidate.mentor())));
            }
        }
        Map<Integer, List<CommitteeMentee>> parts = new LinkedHashMap<>();
        for (CommitteeMentee mentee : problem.mentees().values()) {
            int first = firstCandidate(problem, mentee, numbers);
            parts.computeIfAbsent(first == NOBODY ? NOBODY : joined.first(first), unused -> new ArrayList<>())
                    .add(mentee);
        }
        return parts.values().stream()
                .map(some -> new CommitteePart(problem, some))
                .collect(toImmutableList());
    }

    private static int firstCandidate(
            CommitteeProblem problem, CommitteeMentee mentee, Map<MentorId, Integer> numbers) {
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        return candidates.isEmpty()
                ? NOBODY
                : requireNonNull(numbers.get(candidates.get(0).mentor()));
    }

    /** Returns the mentees, in the order of ids. */
    ImmutableList<CommitteeMentee> mentees() {
        return mentees;
    }

    /** Returns the candidates of all of them, in the order of ids. */
    ImmutableList<MentorId> mentors() {
        return mentors;
    }

    /** Returns the candidates of a mentee, in the order of ids. */
    ImmutableList<CommitteeCandidate> candidates(int mentee) {
        return problem.candidates(mentees.get(mentee).mentee());
    }

    /** Returns what keeping the rules that are only preferred is worth, or empty if they are taken one after the other. */
    Optional<SoftPrices> prices() {
        return problem.prices();
    }

    /** Returns the part as numbers: mentees and mentors are counted in the order of ids. */
    Pricing pricing(Weights weights) {
        Map<MentorId, Integer> numbers = new HashMap<>();
        mentors.forEach(mentor -> numbers.put(mentor, numbers.size()));
        Panel[] panels = mentees.stream()
                .map(mentee -> new Panel(problem, mentee, numbers, weights))
                .toArray(Panel[]::new);
        int[] seats = mentors.stream()
                .mapToInt(mentor -> Math.min(problem.mentor(mentor).seats().count(), panels.length))
                .toArray();
        long[] hours = mentors.stream()
                .mapToLong(mentor -> problem.mentor(mentor).countedHours())
                .toArray();
        return new Pricing(panels, seats, hours, weights);
    }

    /** Returns the mentors of a mentee's committee, whose members are given as candidates. */
    ImmutableSortedSet<MentorId> members(int mentee, int[] members) {
        ImmutableList<CommitteeCandidate> candidates = candidates(mentee);
        return Arrays.stream(members)
                .mapToObj(k -> candidates.get(k).mentor())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns the committee of a mentee, whose members and, role by role, their holders are given as candidates. */
    Committee committee(int mentee, int[] members, int[] holders) {
        CommitteeMentee who = mentees.get(mentee);
        ImmutableSortedMap.Builder<String, MentorId> roles = ImmutableSortedMap.naturalOrder();
        int at = 0;
        for (Role role : who.rules().roles()) {
            roles.put(
                    role.name(),
                    problem.candidates(who.mentee()).get(holders[at++]).mentor());
        }
        return new Committee(who.mentee(), members(mentee, members), roles.buildOrThrow());
    }

    /** Returns the committee of a mentee, whose roles are given in their order to the first members who leave the others possible. */
    Committee committee(int mentee, int[] members) {
        CommitteeMentee who = mentees.get(mentee);
        ImmutableSortedSet<MentorId> ids = members(mentee, members);
        ImmutableSortedMap.Builder<String, MentorId> roles = ImmutableSortedMap.naturalOrder();
        new Appraisal(problem, who).roles(ids).orElseThrow().forEach((role, holder) -> roles.put(role.name(), holder));
        return new Committee(who.mentee(), ids, roles.buildOrThrow());
    }

    /** Returns what committees are worth. */
    CommitteeValue value(int[][] committees) {
        CommitteeValue value = CommitteeValue.ZERO;
        for (int i = 0; i < committees.length; i++) {
            if (committees[i].length > 0) {
                value = value.plus(new Appraisal(problem, mentees.get(i)).value(members(i, committees[i])));
            }
        }
        return value;
    }

    /** Returns what a search has proved. */
    PriceBound bound(CommitteeSearch search) {
        return new PriceBound(
                mentees.stream().map(CommitteeMentee::mentee).collect(toImmutableList()),
                mentors,
                Arrays.stream(search.boundPrices().rows())
                        .map(ImmutableLongArray::copyOf)
                        .collect(toImmutableList()),
                search.tree());
    }
}
