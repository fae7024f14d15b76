package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a relationship does, under three heads.
 *
 * <p>It lists what was found and adds nothing up: there is no score of a relationship.
 *
 * @param heads what was found under each head, all three of them named
 */
public record HealthReport(ImmutableSortedMap<HealthHead, Findings> heads) {

    /** Checks that every head is there. */
    public HealthReport {
        heads = ImmutableSortedMap.copyOf(requireNonNull(heads, "heads")); // whatever order the caller had
        checkArgument(
                heads.size() == HealthHead.values().length,
                "health report names some heads alone: %s; give each head its findings, perhaps none",
                heads.keySet());
    }

    /**
     * Returns the report on a relationship.
     *
     * <p>A mark that is absent is told under its own head, any other finding under the head that the policy gives its rule.
     *
     * @param parties who is in the relationship
     * @param marks the marks that it has
     * @param others what else was found about it
     */
    public static HealthReport of(
            Parties parties, Set<RelationshipMark> marks, Findings others, RelationshipPolicy policy) {
        requireNonNull(parties, "parties");
        requireNonNull(marks, "marks");
        requireNonNull(others, "others");
        requireNonNull(policy, "policy");
        ListMultimap<HealthHead, Finding> found =
                MultimapBuilder.enumKeys(HealthHead.class).arrayListValues().build();
        for (RelationshipMark mark : RelationshipMark.values()) {
            if (!marks.contains(mark)) {
                found.put(
                        mark.head(),
                        RelationshipRule.RELATIONSHIP_MARK_ABSENT.finding(Detail.of(mark), parties.people()));
            }
        }
        for (Finding finding : others.all()) {
            found.put(policy.headOf(finding.rule()), finding);
        }
        return new HealthReport(Stream.of(HealthHead.values())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), head -> head, head -> Findings.of(found.get(head)))));
    }

    /** Returns what was found under one head. */
    public Findings under(HealthHead head) {
        return requireNonNull(heads.get(requireNonNull(head, "head")));
    }

    /** Returns whether there is nothing to report, whatever notes there may be. */
    public boolean isHealthy() {
        return heads.values().stream().allMatch(findings -> findings.reported().isEmpty());
    }
}
