package io.github.mentoring.core.rule;

/**
 * The facts of a case as a predicate of the caller's own sees them: those it declared, and all of them known.
 *
 * <p>Every method throws {@link IllegalArgumentException} if the predicate did not declare that it reads the fact.
 */
public interface Reading {

    /** Returns whether the fact holds. */
    boolean holds(Fact.Flag fact);

    /** Returns which constant the fact is. */
    String constant(Fact.Choice fact);

    /** Returns which number the fact is. */
    int number(Fact.Quantity fact);
}
