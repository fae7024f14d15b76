package io.github.mentoring.matching.priority;

/** Adds one pair after the other to a matching, among those that are best so far. */
final class MorePlaces implements Count {

    private final Face face;
    private final Exchange exchange;
    private int mentee;

    MorePlaces(Face face) {
        this.face = face;
        exchange = new Exchange(face, this);
    }

    /** Adds a pair in all. */
    void add() {
        while (face.load[mentee] >= face.most[mentee] || exchange.potential(mentee) != 0 || !exchange.moved(mentee)) {
            mentee++; // who cannot have one more now never can, whatever others get
        }
    }

    @Override
    public int weight(int edge) {
        return 0;
    }

    @Override
    public int next(int node) {
        return node < face.mentees ? 1 : 0;
    }

    @Override
    public int last(int node) {
        return node < face.mentees ? 1 : 0;
    }
}
