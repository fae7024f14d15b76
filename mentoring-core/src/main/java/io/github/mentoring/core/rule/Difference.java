package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;

/**
 * Which outcomes become which other ones when one rulebook takes the place of another, with a case for each.
 *
 * <p>It is exact: the outcome of every case whose facts are known stays as it is or changes in one of the ways named. A
 * predicate of the caller's own is taken to hold or not as it likes, and alike for both rulebooks.
 *
 * @param changes the ways in which an outcome changes, by outcome before and then by outcome after
 */
public record Difference(ImmutableList<Change> changes) {

    private static final Ordering<Change> ORDER =
            Ordering.from(Comparator.comparing(Change::before).thenComparing(Change::after));

    /** Puts the changes in order and checks that each is named once. */
    public Difference {
        changes = ORDER.immutableSortedCopy(requireNonNull(changes, "changes"));
        checkArgument(
                ORDER.isStrictlyOrdered(changes),
                "difference names a change of outcome twice: %s; name it once",
                changes);
    }

    /**
     * Returns the difference that it makes when one rulebook takes the place of the other.
     *
     * @throws IllegalArgumentException if they answer different questions, or mean different facts by one name
     */
    public static Difference between(Rulebook before, Rulebook after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(
                before.question() == after.question(),
                "rulebooks for %s and %s are not comparable; take two for the same question",
                before.question(),
                after.question());
        Survey survey = new Survey(before, after);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (Outcome from : before.question().outcomes()) {
            for (Outcome to : before.question().outcomes()) {
                if (from != to) {
                    survey.find(
                                    survey.formulas(0).outcome(from),
                                    survey.formulas(1).outcome(to))
                            .ifPresent(found -> changes.add(new Change(from, to, survey.witness(found))));
                }
            }
        }
        return new Difference(changes.build());
    }

    /** Returns whether every case has the same outcome by both. */
    public boolean isEquivalent() {
        return changes.isEmpty();
    }

    /** Returns the changes to a milder outcome. */
    public ImmutableList<Change> milder() {
        return changes.stream().filter(Change::isMilder).collect(ImmutableList.toImmutableList());
    }

    /** Returns the changes to a severer outcome. */
    public ImmutableList<Change> severer() {
        return changes.stream().filter(change -> !change.isMilder()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the outcomes, and no case. */
    @Override
    public String toString() {
        return "Difference" + changes;
    }

    /**
     * One outcome that becomes another.
     *
     * @param before the outcome by the rulebook that was
     * @param after the outcome by the one that takes its place
     * @param witness a case with these outcomes; it may mention facts that only one of the rulebooks {@linkplain
     *     Case#knownTo knows}
     */
    public record Change(Outcome before, Outcome after, Case witness) {

        /** Checks that the outcomes differ. */
        public Change {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(witness, "witness");
            checkArgument(before != after, "change leaves the outcome as it is: %s; state another outcome", before);
        }

        /** Returns whether it becomes milder rather than severer. */
        public boolean isMilder() {
            return after.compareTo(before) < 0;
        }

        /** Returns the outcomes. */
        @Override
        public String toString() {
            return before + " to " + after;
        }
    }
}
