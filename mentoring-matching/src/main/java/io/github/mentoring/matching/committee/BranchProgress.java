package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

/**
 * Hears how a search for committees comes on.
 *
 * <p>Called on the thread that asked for the committees: whenever a branch is parted in two, and once at the end of each part of the problem;
 * with an executor only at these ends. A listener that throws ends the work with its exception.
 */
@FunctionalInterface
public interface BranchProgress {

    /** Takes no notice. */
    BranchProgress SILENT = state -> {};

    /** Hears how far the search in one part of the problem is. */
    void update(State state);

    /**
     * How far the search in one part of the problem is. Parts share neither mentees nor candidates, and are told of in the order of
     * their first mentees.
     *
     * @param part which part, from zero on
     * @param parts how many there are
     * @param branches how often a branch of this part has been parted in two
     * @param best what the best committees found for the part are worth
     * @param gap by how much, at most, better ones would be worth more, as in {@link CommitteeVerification}; never grows within a part
     */
    record State(int part, int parts, long branches, CommitteeValue best, CommitteeValue gap) {

        /** Checks that all is given. */
        public State {
            requireNonNull(best, "best");
            requireNonNull(gap, "gap");
        }
    }
}
