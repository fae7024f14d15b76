package io.github.mentoring.core.goal;

import io.github.mentoring.core.internal.Labels;

/**
 * What a person is asked to spend time on; an open list of which the usual kinds are named.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record OfferKind(String name) implements Comparable<OfferKind> {

    /** A seat on a committee. */
    public static final OfferKind COMMITTEE = of("committee");
    /** A meeting to attend. */
    public static final OfferKind MEETING = of("meeting");
    /** A talk to give. */
    public static final OfferKind PRESENTATION = of("presentation");
    /** A project to share in. */
    public static final OfferKind COLLABORATION = of("collaboration");
    /** Learners to teach. */
    public static final OfferKind TEACHING = of("teaching");

    /** Checks the text. */
    public OfferKind {
        Labels.check("offer kind", "name", name);
    }

    /** Returns the kind with the given text. */
    public static OfferKind of(String name) {
        return new OfferKind(name);
    }

    @Override
    public int compareTo(OfferKind other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
