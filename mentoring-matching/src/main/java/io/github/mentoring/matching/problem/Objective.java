package io.github.mentoring.matching.problem;

/**
 * What makes one matching better than another.
 *
 * <p>Under every objective equal totals are decided by how many soft preferences are met, and then by the tie rule: going
 * through the mentees in the order of their ids, the sorted ids of their mentors are compared; the first smaller id wins,
 * and nobody counts as greater than anybody. So there is exactly one best matching.
 */
public enum Objective {
    /** As many mentees as possible get a mentor, then the greatest total score: the default. */
    MOST_SERVED_THEN_TOTAL,
    /** As many pairs as possible, then the greatest total score; differs where a mentee may have several mentors. */
    MOST_PLACES_THEN_TOTAL,
    /** The greatest total score, however many it leaves without a mentor. */
    TOTAL;

    /**
     * Returns how much more the objective counts, before any score, for giving a mentee this one of their mentors.
     *
     * <p>INVARIANT: never less than zero, never more than for the mentor before, and the same for all from the second on; the
     * solver and the check of a certificate rely on it.
     */
    public int placesCounted(int ordinalOfMentor) {
        return switch (this) {
            case MOST_SERVED_THEN_TOTAL -> ordinalOfMentor == 1 ? 1 : 0;
            case MOST_PLACES_THEN_TOTAL -> 1;
            case TOTAL -> 0;
        };
    }
}
