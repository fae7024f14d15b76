package io.github.mentoring.matching.problem;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matching problem: mentors with the least and the most seats to fill, mentees with the least and the most mentors to
 * get, and the candidate pairs between them.
 *
 * <p>All bounds are hard; whether they can be met together is for the solver to say. Problems are compared by value,
 * which does not depend on the order in which they were built.
 */
public final class MatchingProblem {

    private final CandidateGraph graph;
    private final Bounds seats;
    private final Bounds needs;

    MatchingProblem(CandidateGraph graph, Bounds seats, Bounds needs) {
        this.graph = graph;
        this.seats = seats;
        this.needs = needs;
    }

    /** Returns a new builder. */
    public static MatchingProblemBuilder builder() {
        return new MatchingProblemBuilder();
    }

    /** Returns the candidate pairs, with all mentors and mentees in the order of their ids. */
    public CandidateGraph graph() {
        return graph;
    }

    /** Returns how many mentees a mentor must at least get, by the mentor's number in the graph. */
    public int leastSeats(int mentor) {
        return seats.least().get(mentor);
    }

    /** Returns how many mentees a mentor may at most get, by the mentor's number in the graph. */
    public int mostSeats(int mentor) {
        return seats.most().get(mentor);
    }

    /** Returns how many mentors a mentee must at least get, by the mentee's number in the graph. */
    public int leastMentors(int mentee) {
        return needs.least().get(mentee);
    }

    /** Returns how many mentors a mentee may at most get, by the mentee's number in the graph. */
    public int mostMentors(int mentee) {
        return needs.most().get(mentee);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchingProblem that
                && graph.sameAs(that.graph)
                && seats.equals(that.seats)
                && needs.equals(that.needs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(graph.edgeCount(), seats, needs);
    }

    /** Returns how large the problem is. */
    @Override
    public String toString() {
        return "MatchingProblem[%s mentors, %s mentees, %s candidates]"
                .formatted(graph.mentors().size(), graph.mentees().size(), graph.edgeCount());
    }

    /** The least and the most of each participant of one side, by number. */
    record Bounds(ImmutableIntArray least, ImmutableIntArray most) {}
}
