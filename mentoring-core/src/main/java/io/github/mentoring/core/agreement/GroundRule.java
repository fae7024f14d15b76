package io.github.mentoring.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * Something that both sides keep to.
 *
 * @param kind what it is about
 * @param text the rule in the parties' own words, not blank; shown in no text form
 */
public record GroundRule(Kind kind, String text) {

    /** Checks that the rule says something. */
    public GroundRule {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        checkArgument(!Labels.isBlank(text), "ground rule must say something; leave it out instead");
    }

    /** Returns the rule of the given kind. */
    public static GroundRule of(Kind kind, String text) {
        return new GroundRule(kind, text);
    }

    /** Returns a rule about what lies outside the relationship. */
    public static GroundRule boundary(String text) {
        return of(Kind.BOUNDARY, text);
    }

    /** Returns the kind alone, since the text is private. */
    @Override
    public String toString() {
        return "GroundRule[" + kind + "]";
    }

    /** What a ground rule is about. */
    public enum Kind {
        /** What lies outside the relationship; at least one such rule is expected. */
        BOUNDARY,
        /** What stays between the two. */
        CONFIDENTIALITY,
        /** How and when they may be reached. */
        CONTACT,
        /** How their meetings go. */
        MEETING,
        /** Anything else. */
        OTHER
    }
}
