package io.github.mentoring.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that may be matched, as an undirected, weighted, bipartite JGraphT graph that never changes.
 *
 * <p>Vertices are the ids of all mentors and mentees, including those without a candidate; a person who is both is two
 * vertices. The weight of an edge is its score in ten-thousandths, a whole number. Whatever asks the graph to change gets
 * an {@link UnsupportedOperationException}.
 *
 * <p>All iteration is in the order of ids: mentors before mentees, edges by mentee and then by mentor. Beside the JGraphT
 * view, which makes an object for an edge only when it is asked for, stand the dense numbers that algorithms work on:
 * mentors, mentees and edges count from zero in the same order, and the edges of mentee {@code i} are those from
 * {@code firstEdge(i)} to before {@code firstEdge(i + 1)}.
 *
 * <p>Memory: about 20 bytes an edge. Finding an edge takes the logarithm of the mentee's number of candidates.
 */
public final class CandidateGraph extends AbstractGraph<ParticipantId, Candidate> {

    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .weighted(true)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .modifiable(false)
            .build();

    private final ImmutableList<MentorId> mentors;
    private final ImmutableList<MenteeId> mentees;
    private final EdgeArrays edges;
    private final Set<ParticipantId> vertices;

    /** Takes sorted ids without duplicates, and edges between their positions. */
    CandidateGraph(ImmutableList<MentorId> mentors, ImmutableList<MenteeId> mentees, EdgeArrays edges) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.edges = edges;
        this.vertices = new View<>(
                mentors.size() + mentees.size(),
                v -> v < mentors.size() ? mentors.get(v) : mentees.get(v - mentors.size()),
                this::isVertex);
    }

    /** Returns all mentors in the order of their ids. */
    public ImmutableList<MentorId> mentors() {
        return mentors;
    }

    /** Returns all mentees in the order of their ids. */
    public ImmutableList<MenteeId> mentees() {
        return mentees;
    }

    /** Returns how many candidate pairs there are. */
    public int edgeCount() {
        return edges.count();
    }

    /**
     * Returns the number of the first edge of a mentee; for the number of mentees itself, how many edges there are.
     *
     * @param mentee the mentee's number
     */
    public int firstEdge(int mentee) {
        return edges.first(mentee);
    }

    /** Returns the number of an edge's mentor; within one mentee these ascend. */
    public int mentorOf(int edge) {
        return edges.mentor(edge);
    }

    /** Returns the number of an edge's mentee. */
    public int menteeOf(int edge) {
        return edges.mentee(edge);
    }

    /** Returns an edge's score in ten-thousandths. */
    public long scoreOf(int edge) {
        return edges.score(edge);
    }

    /** Returns how many soft preferences an edge meets. */
    public int preferencesOf(int edge) {
        return edges.preferences(edge);
    }

    /** Returns the pair an edge stands for. */
    public Candidate candidate(int edge) {
        return new Candidate(mentors.get(mentorOf(edge)), mentees.get(menteeOf(edge)));
    }

    /** Returns the number of a mentor, or a negative number if the graph does not hold it. */
    public int indexOf(MentorId mentor) {
        return Collections.binarySearch(mentors, requireNonNull(mentor, "mentor"));
    }

    /** Returns the number of a mentee, or a negative number if the graph does not hold it. */
    public int indexOf(MenteeId mentee) {
        return Collections.binarySearch(mentees, requireNonNull(mentee, "mentee"));
    }

    /** Returns the number of the edge that stands for a pair, or a negative number if the pair is no candidate. */
    public int indexOf(Candidate candidate) {
        requireNonNull(candidate, "candidate");
        int mentor = indexOf(candidate.mentor());
        int mentee = indexOf(candidate.mentee());
        return mentor < 0 || mentee < 0 ? -1 : edges.find(mentee, mentor);
    }

    /**
     * Returns the score of a pair.
     *
     * @throws IllegalArgumentException if the pair is no candidate
     */
    public Score score(Candidate candidate) {
        return Score.ofTenThousandths(scoreOf(checkEdge(candidate)));
    }

    // The view that JGraphT's algorithms work on. Absence is null there, as its interface demands.

    @Override
    public Set<ParticipantId> vertexSet() {
        return vertices;
    }

    @Override
    public Set<Candidate> edgeSet() {
        return new View<>(edgeCount(), this::candidate, this::isEdge);
    }

    @Override
    public boolean containsVertex(@Nullable ParticipantId vertex) {
        return isVertex(vertex);
    }

    @Override
    public boolean containsEdge(@Nullable Candidate edge) {
        return isEdge(edge);
    }

    @Override
    @SuppressWarnings("NullAway") // null for no edge, as Graph says
    public @Nullable Candidate getEdge(@Nullable ParticipantId source, @Nullable ParticipantId target) {
        Candidate edge = null;
        if (source instanceof MentorId mentor && target instanceof MenteeId mentee) {
            edge = new Candidate(mentor, mentee);
        } else if (source instanceof MenteeId mentee && target instanceof MentorId mentor) {
            edge = new Candidate(mentor, mentee);
        }
        return isEdge(edge) ? edge : null;
    }

    @Override
    @SuppressWarnings("NullAway") // null for an unknown vertex, as Graph says
    public @Nullable Set<Candidate> getAllEdges(@Nullable ParticipantId source, @Nullable ParticipantId target) {
        if (!isVertex(source) || !isVertex(target)) {
            return null;
        }
        Candidate edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public Set<Candidate> edgesOf(ParticipantId vertex) {
        int number = checkVertex(vertex);
        if (vertex instanceof MenteeId) {
            int first = firstEdge(number);
            return new View<>(
                    firstEdge(number + 1) - first,
                    k -> candidate(first + k),
                    edge -> edge instanceof Candidate pair && pair.mentee().equals(vertex) && isEdge(pair));
        }
        int first = edges.firstAtMentor(number);
        return new View<>(
                edges.firstAtMentor(number + 1) - first,
                k -> candidate(edges.edgeAtMentor(first + k)),
                edge -> edge instanceof Candidate pair && pair.mentor().equals(vertex) && isEdge(pair));
    }

    @Override
    public Set<Candidate> incomingEdgesOf(ParticipantId vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Candidate> outgoingEdgesOf(ParticipantId vertex) {
        return edgesOf(vertex);
    }

    @Override
    public int degreeOf(ParticipantId vertex) {
        return edgesOf(vertex).size();
    }

    @Override
    public int inDegreeOf(ParticipantId vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(ParticipantId vertex) {
        return degreeOf(vertex);
    }

    @Override
    public ParticipantId getEdgeSource(Candidate edge) {
        checkEdge(edge);
        return edge.mentor();
    }

    @Override
    public ParticipantId getEdgeTarget(Candidate edge) {
        checkEdge(edge);
        return edge.mentee();
    }

    @Override
    public double getEdgeWeight(Candidate edge) {
        return (double) scoreOf(checkEdge(edge));
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    @SuppressWarnings("NullAway") // null for no supplier, as Graph says
    public @Nullable Supplier<ParticipantId> getVertexSupplier() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // null for no supplier, as Graph says
    public @Nullable Supplier<Candidate> getEdgeSupplier() {
        return null;
    }

    @Override
    public Candidate addEdge(ParticipantId source, ParticipantId target) {
        throw unmodifiable();
    }

    @Override
    public boolean addEdge(ParticipantId source, ParticipantId target, Candidate edge) {
        throw unmodifiable();
    }

    @Override
    public ParticipantId addVertex() {
        throw unmodifiable();
    }

    @Override
    public boolean addVertex(ParticipantId vertex) {
        throw unmodifiable();
    }

    @Override
    public Candidate removeEdge(ParticipantId source, ParticipantId target) {
        throw unmodifiable();
    }

    @Override
    public boolean removeEdge(Candidate edge) {
        throw unmodifiable();
    }

    @Override
    public boolean removeVertex(ParticipantId vertex) {
        throw unmodifiable();
    }

    @Override
    public void setEdgeWeight(Candidate edge, double weight) {
        throw unmodifiable();
    }

    /** Returns how large the graph is. */
    @Override
    public String toString() {
        return "CandidateGraph[%s mentors, %s mentees, %s candidates]"
                .formatted(mentors.size(), mentees.size(), edgeCount());
    }

    /** Returns whether both hold the same people and pairs with the same values, soft preferences included. */
    boolean sameAs(CandidateGraph other) {
        return mentors.equals(other.mentors) && mentees.equals(other.mentees) && edges.sameAs(other.edges);
    }

    private boolean isVertex(@Nullable Object vertex) {
        return vertex instanceof MentorId mentor
                ? indexOf(mentor) >= 0
                : vertex instanceof MenteeId mentee && indexOf(mentee) >= 0;
    }

    private boolean isEdge(@Nullable Object edge) {
        return edge instanceof Candidate candidate && indexOf(candidate) >= 0;
    }

    private int checkVertex(ParticipantId vertex) {
        requireNonNull(vertex, "vertex");
        int number = vertex instanceof MentorId mentor ? indexOf(mentor) : indexOf((MenteeId) vertex);
        checkArgument(number >= 0, "graph does not hold participant `%s`", vertex);
        return number;
    }

    private int checkEdge(Candidate candidate) {
        int edge = indexOf(candidate);
        checkArgument(
                edge >= 0, "mentor `%s` and mentee `%s` are no candidate pair", candidate.mentor(), candidate.mentee());
        return edge;
    }

    private static UnsupportedOperationException unmodifiable() {
        return new UnsupportedOperationException("candidate graph never changes; build another one");
    }

    /** A set whose elements are made when they are asked for. */
    private static final class View<T> extends AbstractSet<T> {

        private final int size;
        private final IntFunction<? extends T> element;
        private final Predicate<@Nullable Object> membership;

        View(int size, IntFunction<? extends T> element, Predicate<@Nullable Object> membership) {
            this.size = size;
            this.element = element;
            this.membership = membership;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public boolean contains(@Nullable Object object) {
            return membership.test(object);
        }

        @Override
        public Iterator<T> iterator() {
            return Iterators.unmodifiableIterator(
                    IntStream.range(0, size).<T>mapToObj(element).iterator());
        }
    }
}
