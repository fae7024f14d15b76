package io.github.mentoring.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Edges in compressed rows are what the slow, obvious sort gives. */
class EdgeArraysProperties {

    private record Edge(int mentor, int mentee, long score, int preferences) {}

    @Property(tries = 500)
    void edges_of_any_order_are_those_of_a_naive_sort(
            @ForAll @IntRange(max = 7) int mentors,
            @ForAll @IntRange(max = 7) int mentees,
            @ForAll @IntRange(max = 2) int mostPreferences,
            @ForAll Random random) {
        List<Edge> given = someEdges(mentors, mentees, mostPreferences, random);
        EdgeArrays edges = arrays(mentors, mentees, given);
        List<Edge> sorted = given.stream()
                .sorted(Comparator.comparing(Edge::mentee).thenComparing(Edge::mentor))
                .toList();
        assertThat(edges.count()).isEqualTo(sorted.size());
        assertThat(IntStream.range(0, edges.count()).mapToObj(edge -> edge(edges, edge)))
                .containsExactlyElementsOf(sorted);
        assertThat(edges.firstDuplicate()).isNegative();
    }

    @Property(tries = 500)
    void rows_of_both_sides_hold_the_edges_of_their_person(
            @ForAll @IntRange(max = 7) int mentors, @ForAll @IntRange(max = 7) int mentees, @ForAll Random random) {
        List<Edge> given = someEdges(mentors, mentees, 1, random);
        EdgeArrays edges = arrays(mentors, mentees, given);
        for (int i = 0; i < mentees; i++) {
            int mentee = i;
            assertThat(IntStream.range(edges.first(i), edges.first(i + 1)).mapToObj(k -> edge(edges, k)))
                    .containsExactlyElementsOf(given.stream()
                            .filter(edge -> edge.mentee() == mentee)
                            .sorted(Comparator.comparing(Edge::mentor))
                            .toList());
        }
        for (int j = 0; j < mentors; j++) {
            int mentor = j;
            assertThat(IntStream.range(edges.firstAtMentor(j), edges.firstAtMentor(j + 1))
                            .mapToObj(k -> edge(edges, edges.edgeAtMentor(k))))
                    .containsExactlyElementsOf(given.stream()
                            .filter(edge -> edge.mentor() == mentor)
                            .sorted(Comparator.comparing(Edge::mentee))
                            .toList());
        }
    }

    @Property(tries = 500)
    void an_edge_is_found_exactly_if_it_is_there(
            @ForAll @IntRange(max = 5) int mentors, @ForAll @IntRange(max = 5) int mentees, @ForAll Random random) {
        List<Edge> given = someEdges(mentors, mentees, 0, random);
        EdgeArrays edges = arrays(mentors, mentees, given);
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                int found = edges.find(i, j);
                Edge wanted = new Edge(j, i, 0, 0);
                assertThat(found >= 0).isEqualTo(given.stream().anyMatch(edge -> samePair(edge, wanted)));
                assertThat(found < 0 || samePair(edge(edges, found), wanted)).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void a_pair_given_twice_is_noticed(
            @ForAll @IntRange(min = 1, max = 5) int mentors,
            @ForAll @IntRange(min = 1, max = 5) int mentees,
            @ForAll Random random) {
        List<Edge> given = someEdges(mentors, mentees, 1, random);
        Edge twice = given.isEmpty() ? new Edge(0, 0, 1, 0) : given.get(0);
        given.add(twice);
        if (given.size() == 1) {
            given.add(twice);
        }
        Collections.shuffle(given, random);
        EdgeArrays edges = arrays(mentors, mentees, given);
        assertThat(samePair(edge(edges, edges.firstDuplicate()), twice)).isTrue();
    }

    private static List<Edge> someEdges(int mentors, int mentees, int mostPreferences, Random random) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            for (int j = 0; j < mentors; j++) {
                if (random.nextBoolean()) {
                    edges.add(new Edge(j, i, random.nextLong(), random.nextInt(mostPreferences + 1)));
                }
            }
        }
        Collections.shuffle(edges, random);
        return edges;
    }

    private static EdgeArrays arrays(int mentors, int mentees, List<Edge> edges) {
        return EdgeArrays.of(
                mentors,
                mentees,
                edges.stream().mapToInt(Edge::mentor).toArray(),
                edges.stream().mapToInt(Edge::mentee).toArray(),
                edges.stream().mapToLong(Edge::score).toArray(),
                edges.stream().mapToInt(Edge::preferences).toArray());
    }

    private static Edge edge(EdgeArrays edges, int edge) {
        return new Edge(edges.mentor(edge), edges.mentee(edge), edges.score(edge), edges.preferences(edge));
    }

    private static boolean samePair(Edge one, Edge other) {
        return one.mentor() == other.mentor() && one.mentee() == other.mentee();
    }
}
