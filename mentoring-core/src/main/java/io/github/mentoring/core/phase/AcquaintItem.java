package io.github.mentoring.core.phase;

import com.google.common.collect.ImmutableSortedSet;

/** What the parties settle while they get to know each other, in this order. */
public enum AcquaintItem {
    /** Backgrounds and experience of everybody. */
    INTRODUCTIONS(true),
    /** What the mentee's work is like; settled once all of its {@linkplain #parts() parts} are. */
    MENTEE_CONTEXT(true),
    /** What is to be achieved: at least one goal that is accepted. */
    GOALS(true),
    /** How each wants to give and to get feedback. */
    FEEDBACK_EXPECTATIONS(true),
    /** How long the relationship is meant to last. */
    TIMEFRAME(true),
    /** When each side can be there; settled once both have said so. */
    AVAILABILITY(true),
    /** How the setting in which they work together is made up. */
    ENVIRONMENT_STRUCTURE(false);

    private final boolean blocking;

    AcquaintItem(boolean blocking) {
        this.blocking = blocking;
    }

    /** Returns whether work cannot begin before this is settled. */
    public boolean isBlocking() {
        return blocking;
    }

    /** Returns whether mentor and mentee must each have settled it. */
    public boolean isForEachSide() {
        return this == AVAILABILITY;
    }

    /** Returns what this falls into, all of it needed; empty for an item that is one piece. */
    public ImmutableSortedSet<ContextPart> parts() {
        return this == MENTEE_CONTEXT ? ImmutableSortedSet.copyOf(ContextPart.values()) : ImmutableSortedSet.of();
    }
}
