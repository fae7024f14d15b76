package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds why a mentee has no committee: the fewest rules that no set of their candidates keeps, or else what others have taken. Takes
 * time exponential in how many rules there are.
 */
final class Contradictions {

    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final Weights weights;
    private final Map<MentorId, Integer> numbers = new HashMap<>();
    private final int[] seats; // mentor -> committees
    private final long[] budget; // mentor -> hours

    Contradictions(CommitteeProblem problem, CommitteeMentee mentee) {
        this.problem = problem;
        this.mentee = mentee;
        weights = Weights.of(problem);
        problem.mentors().keySet().forEach(mentor -> numbers.put(mentor, numbers.size()));
        seats = problem.mentors().values().stream()
                .mapToInt(mentor -> mentor.seats().count())
                .toArray();
        budget = problem.mentors().values().stream()
                .mapToLong(CommitteeMentor::countedHours)
                .toArray();
    }

    /** Returns the cause, given the committees of others; mentors without seats are no candidates. */
    NoCommittee find(Collection<Committee> others) {
        ImmutableList<CommitteeDemand> rules = CommitteeDemand.of(mentee.rules());
        ImmutableSortedSet<MentorId> shortOfHours = shortOfHours();
        List<CommitteeDemand> demands = new ArrayList<>(rules);
        if (!shortOfHours.isEmpty()) {
            demands.add(new CommitteeDemand.WithinHours(shortOfHours));
        }
        if (isPossible(demands)) {
            int[] seatsLeft = seatsLeft(others);
            boolean isForHours =
                    isPossible(rules, seatsLeft, budget) && !isPossible(rules, seatsLeft, hoursLeft(others));
            return isForHours ? new NoCommittee.HoursTaken() : new NoCommittee.SeatsTaken();
        }
        List<CommitteeDemand> size = demands.subList(0, 1);
        List<CommitteeDemand> rest = demands.subList(1, demands.size());
        if (!isPossible(size)) {
            return new NoCommittee.Contradiction(ImmutableList.copyOf(size));
        }
        for (int count = 1; ; count++) {
            for (Set<Integer> some : Sets.combinations(positions(rest.size()), count)) {
                ImmutableList<CommitteeDemand> chosen =
                        some.stream().sorted().map(rest::get).collect(ImmutableList.toImmutableList());
                if (!isPossible(chosen)) {
                    return new NoCommittee.Contradiction(chosen);
                }
            }
        }
    }

    private static Set<Integer> positions(int count) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int position = 0; position < count; position++) {
            all.add(position);
        }
        return all;
    }

    /** Returns the candidates who have fewer hours than the mentee would take of them, in some role that they may have. */
    private ImmutableSortedSet<MentorId> shortOfHours() {
        return problem.candidates(mentee.mentee()).stream()
                .filter(candidate -> candidate.hours().count() + mostForRole(candidate.mentor())
                        > problem.mentor(candidate.mentor()).countedHours())
                .map(CommitteeCandidate::mentor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private long mostForRole(MentorId mentor) {
        return mentee.rules().roles().stream()
                .filter(role -> problem.mentor(mentor).groups().contains(role.holders()))
                .map(Role::hours)
                .mapToLong(Hours::count)
                .max()
                .orElse(0);
    }

    private int[] seatsLeft(Collection<Committee> others) {
        int[] left = seats.clone();
        for (Committee committee : others) {
            committee.members().forEach(member -> left[requireNonNull(numbers.get(member))]--);
        }
        return left;
    }

    private long[] hoursLeft(Collection<Committee> others) {
        long[] left = budget.clone();
        for (Committee committee : others) {
            problem.hours(committee)
                    .forEach((member, hours) -> left[requireNonNull(numbers.get(member))] -= hours.count());
        }
        return left;
    }

    private boolean isPossible(List<CommitteeDemand> demands) {
        boolean isWithinHours = demands.stream().anyMatch(CommitteeDemand.WithinHours.class::isInstance);
        long[] unlimited = new long[budget.length];
        Arrays.fill(unlimited, Pricing.UNLIMITED);
        return isPossible(demands, seats, isWithinHours ? budget : unlimited);
    }

    private boolean isPossible(List<CommitteeDemand> demands, int[] seatsOf, long[] hoursOf) {
        CommitteeRules rules = CommitteeDemand.only(
                demands, mentee.rules().least(), mentee.rules().most());
        CommitteeMentee less = new CommitteeMentee(
                mentee.mentee(), rules, mentee.department(), mentee.needs(), mentee.isGuidedInside());
        Panel panel = new Panel(problem, less, numbers, weights);
        byte[] state = new byte[panel.decisions()];
        for (int k = 0; k < panel.size; k++) {
            state[k] = seatsOf[panel.mentor[k]] > 0 ? BestCommittee.FREE : BestCommittee.OUT;
        }
        BestCommittee best = new BestCommittee(weights, new Prices(numbers.size(), 0), hoursOf);
        best.find(panel, state, 0, -1, -1);
        return best.isFound();
    }
}
