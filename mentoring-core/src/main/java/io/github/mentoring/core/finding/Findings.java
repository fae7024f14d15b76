package io.github.mentoring.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * All that a check found at once.
 *
 * <p>Findings of severity {@code INFO} are kept but not {@linkplain #reported() reported} unless asked for.
 *
 * @param all every finding, in report order
 */
public record Findings(ImmutableSortedSet<Finding> all) {

    private static final Findings NONE = new Findings(ImmutableSortedSet.of());

    /** Checks that the findings are there. */
    public Findings {
        requireNonNull(all, "all");
        all = ImmutableSortedSet.copyOf(all); // whatever order the caller had
    }

    /** Returns the findings of a check that found nothing. */
    public static Findings none() {
        return NONE;
    }

    /** Returns the given findings in report order. */
    public static Findings of(Finding... findings) {
        return new Findings(ImmutableSortedSet.copyOf(requireNonNull(findings, "findings")));
    }

    /** Returns the given findings in report order. */
    public static Findings of(Iterable<Finding> findings) {
        return new Findings(ImmutableSortedSet.copyOf(requireNonNull(findings, "findings")));
    }

    /** Returns a collector of findings. */
    public static Collector<Finding, ?, Findings> toFindings() {
        return Collectors.collectingAndThen(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()), Findings::new);
    }

    /** Returns the findings of both checks together. */
    public Findings and(Findings other) {
        if (requireNonNull(other, "other").isEmpty()) {
            return this;
        }
        return isEmpty()
                ? other
                : new Findings(ImmutableSortedSet.<Finding>naturalOrder()
                        .addAll(all)
                        .addAll(other.all)
                        .build());
    }

    /** Returns the findings that a report shows: all but those of severity {@code INFO}, in report order. */
    public ImmutableSortedSet<Finding> reported() {
        return all.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns whether nothing was found, not even of severity {@code INFO}. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns whether a rule with the given code is among them. */
    public boolean has(RuleId rule) {
        requireNonNull(rule, "rule");
        return all.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    /** Returns whether what was checked may go ahead: whether no finding is a violation. */
    public boolean isAdmissible() {
        return all.isEmpty() || all.first().severity() != Severity.VIOLATION;
    }

    /** Returns the text forms of all findings. */
    @Override
    public String toString() {
        return all.toString();
    }
}
