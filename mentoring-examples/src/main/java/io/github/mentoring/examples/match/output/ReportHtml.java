package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.mentoring.matching.MatchResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A match as one page that needs nothing beside it: no other file, no network, and no script, which only adds sorting and
 * filtering.
 *
 * <p>All that comes from people is escaped, and the page forbids its browser any script but its own.
 */
public final class ReportHtml {

    private static final String SCRIPT = PageTemplate.resource(ReportHtml.class, "report.js");
    private static final PageTemplate TEMPLATE = PageTemplate.of(ReportHtml.class, "report.mustache");

    private ReportHtml() {}

    /** Returns the match as a page. */
    public static String render(MatchResult result) {
        return render(MatchFacts.of(result));
    }

    /** Returns the match as a page. */
    public static String render(MatchFacts facts) {
        return render(ReportPage.of(facts));
    }

    static String render(ReportPage page) {
        return TEMPLATE.fill(
                ImmutableMap.of("page", page, "style", PageTemplate.style(), "script", SCRIPT, "policy", policy()));
    }

    /** Returns what the page may load and run: its own style and, known by its hash, its own script. */
    private static String policy() {
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(SCRIPT, StandardCharsets.UTF_8)
                        .asBytes());
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'";
    }
}
