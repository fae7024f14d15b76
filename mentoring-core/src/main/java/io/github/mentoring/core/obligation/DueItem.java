package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

/**
 * An obligation as it stands on some day; compared by obligation, then standing.
 *
 * @param obligation what is owed
 * @param standing how it stands
 */
public record DueItem(Obligation obligation, Standing standing) implements Comparable<DueItem> {

    /** Checks that both parts are there. */
    public DueItem {
        requireNonNull(obligation, "obligation");
        requireNonNull(standing, "standing");
    }

    @Override
    public int compareTo(DueItem other) {
        int byObligation = obligation.compareTo(other.obligation);
        return byObligation != 0 ? byObligation : standing.compareTo(other.standing);
    }
}
