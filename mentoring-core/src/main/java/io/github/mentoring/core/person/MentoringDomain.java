package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * The field of life that mentoring is about; an open list of which eight are named here.
 *
 * <p>Not to be confused with the {@link Discipline}, a person's own specialty.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record MentoringDomain(String name) implements Comparable<MentoringDomain> {

    /** Advancing within a university or school. */
    public static final MentoringDomain ACADEMIC = new MentoringDomain("academic");

    /** Running an organisation or a part of it. */
    public static final MentoringDomain ADMINISTRATIVE = new MentoringDomain("administrative");

    /** Founding and leading a firm. */
    public static final MentoringDomain BUSINESS = new MentoringDomain("business");

    /** The way from post to post. */
    public static final MentoringDomain CAREER = new MentoringDomain("career");

    /** The care of patients. */
    public static final MentoringDomain CLINICAL = new MentoringDomain("clinical");

    /** Leading others. */
    public static final MentoringDomain LEADERSHIP = new MentoringDomain("leadership");

    /** Working with clients or patients on one's own account. */
    public static final MentoringDomain PRIVATE_PRACTICE = new MentoringDomain("private practice");

    /** Finding out what nobody knows yet. */
    public static final MentoringDomain RESEARCH = new MentoringDomain("research");

    /** Checks the text. */
    public MentoringDomain {
        Labels.check("mentoring domain", "name", name);
    }

    /** Returns the mentoring domain with the given text. */
    public static MentoringDomain of(String name) {
        return new MentoringDomain(name);
    }

    @Override
    public int compareTo(MentoringDomain other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
