package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A fact with the cells it is cut into: no and yes, the constants of a choice, or the stretches of a number between the
 * bounds that conditions name. Sets of cells are bits, the first cell the lowest.
 */
final class Variable {

    static final long NO = 1L;
    static final long YES = 2L;
    static final long EITHER = NO | YES;

    private static final int MOST_CELLS = 64;

    private final Fact fact;
    private final int[] firsts; // the first number of each cell, of a number alone
    private final int size;
    private final long otherwise;

    private Variable(Fact fact, int[] firsts, int size) {
        checkArgument(
                size <= MOST_CELLS,
                "fact `%s` has more constants or bounds than can be judged by: %s; use %s at most",
                fact.id(),
                size,
                MOST_CELLS);
        this.fact = fact;
        this.firsts = firsts;
        this.size = size;
        this.otherwise = cells(fact.otherwise());
    }

    /** Returns the variable of a fact whose conditions name the given bounds, if it is a number. */
    static Variable of(Fact fact, SortedSet<Integer> bounds) {
        if (fact instanceof Fact.Quantity number) {
            SortedSet<Integer> firsts = new TreeSet<>();
            for (int bound : bounds) {
                if (number.least() < bound && bound <= number.most()) {
                    firsts.add(bound);
                }
            }
            firsts.add(number.least());
            return new Variable(fact, Ints.toArray(firsts), firsts.size());
        }
        int size = fact instanceof Fact.Choice choice ? choice.values().size() : 2;
        return new Variable(fact, new int[0], size);
    }

    Fact fact() {
        return fact;
    }

    /** Returns how many cells there are. */
    int size() {
        return size;
    }

    /** Returns the cell of what holds when a case does not mention the fact. */
    long otherwise() {
        return otherwise;
    }

    /** Returns all cells. */
    long all() {
        return size == MOST_CELLS ? -1L : (1L << size) - 1;
    }

    /** Returns the cells that are possible if the given is said of the fact. */
    long cells(Given given) {
        if (given instanceof Given.Truth truth && fact instanceof Fact.Flag) {
            return truth.holds() ? YES : NO;
        }
        if (given instanceof Given.Constant constant && fact instanceof Fact.Choice choice) {
            int at = choice.values().indexOf(constant.name());
            if (at >= 0) {
                return 1L << at;
            }
        }
        if (given instanceof Given.Amount amount && fact instanceof Fact.Quantity number && number.admits(given)) {
            int at = -1;
            for (int first : firsts) {
                at += first <= amount.number() ? 1 : 0; // a search would have to guess at each step
            }
            return 1L << at;
        }
        checkArgument(
                !given.isKnown(),
                "fact `%s` is said to be something it cannot be; choose from %s",
                fact.id(),
                range(fact));
        return all();
    }

    /** Returns what a fact can be, for a text. */
    static Object range(Fact fact) {
        if (fact instanceof Fact.Choice choice) {
            return choice.values();
        }
        return fact instanceof Fact.Quantity number ? number.least() + " to " + number.most() : "yes and no";
    }

    /** Returns the cells of the numbers from the given one on. */
    private long cellsFrom(int number) {
        long cells = 0;
        for (int cell = 0; cell < size; cell++) {
            cells |= firsts[cell] >= number ? 1L << cell : 0;
        }
        return cells;
    }

    /** Returns the cells in which a condition on the fact holds that is made of no others. */
    long mask(Condition leaf, Rulebook book) {
        if (leaf instanceof Condition.AtLeast atLeast) {
            return cellsFrom(Compiled.figure(atLeast.bound(), book));
        }
        if (!(leaf instanceof Condition.Is is)) {
            return YES;
        }
        long mask = 0;
        for (String constant : is.constants()) {
            mask |= cells(new Given.Constant(constant));
        }
        return mask;
    }

    /** Returns the value that stands for a cell: of a number, the one that is nearest to what is given. */
    Given value(int cell, Given near) {
        if (fact instanceof Fact.Choice choice) {
            return new Given.Constant(choice.values().get(cell));
        }
        if (fact instanceof Fact.Quantity number) {
            int last = cell + 1 < size ? firsts[cell + 1] - 1 : number.most();
            int wish = near instanceof Given.Amount amount ? amount.number() : firsts[cell];
            return new Given.Amount(Math.max(firsts[cell], Math.min(last, wish)));
        }
        return Given.of(cell == 1);
    }
}
