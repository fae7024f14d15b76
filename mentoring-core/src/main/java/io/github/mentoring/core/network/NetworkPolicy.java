package io.github.mentoring.core.network;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.CareerStage;
import java.util.Optional;
import org.immutables.value.Value;

/** The figures by which the network of a mentee is looked at. */
@Value.Immutable
public abstract class NetworkPolicy {

    private static final NetworkPolicy STANDARD = builder().build();

    NetworkPolicy() {} // only the generated class extends this type

    /** Returns how many introductions a year a junior mentee may expect, zero for none; one unless set. */
    @Value.Default
    public int introductionsPerYear() {
        return 1;
    }

    /**
     * Returns the stages at which a mentee may expect them; all before mid-career unless set.
     *
     * <p>A mentee whose stage is unknown is owed none, since to find a mentor in default on a guess would be unfair. So an
     * unknown stage weighs differently here than where offers are weighed, though the junior stages are the same.
     */
    @Value.Default
    public ImmutableSortedSet<CareerStage> juniorStages() {
        return ImmutableSortedSet.of(CareerStage.STUDENT, CareerStage.TRAINEE, CareerStage.EARLY);
    }

    /** Returns the policy of which nothing is set. */
    public static NetworkPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many introductions a year are due at the given stage, perhaps an unknown one. */
    int introductionsDue(Optional<CareerStage> stage) {
        return stage.filter(juniorStages()::contains).isPresent() ? introductionsPerYear() : 0;
    }

    @Value.Check
    NetworkPolicy check() {
        checkArgument(
                introductionsPerYear() >= 0,
                "network policy has a negative number of introductions: %s; give zero for none",
                introductionsPerYear());
        return withJuniorStages(NaturalOrder.of(juniorStages()));
    }

    abstract NetworkPolicy withJuniorStages(ImmutableSortedSet<CareerStage> stages);

    /** Builds {@link NetworkPolicy} values. */
    public static final class Builder extends ImmutableNetworkPolicy.Builder {
        Builder() {}

        /** Sets the stages at which a mentee may expect introductions; none at all means never. */
        public Builder juniorStages(CareerStage... stages) {
            return juniorStages(ImmutableSortedSet.copyOf(requireNonNull(stages, "stages")));
        }
    }
}
