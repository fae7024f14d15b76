package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.mentoring.examples.match.output.PageTemplate;

/**
 * A price list as a drawing: what is given up from left to right, what that buys upwards, a dot for each choice, and between
 * them the most there is for at least so many.
 */
record PriceFigure(
        String title,
        String description,
        String axisAcross,
        String axisUp,
        ImmutableList<Tick> across,
        ImmutableList<Tick> up,
        String steps,
        ImmutableList<Dot> dots) {

    private static final PageTemplate TEMPLATE = PageTemplate.of(PriceFigure.class, "figure.mustache");

    private static final int LEFT = 104;
    private static final int RIGHT = 624;
    private static final int TOP = 16;
    private static final int BASE = 300;
    private static final int MARGIN = 12; // between a line of the frame and the first mark

    /** A mark of an axis. */
    record Tick(String label, int at) {}

    /** A choice. */
    record Dot(String label, int x, int y) {}

    static PriceFigure of(PriceFacts facts) {
        Axis across = Axis.around(facts.last().counted(), facts.first().counted());
        Axis up = Axis.around(facts.first().summed(), facts.last().summed());
        ImmutableList<Dot> dots = facts.choices().stream()
                .map(choice -> new Dot(
                        "%s: %s %s, %s %s"
                                .formatted(
                                        choice.number(),
                                        facts.give().text(choice.counted()),
                                        facts.give().words(),
                                        facts.gain().words(),
                                        facts.gain().text(choice.summed())),
                        x(across, choice.counted()),
                        y(up, choice.summed())))
                .collect(ImmutableList.toImmutableList());
        return new PriceFigure(
                "What %s cost in %s"
                        .formatted(facts.give().words(), facts.gain().words()),
                facts.summary(),
                facts.give().axis(),
                facts.gain().axis(),
                across.marks().stream()
                        .map(mark -> new Tick(label(facts.give(), across, mark), x(across, mark)))
                        .collect(ImmutableList.toImmutableList()),
                up.marks().stream()
                        .map(mark -> new Tick(label(facts.gain(), up, mark), y(up, mark)))
                        .collect(ImmutableList.toImmutableList()),
                steps(dots),
                dots);
    }

    private static int x(Axis axis, long value) {
        return axis.at(value, LEFT + MARGIN, RIGHT - MARGIN);
    }

    private static int y(Axis axis, long value) {
        return axis.at(value, BASE - MARGIN, TOP + MARGIN);
    }

    private static String label(TradedAim aim, Axis axis, long mark) {
        return aim.isScore() ? axis.score(mark) : aim.text(mark);
    }

    /** Returns the line through all choices, from the one that gives up the most: down to the next one, then across. */
    private static String steps(ImmutableList<Dot> dots) {
        StringBuilder path = new StringBuilder();
        for (Dot dot : Lists.reverse(dots)) {
            path.append(path.length() == 0 ? "M%s %s".formatted(dot.x, dot.y) : "V%sH%s".formatted(dot.y, dot.x));
        }
        return path.toString();
    }

    /** Returns the drawing as a file of its own, in a grey that can be read on light and dark. */
    String file() {
        return TEMPLATE.fill(ImmutableMap.of(
                "figure", this, "attributes", " xmlns=\"http://www.w3.org/2000/svg\" color=\"#6b7780\""));
    }

    /** Returns the drawing as a part of a page, in the colour of its text. */
    String part() {
        return TEMPLATE.fill(ImmutableMap.of("figure", this, "attributes", ""));
    }
}
