package io.github.mentoring.matching.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that are proposed, and how far each has come: a matching is a proposal until everybody has accepted.
 *
 * <p>A pair is <em>held</em> from the first acceptance on, of whichever side, until either declines. A pair that is held takes
 * one of the mentor's seats and one of the places that the mentee wants to fill. Nobody ever holds more than there is, and zero
 * seats hold nobody: an acceptance beyond the mentor's seats or hours or the mentee's wants is refused, whoever gives it. Acceptances
 * that all fit come to the same in any order, and what is said twice counts once.
 *
 * <p>Where the policy asks for nobody's acceptance, a pair is agreed as soon as it is proposed, within the same bounds. What
 * somebody must get at least is not looked at, since people may always decline.
 *
 * <p>Instances never change; they are compared by value. A step takes time linear in the number of proposals.
 */
public final class Proposals {

    private final MatchingProblem problem;
    private final HourBudgets hours;
    private final ProposalStatus first; // of what is proposed
    private final ImmutableSortedMap<Candidate, ProposalStatus>
            statuses; // INVARIANT: candidates, and what is held fits

    private Proposals(
            MatchingProblem problem,
            HourBudgets hours,
            ProposalStatus first,
            ImmutableSortedMap<Candidate, ProposalStatus> statuses) {
        this.problem = problem;
        this.hours = hours;
        this.first = first;
        this.statuses = statuses;
    }

    /** Returns the state in which nobody is proposed to anybody yet. */
    public static Proposals none(MatchingProblem problem, SearchPolicy policy) {
        requireNonNull(problem, "problem");
        return none(problem, HourBudgets.NONE, requireNonNull(policy, "policy"));
    }

    private static Proposals none(MatchingProblem problem, HourBudgets hours, SearchPolicy policy) {
        return new Proposals(
                problem,
                hours,
                policy.requireAcceptance() ? ProposalStatus.OPEN : ProposalStatus.AGREED,
                ImmutableSortedMap.of());
    }

    /** Returns the state in which the pairs of a matching are proposed and nobody has answered. */
    public static Proposals of(Matching matching, SearchPolicy policy) {
        requireNonNull(matching, "matching");
        return none(matching.problem(), policy).proposing(matching.pairs());
    }

    /**
     * Returns the state in which the members of committees are proposed and nobody has answered: each of them and the mentee are a pair.
     *
     * <p>Mentors have the seats, and the hours if they have a limit, that they have for all committees together, and mentees want as many
     * as their rules allow at most. Whoever was chosen for a role spends its hours. Other candidates may be proposed instead of whoever
     * declines; whether those who accept are a whole committee, is not looked at.
     */
    public static Proposals of(CommitteeChoice choice, SearchPolicy policy) {
        CommitteePairs pairs = new CommitteePairs(requireNonNull(choice, "choice"));
        return none(pairs.problem(), pairs.hours(), requireNonNull(policy, "policy"))
                .proposing(pairs.chosen());
    }

    /** Proposes pairs that fit together, where nothing is proposed yet. */
    private Proposals proposing(Set<Candidate> pairs) {
        return new Proposals(
                problem,
                hours,
                first,
                pairs.stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.<Candidate>naturalOrder(), pair -> pair, pair -> first)));
    }

    /** Returns the problem, by whose candidate pairs, seats and wants the proposals are held. */
    public MatchingProblem problem() {
        return problem;
    }

    /** Returns every pair that was ever proposed, with how far it has come, by mentee and then by mentor. */
    public ImmutableSortedMap<Candidate, ProposalStatus> statuses() {
        return statuses;
    }

    /** Returns how far a pair has come, or empty if it was never proposed. */
    public Optional<ProposalStatus> status(Candidate pair) {
        return Optional.ofNullable(statuses.get(requireNonNull(pair, "pair")));
    }

    /** Returns the pairs that have come so far, by mentee and then by mentor. */
    public ImmutableSortedSet<Candidate> pairs(ProposalStatus status) {
        requireNonNull(status, "status");
        return sorted(those(status::equals), Function.identity());
    }

    /**
     * Returns how many more mentees could accept a mentor.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentor
     */
    public Seats freeSeats(MentorId mentor) {
        int number = problem.graph().indexOf(requireNonNull(mentor, "mentor"));
        checkArgument(number >= 0, "matching problem does not hold mentor `%s`; ask for one who takes part", mentor);
        return Seats.of(problem.mostSeats(number) - holders(mentor).size());
    }

    /**
     * Returns how many more mentors could accept a mentee.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee
     */
    public HeadCount mentorsWanted(MenteeId mentee) {
        int number = problem.graph().indexOf(requireNonNull(mentee, "mentee"));
        checkArgument(number >= 0, "matching problem does not hold mentee `%s`; ask for one who takes part", mentee);
        return HeadCount.of(problem.mostMentors(number) - holders(mentee).size());
    }

    /**
     * Proposes one more pair, such as one for a seat that a decline has given back; nothing changes if it is proposed already.
     *
     * <p>Several may be proposed for one seat: it goes to whoever accepts first. Refused is a pair that is no candidate, that has
     * declined before, or that nobody could accept, since all seats or hours are held or the mentee wants no more.
     */
    public ProposalStep propose(Candidate pair) {
        Optional<ProposalStatus> status = status(pair);
        return status.isPresent() && status.get() != ProposalStatus.DECLINED
                ? new ProposalStep.Taken(this)
                : step(pair, toHold(pair), first);
    }

    /**
     * Notes that one side accepts; nothing changes if they have.
     *
     * <p>Refused if the pair is not proposed or has declined, or if the seats or hours of the mentor or the wants of the mentee are held
     * by others.
     */
    public ProposalStep accept(Candidate pair, Side side) {
        ProposalStatus status = status(pair).orElse(ProposalStatus.OPEN);
        ProposalStatus next = status.acceptedBy(side);
        return step(pair, status.isHeld() ? ImmutableList.of() : toHold(pair, toBeProposed(pair)), next);
    }

    /**
     * Notes that either side declines, which is possible at any time and gives back the seat if the pair held one; nothing
     * changes if either has.
     *
     * <p>Refused only if the pair is not proposed.
     */
    public ProposalStep decline(Candidate pair) {
        requireNonNull(pair, "pair");
        return step(pair, toBeProposed(pair).collect(ImmutableList.toImmutableList()), ProposalStatus.DECLINED);
    }

    private ProposalStep step(Candidate pair, ImmutableList<Obstacle> obstacles, ProposalStatus next) {
        return obstacles.isEmpty()
                ? new ProposalStep.Taken(with(pair, next))
                : new ProposalStep.Refused(this, pair, obstacles);
    }

    private Proposals with(Candidate pair, ProposalStatus status) {
        if (statuses.get(pair) == status) {
            return this;
        }
        TreeMap<Candidate, ProposalStatus> changed = new TreeMap<>(statuses);
        changed.put(pair, status);
        return new Proposals(problem, hours, first, ImmutableSortedMap.copyOfSorted(changed));
    }

    private Stream<Obstacle> toBeProposed(Candidate pair) {
        return statuses.containsKey(pair) ? Stream.empty() : Stream.of(new Obstacle.NotProposed());
    }

    /** Returns all that keeps a pair that is not held from being held. */
    private ImmutableList<Obstacle> toHold(Candidate pair) {
        return toHold(pair, Stream.empty());
    }

    private ImmutableList<Obstacle> toHold(Candidate pair, Stream<Obstacle> more) {
        Stream<Obstacle> candidate =
                problem.graph().containsEdge(pair) ? Stream.empty() : Stream.of(new Obstacle.NotACandidate());
        Stream<Obstacle> declined =
                statuses.get(pair) == ProposalStatus.DECLINED ? Stream.of(new Obstacle.Declined()) : Stream.empty();
        return Stream.of(
                        candidate,
                        more,
                        declined,
                        seats(pair.mentor()),
                        hours.toHold(pair, held()).stream(),
                        wants(pair.mentee()))
                .flatMap(Function.identity())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Obstacle> seats(MentorId mentor) {
        int number = problem.graph().indexOf(mentor);
        ImmutableSortedSet<MenteeId> holders = holders(mentor);
        return number < 0 || holders.size() < problem.mostSeats(number)
                ? Stream.empty()
                : Stream.of(new Obstacle.SeatsHeld(mentor, Seats.of(problem.mostSeats(number)), holders));
    }

    private Stream<Obstacle> wants(MenteeId mentee) {
        int number = problem.graph().indexOf(mentee);
        ImmutableSortedSet<MentorId> holders = holders(mentee);
        return number < 0 || holders.size() < problem.mostMentors(number)
                ? Stream.empty()
                : Stream.of(new Obstacle.WantsMet(mentee, HeadCount.of(problem.mostMentors(number)), holders));
    }

    private ImmutableSortedSet<MenteeId> holders(MentorId mentor) {
        return sorted(held().filter(pair -> pair.mentor().equals(mentor)), Candidate::mentee);
    }

    private ImmutableSortedSet<MentorId> holders(MenteeId mentee) {
        return sorted(held().filter(pair -> pair.mentee().equals(mentee)), Candidate::mentor);
    }

    private Stream<Candidate> held() {
        return those(ProposalStatus::isHeld);
    }

    private Stream<Candidate> those(Predicate<ProposalStatus> condition) {
        return statuses.entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(
            Stream<Candidate> pairs, Function<Candidate, T> part) {
        return pairs.map(part).collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposals that
                && first == that.first
                && statuses.equals(that.statuses)
                && hours.equals(that.hours)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, statuses);
    }

    /** Returns how many pairs have come how far. */
    @Override
    public String toString() {
        return "Proposals[%s open, %s held, %s of them agreed, %s declined]"
                .formatted(
                        pairs(ProposalStatus.OPEN).size(),
                        held().count(),
                        pairs(ProposalStatus.AGREED).size(),
                        pairs(ProposalStatus.DECLINED).size());
    }
}
