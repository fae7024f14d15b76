package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.NoCommittee.Conflict;
import io.github.mentoring.matching.committee.NoCommittee.Extent;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds why a mentee has no committee: the rules that no set of their candidates keeps, or else what others have taken. Nobody but the
 * mentee and their candidates is looked at.
 */
final class Contradictions {

    private final CommitteeProblem whole;
    private final CommitteeMentee mentee;
    private final ImmutableList<CommitteeCandidate> candidates;
    private final Map<MentorId, Integer> numbers = new HashMap<>(); // of the candidates
    private final ImmutableSortedMap<MentorId, CommitteeMentor> mentors; // the candidates
    private final int[] seats; // candidate -> committees
    private final long[] budget; // candidate -> hours
    private final long[] unlimited;
    private final StopSignal stop;
    private boolean isStopped;

    Contradictions(CommitteeProblem whole, CommitteeMentee mentee, StopSignal stop) {
        this.whole = whole;
        this.mentee = mentee;
        this.stop = stop;
        candidates = whole.candidates(mentee.mentee());
        candidates.forEach(candidate -> numbers.put(candidate.mentor(), numbers.size()));
        mentors = candidates.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        MentorId::compareTo,
                        CommitteeCandidate::mentor,
                        candidate -> whole.mentor(candidate.mentor())));
        seats = mentors.values().stream()
                .mapToInt(mentor -> mentor.seats().count())
                .toArray();
        budget = mentors.values().stream()
                .mapToLong(CommitteeMentor::countedHours)
                .toArray();
        unlimited = new long[budget.length];
        Arrays.fill(unlimited, Pricing.UNLIMITED);
    }

    /** Returns the cause, given the committees of others; mentors without seats are no candidates. */
    NoCommittee find(Collection<Committee> others) {
        ImmutableList<CommitteeDemand> rules = CommitteeDemands.of(mentee.rules());
        ImmutableSortedSet<MentorId> shortOfHours = shortOfHours();
        List<CommitteeDemand> demands = new ArrayList<>(rules);
        if (!shortOfHours.isEmpty()) {
            demands.add(new CommitteeDemand.WithinHours(shortOfHours));
        }
        boolean isPossible = isPossible(demands);
        if (isStopped) {
            return new NoCommittee.SearchStopped();
        }
        return isPossible ? taken(rules, others) : contradiction(demands);
    }

    private NoCommittee taken(ImmutableList<CommitteeDemand> rules, Collection<Committee> others) {
        int[] seatsLeft = seatsLeft(others);
        boolean areSeatsEnough = isPossible(rules, seatsLeft, budget);
        boolean isAllLeft = areSeatsEnough && isPossible(rules, seatsLeft, hoursLeft(others));
        if (isStopped || isAllLeft) {
            return new NoCommittee.SearchStopped();
        }
        return areSeatsEnough ? new NoCommittee.HoursTaken() : new NoCommittee.SeatsTaken();
    }

    private NoCommittee contradiction(List<CommitteeDemand> demands) {
        if (!isPossible(ImmutableList.of())) { // nobody is there to serve, whatever the rules
            Conflict conflict = isStopped
                    ? new Conflict(ImmutableList.copyOf(demands), Extent.CUT_SHORT)
                    : new Conflict(ImmutableList.of(demands.get(0)), Extent.FEWEST);
            return new NoCommittee.Contradiction(ImmutableList.of(conflict));
        }
        ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
        List<CommitteeDemand> left = new ArrayList<>(demands);
        boolean isSolved = false;
        while (!isSolved) {
            Conflict conflict = conflict(left);
            conflicts.add(conflict);
            left.removeAll(conflict.demands());
            isSolved = isStopped || isPossible(left) || isStopped;
        }
        return new NoCommittee.Contradiction(conflicts.build());
    }

    private Conflict conflict(List<CommitteeDemand> demands) {
        FewestDemands.Found found = new FewestDemands(
                        demands.size(),
                        some -> isPossible(those(demands, some)),
                        () -> isStopped,
                        FewestDemands.MOST_QUESTIONS)
                .find();
        return new Conflict(those(demands, found.demands()), found.extent());
    }

    private static ImmutableList<CommitteeDemand> those(List<CommitteeDemand> demands, BitSet some) {
        return some.stream().mapToObj(demands::get).collect(ImmutableList.toImmutableList());
    }

    /** Returns the candidates who have fewer hours than the mentee would take of them, in some role that they may have. */
    private ImmutableSortedSet<MentorId> shortOfHours() {
        return candidates.stream()
                .filter(candidate -> candidate.hours().count() + mostForRole(candidate.mentor())
                        > whole.mentor(candidate.mentor()).countedHours())
                .map(CommitteeCandidate::mentor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private long mostForRole(MentorId mentor) {
        return mentee.rules().roles().stream()
                .filter(role -> whole.mentor(mentor).groups().contains(role.holders()))
                .map(Role::hours)
                .mapToLong(Hours::count)
                .max()
                .orElse(0);
    }

    private int[] seatsLeft(Collection<Committee> others) {
        int[] left = seats.clone();
        for (Committee committee : others) {
            for (MentorId member : committee.members()) {
                if (numbers.containsKey(member)) {
                    left[requireNonNull(numbers.get(member))]--;
                }
            }
        }
        return left;
    }

    private long[] hoursLeft(Collection<Committee> others) {
        long[] left = budget.clone();
        for (Committee committee : others) {
            whole.hours(committee).forEach((member, hours) -> {
                if (numbers.containsKey(member)) {
                    left[requireNonNull(numbers.get(member))] -= hours.count();
                }
            });
        }
        return left;
    }

    private boolean isPossible(List<CommitteeDemand> demands) {
        boolean isWithinHours = demands.stream().anyMatch(CommitteeDemand.WithinHours.class::isInstance);
        return isPossible(demands, seats, isWithinHours ? budget : unlimited);
    }

    private boolean isPossible(List<CommitteeDemand> demands, int[] seatsOf, long[] hoursOf) {
        isStopped = isStopped || stop.isStopped();
        if (isStopped) {
            return false;
        }
        CommitteeMentee less = new CommitteeMentee(
                mentee.mentee(),
                CommitteeDemands.only(demands),
                mentee.department(),
                mentee.needs(),
                mentee.isGuidedInside(),
                mentee.wasLeftOut());
        CommitteeProblem alone = alone(less);
        Weights weights = Weights.of(alone);
        Panel panel = new Panel(alone, less, numbers, weights);
        byte[] state = new byte[panel.decisions()];
        for (int k = 0; k < panel.size; k++) {
            state[k] = seatsOf[k] > 0 ? BestCommittee.FREE : BestCommittee.OUT;
        }
        BestCommittee best = new BestCommittee(weights, new Prices(numbers.size(), 0), hoursOf);
        best.heed(stop);
        boolean isPossible = best.isPossible(panel, state);
        isStopped = best.isInterrupted();
        return isPossible;
    }

    /** Returns the problem of this mentee alone, in which all candidates fit alike. */
    private CommitteeProblem alone(CommitteeMentee less) {
        ImmutableSortedMap<MenteeId, ImmutableList<CommitteeCandidate>> alike = ImmutableSortedMap.of(
                mentee.mentee(),
                candidates.stream()
                        .map(one -> new CommitteeCandidate(one.mentor(), Score.ZERO, 0, one.hours()))
                        .collect(ImmutableList.toImmutableList()));
        return new CommitteeProblem(
                mentors,
                ImmutableSortedMap.of(mentee.mentee(), less),
                alike,
                ImmutableSortedMap.of(),
                Optional.empty());
    }
}
