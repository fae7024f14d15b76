package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.priority.PriceList;
import io.github.mentoring.matching.priority.PriceRow;
import java.util.stream.IntStream;

/**
 * A price list as it is told: its choices from the one that gives up nothing, and what is said of all.
 *
 * @param give what is given up
 * @param gain what that buys
 * @param choices the rows of the list
 * @param isComplete whether there is no choice but these
 * @param notes what else a reader must know, in sentences
 */
record PriceFacts(
        TradedAim give,
        TradedAim gain,
        ImmutableList<Choice> choices,
        boolean isComplete,
        ImmutableList<String> notes) {

    /**
     * One row.
     *
     * @param number its number, from one
     * @param counted how many are counted
     * @param summed the sum
     * @param givenUp how many fewer than in the row before
     * @param gained how much more than there
     */
    record Choice(int number, long counted, long summed, long givenUp, long gained) {}

    static PriceFacts of(TradedAim give, TradedAim gain, PriceList list, ImmutableList<String> notes) {
        return new PriceFacts(
                give,
                gain,
                IntStream.range(0, list.rows().size())
                        .mapToObj(k -> choice(k, list.rows()))
                        .collect(ImmutableList.toImmutableList()),
                list.isComplete(),
                notes);
    }

    private static Choice choice(int k, ImmutableList<PriceRow> rows) {
        PriceRow row = rows.get(k);
        PriceRow before = rows.get(Math.max(0, k - 1));
        return new Choice(
                k + 1, row.counted(), row.summed(), before.counted() - row.counted(), row.summed() - before.summed());
    }

    Choice first() {
        return choices.get(0);
    }

    Choice last() {
        return choices.get(choices.size() - 1);
    }

    /** Returns whether there is anything to choose. */
    boolean isSettled() {
        return choices.size() == 1;
    }

    /** Returns what the whole list comes to. */
    String summary() {
        return isSettled()
                ? "Nothing has to be given up: one match has both %s, %s, and %s, %s."
                        .formatted(give.most(), give.text(first().counted()), gain.most(), gain.text(first().summed()))
                : "%s, from %s %s and %s %s to %s and %s."
                        .formatted(
                                Phrases.count(choices.size(), "choice", "choices"),
                                give.text(first().counted()),
                                give.words(),
                                gain.words(),
                                gain.text(first().summed()),
                                give.text(last().counted()),
                                gain.text(last().summed()));
    }

    /** Returns what is proved of each row. */
    String proof() {
        return "Each choice is proved: no match with as many %s has %s.".formatted(give.words(), gain.more());
    }

    /** Returns whether rows may be missing. */
    String completeness() {
        return isComplete
                ? "There is no choice but these."
                : "Listed are the choices that are best at some price; between two of them there may be others.";
    }
}
