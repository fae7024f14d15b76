package io.github.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;

/**
 * The mentoring relationships that somebody lists as professional service.
 *
 * <p>Faculty mentoring FAQ, on support.
 *
 * @param owner whose portfolio it is
 * @param entries one for each relationship listed, in natural order; relationships that look alike are listed each
 */
public record ServicePortfolio(PersonId owner, ImmutableList<ServicePortfolioEntry> entries) {

    /** Checks that both parts are there. */
    public ServicePortfolio {
        requireNonNull(owner, "owner");
        requireNonNull(entries, "entries");
        entries = ImmutableList.sortedCopyOf(entries); // whatever order the caller had
    }

    /**
     * Returns which of the owner's relationships are not listed, those that look alike in one finding with their number.
     *
     * <p>The ends are not compared: a relationship that has ended since it was listed is still listed.
     */
    public Findings findings(Iterable<ServicePortfolioEntry> relationships) {
        Multiset<ServicePortfolioEntry> unlisted =
                Multisets.difference(withoutEnds(requireNonNull(relationships, "relationships")), withoutEnds(entries));
        return unlisted.elementSet().stream()
                .map(entry ->
                        ProgrammeRule.NOT_IN_SERVICE_PORTFOLIO.finding(detail(entry, unlisted.count(entry)), owner))
                .collect(Findings.toFindings());
    }

    private static ImmutableSortedMultiset<ServicePortfolioEntry> withoutEnds(Iterable<ServicePortfolioEntry> entries) {
        return Streams.stream(entries)
                .map(ServicePortfolioEntry::withoutEnd)
                .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(
                        Comparator.naturalOrder(), entry -> entry, entry -> 1));
    }

    private static Detail detail(ServicePortfolioEntry entry, int count) {
        return Detail.of(
                new Detail.Day(entry.from()),
                Detail.Constant.of(entry.format()),
                Detail.Constant.of(entry.role()),
                new Detail.Quantity("missing", count));
    }
}
