package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.priority.Aim;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import java.util.stream.Stream;

/** An aim that a price list may give up or buy, as the command line, tables and figures call it. */
enum TradedAim {
    /** How many mentees have a mentor. */
    SERVED("served", "mentees with a mentor", "number of people", true, false),
    /** How many of those have a mentor whom the previous match left without. */
    LEFT_OUT("left-out", "mentees left out before who have a mentor", "number of people", true, false),
    /** How many pairs of the previous match stay together. */
    KEPT("kept", "pairs kept from the previous match", "number", true, true),
    /** How many pairs there are. */
    PLACES("places", "pairs", "number", true, true),
    /** The total score. */
    TOTAL("total", "total score", "points, at most 1 a pair", false, true);

    private final String option;
    private final String words;
    private final String unit;
    private final boolean isGiven;
    private final boolean isGained;

    TradedAim(String option, String words, String unit, boolean isGiven, boolean isGained) {
        this.option = option;
        this.words = words;
        this.unit = unit;
        this.isGiven = isGiven;
        this.isGained = isGained;
    }

    /** Returns the aim of that name which can be given up one by one. */
    static Optional<TradedAim> given(String option) {
        return Stream.of(values())
                .filter(aim -> aim.isGiven && aim.option.equals(option))
                .findFirst();
    }

    /** Returns the aim of that name which can be bought. */
    static Optional<TradedAim> gained(String option) {
        return Stream.of(values())
                .filter(aim -> aim.isGained && aim.option.equals(option))
                .findFirst();
    }

    static ImmutableList<String> givenNames() {
        return Stream.of(values())
                .filter(aim -> aim.isGiven)
                .map(TradedAim::option)
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<String> gainedNames() {
        return Stream.of(values())
                .filter(aim -> aim.isGained)
                .map(TradedAim::option)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the command line and the CSV call it. */
    String option() {
        return option;
    }

    /** Returns what it counts or adds up, in a few words. */
    String words() {
        return words;
    }

    /** Returns the words with the unit, as an axis has them. */
    String axis() {
        return Phrases.capitalised(words) + " (" + unit + ")";
    }

    /** Returns what one match has and another has not, if it is better under this aim. */
    String more() {
        return (isScore() ? "a greater " : "more ") + words;
    }

    /** Returns what the best match has. */
    String most() {
        return (isScore() ? "the greatest " : "the most ") + words;
    }

    boolean isScore() {
        return this == TOTAL;
    }

    /** Returns whether it is about a previous match. */
    boolean needsPrevious() {
        return this == LEFT_OUT || this == KEPT;
    }

    /** Returns a value as people read it. */
    String text(long value) {
        return isScore() ? Score.ofTenThousandths(value).toString() : Phrases.number(value);
    }

    /** Returns the aim as one to be given up. */
    Aim.Counted counted(PreviousMatch previous) {
        return switch (this) {
            case SERVED -> new Aim.MostServed();
            case PLACES -> new Aim.MostPlaces();
            case LEFT_OUT -> new Aim.LeftOutFirst(previous.leftOut());
            case KEPT -> new Aim.MostKept(previous.pairs());
            case TOTAL -> throw new IllegalStateException("the total is not counted");
        };
    }

    /** Returns the aim as one to be bought. */
    Aim.Summed summed(PreviousMatch previous) {
        return switch (this) {
            case TOTAL -> new Aim.BestTotal();
            case PLACES -> new Aim.MostPlaces();
            case KEPT -> new Aim.MostKept(previous.pairs());
            case SERVED, LEFT_OUT -> throw new IllegalStateException(option + " is no sum over pairs");
        };
    }
}
