package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;

/**
 * A rule that applies and does not count, since others override it.
 *
 * @param cited the rule, with what made it apply
 * @param by the rules that override it here, one at least
 */
public record Defeated(Cited cited, ImmutableSortedSet<RuleId> by) {

    /** Checks that something overrides it. */
    public Defeated {
        requireNonNull(cited, "cited");
        by = ImmutableSortedSet.copyOf(requireNonNull(by, "by")); // whatever order the caller had
        checkArgument(!by.isEmpty(), "rule `%s` is defeated by none; name what overrides it", cited.rule());
    }
}
