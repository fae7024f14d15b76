package io.github.mentoring.examples.match.output;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.mentoring.matching.MatchResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A match as one page that needs nothing beside it: no other file, no network, and no script, which only adds sorting and
 * filtering.
 *
 * <p>All that comes from people is escaped, and the page forbids its browser any script but its own.
 */
public final class ReportHtml {

    /** Characters that no page may hold. */
    private static final CharMatcher UNPRINTABLE = CharMatcher.inRange('\0', '\u001f')
            .and(CharMatcher.noneOf("\t\n\r"))
            .or(CharMatcher.inRange('\u007f', '\u009f'))
            .or(CharMatcher.anyOf("\ufffe\uffff"))
            .precomputed();

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final Template TEMPLATE = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withEscaper(text -> Escapers.HTML.escape(UNPRINTABLE.replaceFrom(text, '\ufffd')))
            .compile(resource("report.mustache"));

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
        return TEMPLATE.execute(ImmutableMap.of("page", page, "style", STYLE, "script", SCRIPT, "policy", policy()));
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

    private static String resource(String name) {
        try {
            return Resources.toString(requireNonNull(ReportHtml.class.getResource(name), name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
