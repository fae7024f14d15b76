package io.github.mentoring.core.person;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.Labels;

/**
 * Something about who a person is rather than what they can or do, such as their gender; an open list.
 *
 * <p>Such an attribute may be shared, since it shapes how two people understand each other. It never scores a match, and
 * it is no ground to turn anybody away.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record PersonalAttribute(String name) implements Comparable<PersonalAttribute> {

    /** How old the person is. */
    public static final PersonalAttribute AGE = new PersonalAttribute("age");

    /** The culture or cultures the person lives in. */
    public static final PersonalAttribute CULTURE = new PersonalAttribute("culture");

    /** The people the person feels part of. */
    public static final PersonalAttribute ETHNICITY = new PersonalAttribute("ethnicity");

    /** The person's gender. */
    public static final PersonalAttribute GENDER = new PersonalAttribute("gender");

    /** How the person understands their own gender. */
    public static final PersonalAttribute GENDER_IDENTITY = new PersonalAttribute("gender identity");

    /** Race or ethnicity, where they are asked for as one. */
    public static final PersonalAttribute RACE_OR_ETHNICITY = new PersonalAttribute("race or ethnicity");

    /** The religion the person grew up with or holds. */
    public static final PersonalAttribute RELIGIOUS_BACKGROUND = new PersonalAttribute("religious background");

    /** The means the person has at hand. */
    public static final PersonalAttribute RESOURCES = new PersonalAttribute("resources");

    /** Whom the person is drawn to. */
    public static final PersonalAttribute SEXUAL_ORIENTATION = new PersonalAttribute("sexual orientation");

    /** How the person sees the world. */
    public static final PersonalAttribute WORLDVIEW = new PersonalAttribute("worldview");

    /** The perspectives of culture that both sides of a relationship do well to share; others may be added. */
    public static final ImmutableSortedSet<PersonalAttribute> CULTURAL_PERSPECTIVES =
            ImmutableSortedSet.of(AGE, ETHNICITY, GENDER, RELIGIOUS_BACKGROUND, RESOURCES, WORLDVIEW);

    /** The dimensions of diversity that a mentor heeds; others may be added. */
    public static final ImmutableSortedSet<PersonalAttribute> DIVERSITY_DIMENSIONS =
            ImmutableSortedSet.of(CULTURE, GENDER, GENDER_IDENTITY, RACE_OR_ETHNICITY, SEXUAL_ORIENTATION);

    /** Checks the text. */
    public PersonalAttribute {
        Labels.check("personal attribute", "name", name);
    }

    /** Returns the personal attribute with the given text. */
    public static PersonalAttribute of(String name) {
        return new PersonalAttribute(name);
    }

    @Override
    public int compareTo(PersonalAttribute other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
