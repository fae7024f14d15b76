package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.internal.Spans;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule as data: when it applies, what it does then, how much that weighs, whose part it is to act, and what it rests on.
 */
@Value.Immutable
public abstract class Rule {

    Rule() {} // only the generated class extends this type

    /** Returns the name of the rule, unique within a rulebook. */
    public abstract RuleId id();

    /** Returns the code of its findings, which several rules may share; its own name unless stated. */
    @Value.Default
    public RuleId code() {
        return id();
    }

    /** Returns the text it rests on. */
    public abstract Source source();

    /** Returns what it does when it applies; it reports unless stated. */
    @Value.Default
    public Effect effect() {
        return Effect.REPORT;
    }

    /** Returns how much a finding of it weighs; a violation unless stated. */
    @Value.Default
    public Severity severity() {
        return Severity.VIOLATION;
    }

    /** Returns whether it decides or only warns; it decides unless stated. */
    @Value.Default
    public Mode mode() {
        return Mode.ENFORCE;
    }

    /** Returns whose part it is to act, unless {@link #dutyOf} says so. */
    public abstract DutyBearer duty();

    /** Returns the fact that names whose part it is, if that depends on the case; its constants are bearers of duty. */
    public abstract Optional<FactId> dutyOf();

    /** Returns whom its findings are about; everybody whom the case names unless stated. */
    @Value.Default
    public About about() {
        return About.ALL;
    }

    /** Returns the facts whose values its findings name, in this order. */
    public abstract ImmutableList<FactId> names();

    /** Returns whether its findings name the day of the case, too; they do not unless stated. */
    @Value.Default
    public boolean namesDay() {
        return false;
    }

    /** Returns when it applies; always unless stated. */
    @Value.Default
    public Condition when() {
        return Condition.always();
    }

    /** Returns the rules that do not count where this one applies. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RuleId> overrides();

    /** Returns how long whoever is to act may take, counted from the day of the case; at most a hundred years, none unless stated. */
    @Value.Default
    public Period within() {
        return Period.ZERO;
    }

    /** Returns how much a finding of it weighs in its mode: a violation that only warns is a warning. */
    public Severity weight() {
        return mode() == Mode.WARN && severity() == Severity.VIOLATION ? Severity.WARNING : severity();
    }

    /** Returns a copy with the given weight. */
    public abstract Rule withSeverity(Severity severity);

    /** Returns a copy in the given mode. */
    public abstract Rule withMode(Mode mode);

    /** Returns a copy that applies at another time. */
    public abstract Rule withWhen(Condition when);

    /** Returns a copy with another effect. */
    public abstract Rule withEffect(Effect effect);

    abstract Rule withOverrides(Iterable<? extends RuleId> overrides);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        RulebookChecks.checkDepth(this);
        checkArgument(
                !overrides().contains(id()), "rule `%s` overrides itself; leave it out of what it overrides", id());
        checkArgument(
                !within().isNegative(),
                "rule `%s` gives a negative time to act: %s; give zero or more",
                id(),
                within());
        checkArgument(
                Spans.isSpan(within()),
                "rule `%s` gives a time to act longer than people are around: %s; give a hundred years at most",
                id(),
                within());
    }

    /** Builds {@link Rule} values. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
