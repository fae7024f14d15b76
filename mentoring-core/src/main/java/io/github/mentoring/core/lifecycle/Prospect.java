package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;

/**
 * What would come of a step if it were taken.
 *
 * @param unmet what stands against it, in report order; nothing if it may be taken
 * @param findings the same together with what would be said all the same
 */
public record Prospect(ImmutableList<Unmet> unmet, Findings findings) {

    /** Checks that both parts are there. */
    public Prospect {
        requireNonNull(unmet, "unmet");
        requireNonNull(findings, "findings");
    }

    /** Returns whether nothing stands against it. */
    public boolean isOpen() {
        return unmet.isEmpty();
    }

    static Prospect of(Draft draft) {
        ImmutableList<Unmet> unmet = Unmet.inOrder(draft.unmet());
        return new Prospect(unmet, Unmet.findings(unmet).and(draft.remarks()));
    }
}
