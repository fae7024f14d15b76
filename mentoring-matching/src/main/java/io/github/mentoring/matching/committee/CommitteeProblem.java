package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who may serve in whose committee, what each committee must and should be like, and in how many committees a mentor can serve.
 *
 * <p>A mentee gets a committee that keeps all their rules, or none. Problems are compared by value, which does not depend on the
 * order in which they were built.
 */
public final class CommitteeProblem {

    private final ImmutableSortedMap<MentorId, CommitteeMentor> mentors;
    private final ImmutableSortedMap<MenteeId, CommitteeMentee> mentees;
    private final ImmutableSortedMap<MenteeId, ImmutableList<CommitteeCandidate>> candidates;
    private final ImmutableSortedMap<MentorPair, Score> affinities;

    CommitteeProblem(
            ImmutableSortedMap<MentorId, CommitteeMentor> mentors,
            ImmutableSortedMap<MenteeId, CommitteeMentee> mentees,
            ImmutableSortedMap<MenteeId, ImmutableList<CommitteeCandidate>> candidates,
            ImmutableSortedMap<MentorPair, Score> affinities) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.candidates = candidates;
        this.affinities = affinities;
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
        checkArgument(found != null, "committee problem does not hold mentor `%s`", mentor);
        return requireNonNull(found);
    }

    /**
     * Returns a mentee.
     *
     * @throws IllegalArgumentException if the problem does not hold them
     */
    public CommitteeMentee mentee(MenteeId mentee) {
        CommitteeMentee found = mentees.get(requireNonNull(mentee, "mentee"));
        checkArgument(found != null, "committee problem does not hold mentee `%s`", mentee);
        return requireNonNull(found);
    }

    /**
     * Returns who may serve in a mentee's committee, in the order of ids.
     *
     * @throws IllegalArgumentException if the problem does not hold the mentee
     */
    public ImmutableList<CommitteeCandidate> candidates(MenteeId mentee) {
        ImmutableList<CommitteeCandidate> found = candidates.get(requireNonNull(mentee, "mentee"));
        checkArgument(found != null, "committee problem does not hold mentee `%s`", mentee);
        return requireNonNull(found);
    }

    /** Returns what two mentors add to the total of each committee in which both serve. */
    public ImmutableSortedMap<MentorPair, Score> affinities() {
        return affinities;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitteeProblem that
                && mentors.equals(that.mentors)
                && mentees.equals(that.mentees)
                && candidates.equals(that.candidates)
                && affinities.equals(that.affinities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentors, mentees, candidates, affinities);
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
