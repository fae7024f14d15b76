package io.github.mentoring.core.ethics;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.FactId;
import java.util.Comparator;

/**
 * Says that somebody belongs to a group, for rules about people who belong to the same one: an organisation, a manager's
 * team, a laboratory.
 *
 * <p>The fact that names what is shared is a yes-or-no fact of the institution's own. It holds between two people who
 * both have an affiliation under it and the same group, and does not hold between two who have different ones. Like every
 * list of a register, that of affiliations is closed: somebody without one belongs to no group, so that the fact is as it
 * is when a case does not mention it. Where it is not known to which group somebody belongs, {@linkplain Statement state}
 * that the fact is unknown whenever they mentor or are mentored. The text form does not show the group. Compared by person,
 * then fact, then group.
 *
 * @param person who belongs to it
 * @param shared the fact that holds between people of one group, such as {@code pair.sameOrganisation}
 * @param group the group, without blanks or control characters at its ends and not empty
 */
public record Affiliation(PersonId person, FactId shared, String group) implements Comparable<Affiliation> {

    private static final Comparator<Affiliation> ORDER = Comparator.comparing(Affiliation::person)
            .thenComparing(Affiliation::shared)
            .thenComparing(Affiliation::group);

    /** Checks the text. */
    public Affiliation {
        requireNonNull(person, "person");
        requireNonNull(shared, "shared");
        Labels.check("group of an affiliation", "group", group);
    }

    @Override
    public int compareTo(Affiliation other) {
        return ORDER.compare(this, other);
    }

    /** Returns the person and the fact. */
    @Override
    public String toString() {
        return "Affiliation[" + person + ", " + shared + "]";
    }
}
