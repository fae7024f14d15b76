package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.matching.MatchResult;

/**
 * A match as one page that needs nothing beside it: no other file, no network, and no script, which only adds sorting and
 * filtering.
 *
 * <p>All that comes from people is escaped, and the page forbids its browser any script but its own.
 */
public final class ReportHtml {

    private static final PageTemplate TEMPLATE = PageTemplate.of(ReportHtml.class, "report.mustache");

    private ReportHtml() {}

    /** Returns the match as a page. */
    public static String render(MatchResult result) {
        return render(MatchFacts.of(result));
    }

    /** Returns the match as a page. */
    public static String render(MatchFacts facts) {
        return render(facts, ImmutableList.of());
    }

    /** Returns the match as a page that leads to other pages beside it. */
    public static String render(MatchFacts facts, ImmutableList<PageLink> others) {
        return TEMPLATE.fill(ImmutableMap.of(
                "page",
                ReportPage.of(facts),
                "others",
                others,
                "style",
                PageTemplate.style(),
                "script",
                PageTemplate.script(),
                "policy",
                PageTemplate.policy()));
    }
}
