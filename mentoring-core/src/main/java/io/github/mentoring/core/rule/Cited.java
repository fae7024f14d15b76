package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;

/**
 * A rule that applies, with the facts that made it apply; or one of several of which one surely does, with what is open.
 *
 * <p>Where it is certain that one of several rules applies and not which, each of them is cited, because of the facts on
 * which that depends.
 *
 * @param rule the rule
 * @param because facts that are enough to make it apply; none if it always does
 */
public record Cited(RuleId rule, ImmutableSortedSet<Held> because) {

    /** Checks that both parts are there. */
    public Cited {
        requireNonNull(rule, "rule");
        because = ImmutableSortedSet.copyOf(requireNonNull(because, "because")); // whatever order the caller had
    }

    /** Returns whether it surely applies: no fact that would make it do so is unknown. */
    public boolean isCertain() {
        return because.stream().allMatch(held -> held.value().isKnown());
    }
}
