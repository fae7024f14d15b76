package io.github.mentoring.matching.run;

/**
 * Hears how far long work is.
 *
 * <p>Called on the thread that asked for the work, at least at the beginning and at the end of each stage, with {@code done}
 * never falling within a stage. A stage that is {@linkplain StopSignal stopped} ends where it is. A listener that throws ends
 * the work with its exception.
 */
@FunctionalInterface
public interface Progress {

    /** Takes no notice. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * Hears that a stage has done this much of its work.
     *
     * @param stage what is being done
     * @param done how many units of it are done, from zero to {@code total}
     * @param total how many units the stage has
     */
    void update(Stage stage, long done, long total);

    /** The stages of a match, in their order. */
    enum Stage {
        /** Screening and scoring the mentees, one unit each. */
        CANDIDATES,
        /**
         * Looking for the best matching, one unit a mentee, or as many a step by aims in an order; how far that is can only be guessed
         * before it ends.
         */
        SOLVING,
        /** Choosing among equally good matchings, one unit a mentee. */
        TIES
    }
}
