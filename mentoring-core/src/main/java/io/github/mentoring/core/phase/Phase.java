package io.github.mentoring.core.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Where a mentoring relationship stands.
 *
 * <p>The three phases of work follow one another: none is left out and none comes again. From each of them either side
 * may end the relationship; only a relationship that has got to work can become another one.
 */
public enum Phase {
    /** Each party reflects on whether it is ready for the relationship. */
    PREPARE,
    /** The parties get to know each other and settle goals, time and ways of working. */
    ACQUAINT,
    /** The mentee puts guidance and new skill to use: the working phase. */
    APPLY,
    /** It is over. */
    ENDED,
    /** It has become another relationship. */
    REDEFINED;

    /** Returns the phases that may come next, in the order of declaration; none after a final one. */
    public ImmutableSortedSet<Phase> successors() {
        return switch (this) {
            case PREPARE -> ImmutableSortedSet.of(ACQUAINT, ENDED);
            case ACQUAINT -> ImmutableSortedSet.of(APPLY, ENDED);
            case APPLY -> ImmutableSortedSet.of(ENDED, REDEFINED);
            case ENDED, REDEFINED -> ImmutableSortedSet.of();
        };
    }

    /** Returns whether the given phase may come next. */
    public boolean leadsTo(Phase next) {
        return successors().contains(requireNonNull(next, "next"));
    }

    /** Returns whether nothing comes after this phase. */
    public boolean isFinal() {
        return this == ENDED || this == REDEFINED;
    }
}
