package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.internal.Labels;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a rule applies, as data that can be looked into.
 *
 * <p>A condition holds, does not hold, or cannot be known since a fact is missing. {@code And} of nothing always holds,
 * {@code Or} of nothing never does.
 */
public sealed interface Condition {

    /** Returns the facts that the condition reads. */
    ImmutableSortedSet<FactId> reads();

    /** Returns the condition that always holds. */
    static Condition always() {
        return And.ALWAYS;
    }

    /** Returns the condition that holds when all the given ones do. */
    static Condition allOf(Condition... conditions) {
        return new And(ImmutableList.copyOf(requireNonNull(conditions, "conditions")));
    }

    /** Returns the condition that holds when at least one of the given ones does. */
    static Condition anyOf(Condition... conditions) {
        return new Or(ImmutableList.copyOf(requireNonNull(conditions, "conditions")));
    }

    /** Returns the condition that holds when the given one does not. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * Returns the condition that a predicate of the caller's own holds; it is given to the {@link Judge} under this name.
     *
     * @param name the name of the predicate
     * @param reads the facts it may read, one at least
     */
    static Condition own(String name, Fact... reads) {
        return new Own(
                name,
                Stream.of(requireNonNull(reads, "reads"))
                        .map(Fact::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }

    /** Returns the condition that both this one and the other hold; what either joins so stands side by side in it. */
    default Condition and(Condition other) {
        return new And(ImmutableList.<Condition>builder()
                .addAll(this instanceof And and ? and.conditions : ImmutableList.of(this))
                .addAll(requireNonNull(other, "other") instanceof And and ? and.conditions : ImmutableList.of(other))
                .build());
    }

    /** Returns the condition that this one or the other holds; what either joins so stands side by side in it. */
    default Condition or(Condition other) {
        return new Or(ImmutableList.<Condition>builder()
                .addAll(this instanceof Or or ? or.conditions : ImmutableList.of(this))
                .addAll(requireNonNull(other, "other") instanceof Or or ? or.conditions : ImmutableList.of(other))
                .build());
    }

    /**
     * A yes-or-no fact holds.
     *
     * @param fact the fact
     */
    record Holds(FactId fact) implements Condition {

        /** Checks that the fact is named. */
        public Holds {
            requireNonNull(fact, "fact");
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return ImmutableSortedSet.of(fact);
        }

        /** Returns the name of the fact. */
        @Override
        public String toString() {
            return fact.toString();
        }
    }

    /**
     * A fact is one of some constants.
     *
     * @param fact the fact
     * @param constants the constants, at least one
     */
    record Is(FactId fact, ImmutableSortedSet<String> constants) implements Condition {

        /** Checks that there is a constant. */
        public Is {
            requireNonNull(fact, "fact");
            constants = ImmutableSortedSet.copyOf(requireNonNull(constants, "constants")); // whatever order
            checkArgument(!constants.isEmpty(), "condition on fact `%s` names no constant; name one at least", fact);
            for (String each : constants) {
                Labels.checkId("constant of fact `" + fact + "`", "constants", each);
            }
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return ImmutableSortedSet.of(fact);
        }

        /** Returns the fact and the constants. */
        @Override
        public String toString() {
            return fact + " is " + String.join(" or ", constants);
        }
    }

    /**
     * A number is at least so much.
     *
     * @param fact the fact
     * @param bound the least number for which the condition holds
     */
    record AtLeast(FactId fact, Bound bound) implements Condition {

        /** Checks that both parts are there. */
        public AtLeast {
            requireNonNull(fact, "fact");
            requireNonNull(bound, "bound");
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return ImmutableSortedSet.of(fact);
        }

        /** Returns the fact and the bound. */
        @Override
        public String toString() {
            return fact + " >= " + bound;
        }
    }

    /**
     * All of the given conditions hold.
     *
     * @param conditions the conditions
     */
    record And(ImmutableList<Condition> conditions) implements Condition {

        private static final And ALWAYS = new And(ImmutableList.of());

        /** Checks that the conditions are there. */
        public And {
            requireNonNull(conditions, "conditions");
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return union(conditions);
        }

        /** Returns the conditions, joined. */
        @Override
        public String toString() {
            return conditions.isEmpty() ? "always" : joined(conditions, " and ");
        }
    }

    /**
     * At least one of the given conditions holds.
     *
     * @param conditions the conditions
     */
    record Or(ImmutableList<Condition> conditions) implements Condition {

        /** Checks that the conditions are there. */
        public Or {
            requireNonNull(conditions, "conditions");
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return union(conditions);
        }

        /** Returns the conditions, joined. */
        @Override
        public String toString() {
            return conditions.isEmpty() ? "never" : joined(conditions, " or ");
        }
    }

    /**
     * The given condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {

        /** Checks that the condition is there. */
        public Not {
            requireNonNull(condition, "condition");
        }

        @Override
        public ImmutableSortedSet<FactId> reads() {
            return condition.reads();
        }

        /** Returns the condition, negated. */
        @Override
        public String toString() {
            return "not (" + condition + ")";
        }
    }

    /**
     * A predicate of the caller's own holds.
     *
     * @param name the name under which the {@link Judge} is given the predicate
     * @param reads the facts it may read, one at least
     */
    record Own(String name, ImmutableSortedSet<FactId> reads) implements Condition {

        /** Checks that the predicate has a name and something to read. */
        public Own {
            Labels.checkId("predicate", "name", requireNonNull(name, "name"));
            reads = ImmutableSortedSet.copyOf(requireNonNull(reads, "reads")); // whatever order the caller had
            checkArgument(!reads.isEmpty(), "predicate `%s` reads no fact; name one at least", name);
        }

        /** Returns the name of the predicate with the facts it reads. */
        @Override
        public String toString() {
            return name + reads;
        }
    }

    private static ImmutableSortedSet<FactId> union(ImmutableList<Condition> conditions) {
        ImmutableSortedSet.Builder<FactId> union = ImmutableSortedSet.naturalOrder();
        for (Condition each : conditions) {
            union.addAll(each.reads());
        }
        return union.build();
    }

    private static String joined(ImmutableList<Condition> conditions, String word) {
        return conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(word));
    }
}
