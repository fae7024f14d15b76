package io.github.mentoring.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;

/**
 * What a check found: which rule is concerned, how much that weighs, and about whom it is.
 *
 * <p>Compared in the order of reports: by severity, the most severe first, then by rule, then by detail, then by the ids
 * of the subjects one after the other; two that are alike in all these, by duty.
 *
 * @param rule the rule that is not met, or that something is to be said about
 * @param severity how much it weighs
 * @param duty whose part it is to meet the rule
 * @param detail what more there is to say
 * @param subjects the people it is about, in natural order; empty if it is about nobody in particular
 */
public record Finding(
        RuleId rule, Severity severity, DutyBearer duty, Detail detail, ImmutableSortedSet<PersonId> subjects)
        implements Comparable<Finding> {

    private static final Comparator<Iterable<PersonId>> BY_IDS =
            Comparators.lexicographical(Comparator.<PersonId>naturalOrder());

    /** Checks that every part is there. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(duty, "duty");
        requireNonNull(detail, "detail");
        requireNonNull(subjects, "subjects");
        subjects = ImmutableSortedSet.copyOf(subjects); // whatever order the caller had
    }

    /** Returns the same finding with another weight, where a policy gives the rule one. */
    public Finding withSeverity(Severity other) {
        return severity == other ? this : new Finding(rule, other, duty, detail, subjects);
    }

    /** Returns the same finding with another bearer of the duty, where it depends on the case. */
    public Finding withDuty(DutyBearer other) {
        return duty == other ? this : new Finding(rule, severity, other, detail, subjects);
    }

    @Override
    public int compareTo(Finding other) { // no chain of comparators: each verdict sorts its findings
        int order = severity.compareTo(other.severity);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        if (order == 0) {
            order = detail.compareTo(other.detail);
        }
        if (order == 0) {
            order = BY_IDS.compare(subjects, other.subjects);
        }
        return order == 0 ? duty.compareTo(other.duty) : order;
    }

    /** Returns the rule with its detail, the severity, the duty and the subjects. */
    @Override
    public String toString() {
        String named = detail.arguments().isEmpty() ? "" : "(" + detail + ")";
        return rule + named + " " + severity + " " + duty + " " + subjects;
    }
}
