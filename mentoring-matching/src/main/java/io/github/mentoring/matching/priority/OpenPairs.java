package io.github.mentoring.matching.priority;

/** The open pairs of each person on one side: first those that are matched, then the others. */
final class OpenPairs {

    private final Face face;
    private final int[] nodeOf; // edge -> whose it is
    private final int[] first; // node -> where their pairs begin; one more entry at the end
    private final int[] afterChosen; // node -> where those that are matched end
    private final int[] afterOpen; // node -> where all end that are open
    private final int[] edgeAt;
    private final int[] place; // edge -> where it is

    OpenPairs(Face face, int[] nodeOf) {
        this.face = face;
        this.nodeOf = nodeOf;
        first = new int[face.nodes + 1];
        int open = 0;
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]) {
                first[nodeOf[edge] + 1]++;
                open++;
            }
        }
        for (int node = 0; node < face.nodes; node++) {
            first[node + 1] += first[node];
        }
        edgeAt = new int[open];
        place = new int[face.edges];
        afterChosen = new int[face.nodes];
        afterOpen = new int[face.nodes];
        System.arraycopy(first, 0, afterChosen, 0, face.nodes);
        System.arraycopy(first, 0, afterOpen, 0, face.nodes);
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]) {
                put(edge, afterOpen[nodeOf[edge]]++);
                if (face.chosen[edge]) {
                    choose(edge);
                }
            }
        }
    }

    /** Returns where somebody's pairs begin, either those that are matched or the others. */
    int from(int node, boolean chosen) {
        return chosen ? first[node] : afterChosen[node];
    }

    /** Returns where they end. */
    int to(int node, boolean chosen) {
        return chosen ? afterChosen[node] : afterOpen[node];
    }

    int edgeAt(int at) {
        return edgeAt[at];
    }

    /** Takes note that a pair is matched now, or no longer. */
    void toggled(int edge) {
        if (face.chosen[edge]) {
            choose(edge);
        } else {
            exchange(edge, --afterChosen[nodeOf[edge]]);
        }
    }

    /** Takes out a pair that is settled. */
    void close(int edge) {
        if (face.chosen[edge]) {
            exchange(edge, --afterChosen[nodeOf[edge]]);
        }
        exchange(edge, --afterOpen[nodeOf[edge]]);
    }

    private void choose(int edge) {
        exchange(edge, afterChosen[nodeOf[edge]]++);
    }

    private void exchange(int edge, int at) {
        put(edgeAt[at], place[edge]);
        put(edge, at);
    }

    private void put(int edge, int at) {
        edgeAt[at] = edge;
        place[edge] = at;
    }
}
