package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The committees chosen, what they are worth, and how far from the best they may be. */
public final class CommitteeChoice {

    private final CommitteeProblem problem;
    private final ImmutableSortedMap<MenteeId, Committee> committees;
    private final boolean isBest;
    private final boolean isSettled;
    private final ImmutableList<PriceBound> bounds; // of all parts of the problem

    CommitteeChoice(
            CommitteeProblem problem,
            ImmutableSortedMap<MenteeId, Committee> committees,
            boolean isBest,
            boolean isSettled,
            ImmutableList<PriceBound> bounds) {
        this.problem = problem;
        this.committees = committees;
        this.isBest = isBest;
        this.isSettled = isSettled;
        this.bounds = bounds;
    }

    /** Returns the problem. */
    public CommitteeProblem problem() {
        return problem;
    }

    /** Returns the committees, by mentee in the order of ids. */
    public ImmutableSortedMap<MenteeId, Committee> committees() {
        return committees;
    }

    /** Returns the mentees who get no committee, in the order of ids. */
    public ImmutableSortedSet<MenteeId> unserved() {
        return ImmutableSortedSet.copyOf(
                Ordering.natural(), Sets.difference(problem.mentees().keySet(), committees.keySet()));
    }

    /**
     * Returns why a mentee has no committee.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if they have one
     */
    public NoCommittee cause(MenteeId mentee) {
        return cause(mentee, Run.plain());
    }

    /**
     * Returns why a mentee has no committee, as far as that is known when the caller wants no more. Of the run only the signal to stop
     * matters.
     *
     * <p>Takes time exponential in the size of a committee and in how many rules contradict each other, at worst; the second has a
     * limit, beyond which {@link NoCommittee.Conflict#extent} says less.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if they have one
     */
    public NoCommittee cause(MenteeId mentee, Run run) {
        requireNonNull(run, "run");
        CommitteeMentee who = problem.mentee(mentee);
        checkArgument(
                !committees.containsKey(mentee), "mentee `%s` has a committee; ask for those who have none", mentee);
        return new Contradictions(problem, who, run.stop()).find(committees.values());
    }

    /**
     * Returns how a mentee's committee comes to what it is worth.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee, or if they have none
     */
    public CommitteeExplanation explain(MenteeId mentee) {
        return CommitteeExplanation.of(problem, committee(problem.mentee(mentee), "ask for the cause"));
    }

    /** Returns how many hours mentors spend in all their committees together, of those who serve. */
    public ImmutableSortedMap<MentorId, Hours> hours() {
        SortedMap<MentorId, Hours> all = new TreeMap<>();
        for (Committee committee : committees.values()) {
            problem.hours(committee)
                    .forEach((mentor, hours) ->
                            all.merge(mentor, hours, (one, other) -> Hours.of(one.count() + other.count())));
        }
        return ImmutableSortedMap.copyOfSorted(all);
    }

    /** Returns what the committees are worth. */
    public CommitteeValue value() {
        return committees.values().stream()
                .map(committee -> new Appraisal(problem, problem.mentee(committee.mentee())).value(committee.members()))
                .reduce(CommitteeValue.ZERO, CommitteeValue::plus);
    }

    /** Returns whether the search came to its end, so that no committees are better. */
    public boolean isBest() {
        return isBest;
    }

    /**
     * Returns whether, of all best choices, this is the one that the tie rule of {@link Committees} names. If not, it is the one found first.
     */
    public boolean isSettled() {
        return isSettled;
    }

    /**
     * Returns whether somebody in the mentee's committee is from the mentee's own department, or somebody from there mentors them already.
     *
     * @throws IllegalArgumentException if the mentee has no committee
     */
    public boolean isInside(MenteeId mentee) {
        return appraisal(mentee).isInside(members(mentee));
    }

    /**
     * Returns the functions that a mentee needs and the committee does not cover.
     *
     * @throws IllegalArgumentException if the mentee has no committee
     */
    public ImmutableSortedSet<MentoringFunction> uncovered(MenteeId mentee) {
        return ImmutableSortedSet.copyOf(
                Ordering.natural(),
                Sets.difference(
                        problem.mentee(mentee).needs(), appraisal(mentee).covered(members(mentee))));
    }

    /**
     * Returns whether a mentee's committee has as many disciplines as the mentee's rules count as several; members whose discipline is unknown
     * count for none.
     *
     * @throws IllegalArgumentException if the mentee has no committee
     */
    public boolean isMultidisciplinary(MenteeId mentee) {
        return appraisal(mentee).isSeveral(members(mentee));
    }

    private Appraisal appraisal(MenteeId mentee) {
        return new Appraisal(problem, problem.mentee(mentee));
    }

    private ImmutableSortedSet<MentorId> members(MenteeId mentee) {
        return committee(problem.mentee(mentee), "ask for those who have one").members();
    }

    private Committee committee(CommitteeMentee mentee, String remedy) {
        Committee committee = committees.get(mentee.mentee());
        checkArgument(committee != null, "mentee `%s` has no committee; %s", mentee.mentee(), remedy);
        return requireNonNull(committee);
    }

    /**
     * Checks the committees against the rules as they are written, and works out anew what prices and branches prove of how much better others
     * could be. Of the search's code it uses how values are packed into numbers, once these are found to compare as the values do.
     *
     * <p>Of branches up to two million nodes and changed prices are kept for each part of the problem. Where there were more, only the
     * prices at which the search began are checked, and the result says so.
     *
     * <p>Takes time exponential in the size of a committee at worst: of the candidates of each mentee, all sets that could gain most at the
     * prices are gone through, and once more for each branch that changes one of these prices.
     */
    public CommitteeVerification verify() {
        return verify(Run.plain()).orElseThrow(); // INVARIANT: a plain run is never stopped
    }

    /**
     * Returns the same, or empty if the caller wanted no more before the check was at its end: half a check proves nothing. Of the run only the
     * signal to stop matters.
     */
    public Optional<CommitteeVerification> verify(Run run) {
        CheckWatch watch = new CheckWatch(requireNonNull(run, "run").stop());
        try {
            return Optional.of(new CommitteeCheck(problem, bounds, watch).check(committees));
        } catch (CheckWatch.StoppedException e) {
            return Optional.empty();
        }
    }

    /** Returns how many committees there are. */
    @Override
    public String toString() {
        return "CommitteeChoice[%s committees]".formatted(committees.size());
    }
}
