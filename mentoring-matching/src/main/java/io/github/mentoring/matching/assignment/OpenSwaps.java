package io.github.mentoring.matching.assignment;

import java.util.function.IntPredicate;

/** The swaps of each person on one side that are not decided yet: first those that are chosen, then the others. */
final class OpenSwaps {

    private final int[] person; // swap -> whose it is
    private final int[] first; // person -> where their swaps begin; one more entry at the end
    private final int[] afterChosen; // person -> where those that are chosen end
    private final int[] afterOpen; // person -> where all end that are open
    private final int[] swapAt;
    private final int[] place; // swap -> where it is

    OpenSwaps(int people, int[] person, IntPredicate isChosen) {
        this.person = person;
        first = new int[people + 1];
        for (int p : person) {
            first[p + 1]++;
        }
        for (int p = 0; p < people; p++) {
            first[p + 1] += first[p];
        }
        afterChosen = first.clone();
        afterOpen = new int[people];
        System.arraycopy(first, 1, afterOpen, 0, people);
        swapAt = new int[person.length];
        place = new int[person.length];
        for (int swap = person.length - 1; swap >= 0; swap--) {
            put(swap, isChosen.test(swap) ? afterChosen[person[swap]]++ : --afterOpen[person[swap]]);
        }
        System.arraycopy(first, 1, afterOpen, 0, people);
    }

    /** Returns where a person's swaps begin, either those that are chosen or the others. */
    int from(int p, boolean chosen) {
        return chosen ? first[p] : afterChosen[p];
    }

    /** Returns where they end. */
    int to(int p, boolean chosen) {
        return chosen ? afterChosen[p] : afterOpen[p];
    }

    int swapAt(int at) {
        return swapAt[at];
    }

    void choose(int swap) {
        exchange(swap, afterChosen[person[swap]]++);
    }

    void drop(int swap) {
        exchange(swap, --afterChosen[person[swap]]);
    }

    /** Takes an open swap out; what takes its place has been further back among its kind. */
    void close(int swap) {
        if (place[swap] < afterChosen[person[swap]]) {
            drop(swap);
        }
        exchange(swap, --afterOpen[person[swap]]);
    }

    private void exchange(int swap, int at) {
        put(swapAt[at], place[swap]);
        put(swap, at);
    }

    private void put(int swap, int at) {
        swapAt[at] = swap;
        place[swap] = at;
    }
}
