package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
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
 * @param detail what more there is to say, in plain text; empty if nothing
 * @param subjects the people it is about, at least one, in natural order
 */
public record Finding(
        RuleId rule, Severity severity, DutyBearer duty, String detail, ImmutableSortedSet<PersonId> subjects)
        implements Comparable<Finding> {

    private static final Comparator<Finding> REPORT_ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::detail)
            .thenComparing(Finding::subjects, Comparators.lexicographical(Comparator.<PersonId>naturalOrder()))
            .thenComparing(Finding::duty);

    /** Checks that somebody is concerned and that a detail says something. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(duty, "duty");
        requireNonNull(detail, "detail");
        requireNonNull(subjects, "subjects");
        checkArgument(!subjects.isEmpty(), "finding `%s` has no subject; name at least one person", rule);
        checkArgument(
                detail.isEmpty() || !detail.isBlank(), "finding `%s` has a blank detail; leave it empty instead", rule);
        subjects = ImmutableSortedSet.copyOf(subjects); // whatever order the caller had
    }

    @Override
    public int compareTo(Finding other) {
        return REPORT_ORDER.compare(this, other);
    }
}
