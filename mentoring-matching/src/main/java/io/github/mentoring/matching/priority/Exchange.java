package io.github.mentoring.matching.priority;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Keeps a matching best, and potentials that prove it, while what a level counts changes by one unit in one place at a time.
 *
 * <p>The counter, one more node, stands for "one more here, one less there".
 */
final class Exchange {

    /*
     * The residual graph of the matching at hand. A way says how the matching may change: from a mentee to a mentor over a pair
     * that is added, from a mentor to a mentee over a pair that is dropped, from the counter to whoever gets one more, if a mentee, or
     * one less, if a mentor, and to the counter the other way round. The length of an arc is what the change costs, less what the
     * potentials pay: never negative. Lengths are whole, so that only arcs of length zero, which are called tight, matter to a change
     * of one unit.
     *
     * Let the worth of one unit that is there fall by one. If a tight way leads round to where it is, the matching changes along the
     * way, which makes up for the loss, and the potentials stay. If none does, the matching stays, and the potentials of all that the
     * start reaches fall by one, or of all that reach the goal rise by one, whichever does not hold the counter: then lengths of arcs
     * out of the first, or into the second, which are one at least, pay for it. That is the method of Ford and Fulkerson, Flows in
     * Networks, 1962, out of kilter by one unit at a time.
     */

    static final int NONE = -1;

    final Face face;

    private final Count count;
    private final OpenPairs byMentee;
    private final OpenPairs byMentor;
    private final int counter;
    private final int[] potential; // node -> potential at this level
    private final int[] priced; // nodes whose potential was changed at this level, each once
    private final boolean[] isPriced;
    private int pricedSize;
    private final Reach ahead;
    private final Reach back;

    Exchange(Face face, Count count) {
        this.face = face;
        this.count = count;
        byMentee = new OpenPairs(face, face.menteeNode);
        byMentor = new OpenPairs(face, face.mentorNode);
        counter = face.nodes;
        potential = new int[face.nodes];
        priced = new int[face.nodes];
        isPriced = new boolean[face.nodes];
        ahead = new Reach(true);
        back = new Reach(false);
    }

    int potential(int node) {
        return potential[node];
    }

    /** Returns what a pair counts for beyond the potentials of both: never positive unless it is matched, then never negative. */
    int excess(int edge) {
        return count.weight(edge) - potential[face.menteeNode[edge]] - potential[face.mentorNode[edge]];
    }

    /** Drops a matched pair for others if that changes nothing else; if it cannot be, changes the potentials so as to tell why. */
    boolean dropped(int edge) {
        boolean found = find(face.menteeNode[edge], face.mentorNode[edge]);
        if (found) {
            toggle(edge);
        }
        return found;
    }

    /** Gives one more to a mentee, or one less to a mentor, if somebody else can do without it or with it; else tells why not. */
    boolean moved(int node) {
        back.clear();
        ahead.begin(node);
        while (!ahead.hasReached(counter)) {
            if (!ahead.step()) {
                ahead.shift(1);
                return false;
            }
        }
        change(ahead, counter);
        return true;
    }

    /** Returns whether the last search of {@link #moved} reached a node. */
    boolean hasReached(int node) {
        return ahead.hasReached(node);
    }

    /**
     * Changes the potentials as the last search of {@link #moved}, which failed, would if it were repeated, as often as it would fail again
     * but no more than so often.
     *
     * @param rises tells of a mentor whether another mentee costs one more each time, so that they never can take one
     * @return how often it would have failed
     */
    int failAgain(int most, IntPredicate rises) {
        int times = ahead.spare(most, rises);
        ahead.shift(times);
        return times;
    }

    /** Leaves a pair as it is for good. */
    void settle(int edge) {
        byMentee.close(edge);
        byMentor.close(edge);
        face.settle(edge);
    }

    /** Returns those whose potential is not zero, ascending. */
    int[] priced() {
        int size = 0;
        int[] found = new int[pricedSize];
        for (int k = 0; k < pricedSize; k++) {
            if (potential[priced[k]] != 0) {
                found[size++] = priced[k];
            }
        }
        found = Arrays.copyOf(found, size);
        Arrays.sort(found);
        return found;
    }

    /** Returns the potentials as the proof of a level. */
    LevelProof proof(int step, long key) {
        ImmutableIntArray.Builder mentees = ImmutableIntArray.builder();
        ImmutableLongArray.Builder ofMentees = ImmutableLongArray.builder();
        ImmutableIntArray.Builder mentors = ImmutableIntArray.builder();
        ImmutableLongArray.Builder ofMentors = ImmutableLongArray.builder();
        for (int node : priced()) {
            if (node < face.mentees) {
                mentees.add(node);
                ofMentees.add(potential[node]);
            } else {
                mentors.add(node - face.mentees);
                ofMentors.add(potential[node]);
            }
        }
        return new LevelProof(
                step,
                key,
                new Prices(mentees.build(), ofMentees.build()),
                new Prices(mentors.build(), ofMentors.build()));
    }

    /** Forgets all potentials. */
    void forgetPotentials() {
        for (int k = 0; k < pricedSize; k++) {
            potential[priced[k]] = 0;
            isPriced[priced[k]] = false;
        }
        pricedSize = 0;
    }

    /** Returns the open pairs of somebody, as they are now. */
    int[] openPairsOf(int node) {
        OpenPairs pairs = node < face.mentees ? byMentee : byMentor;
        int from = pairs.from(node, true);
        int[] edges = new int[pairs.to(node, false) - from];
        for (int k = 0; k < edges.length; k++) {
            edges[k] = pairs.edgeAt(from + k);
        }
        return edges;
    }

    /** Looks for a tight way from both ends, whichever has looked at less; changes along it, or the potentials if there is none. */
    private boolean find(int start, int goal) {
        back.clear();
        ahead.begin(start);
        back.begin(goal);
        boolean isAheadsTurn = true;
        boolean takeTurns = true;
        while (true) {
            isAheadsTurn = takeTurns ? ahead.looks <= back.looks : isAheadsTurn;
            Reach next = isAheadsTurn ? ahead : back;
            if (next.step()) {
                if (next.meeting != NONE) {
                    int meeting = next.meeting;
                    change(ahead, meeting);
                    change(back, meeting);
                    return true;
                }
            } else if (next.hasReached(counter)) {
                takeTurns = false; // the potential of the counter stays zero, so that the other end has to tell
                isAheadsTurn = !isAheadsTurn;
            } else {
                next.shift(1);
                return false;
            }
        }
    }

    private void change(Reach reach, int from) {
        for (int node = from; node != NONE; node = reach.before[node]) {
            if (reach.by[node] != NONE) {
                toggle(reach.by[node]);
            }
        }
    }

    private void toggle(int edge) {
        face.toggle(edge);
        byMentee.toggled(edge);
        byMentor.toggled(edge);
    }

    private boolean isTight(int edge) {
        return excess(edge) == 0;
    }

    /** Returns whether somebody may have one more at no cost. */
    private boolean mayTake(int node) {
        return face.load[node] < face.most[node] && count.next(node) + potential[node] == 0;
    }

    /** Returns whether somebody may have one less at no cost. */
    private boolean mayGive(int node) {
        return face.load[node] > face.least[node] && count.last(node) + potential[node] == 0;
    }

    /** All that can be reached over tight arcs, ahead from a start or back from a goal, as far as it has been looked at. */
    private final class Reach {

        private final boolean isAhead;
        private final int[] seen; // node -> the search that reached it
        private final int[] before; // node -> the node it was reached from
        private final int[] by; // node -> the pair it was reached over
        private final int[] queue;
        private int search = 1;
        private int head;
        private int tail;
        private int meeting;
        private long looks;

        Reach(boolean isAhead) {
            this.isAhead = isAhead;
            seen = new int[counter + 1];
            before = new int[counter + 1];
            by = new int[counter + 1];
            queue = new int[counter + 1];
        }

        /** Forgets what was reached. */
        void clear() {
            search++;
            head = 0;
            tail = 0;
            looks = 0;
            meeting = NONE;
        }

        void begin(int node) {
            clear();
            reach(node, NONE, NONE);
        }

        boolean hasReached(int node) {
            return seen[node] == search;
        }

        /** Looks at the arcs of one more node, and returns whether there was one. */
        boolean step() {
            if (head == tail) {
                return false;
            }
            int node = queue[head++];
            if (node == counter) {
                stepCounter();
            } else {
                OpenPairs pairs = node < face.mentees ? byMentee : byMentor;
                boolean chosen = node < face.mentees != isAhead;
                int to = pairs.to(node, chosen);
                for (int at = pairs.from(node, chosen); at < to && meeting == NONE; at++) {
                    int edge = pairs.edgeAt(at);
                    if (isTight(edge)) {
                        reach(node < face.mentees ? face.mentorNode[edge] : face.menteeNode[edge], node, edge);
                    }
                    looks++;
                }
                boolean gives = node < face.mentees == isAhead; // a mentee gives to the counter, a mentor takes from it
                if (meeting == NONE && (gives ? mayGive(node) : mayTake(node))) {
                    reach(counter, node, NONE);
                }
            }
            looks++;
            return true;
        }

        private void stepCounter() {
            for (int node = 0; node < counter && meeting == NONE; node++) {
                boolean takes = node < face.mentees == isAhead;
                if (takes ? mayTake(node) : mayGive(node)) {
                    reach(node, counter, NONE);
                }
            }
            looks += counter;
        }

        private void reach(int node, int from, int edge) {
            if (seen[node] == search) {
                return;
            }
            seen[node] = search;
            before[node] = from;
            by[node] = edge;
            queue[tail++] = node;
            Reach other = isAhead ? back : ahead;
            if (other.hasReached(node)) {
                meeting = node;
            }
        }

        /** Returns how often potentials can shift until one more arc is tight; a shift makes each arc to what was not reached shorter by one. */
        int spare(int most, IntPredicate rises) {
            int spare = most;
            for (int k = 0; k < tail && spare > 0; k++) {
                int node = queue[k];
                boolean isMentee = node < face.mentees;
                OpenPairs pairs = isMentee ? byMentee : byMentor;
                boolean chosen = isMentee != isAhead;
                int to = pairs.to(node, chosen);
                for (int at = pairs.from(node, chosen); at < to; at++) {
                    int edge = pairs.edgeAt(at);
                    if (!hasReached(isMentee ? face.mentorNode[edge] : face.menteeNode[edge])) {
                        spare = Math.min(spare, Math.abs(excess(edge)));
                    }
                }
                boolean gives = isMentee == isAhead;
                if (gives && face.load[node] > face.least[node]) {
                    spare = Math.min(spare, Math.abs(count.last(node) + potential[node]));
                } else if (!gives && face.load[node] < face.most[node] && !rises.test(node)) {
                    spare = Math.min(spare, Math.abs(count.next(node) + potential[node]));
                }
            }
            return spare;
        }

        /** Changes the potentials of all that was reached by one, so often. */
        void shift(int times) {
            for (int k = 0; k < tail; k++) {
                int node = queue[k];
                potential[node] += node < face.mentees == isAhead ? -times : times;
                if (!isPriced[node]) {
                    isPriced[node] = true;
                    priced[pricedSize++] = node;
                }
            }
        }
    }
}
