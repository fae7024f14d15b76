package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.Score;

/**
 * What it is worth that a committee keeps the rules that are only preferred, as scores that are added to its own: an alternative to taking
 * one rule after the other. Whoever does not keep a rule loses its price against whoever does. How many are served, those left out before and
 * then all, still comes first, whatever the prices. Where a rule is required, it is kept, and its price counts as well.
 *
 * @param inside a mentor from the mentee's own department, where one is asked for
 * @param function each function that the mentee needs and the committee covers, where that is asked for
 * @param disciplines as many disciplines as are asked for
 * @param kept each member who served in the same mentee's committee before
 * @param diversity each different value of an attribute in which diversity is welcome
 * @param preference each preference that a member meets
 */
public record SoftPrices(
        Score inside, Score function, Score disciplines, Score kept, Score diversity, Score preference) {

    /** Prices at which no rule that is only preferred counts. */
    public static final SoftPrices NONE =
            new SoftPrices(Score.ZERO, Score.ZERO, Score.ZERO, Score.ZERO, Score.ZERO, Score.ZERO);

    /** Checks that no price is negative. */
    public SoftPrices {
        check("a mentor from inside", requireNonNull(inside, "inside"));
        check("a function", requireNonNull(function, "function"));
        check("several disciplines", requireNonNull(disciplines, "disciplines"));
        check("a member kept", requireNonNull(kept, "kept"));
        check("diversity", requireNonNull(diversity, "diversity"));
        check("a preference", requireNonNull(preference, "preference"));
    }

    private static void check(String what, Score price) {
        checkArgument(
                price.compareTo(Score.ZERO) >= 0,
                "price of %s is negative: %s; give zero or more, or drop the rule",
                what,
                price);
    }

    /** Returns the same prices with another one for a mentor from inside. */
    public SoftPrices inside(Score price) {
        return new SoftPrices(price, function, disciplines, kept, diversity, preference);
    }

    /** Returns the same prices with another one for each function covered. */
    public SoftPrices function(Score price) {
        return new SoftPrices(inside, price, disciplines, kept, diversity, preference);
    }

    /** Returns the same prices with another one for several disciplines. */
    public SoftPrices disciplines(Score price) {
        return new SoftPrices(inside, function, price, kept, diversity, preference);
    }

    /** Returns the same prices with another one for each member who served before. */
    public SoftPrices kept(Score price) {
        return new SoftPrices(inside, function, disciplines, price, diversity, preference);
    }

    /** Returns the same prices with another one for each different value of an attribute. */
    public SoftPrices diversity(Score price) {
        return new SoftPrices(inside, function, disciplines, kept, price, preference);
    }

    /** Returns the same prices with another one for each preference met. */
    public SoftPrices preference(Score price) {
        return new SoftPrices(inside, function, disciplines, kept, diversity, price);
    }

    /**
     * Returns what committees are worth at these prices: their total, and the price of all that they have.
     *
     * @throws ArithmeticException if that is too large; never of committees whose {@link CommitteeProblem} has these prices
     */
    public Score worth(CommitteeValue value) {
        requireNonNull(value, "value");
        long worth = value.total().tenThousandths();
        worth = Math.addExact(worth, times(value.inside(), inside));
        worth = Math.addExact(worth, times(value.functions(), function));
        worth = Math.addExact(worth, times(value.disciplines(), disciplines));
        worth = Math.addExact(worth, times(value.kept(), kept));
        worth = Math.addExact(worth, times(value.diversity(), diversity));
        return Score.ofTenThousandths(Math.addExact(worth, times(value.preferences(), preference)));
    }

    private static long times(long count, Score price) {
        return Math.multiplyExact(count, price.tenThousandths());
    }
}
