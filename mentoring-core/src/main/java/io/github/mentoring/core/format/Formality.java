package io.github.mentoring.core.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;

/** How formal mentoring is; each pair settles that for itself. */
public enum Formality {
    /** Structured and matched on purpose, for objectives and outcomes, within a fixed time: known by its marks. */
    FORMAL(ImmutableSortedSet.copyOf(FormalMark.values())),
    /** Hardly structured, chosen by the two and carried by chemistry, often for long; what applies until agreed. */
    INFORMAL(ImmutableSortedSet.of());

    private final ImmutableSortedSet<FormalMark> marks;

    Formality(ImmutableSortedSet<FormalMark> marks) {
        this.marks = marks;
    }

    /** Returns the marks that are looked for. */
    public ImmutableSortedSet<FormalMark> marks() {
        return marks;
    }

    /** Returns one finding for each mark that is looked for and absent; none of them refuses anything. */
    public Findings findings(ImmutableSortedSet<FormalMark> present) {
        requireNonNull(present, "present");
        return Sets.difference(marks, present).stream()
                .map(mark -> FormatRule.FORMAL_MARK_MISSING.finding(Detail.of(mark)))
                .collect(Findings.toFindings());
    }
}
