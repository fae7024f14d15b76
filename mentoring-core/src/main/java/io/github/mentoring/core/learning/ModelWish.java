package io.github.mentoring.core.learning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.immutables.value.Value;

/**
 * What a person expects of a model of learning, held against each of them.
 *
 * <p>The comparison lists what is missing and leaves the choice to the person: models are neither ranked nor left out.
 */
@Value.Immutable
public abstract class ModelWish {

    ModelWish() {} // only the generated class extends this type

    /** Returns from which side the person thinks about guidance. */
    public abstract GuidanceStance stance();

    /** Returns the traits that matter to the person; an aspect without any does not matter. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<ModelTrait> traits();

    /** Returns the traits that the given model lacks. */
    public ImmutableSortedSet<ModelTrait> missingIn(LearningModel model) {
        requireNonNull(model, "model");
        return ImmutableSortedSet.copyOf(Sets.difference(traits(), model.traits()));
    }

    /** Returns the traits that each model lacks: every model, in the order in which they are declared. */
    public ImmutableSortedMap<LearningModel, ImmutableSortedSet<ModelTrait>> comparison() {
        return ImmutableSortedMap.copyOf(Maps.asMap(EnumSet.allOf(LearningModel.class), this::missingIn));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ModelWish} values. */
    public static final class Builder extends ImmutableModelWish.Builder {
        Builder() {}
    }
}
