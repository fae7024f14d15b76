package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

/**
 * Something that a matching is kept from: what a {@link LimitList} tightens, from no limit at all to the strictest that a matching keeps.
 *
 * <p>Each is the first thing that an aim without a price looks at: leximin at the lowest score, an even load at the highest load, and a
 * generous profile at the last rank.
 */
public sealed interface Limit {

    /** Returns what the limit is called in a sentence, such as {@code lowest score}. */
    String label();

    /** No pair has so low a score; in ten-thousandths. Whoever has no mentor has no score. */
    record LowestScore() implements Limit {

        @Override
        public String label() {
            return "lowest score";
        }
    }

    /** No mentor has so many mentees. */
    record HighestLoad() implements Limit {

        @Override
        public String label() {
            return "highest load";
        }
    }

    /**
     * No pair has so late a rank.
     *
     * @param ranks what rank each candidate pair has
     */
    record LastRank(Ranks ranks) implements Limit {

        /** Checks that the ranks are given. */
        public LastRank {
            requireNonNull(ranks, "ranks");
        }

        @Override
        public String label() {
            return "last rank";
        }
    }
}
