package io.github.mentoring.matching.assignment;

/**
 * How a place could be passed on in a flow: from a mentee to each mentor whom they could have and have not, and from a mentor to
 * each mentee whom they have.
 *
 * <p>Nodes are mentees by their number, then mentors.
 */
final class Ways {

    /** Stands for no node: the mentee has this mentor. */
    static final int NONE = -1;

    final int nodes;

    private final Flow flow;
    private final Instance instance;

    Ways(Flow flow) {
        this.flow = flow;
        instance = flow.instance;
        nodes = instance.mentees + instance.mentors;
    }

    /** Returns how many arcs of a node there are to look at. */
    int arcs(int node) {
        return node < instance.mentees
                ? instance.first[node + 1] - instance.first[node]
                : flow.mentorLoad(node - instance.mentees);
    }

    /** Returns where an arc of a node leads, or {@link #NONE}. */
    int head(int node, int arc) {
        if (node >= instance.mentees) {
            return instance.mentee[flow.held(node - instance.mentees, arc)];
        }
        int edge = instance.first[node] + arc;
        return flow.isChosen(edge) ? NONE : instance.mentees + instance.mentor[edge];
    }
}
