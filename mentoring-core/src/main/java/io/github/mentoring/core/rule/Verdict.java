package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a {@link Judge} says of a case, with all its reasons.
 *
 * <p>The text form shows the answer and the names of rules and facts, and no value of a fact.
 */
@Value.Immutable
public abstract class Verdict {

    Verdict() {} // only the generated class extends this type

    /** Returns the outcome, or that it takes more information. */
    @Value.Parameter
    public abstract Answer answer();

    /**
     * Returns the rules that decide, by name: alone they give the same outcome.
     *
     * <p>Where it is certain that one of several rules decides but not which, it is as few of these as will do, none of
     * them {@linkplain Cited#isCertain certain} by itself.
     */
    @Value.Parameter
    public abstract ImmutableList<Cited> deciding();

    /** Returns the other rules that apply and count, by name. */
    @Value.Parameter
    public abstract ImmutableList<Cited> others();

    /** Returns the rules that apply and do not count, by name. */
    @Value.Parameter
    public abstract ImmutableList<Defeated> defeated();

    /** Returns the facts that are missing and make a difference; none if the answer is decided. */
    @Value.NaturalOrder
    @Value.Parameter
    public abstract ImmutableSortedSet<FactId> missing();

    /** Returns the rules whose own predicates threw; they count as not known. */
    @Value.NaturalOrder
    @Value.Parameter
    public abstract ImmutableSortedSet<RuleId> erring();

    /** Returns what is found, by the rules that surely apply and count. */
    @Value.Parameter
    public abstract Findings findings();

    /**
     * Returns what is to be done, by whom and until when: for each finding but mere notes, and for each demand. Where a ban
     * stands against a demand, the institution has to decide.
     */
    @Value.NaturalOrder
    @Value.Parameter
    public abstract ImmutableSortedSet<Duty> duties();

    /** Returns the version of the rulebook. */
    @Value.Parameter
    public abstract String version();

    /** Returns the day as of which it was given. */
    @Value.Parameter
    public abstract LocalDate asOf();

    abstract Verdict withMissing(Iterable<? extends FactId> missing);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the answer, and the names of what decides and what is missing. */
    @Override
    public final String toString() {
        return "Verdict[" + answer() + ", "
                + deciding().stream().map(Cited::rule).toList() + ", missing " + missing() + "]";
    }

    /** Builds {@link Verdict} values. */
    public static final class Builder extends ImmutableVerdict.Builder {
        Builder() {}
    }
}
