package io.github.mentoring.core.learning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;

/**
 * In what the models of learning can be compared: the rows of the table whose columns are the {@link LearningModel}s
 * and whose cells hold {@link ModelTrait}s.
 */
public enum ModelAspect {
    /** In what the one who guides is an expert. */
    EXPERTISE,
    /** How formal the approach usually is. */
    FORMALITY,
    /** What the approach is driven by. */
    DRIVER,
    /** What the work is about. */
    FOCUS,
    /** What counts most while working. */
    ORIENTATION,
    /** What goes through the mind of the one who guides. */
    GUIDING_THOUGHT,
    /** How the one who guides speaks. */
    COMMUNICATION,
    /** What the one who guides does. */
    ACTION,
    /** By what success is told. */
    SUCCESS,
    /** What else sets a model apart; where a mark is absent, it does not hold of the model. */
    MARK;

    /** Returns the cell of the table in this row and the column of the given model. */
    public ImmutableSortedSet<ModelTrait> of(LearningModel model) {
        requireNonNull(model, "model");
        return model.traits().stream()
                .filter(trait -> trait.aspect() == this)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
