package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;

/**
 * What would come of a step if it were taken.
 *
 * @param unmet what stands against it, in report order; nothing if it may be taken
 * @param remarks what would be said all the same, of which none stands against it
 */
public record Prospect(ImmutableList<Unmet> unmet, Findings remarks) {

    /** Checks that both parts are there. */
    public Prospect {
        requireNonNull(unmet, "unmet");
        requireNonNull(remarks, "remarks");
    }

    /** Returns whether nothing stands against it. */
    public boolean isOpen() {
        return unmet.isEmpty();
    }

    /** Returns all that stands against it together with the remarks. */
    public Findings findings() {
        return Unmet.findings(unmet).and(remarks);
    }

    static Prospect of(Draft draft) {
        return new Prospect(Unmet.inOrder(draft.unmet()), draft.remarks());
    }
}
