package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Labels;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * What an institution does otherwise than a rulebook says: rules of its own, figures, weights, and what it leaves out.
 *
 * <p>Neither the order in which things are stated nor that one is stated twice makes a difference. An overlay is data;
 * {@link #on} makes a rulebook of it.
 */
@Value.Immutable
public abstract class Overlay {

    Overlay() {} // only the generated class extends this type

    /** Returns which version the rulebook becomes, in the institution's own words and not blank. */
    public abstract String version();

    /** Returns the rules that it adds, by name. */
    public abstract ImmutableList<Rule> rules();

    /** Returns the facts that it adds. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Fact> facts();

    /** Returns the parameters that it adds, by name. */
    public abstract ImmutableList<Parameter> parameters();

    /** Returns the figures that it sets, at most one for each parameter. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tuning> tunings();

    /** Returns the rules that only warn. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RuleId> warnings();

    /** Returns how much the findings of rules weigh. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RuleId, Severity> severities();

    /**
     * Returns what rules do, such as that one requires what it otherwise permits. Where findings decide, a rule that reports
     * goes on doing so.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RuleId, Effect> effects();

    /** Returns the rules that it leaves out; one that it adds may take the name of one of them, and so its place. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RuleId> omissions();

    /**
     * Returns the rulebook that it makes of the given one, or every reason why it makes none.
     *
     * <p>It is refused if it changes what is not there, sets a figure out of range, makes something that is no rulebook,
     * adds a rule that never counts, makes a rule dead, silences one by letting it permit what it reports, or goes
     * {@linkplain Rulebook#below below the floor}. What it does not make worse than that is left to the institution and told
     * in the analysis. What rests on a predicate of the caller's own is refused if the predicate could make it so.
     *
     * <p>The caller chooses the floor. Where there are standard rules with a floor of their own, they offer to be
     * overlaid upon that one.
     *
     * @param base the rulebook to change
     * @param floor the rules below which no institution may go; for the same question, and its facts are among those of the
     *     rulebook
     * @throws IllegalArgumentException if the floor is not of that kind
     */
    public Overlaid on(Rulebook base, Rulebook floor) {
        requireNonNull(base, "base");
        requireNonNull(floor, "floor");
        Floor.check(floor, base);
        return new Layering(this, base, floor).overlaid();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Overlay check() {
        Labels.checkId("version of an overlay", "version", version());
        tunings()
                .forEach(tuning -> checkArgument(
                        tunings().stream().filter(tuning::isOfSame).count() == 1,
                        "overlay sets parameter `%s` to several figures; set it to one",
                        tuning.parameter()));
        ImmutableList<Rule> ordered = ordered(rules(), Comparator.comparing(Rule::id));
        ImmutableList<Parameter> named = ordered(parameters(), Comparator.comparing(Parameter::name));
        return ordered.equals(rules()) && named.equals(parameters())
                ? this
                : withRules(ordered).withParameters(named);
    }

    abstract Overlay withRules(Iterable<? extends Rule> rules);

    abstract Overlay withParameters(Iterable<? extends Parameter> parameters);

    private static <T> ImmutableList<T> ordered(ImmutableList<T> parts, Comparator<T> name) {
        Comparator<T> order = name.thenComparing(T::toString); // parts of one name stay apart until they are refused
        ImmutableList<T> ordered = parts.stream().distinct().sorted(order).collect(ImmutableList.toImmutableList());
        return ordered.equals(parts) ? parts : ordered; // what is in order is not copied, and so not checked, again
    }

    /** Builds {@link Overlay} values. */
    public static final class Builder extends ImmutableOverlay.Builder {
        Builder() {}

        /** Sets a parameter to a figure. */
        public Builder tune(Parameter parameter, int figure) {
            return addTunings(new Tuning(requireNonNull(parameter, "parameter").name(), figure));
        }

        /** Sets a parameter, by its name, to a figure. */
        public Builder tune(String parameter, int figure) {
            return addTunings(new Tuning(parameter, figure));
        }

        /** Lets a rule only warn. */
        public Builder warnOnly(RuleId rule) {
            return addWarnings(requireNonNull(rule, "rule"));
        }

        /** Gives the findings of a rule another weight. */
        public Builder severity(RuleId rule, Severity severity) {
            return putSeverities(requireNonNull(rule, "rule"), requireNonNull(severity, "severity"));
        }

        /** Gives a rule another effect. */
        public Builder effect(RuleId rule, Effect effect) {
            return putEffects(requireNonNull(rule, "rule"), requireNonNull(effect, "effect"));
        }

        /** Leaves a rule out; what overrides it overrides one less. */
        public Builder leaveOut(RuleId rule) {
            return addOmissions(requireNonNull(rule, "rule"));
        }

        @Override
        public Overlay build() {
            return DuplicateKeys.refuse(
                    super::build, "overlay", "changes one rule twice in the same respect; change it once");
        }
    }

    /**
     * A figure for a parameter; compared by both.
     *
     * @param parameter the name of the parameter
     * @param figure the figure
     */
    public record Tuning(String parameter, int figure) implements Comparable<Tuning> {

        /** Checks that the parameter is named. */
        public Tuning {
            Labels.checkId("parameter", "parameter", requireNonNull(parameter, "parameter"));
        }

        private boolean isOfSame(Tuning other) {
            return parameter.equals(other.parameter);
        }

        @Override
        public int compareTo(Tuning other) {
            return Comparator.comparing(Tuning::parameter)
                    .thenComparingInt(Tuning::figure)
                    .compare(this, other);
        }
    }
}
