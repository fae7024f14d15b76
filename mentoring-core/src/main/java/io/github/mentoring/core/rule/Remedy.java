package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;

/**
 * A change of facts that brings about a wanted outcome; no part of it alone would.
 *
 * @param changes what the facts become; none if the outcome is what is wanted already
 */
public record Remedy(ImmutableSortedMap<FactId, Given> changes) {

    /** Checks that the changes are there. */
    public Remedy {
        changes = ImmutableSortedMap.copyOf(requireNonNull(changes, "changes")); // whatever order the caller had
    }

    /** Returns the given case with the changes made. */
    public Case appliedTo(Case given) {
        Case changed = requireNonNull(given, "given");
        for (FactId fact : changes.keySet()) {
            changed = changed.with(fact, requireNonNull(changes.get(fact)));
        }
        return changed;
    }

    /** Returns the names of the facts, without their values. */
    @Override
    public String toString() {
        return "Remedy" + changes.keySet();
    }
}
