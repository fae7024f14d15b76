package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What rules are asked about: the facts of one matter, and whom it concerns.
 *
 * <p>Facts that are not mentioned are what they are {@linkplain Fact#otherwise otherwise}. The text form shows whom it
 * concerns, and no fact.
 */
@Value.Immutable
public abstract class Case {

    Case() {} // only the generated class extends this type

    /** Returns the facts that are mentioned, with what is said of each. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<FactId, Given> facts();

    /** Returns who stands on which side; none at all if it concerns nobody in particular. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Side, PersonId> people();

    /** Returns the day on which it came about, or empty if that does not matter. */
    public abstract Optional<LocalDate> day();

    /** Returns everybody whom it concerns. */
    public ImmutableSortedSet<PersonId> subjects() {
        return ImmutableSortedSet.copyOf(people().values());
    }

    /** Returns a copy in which the given fact is said to be something else. */
    public Case with(FactId fact, Given value) {
        requireNonNull(fact, "fact");
        requireNonNull(value, "value");
        ImmutableSortedMap.Builder<FactId, Given> others = ImmutableSortedMap.naturalOrder();
        facts().forEach((id, given) -> {
            if (!id.equals(fact)) {
                others.put(id, given);
            }
        });
        return withFacts(others.put(fact, value).buildOrThrow());
    }

    /** Returns a copy that mentions only the facts that the given rulebook knows, so that it can be judged by it. */
    public Case knownTo(Rulebook rulebook) {
        requireNonNull(rulebook, "rulebook");
        ImmutableSortedMap.Builder<FactId, Given> known = ImmutableSortedMap.naturalOrder();
        facts().forEach((id, given) -> {
            if (rulebook.fact(id).isPresent()) {
                known.put(id, given);
            }
        });
        return withFacts(known.buildOrThrow());
    }

    abstract Case withFacts(Map<? extends FactId, ? extends Given> facts);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for a case between a mentor and a mentee. */
    public static Builder between(PersonId mentor, PersonId mentee) {
        return builder()
                .putPeople(Side.MENTOR, requireNonNull(mentor, "mentor"))
                .putPeople(Side.MENTEE, requireNonNull(mentee, "mentee"));
    }

    /** Returns who stands on which side, and no fact. */
    @Override
    public final String toString() {
        return "Case" + people();
    }

    /** Builds {@link Case} values. */
    public static final class Builder extends ImmutableCase.Builder {
        Builder() {}

        /** States that a fact holds, or that it does not. */
        public Builder set(Fact.Flag fact, boolean holds) {
            return putFacts(requireNonNull(fact, "fact").id(), Given.of(holds));
        }

        /** States which constant a fact is. */
        public Builder set(Fact.Choice fact, Enum<?> constant) {
            return put(
                    fact,
                    new Given.Constant(requireNonNull(constant, "constant").name()));
        }

        /** States which number a fact is. */
        public Builder set(Fact.Quantity fact, int number) {
            return put(fact, new Given.Amount(number));
        }

        /** States that nobody knows a fact. */
        public Builder unknown(Fact fact) {
            return putFacts(requireNonNull(fact, "fact").id(), Given.unknown());
        }

        /** States that somebody knows a fact and does not tell. */
        public Builder withheld(Fact fact) {
            return putFacts(requireNonNull(fact, "fact").id(), Given.withheld());
        }

        private Builder put(Fact fact, Given value) {
            checkArgument(
                    requireNonNull(fact, "fact").admits(value),
                    "fact `%s` is said to be something it cannot be; choose from %s",
                    fact.id(),
                    Variable.range(fact));
            return putFacts(fact.id(), value);
        }

        @Override
        public Case build() {
            try {
                return super.build();
            } catch (IllegalArgumentException e) {
                throw DuplicateKeys.refusal(e, "case", "states one fact twice; state it once");
            }
        }
    }
}
