package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.internal.Labels;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules of an institution for one question, with the facts they read and the figures they go by.
 *
 * <p>A rulebook is data; a {@link Judge} gives verdicts by it. Neither the order in which rules are added nor that one is
 * added twice makes a difference.
 */
@Value.Immutable
public abstract class Rulebook {

    Rulebook() {} // only the generated class extends this type

    /** Returns what it is asked. */
    public abstract Question question();

    /** Returns which version of the institution's rules it is, in the institution's own words and not blank. */
    public abstract String version();

    /** Returns the facts that its rules may read, by id. */
    public abstract ImmutableList<Fact> facts();

    /** Returns the figures that its conditions name, by name. */
    public abstract ImmutableList<Parameter> parameters();

    /** Returns the rules, by id. */
    public abstract ImmutableList<Rule> rules();

    /** Returns the rule with the given name, or empty if there is none. */
    public Optional<Rule> rule(RuleId id) {
        requireNonNull(id, "id");
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns the fact with the given name, or empty if there is none. */
    public Optional<Fact> fact(FactId id) {
        requireNonNull(id, "id");
        return facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /**
     * Returns in what this rulebook goes below a floor, or nothing if it keeps to it.
     *
     * <p>Every rule of the floor has to be here under its name, with the code, the duty, whom its findings are about and
     * what they name as in the floor, and with no longer a time to act, that is, with neither more months nor more days;
     * and no case may come to an outcome {@linkplain Outcome#isBelow below} that by the floor, whatever predicates of the
     * caller's own may say. Wherever a rule of the floor counts there, it has to count here too, weigh as much and have the
     * same effect, lest other rules take the place of its duty; one that only permits may be overridden, or do more.
     *
     * @param floor the rules below which no institution may go; for the same question, and its facts are among those here
     * @throws IllegalArgumentException if the floor is not of that kind
     */
    public ImmutableList<Problem> below(Rulebook floor) {
        Floor.check(requireNonNull(floor, "floor"), this);
        return Floor.problems(floor, this);
    }

    /** Returns a copy with the given rules and no others. */
    public abstract Rulebook withRules(Iterable<? extends Rule> rules);

    /** Returns a copy with the given facts and no others. */
    public abstract Rulebook withFacts(Iterable<? extends Fact> facts);

    /** Returns a copy with the given figures and no others. */
    public abstract Rulebook withParameters(Iterable<? extends Parameter> parameters);

    /** Returns a copy that calls itself another version. */
    public abstract Rulebook withVersion(String version);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Rulebook check() {
        Labels.checkId("version of a rulebook", "version", version());
        RulebookChecks.check(this);
        return RulebookChecks.sorted(this);
    }

    /** Returns the question, the version and the names of the rules. */
    @Override
    public final String toString() {
        return "Rulebook[" + question() + ", " + version() + ", "
                + rules().stream().map(Rule::id).toList() + "]";
    }

    /** Builds {@link Rulebook} values. */
    public static final class Builder extends ImmutableRulebook.Builder {
        Builder() {}
    }
}
