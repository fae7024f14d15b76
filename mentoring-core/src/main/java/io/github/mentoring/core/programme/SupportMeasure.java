package io.github.mentoring.core.programme;

import io.github.mentoring.core.internal.Labels;

/**
 * Something that an organisation does so that its people can mentor; an open list.
 *
 * <p>Compared by {@link String#compareTo}. Ten tips for a productive mentoring relationship, introduction.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record SupportMeasure(String name) implements Comparable<SupportMeasure> {

    /** Working time set aside for mentoring. */
    public static final SupportMeasure PROTECTED_TIME = of("protected time");
    /** Teaching people how to mentor. */
    public static final SupportMeasure TRAINING = of("training");
    /** Money for mentoring; there is usually none for mentoring junior colleagues. */
    public static final SupportMeasure FUNDING = of("funding");

    /** Checks the text. */
    public SupportMeasure {
        Labels.check("support measure", "name", name);
    }

    /** Returns the support measure with the given text. */
    public static SupportMeasure of(String name) {
        return new SupportMeasure(name);
    }

    @Override
    public int compareTo(SupportMeasure other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
