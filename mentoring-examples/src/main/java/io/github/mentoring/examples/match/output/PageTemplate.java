package io.github.mentoring.examples.match.output;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A page with gaps, in which all that is put is escaped unless the template says otherwise. */
public final class PageTemplate {

    /** Characters that no page may hold. */
    private static final CharMatcher UNPRINTABLE = CharMatcher.inRange('\0', '\u001f')
            .and(CharMatcher.noneOf("\t\n\r"))
            .or(CharMatcher.inRange('\u007f', '\u009f'))
            .or(CharMatcher.anyOf("\ufffe\uffff"))
            .precomputed();

    private static final String STYLE = resource(PageTemplate.class, "report.css");
    private static final String SCRIPT = resource(PageTemplate.class, "report.js");

    private final Template template;

    private PageTemplate(Template template) {
        this.template = template;
    }

    /** Returns the template of that name beside a class. */
    public static PageTemplate of(Class<?> owner, String name) {
        return new PageTemplate(Mustache.compiler()
                .emptyStringIsFalse(true)
                .withEscaper(text -> Escapers.HTML.escape(UNPRINTABLE.replaceFrom(text, '\ufffd')))
                .compile(resource(owner, name)));
    }

    /** Returns the page with the given values in its gaps. */
    public String fill(Map<String, ?> values) {
        return template.execute(values);
    }

    /** Returns the style that all pages share. */
    public static String style() {
        return STYLE;
    }

    /** Returns the script that all pages with tables to sort and filter share. */
    public static String script() {
        return SCRIPT;
    }

    /** Returns what a page with the script may load and run: its own style and, known by its hash, that script. */
    public static String policy() {
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(SCRIPT, StandardCharsets.UTF_8)
                        .asBytes());
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'";
    }

    /** Returns the text of the resource of that name beside a class. */
    private static String resource(Class<?> owner, String name) {
        try {
            return Resources.toString(requireNonNull(owner.getResource(name), name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
