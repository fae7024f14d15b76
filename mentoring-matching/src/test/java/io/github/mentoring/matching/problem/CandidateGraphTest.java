package io.github.mentoring.matching.problem;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jgrapht.GraphTests;
import org.jgrapht.GraphType;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateGraphTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MentorId CAT = MentorId.of("cat");
    private static final MenteeId BEN_AS_MENTEE = MenteeId.of("ben");
    private static final MenteeId DAN = MenteeId.of("dan");
    private static final MenteeId EVE = MenteeId.of("eve");

    /** Ada and Ben for Dan, Ada for Ben; Cat and Eve have nobody. */
    private final CandidateGraph graph = MatchingProblem.builder()
            .mentee(EVE)
            .candidate(BEN, DAN, Score.parse("0.25"))
            .candidate(ADA, DAN, Score.parse("0.5"), 3)
            .mentor(CAT, Seats.of(1))
            .mentor(BEN, Seats.of(1))
            .mentor(ADA, Seats.of(2))
            .mentee(DAN)
            .candidate(ADA, BEN_AS_MENTEE, Score.parse("-1"))
            .mentee(BEN_AS_MENTEE)
            .build()
            .graph();

    @Test
    void vertexSet_holdsMentorsBeforeMentees_eachInTheOrderOfIds() {
        assertThat(graph.vertexSet()).containsExactly(ADA, BEN, CAT, BEN_AS_MENTEE, DAN, EVE);
        assertThat(graph.mentors()).containsExactly(ADA, BEN, CAT);
        assertThat(graph.mentees()).containsExactly(BEN_AS_MENTEE, DAN, EVE);
    }

    @Test
    void edgeSet_isInTheOrderOfMenteesAndThenMentors() {
        assertThat(graph.edgeSet())
                .containsExactly(Candidate.of("ada", "ben"), Candidate.of("ada", "dan"), Candidate.of("ben", "dan"));
    }

    @Test
    void edgesOf_aMentor_areInTheOrderOfMentees() {
        assertThat(graph.edgesOf(ADA)).containsExactly(Candidate.of("ada", "ben"), Candidate.of("ada", "dan"));
        assertThat(graph.edgesOf(CAT)).isEmpty();
    }

    @Test
    void edgesOf_aPersonInBothRoles_differByRole() {
        assertThat(graph.edgesOf(BEN)).containsExactly(Candidate.of("ben", "dan"));
        assertThat(graph.edgesOf(BEN_AS_MENTEE)).containsExactly(Candidate.of("ada", "ben"));
    }

    @Test
    void edgesOf_somethingElse_isNotContained() {
        assertThat(graph.edgesOf(DAN).contains((Object) "ada")).isFalse();
        assertThat(graph.edgesOf(ADA).contains((Object) "dan")).isFalse();
        assertThat(graph.edgesOf(DAN).contains(Candidate.of("ada", "ben"))).isFalse();
        assertThat(graph.edgesOf(ADA).contains(Candidate.of("ben", "dan"))).isFalse();
        assertThat(graph.edgesOf(ADA).contains(Candidate.of("ada", "eve"))).isFalse();
        assertThat(graph.edgesOf(DAN).contains(Candidate.of("cat", "dan"))).isFalse();
        assertThat(graph.vertexSet().contains((Object) "ada")).isFalse();
        assertThat(graph.edgeSet().contains((Object) "ada")).isFalse();
    }

    @Test
    void getEdgeWeight_isTheScoreInTenThousandths() {
        assertThat(graph.getEdgeWeight(Candidate.of("ben", "dan"))).isEqualTo(2500.0);
        assertThat(graph.getEdgeWeight(Candidate.of("ada", "ben"))).isEqualTo(-10_000.0);
        assertThat(graph.score(Candidate.of("ada", "ben"))).isEqualTo(Score.parse("-1"));
    }

    @Test
    void preferencesOf_isZeroWhereNoneWasGiven() {
        assertThat(graph.preferencesOf(graph.indexOf(Candidate.of("ada", "dan"))))
                .isEqualTo(3);
        assertThat(graph.preferencesOf(graph.indexOf(Candidate.of("ben", "dan"))))
                .isZero();
    }

    @Test
    void getEdge_ofTwoOnOneSideOrOfStrangers_isNone() {
        assertThat(graph.getEdge(ADA, BEN)).isNull();
        assertThat(graph.getEdge(DAN, EVE)).isNull();
        assertThat(graph.getEdge(CAT, DAN)).isNull();
        assertThat(graph.getEdge(MentorId.of("zoe"), DAN)).isNull();
        assertThat(graph.getEdge(DAN, nothing())).isNull();
    }

    @Test
    void getAllEdges_isNoneForStrangers_andEmptyWithoutAnEdge() {
        assertThat(graph.getAllEdges(MentorId.of("zoe"), DAN)).isNull();
        assertThat(graph.getAllEdges(ADA, MenteeId.of("zoe"))).isNull();
        assertThat(graph.getAllEdges(ADA, EVE)).isEmpty();
        assertThat(graph.getAllEdges(DAN, ADA)).containsExactly(Candidate.of("ada", "dan"));
    }

    @Test
    void edgesOf_aStranger_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.edgesOf(MentorId.of("zoe")))
                .withMessage("graph does not hold participant `zoe`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.degreeOf(MenteeId.of("ada"))) // a mentor only
                .withMessage("graph does not hold participant `ada`");
    }

    @Test
    void score_ofNoCandidate_isRefused() {
        Candidate stranger = Candidate.of("cat", "eve");
        for (ThrowingCallable question : List.<ThrowingCallable>of(
                () -> graph.score(stranger),
                () -> graph.getEdgeWeight(stranger),
                () -> graph.getEdgeSource(stranger),
                () -> graph.getEdgeTarget(stranger))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(question)
                    .withMessage("mentor `cat` and mentee `eve` are no candidate pair");
        }
    }

    @Test
    void indexOf_whoIsNotThere_isNegative() {
        assertThat(graph.indexOf(MentorId.of("zoe"))).isNegative();
        assertThat(graph.indexOf(MenteeId.of("zoe"))).isNegative();
        assertThat(graph.indexOf(Candidate.of("zoe", "dan"))).isNegative();
        assertThat(graph.indexOf(Candidate.of("ada", "zoe"))).isNegative();
        assertThat(graph.indexOf(Candidate.of("cat", "dan"))).isNegative();
    }

    @Test
    void indexOf_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> graph.indexOf((MentorId) nothing()))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> graph.indexOf((MenteeId) nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> graph.indexOf((Candidate) nothing()))
                .withMessage("candidate");
        assertThatNullPointerException()
                .isThrownBy(() -> graph.edgesOf(nothing()))
                .withMessage("vertex");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void change_ofAnyKind_isRefused(Change change) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> change.to(graph))
                .withMessage("candidate graph never changes; build another one");
        assertThat(graph.edgeSet()).hasSize(3);
        assertThat(graph.vertexSet()).hasSize(6);
    }

    static Stream<Change> changes() {
        Candidate pair = Candidate.of("ada", "dan");
        return Stream.of(
                graph -> graph.addEdge(ADA, EVE),
                graph -> graph.addEdge(ADA, EVE, Candidate.of("ada", "eve")),
                CandidateGraph::addVertex,
                graph -> graph.addVertex(MentorId.of("zoe")),
                graph -> graph.removeEdge(ADA, DAN),
                graph -> graph.removeEdge(pair),
                graph -> graph.removeVertex(ADA),
                graph -> graph.setEdgeWeight(pair, 1),
                graph -> graph.setEdgeWeight(ADA, DAN, 1),
                graph -> graph.removeAllEdges(ADA, DAN),
                graph -> graph.removeAllEdges(Set.of(pair)),
                graph -> graph.removeAllVertices(Set.of(ADA)),
                graph -> Graphs.addEdgeWithVertices(graph, ADA, EVE, 1));
    }

    @Test
    void change_throughAView_isRefused() {
        for (Set<?> view : List.of(graph.vertexSet(), graph.edgeSet(), graph.edgesOf(ADA), graph.edgesOf(DAN))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(view::clear);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> view.removeIf(element -> true));
        }
        assertThat(graph.edgeSet()).hasSize(3);
    }

    @Test
    void getType_saysWhatKindOfGraphItIs() {
        GraphType type = graph.getType();
        assertThat(type.isUndirected()).isTrue();
        assertThat(type.isSimple()).isTrue();
        assertThat(type.isWeighted()).isTrue();
        assertThat(type.isModifiable()).isFalse();
        assertThat(graph.getVertexSupplier()).isNull();
        assertThat(graph.getEdgeSupplier()).isNull();
    }

    @Test
    void breadthFirstIterator_visitsEverybodyFromTheSmallestIds() {
        assertThat(new BreadthFirstIterator<>(graph))
                .toIterable()
                .containsExactly(ADA, BEN_AS_MENTEE, DAN, BEN, CAT, EVE);
    }

    @Test
    void connectivityInspector_findsOneGroupAndWhoIsAlone() {
        assertThat(new ConnectivityInspector<>(graph).connectedSets())
                .containsExactly(Set.of(ADA, BEN, BEN_AS_MENTEE, DAN), Set.of(CAT), Set.of(EVE));
    }

    @Test
    void hopcroftKarp_matchesAsManyAsCanBe() {
        var matching = new HopcroftKarpMaximumCardinalityBipartiteMatching<ParticipantId, Candidate>(
                        graph, Set.copyOf(graph.mentors()), Set.copyOf(graph.mentees()))
                .getMatching();
        assertThat(matching.getEdges()).containsOnly(Candidate.of("ada", "ben"), Candidate.of("ben", "dan"));
        assertThat(GraphTests.isBipartite(graph)).isTrue();
    }

    @Test
    void equals_looksAtPeoplePairsAndWeights() {
        CandidateGraph same = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(DAN)
                .candidate(ADA, DAN, Score.ZERO)
                .build()
                .graph();
        CandidateGraph alike = MatchingProblem.builder()
                .candidate(ADA, DAN, Score.ZERO)
                .mentee(DAN)
                .mentor(ADA, Seats.of(9))
                .build()
                .graph();
        assertThat(same).isEqualTo(alike).hasSameHashCodeAs(alike).isNotEqualTo(graph);
        assertThat(graph.hashCode()).isEqualTo(new AsUnmodifiableGraph<>(graph).hashCode());
    }

    @Test
    void toString_tellsTheSize() {
        assertThat(graph).hasToString("CandidateGraph[3 mentors, 3 mentees, 3 candidates]");
    }

    /** Something that would change a graph. */
    @FunctionalInterface
    interface Change {
        void to(CandidateGraph graph);
    }
}
