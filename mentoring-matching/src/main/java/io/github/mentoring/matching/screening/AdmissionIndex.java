package io.github.mentoring.matching.screening;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.internal.Positions;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Which of many mentors may come together with which of many mentees: the same as a {@link Screening} says of each two,
 * without asking it for each.
 *
 * <p>The {@linkplain PairRules rules that come along} are looked up for all mentors at once, by topic and expertise, level,
 * seats, half hour of the week and name, or at least asked quickly; rules of a caller's own are asked for each pair. People
 * are numbered in the order in which they were given.
 *
 * <p>Building takes time linear in what is known of the people. Memory: for each topic and expertise, level and half hour,
 * a bit for each mentor or four bytes for each whom it concerns, whichever is less. Instances never change, and may be
 * shared between threads if the rules may.
 */
public final class AdmissionIndex {

    private final ImmutableList<Gate> gates;
    private final ImmutableList<Person> mentors;
    private final ImmutableList<Person> mentees;

    AdmissionIndex(Screening screening, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
        ImmutableListMultimap<Gate.Maker, PairRule> rules = screening.rules().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(PairRule::gate, rule -> rule));
        // what asks the rules of a caller comes last
        this.gates = Stream.concat(
                        rules.asMap().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(PairRule.ASKING)),
                        rules.asMap().entrySet().stream()
                                .filter(entry -> entry.getKey().equals(PairRule.ASKING)))
                .map(entry -> entry.getKey().over(ImmutableList.copyOf(entry.getValue()), mentors, mentees))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the mentors, by whose places here they are numbered. */
    public ImmutableList<Person> mentors() {
        return mentors;
    }

    /** Returns the mentees, by whose places here they are numbered. */
    public ImmutableList<Person> mentees() {
        return mentees;
    }

    /**
     * Returns the numbers of the mentors who are not refused to a mentee by what can be looked up; for each of them,
     * {@link #confirms} has the last word.
     */
    public BitSet possible(int mentee) {
        checkElementIndex(mentee, mentees.size(), "mentee");
        return BitSet.valueOf(row(mentee));
    }

    /** Returns whether two, of whom the mentor is {@linkplain #possible possible} for the mentee, may come together. */
    public boolean confirms(int mentor, int mentee) {
        for (Gate gate : gates) {
            if (gate.refuses(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the numbers of the mentors who may come together with a mentee. */
    public BitSet admitted(int mentee) {
        BitSet admitted = possible(mentee);
        for (int mentor = admitted.nextSetBit(0); mentor >= 0; mentor = admitted.nextSetBit(mentor + 1)) {
            admitted.set(mentor, confirms(mentor, mentee));
        }
        return admitted;
    }

    private long[] row(int mentee) {
        long[] row = Positions.all(mentors.size());
        for (Gate gate : gates) {
            gate.narrow(mentee, row);
        }
        return row;
    }

    /** Returns how many people there are on either side. */
    @Override
    public String toString() {
        return "AdmissionIndex[%s mentors, %s mentees]".formatted(mentors.size(), mentees.size());
    }
}
