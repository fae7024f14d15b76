package io.github.mentoring.matching.committee;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fits committees together: of the lists of options of all mentees, finds the first ones that keep all seats and fill those of mentors
 * who cost something. Where mentees are left out who would gain something, as many are served as can be at most, as if each committee took
 * a seat of one more mentor besides.
 *
 * <p>An option that can no longer be is struck out, and what follows from that is struck out too, until nothing follows: where all seats
 * of a mentor are surely taken, options of others with that mentor; where a mentor is wanted by just as many as must have them, options of
 * these without. What is left open is tried in order and taken back if it leads nowhere (Mackworth, Consistency in Networks of
 * Relations, 1977). Mentees whom no mentor joins any more are fitted apart. Exponential at worst, hence the limit of wrong turns.
 */
final class TiedFit {

    private final Pricing pricing;
    private final CommitteeWatch watch;
    private final int mentees;
    private final int[] first; // mentee -> pair of the first candidate
    private final int[] firstOption; // mentee -> option; one more entry at the end
    private final int[][] members; // option -> candidates
    private final int[] menteeOf; // option -> mentee
    private final boolean[] isOut; // option -> struck out
    private final int[] left; // mentee -> options not struck out
    private final int[]
            with; // pair -> options not struck out with the candidate; those with the one more mentor come last
    private final int[] menteeOfPair;
    private final int[][] wanters; // mentor -> pairs that some option has
    private final int[] most; // mentor -> seats; here and in the next three, the one more mentor comes last
    private final int[] surely; // mentor -> mentees all of whose options have them
    private final int[] maybe; // mentor -> mentees some of whose options have them
    private final int[] least; // mentor -> mentees who must have them
    private final BitSet changed = new BitSet(); // mentors to be looked at again
    private final int[] struck; // options struck out, in that order
    private int strikes;
    private long turns;

    /**
     * Begins with the options of each mentee, in their order, at the prices of now.
     *
     * @param turns how many wrong turns to take at most
     */
    TiedFit(Pricing pricing, List<List<int[]>> options, long turns, CommitteeWatch watch) {
        this.pricing = pricing;
        this.turns = turns;
        this.watch = watch;
        mentees = options.size();
        first = pricing.first;
        firstOption = new int[mentees + 1];
        for (int i = 0; i < mentees; i++) {
            firstOption[i + 1] = firstOption[i] + options.get(i).size();
        }
        members = new int[firstOption[mentees]][];
        menteeOf = new int[members.length];
        isOut = new boolean[members.length];
        struck = new int[members.length];
        left = new int[mentees];
        with = new int[first[mentees] + mentees];
        menteeOfPair = new int[with.length];
        int mentors = pricing.seats.length;
        most = Arrays.copyOf(pricing.seats, mentors + 1);
        most[mentors] = pricing.turns.most();
        surely = new int[mentors + 1];
        maybe = new int[mentors + 1];
        least = new int[mentors + 1];
        least[mentors] = pricing.turns.isShort() ? most[mentors] : 0;
        for (int j = 0; j < mentors; j++) {
            least[j] = pricing.prices.seat.isPaid(j) ? pricing.seats[j] : 0;
        }
        for (int i = 0; i < mentees; i++) {
            Arrays.fill(menteeOfPair, first[i], first[i + 1], i);
            menteeOfPair[served(i)] = i;
            left[i] = options.get(i).size();
            for (int o = firstOption[i]; o < firstOption[i + 1]; o++) {
                members[o] = options.get(i).get(o - firstOption[i]);
                menteeOf[o] = i;
                addToPairs(o, 1);
            }
            count(i, 1);
        }
        wanters = wanters();
    }

    /** Returns the pair of a mentee and the one more mentor, which they have if they have a committee. */
    private int served(int i) {
        return first[mentees] + i;
    }

    private void addToPairs(int option, int one) {
        int i = menteeOf[option];
        for (int k : members[option]) {
            with[first[i] + k] += one;
        }
        with[served(i)] += members[option].length > 0 ? one : 0;
    }

    private int[][] wanters() {
        int[] size = new int[most.length];
        int[][] pairs = new int[size.length][];
        for (int j = 0; j < size.length; j++) {
            pairs[j] = new int[maybe[j]];
        }
        for (int pair = 0; pair < with.length; pair++) {
            if (with[pair] > 0) {
                int j = mentor(pair);
                pairs[j][size[j]++] = pair;
            }
        }
        return pairs;
    }

    private int mentor(int pair) {
        int i = menteeOfPair[pair];
        return pair == served(i) ? pricing.seats.length : pricing.panel[i].mentor[pair - first[i]];
    }

    private boolean has(int option, int pair) {
        int i = menteeOfPair[pair];
        return pair == served(i)
                ? members[option].length > 0
                : Arrays.binarySearch(members[option], pair - first[i]) >= 0;
    }

    /** Returns the first choice that fits, or null if there is none or too many turns were wrong. */
    int @Nullable [][] first() {
        changed.set(0, least.length);
        if (!follow()) {
            return null;
        }
        for (int[] group : groups()) {
            if (!fit(group)) {
                return null;
            }
        }
        int[][] chosen = new int[mentees][];
        for (int i = 0; i < mentees; i++) {
            chosen[i] = members[firstLeft(i)];
        }
        return chosen;
    }

    /** Returns how many wrong turns are left, less than zero if there were too many or the caller wanted no more. */
    long turnsLeft() {
        return turns;
    }

    /**
     * Returns the mentees with several options left, in groups, and each in their order. Whoever might be wanted too often or too seldom is open
     * to mentees of one group only.
     */
    private List<int[]> groups() {
        Joined joined = new Joined(mentees);
        for (int j = 0; j < least.length; j++) {
            if (maybe[j] > most[j] || surely[j] < least[j]) {
                int[] open = Arrays.stream(wanters[j]).filter(this::isOpen).toArray();
                for (int pair : open) {
                    joined.join(menteeOfPair[open[0]], menteeOfPair[pair]);
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = new int[mentees];
        Arrays.fill(groupOf, -1);
        for (int i = 0; i < mentees; i++) {
            int root = joined.first(i);
            if (left[i] > 1) {
                if (groupOf[root] < 0) {
                    groupOf[root] = groups.size();
                    groups.add(new ArrayList<>());
                }
                groups.get(groupOf[root]).add(i);
            }
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    /** Fits the mentees of a group, and returns whether that can be, and was found out in time. */
    private boolean fit(int[] group) {
        Deque<int[]> tries = new ArrayDeque<>(); // place in the group, option, strikes before
        int at = 0;
        while (true) {
            while (at < group.length && left[group[at]] == 1) {
                at++;
            }
            if (at == group.length) {
                return true;
            }
            int option = firstLeft(group[at]);
            tries.push(new int[] {at, option, strikes});
            keepOnly(option);
            while (!follow()) {
                if (tries.isEmpty()) {
                    return false;
                }
                if (turns-- <= 0 || watch.ask()) {
                    turns = -1;
                    return false;
                }
                int[] wrong = tries.pop();
                takeBack(wrong[2]);
                at = wrong[0];
                strike(wrong[1]);
            }
        }
    }

    private int firstLeft(int i) {
        int option = firstOption[i];
        while (isOut[option]) {
            option++;
        }
        return option;
    }

    /** Strikes out what follows from all strikes so far, and returns whether anything is left to all. */
    private boolean follow() {
        for (int j = changed.nextSetBit(0); j >= 0; j = changed.nextSetBit(0)) {
            changed.clear(j);
            if (surely[j] > most[j] || maybe[j] < least[j]) {
                changed.clear();
                return false;
            }
            if (maybe[j] > surely[j]) {
                if (surely[j] == most[j]) {
                    strikeOpen(j, true);
                } else if (maybe[j] == least[j]) {
                    strikeOpen(j, false);
                }
            }
        }
        return true;
    }

    /** Strikes out the options with, or without, a mentor of those who have both. */
    private void strikeOpen(int j, boolean isWith) {
        for (int pair : wanters[j]) {
            if (isOpen(pair)) {
                int i = menteeOfPair[pair];
                for (int o = firstOption[i]; o < firstOption[i + 1]; o++) {
                    if (!isOut[o] && has(o, pair) == isWith) {
                        strike(o);
                    }
                }
            }
        }
    }

    /** Returns whether some of a mentee's options have the candidate, and some do not. */
    private boolean isOpen(int pair) {
        return with[pair] > 0 && with[pair] < left[menteeOfPair[pair]];
    }

    private void keepOnly(int option) {
        int i = menteeOf[option];
        for (int o = firstOption[i]; o < firstOption[i + 1]; o++) {
            if (o != option && !isOut[o]) {
                strike(o);
            }
        }
    }

    /** Strikes out an option of a mentee who has others. */
    private void strike(int option) {
        struck[strikes++] = option;
        set(option, true);
        int i = menteeOf[option];
        for (int pair = first[i]; pair < first[i + 1]; pair++) {
            changed.set(mentor(pair));
        }
        changed.set(mentor(served(i)));
    }

    /** Takes strikes back until so many are left. */
    private void takeBack(int strikesLeft) {
        while (strikes > strikesLeft) {
            set(struck[--strikes], false);
        }
    }

    private void set(int option, boolean out) {
        int i = menteeOf[option];
        count(i, -1);
        isOut[option] = out;
        int one = out ? -1 : 1;
        left[i] += one;
        addToPairs(option, one);
        count(i, 1);
    }

    /** Adds what a mentee's options tell of mentors, so many times. */
    private void count(int i, int times) {
        for (int pair = first[i]; pair < first[i + 1]; pair++) {
            countPair(pair, times);
        }
        countPair(served(i), times);
    }

    private void countPair(int pair, int times) {
        if (with[pair] > 0) {
            int j = mentor(pair);
            maybe[j] += times;
            surely[j] += with[pair] == left[menteeOfPair[pair]] ? times : 0;
        }
    }
}
