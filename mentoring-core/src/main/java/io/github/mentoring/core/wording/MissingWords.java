package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out which templates a rulebook has need of. */
final class MissingWords {

    private final Set<String> keys;

    /** Looks among the given keys. */
    MissingWords(Set<String> keys) {
        this.keys = keys;
    }

    /** Returns the keys that are not there and without which something in the rulebook goes by its bare name. */
    ImmutableSortedSet<String> of(Rulebook book) {
        return Stream.concat(
                        book.rules().stream().flatMap(this::of),
                        book.facts().stream().flatMap(this::of))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private Stream<String> of(Rule rule) {
        if (rule.effect() != Effect.REPORT) {
            return sentence(rule.id(), "rule.");
        }
        Stream<String> sentences = rule.code().equals(rule.id())
                ? sentence(rule.code(), "finding.")
                : Stream.concat(sentence(rule.code(), "finding."), sentence(rule.id(), "rule."));
        return rule.severity() == Severity.INFO
                ? sentences // nobody has to act on it
                : Stream.concat(sentences, missing("duty." + rule.code()));
    }

    private Stream<String> sentence(RuleId rule, String kind) {
        return keys.contains("rule." + rule) || keys.contains("finding." + rule) ? Stream.of() : Stream.of(kind + rule);
    }

    private Stream<String> of(Fact fact) {
        if (fact instanceof Fact.Flag) {
            return missing("fact." + fact.id(), "is." + fact.id(), "not." + fact.id());
        }
        boolean hasAllConstants = fact instanceof Fact.Choice choice
                && choice.values().stream().allMatch(value -> keys.contains("is." + fact.id() + "." + value));
        return hasAllConstants ? missing("fact." + fact.id()) : missing("fact." + fact.id(), "is." + fact.id());
    }

    private Stream<String> missing(String... needed) {
        return Stream.of(needed).filter(key -> !keys.contains(key));
    }
}
