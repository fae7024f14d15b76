package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.relationship.RelationshipId;

/**
 * What is owed on some day in one relationship or in many, and what the passing of time gives reason to say.
 *
 * <p>The day itself is no part of it, so that two lists are equal if nothing has changed between their days.
 *
 * @param items what is owed, by due day
 * @param signals what is to be said, by relationship; one of which there is nothing to say is not named
 */
public record DueList(ImmutableSortedSet<DueItem> items, ImmutableSortedMap<RelationshipId, Findings> signals) {

    /** Leaves out the relationships of which there is nothing to say. */
    public DueList {
        items = ImmutableSortedSet.copyOf(requireNonNull(items, "items")); // whatever order the caller had
        signals = requireNonNull(signals, "signals").entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        RelationshipId::compareTo, each -> each.getKey(), each -> each.getValue()));
    }

    /** Returns what stands as given, by due day. */
    public ImmutableList<Obligation> standing(Standing standing) {
        requireNonNull(standing, "standing");
        return items.stream()
                .filter(item -> item.standing() == standing)
                .map(DueItem::obligation)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what is to be said about one relationship. */
    public Findings signals(RelationshipId relationship) {
        return signals.getOrDefault(requireNonNull(relationship, "relationship"), Findings.none());
    }
}
