package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands against a command.
 *
 * @param finding what it is
 * @param from the first day on which it would not stand against the step, if that is taken then and nothing else changes; empty
 *     if time alone does not help, or by today would have. A command that is sent again as it is keeps its day, and helps only
 *     where that day lies ahead
 */
public record Unmet(Finding finding, Optional<LocalDate> from) {

    private static final Comparator<Unmet> BY_FINDING = Comparator.comparing(Unmet::finding);

    /** Checks that both parts are there. */
    public Unmet {
        requireNonNull(finding, "finding");
        requireNonNull(from, "from");
    }

    static ImmutableList<Unmet> inOrder(Iterable<Unmet> unmet) {
        return ImmutableList.sortedCopyOf(BY_FINDING, unmet);
    }

    static Findings findings(List<Unmet> unmet) {
        return Findings.of(Lists.transform(unmet, Unmet::finding));
    }
}
