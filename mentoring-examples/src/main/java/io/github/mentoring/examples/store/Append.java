package io.github.mentoring.examples.store;

/** What became of events that were to be put on record. */
sealed interface Append {

    /**
     * They are on record, and stay there.
     *
     * @param version how many events the relationship now has
     */
    record Appended(int version) implements Append {}

    /**
     * None of them is on record, since somebody else has come first; load the relationship, and decide again.
     *
     * @param version how many events the relationship has
     */
    record Conflict(int version) implements Append {}
}
