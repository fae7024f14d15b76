package io.github.mentoring.core.rule;

/**
 * A predicate of the caller's own, for what conditions cannot say.
 *
 * <p>It is a function of what it reads and of nothing else. One that throws is reported as erring and counts as not known.
 */
@FunctionalInterface
public interface OwnPredicate {

    /** Returns whether the predicate holds in the given case. */
    boolean holds(Reading reading);
}
