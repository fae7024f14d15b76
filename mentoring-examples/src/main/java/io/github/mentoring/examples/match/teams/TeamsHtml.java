package io.github.mentoring.examples.match.teams;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.examples.match.output.PageLink;
import io.github.mentoring.examples.match.output.PageTemplate;

/** The teams of a round as one page beside the report of its pairs; it needs no script, which only adds sorting and filtering. */
public final class TeamsHtml {

    private static final PageTemplate TEMPLATE = PageTemplate.of(TeamsHtml.class, "teams.mustache");

    private TeamsHtml() {}

    /**
     * Returns the teams as a page.
     *
     * @param report the page of the pairs
     */
    public static String render(TeamFacts facts, PageLink report) {
        return TEMPLATE.fill(ImmutableMap.of(
                "page",
                TeamsPage.of(facts),
                "report",
                report,
                "style",
                PageTemplate.style(),
                "script",
                PageTemplate.script(),
                "policy",
                PageTemplate.policy()));
    }
}
