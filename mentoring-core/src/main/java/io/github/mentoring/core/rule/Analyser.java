package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.RuleId;
import java.util.Optional;

/** Goes through a rulebook for what does not work in it. */
final class Analyser {

    private final Rulebook book;
    private final Survey survey;
    private final Formulas formulas;
    private final Analysis.Builder analysis = Analysis.builder();

    Analyser(Rulebook book) {
        this.book = book;
        this.survey = new Survey(book);
        this.formulas = survey.formulas(0);
    }

    Analysis analysis() {
        book.rules().forEach(this::analyse);
        for (Rule duty : enforced(Effect.REQUIRE)) {
            for (Rule ban : enforced(Effect.PROHIBIT)) {
                survey.find(formulas.counts(duty), formulas.counts(ban))
                        .ifPresent(found -> analysis.addConflicts(
                                new Analysis.Conflict(duty.id(), ban.id(), survey.witness(found))));
            }
        }
        return analysis.build();
    }

    private void analyse(Rule rule) {
        if (survey.find(formulas.counts(rule)).isPresent()) {
            return;
        }
        Optional<long[]> found = survey.find(formulas.holds(rule));
        if (found.isPresent()) {
            analysis.addMasked(
                    new Analysis.Masked(rule.id(), overriding(rule, found.get()), survey.witness(found.get())));
        } else {
            analysis.addDead(rule.id());
        }
    }

    private ImmutableSortedSet<RuleId> overriding(Rule rule, long[] cells) {
        return formulas.overriders(rule).stream()
                .filter(other -> survey.holds(formulas.counts(other), cells))
                .map(Rule::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private ImmutableList<Rule> enforced(Effect effect) {
        return book.rules().stream()
                .filter(rule -> rule.effect() == effect && rule.mode() == Mode.ENFORCE)
                .collect(ImmutableList.toImmutableList());
    }
}
