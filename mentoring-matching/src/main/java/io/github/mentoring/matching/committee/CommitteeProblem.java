package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may serve in whose committee, what each committee must and should be like, and in how many committees, for how many hours, a
 * mentor can serve.
 *
 * <p>A mentee gets a committee that keeps all their rules, or none. Problems are compared by value, which does not depend on the
 * order in which they were built.
 */
public final class CommitteeProblem {

    private final ImmutableSortedMap<MentorId, CommitteeMentor> mentors;
    private final ImmutableSortedMap<MenteeId, CommitteeMentee> mentees;
    private final ImmutableSortedMap<MenteeId, ImmutableList<CommitteeCandidate>> candidates;
    private final ImmutableSortedMap<MentorPair, Score> affinities;
    private final ImmutableTable<MentorId, MentorId, Score> affinityOf; // the same, either way round
    private final Optional<SoftPrices> prices;

    CommitteeProblem(
            ImmutableSortedMap<MentorId, CommitteeMentor> mentors,
            ImmutableSortedMap<MenteeId, CommitteeMentee> mentees,
            ImmutableSortedMap<MenteeId, ImmutableList<CommitteeCandidate>> candidates,
            ImmutableSortedMap<MentorPair, Score> affinities,
            Optional<SoftPrices> prices) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.candidates = candidates;
        this.affinities = affinities;
        this.prices = prices;
        ImmutableTable.Builder<MentorId, MentorId, Score> bothWays = ImmutableTable.builder();
        affinities.forEach((pair, score) ->
                bothWays.put(pair.first(), pair.second(), score).put(pair.second(), pair.first(), score));
        affinityOf = bothWays.buildOrThrow();
    }

    /** Returns a new builder. */
    public static CommitteeProblemBuilder builder() {
        return new CommitteeProblemBuilder();
    }

    /** Returns the mentors, in the order of ids. */
    public ImmutableSortedMap<MentorId, CommitteeMentor> mentors() {
        return mentors;
    }

    /** Returns the mentees, in the order of ids. */
    public ImmutableSortedMap<MenteeId, CommitteeMentee> mentees() {
        return mentees;
    }

    /**
     * Returns a mentor.
     *
     * @throws IllegalArgumentException if the problem does not hold them
     */
    public CommitteeMentor mentor(MentorId mentor) {
        CommitteeMentor found = mentors.get(requireNonNull(mentor, "mentor"));
        checkArgument(found != null, "committee problem does not hold mentor `%s`; ask for one who takes part", mentor);
        return requireNonNull(found);
    }

    /**
     * Returns a mentee.
     *
     * @throws IllegalArgumentException if the problem does not hold them
     */
    public CommitteeMentee mentee(MenteeId mentee) {
        CommitteeMentee found = mentees.get(requireNonNull(mentee, "mentee"));
        checkArgument(found != null, "committee problem does not hold mentee `%s`; ask for one who takes part", mentee);
        return requireNonNull(found);
    }

    /**
     * Returns who may serve in a mentee's committee, in the order of ids.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee
     */
    public ImmutableList<CommitteeCandidate> candidates(MenteeId mentee) {
        ImmutableList<CommitteeCandidate> found = candidates.get(requireNonNull(mentee, "mentee"));
        checkArgument(found != null, "committee problem does not hold mentee `%s`; ask for one who takes part", mentee);
        return requireNonNull(found);
    }

    /** Returns what two mentors add to the total of each committee in which both serve. */
    public ImmutableSortedMap<MentorPair, Score> affinities() {
        return affinities;
    }

    /** Returns what others add, each of them, to the total of a committee in which a mentor serves. */
    ImmutableMap<MentorId, Score> affinitiesOf(MentorId mentor) {
        return affinityOf.row(mentor);
    }

    /** Returns what keeping the rules that are only preferred is worth, or empty if they are taken one after the other. */
    public Optional<SoftPrices> prices() {
        return prices;
    }

    /**
     * Returns by what committees are compared: part by part, or, where there are prices, by how many mentees are served, first of those left
     * out before and then of all, and then by what the committees are {@linkplain SoftPrices#worth worth}.
     */
    public Comparator<CommitteeValue> order() {
        return prices.map(price -> Comparator.comparingLong(CommitteeValue::leftOut)
                        .thenComparingLong(CommitteeValue::served)
                        .thenComparing(price::worth))
                .orElse(Comparator.naturalOrder());
    }

    /**
     * Returns how many hours each member spends on a committee: what the mentee takes, and what the role takes.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if a member is no candidate
     */
    public ImmutableSortedMap<MentorId, Hours> hours(Committee committee) {
        CommitteeMentee mentee = mentee(requireNonNull(committee, "committee").mentee());
        ImmutableSortedMap.Builder<MentorId, Hours> hours = ImmutableSortedMap.naturalOrder();
        for (MentorId member : committee.members()) {
            int spent = candidate(mentee.mentee(), member).hours().count();
            for (Role role : mentee.rules().roles()) {
                spent += member.equals(committee.roles().get(role.name()))
                        ? role.hours().count()
                        : 0;
            }
            hours.put(member, Hours.of(spent));
        }
        return hours.buildOrThrow();
    }

    private CommitteeCandidate candidate(MenteeId mentee, MentorId mentor) {
        return candidates(mentee).stream()
                .filter(one -> one.mentor().equals(mentor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "mentor `%s` is no candidate of mentee `%s`; choose candidates".formatted(mentor, mentee)));
    }

    /** Returns the same problem without what can make no difference: pairs that can be in no committee, and budgets that cannot be used up. */
    CommitteeProblem withoutIdleParts() {
        return withoutIdlePairs().withoutIdleBudgets();
    }

    /**
     * Returns the same problem without the candidates who have no seat, or fewer hours than serving the mentee takes: no committee has them, and
     * whoever counted on them would hope for too much.
     */
    CommitteeProblem withoutIdlePairs() {
        Set<MentorId> full = new HashSet<>();
        Map<MentorId, Integer> hours = new HashMap<>();
        mentors.forEach((id, mentor) -> {
            if (mentor.seats().count() == 0) {
                full.add(id);
            }
            mentor.hours().ifPresent(budget -> hours.put(id, budget.count()));
        });
        if (full.isEmpty() && hours.isEmpty()) {
            return this;
        }
        ImmutableSortedMap.Builder<MenteeId, ImmutableList<CommitteeCandidate>> fewer =
                ImmutableSortedMap.naturalOrder();
        candidates.forEach((mentee, all) -> fewer.put(
                mentee,
                all.stream()
                        .filter(one -> !full.contains(one.mentor())
                                && one.hours().count() <= hours.getOrDefault(one.mentor(), Integer.MAX_VALUE))
                        .collect(ImmutableList.toImmutableList())));
        return new CommitteeProblem(mentors, mentees, fewer.buildOrThrow(), affinities, prices);
    }

    /**
     * Returns the same problem without the budgets of hours that could not be used up even if their mentors served those who take most, with
     * the role that takes most: such a budget asks nothing of anybody, as if nobody counted the hours.
     */
    CommitteeProblem withoutIdleBudgets() {
        if (mentors.values().stream().allMatch(mentor -> mentor.hours().isEmpty())) {
            return this;
        }
        Map<MentorId, List<Long>> asked = new HashMap<>();
        for (CommitteeMentee mentee : mentees.values()) {
            for (CommitteeCandidate candidate : candidates(mentee.mentee())) {
                CommitteeMentor mentor = mentor(candidate.mentor());
                if (mentor.hours().isPresent()) {
                    long role = mentee.rules().roles().stream()
                            .filter(one -> mentor.groups().contains(one.holders()))
                            .mapToLong(one -> one.hours().count())
                            .max()
                            .orElse(0);
                    asked.computeIfAbsent(mentor.mentor(), unused -> new ArrayList<>())
                            .add(candidate.hours().count() + role);
                }
            }
        }
        ImmutableSortedMap.Builder<MentorId, CommitteeMentor> fewer = ImmutableSortedMap.naturalOrder();
        mentors.forEach((id, mentor) -> {
            long most = asked.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(mentor.seats().count())
                    .mapToLong(hours -> hours)
                    .sum();
            fewer.put(id, mentor.countedHours() < most ? mentor : mentor.withoutBudget());
        });
        return new CommitteeProblem(fewer.buildOrThrow(), mentees, candidates, affinities, prices);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitteeProblem that
                && mentors.equals(that.mentors)
                && mentees.equals(that.mentees)
                && candidates.equals(that.candidates)
                && affinities.equals(that.affinities)
                && prices.equals(that.prices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentors, mentees, candidates, affinities, prices);
    }

    /** Returns how large the problem is. */
    @Override
    public String toString() {
        return "CommitteeProblem[%s mentors, %s mentees, %s candidates]"
                .formatted(
                        mentors.size(),
                        mentees.size(),
                        candidates.values().stream()
                                .mapToInt(ImmutableList::size)
                                .sum());
    }
}
