package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.examples.match.output.PageTemplate;
import io.github.mentoring.examples.match.output.Phrases;

/** A price list as one page that needs nothing beside it: no other file, no network and no script. */
final class PricesHtml {

    private static final PageTemplate TEMPLATE = PageTemplate.of(PricesHtml.class, "prices.mustache");

    private PricesHtml() {}

    /** What the page says. */
    record Page(
            String title,
            String summary,
            String proof,
            String completeness,
            ImmutableList<String> notes,
            String give,
            String gain,
            ImmutableList<Row> rows) {}

    /** A row of the table. */
    record Row(int number, String counted, String summed, String givenUp, String gained) {}

    static String render(PriceFacts facts) {
        PriceFigure figure = PriceFigure.of(facts);
        Page page = new Page(
                figure.title(),
                facts.summary(),
                facts.proof(),
                facts.completeness(),
                facts.notes(),
                Phrases.capitalised(facts.give().words()),
                Phrases.capitalised(facts.gain().words()),
                facts.choices().stream().map(choice -> row(choice, facts)).collect(ImmutableList.toImmutableList()));
        return TEMPLATE.fill(ImmutableMap.of("page", page, "drawing", figure.part(), "style", PageTemplate.style()));
    }

    private static Row row(PriceFacts.Choice choice, PriceFacts facts) {
        boolean first = choice.number() == 1;
        return new Row(
                choice.number(),
                facts.give().text(choice.counted()),
                facts.gain().text(choice.summed()),
                first ? "" : facts.give().text(choice.givenUp()),
                first ? "" : facts.gain().text(choice.gained()));
    }
}
