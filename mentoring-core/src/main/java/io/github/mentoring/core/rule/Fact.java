package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.Labels;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Something that rules ask about a case: a yes or no, one of a few constants, or a number within bounds.
 *
 * <p>A fact says what holds when a case does not mention it, whether anybody can change it, and who may see it. What is
 * not mentioned is never unknown; a case says so if it is.
 *
 * <p>Compared by id, then by text form.
 */
public sealed interface Fact extends Comparable<Fact> {

    /** Returns the name of the fact, unique within a rulebook. */
    FactId id();

    /** Returns whether it can change, and who may see it. */
    Terms terms();

    /** Returns what holds when a case does not mention the fact. */
    Given otherwise();

    /** Returns whether the fact can have the given value. */
    boolean admits(Given value);

    @Override
    default int compareTo(Fact other) {
        return Comparator.comparing(Fact::id).thenComparing(Fact::toString).compare(this, other);
    }

    /** Returns the yes-or-no fact of the given name: not so unless a case says so, fixed, and seen by all. */
    static Flag flag(String name) {
        return new Flag(FactId.of(name), false, Terms.FIXED_AND_OPEN);
    }

    /** Returns the fact of the given name that is a constant of a closed list: fixed, and seen by all. */
    static Choice choice(String name, Enum<?> otherwise) {
        requireNonNull(otherwise, "otherwise");
        ImmutableList<String> values = Arrays.stream(
                        otherwise.getDeclaringClass().getEnumConstants())
                .map(Enum::name)
                .collect(ImmutableList.toImmutableList());
        return new Choice(FactId.of(name), values, otherwise.name(), Terms.FIXED_AND_OPEN);
    }

    /** Returns the fact of the given name that is a number from least to most, both included; the least unless a case says so. */
    static Quantity quantity(String name, int least, int most) {
        return new Quantity(FactId.of(name), least, most, least, Terms.FIXED_AND_OPEN);
    }

    /**
     * A fact that holds or does not.
     *
     * @param id its name
     * @param holdsOtherwise whether it holds when a case does not mention it
     * @param terms whether it can change, and who may see it
     */
    record Flag(FactId id, boolean holdsOtherwise, Terms terms) implements Fact {

        /** Checks that every part is there. */
        public Flag {
            requireNonNull(id, "id");
            requireNonNull(terms, "terms");
        }

        @Override
        public Given otherwise() {
            return Given.of(holdsOtherwise);
        }

        @Override
        public boolean admits(Given value) {
            return requireNonNull(value, "value") instanceof Given.Truth;
        }

        /** Returns the condition that it holds. */
        public Condition holds() {
            return new Condition.Holds(id);
        }

        /** Returns the same fact with other terms. */
        public Flag with(Terms other) {
            return new Flag(id, holdsOtherwise, other);
        }
    }

    /**
     * A fact that is one of a few constants.
     *
     * @param id its name
     * @param values the constants, at least one, in the order in which findings list them
     * @param constantOtherwise the one that holds when a case does not mention it
     * @param terms whether it can change, and who may see it
     */
    record Choice(FactId id, ImmutableList<String> values, String constantOtherwise, Terms terms) implements Fact {

        /** Checks that the constants are there, each once. */
        public Choice {
            requireNonNull(id, "id");
            requireNonNull(values, "values");
            requireNonNull(constantOtherwise, "constantOtherwise");
            requireNonNull(terms, "terms");
            for (String value : values) {
                Labels.checkId("constant of fact `" + id + "`", "values", value);
            }
            checkArgument(
                    ImmutableSet.copyOf(values).size() == values.size(),
                    "fact `%s` names a constant twice: %s; name each once",
                    id,
                    values);
            checkArgument(
                    values.contains(constantOtherwise),
                    "fact `%s` is none of its constants when not mentioned: `%s`, none of %s; choose one of them",
                    id,
                    constantOtherwise,
                    values);
        }

        @Override
        public Given otherwise() {
            return new Given.Constant(constantOtherwise);
        }

        @Override
        public boolean admits(Given value) {
            return requireNonNull(value, "value") instanceof Given.Constant constant
                    && values.contains(constant.name());
        }

        /** Returns the condition that it is one of the given constants. */
        public Condition is(Enum<?> first, Enum<?>... others) {
            ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
            names.add(requireNonNull(first, "first").name());
            Arrays.stream(requireNonNull(others, "others")).map(Enum::name).forEach(names::add);
            return is(names.build());
        }

        /** Returns the condition that it is one of the given constants. */
        public Condition is(ImmutableSortedSet<String> constants) {
            requireNonNull(constants, "constants");
            checkArgument(
                    values.containsAll(constants),
                    "fact `%s` is never one of %s; choose from %s",
                    id,
                    constants,
                    values);
            return new Condition.Is(id, constants);
        }

        /** Returns the same fact with other terms. */
        public Choice with(Terms other) {
            return new Choice(id, values, constantOtherwise, other);
        }
    }

    /**
     * A fact that is a whole number.
     *
     * @param id its name
     * @param least the least it can be
     * @param most the most it can be
     * @param numberOtherwise what it is when a case does not mention it
     * @param terms whether it can change, and who may see it
     */
    record Quantity(FactId id, int least, int most, int numberOtherwise, Terms terms) implements Fact {

        /** Checks the bounds. */
        public Quantity {
            requireNonNull(id, "id");
            requireNonNull(terms, "terms");
            checkArgument(
                    least <= most,
                    "fact `%s` has its bounds the wrong way round: %s to %s; swap them",
                    id,
                    least,
                    most);
            checkArgument(
                    least <= numberOtherwise && numberOtherwise <= most,
                    "fact `%s` is beyond its bounds when not mentioned: %s, beyond %s to %s; choose a number within",
                    id,
                    numberOtherwise,
                    least,
                    most);
        }

        @Override
        public Given otherwise() {
            return new Given.Amount(numberOtherwise);
        }

        @Override
        public boolean admits(Given value) {
            return requireNonNull(value, "value") instanceof Given.Amount amount
                    && least <= amount.number()
                    && amount.number() <= most;
        }

        /** Returns the condition that it is at least the given number. */
        public Condition atLeast(int number) {
            return new Condition.AtLeast(id, new Bound.Fixed(number));
        }

        /** Returns the condition that it is at least what the given parameter says. */
        public Condition atLeast(Parameter parameter) {
            return new Condition.AtLeast(
                    id, new Bound.Named(requireNonNull(parameter, "parameter").name()));
        }

        /** Returns the same fact with other terms. */
        public Quantity with(Terms other) {
            return new Quantity(id, least, most, numberOtherwise, other);
        }
    }

    /**
     * What comes with a fact.
     *
     * @param change whether it can change
     * @param visibleTo who may see it
     */
    record Terms(Changeability change, ImmutableSortedSet<Audience> visibleTo) {

        /** The terms of what nobody can change and all may see. */
        public static final Terms FIXED_AND_OPEN = of(Changeability.FIXED, Audience.values());

        /** Checks that both parts are there. */
        public Terms {
            requireNonNull(change, "change");
            visibleTo =
                    ImmutableSortedSet.copyOf(requireNonNull(visibleTo, "visibleTo")); // whatever order the caller had
        }

        /** Returns the terms of what can change as given and what the given audiences may see. */
        public static Terms of(Changeability change, Audience... visibleTo) {
            return new Terms(change, ImmutableSortedSet.copyOf(requireNonNull(visibleTo, "visibleTo")));
        }
    }
}
