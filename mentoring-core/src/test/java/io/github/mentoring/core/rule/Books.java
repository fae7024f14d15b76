package io.github.mentoring.core.rule;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Facts, rules and rulebooks from which examples are made. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final PersonId ADA = PersonId.of("ada");
    static final PersonId BOB = PersonId.of("bob");

    static final Fact.Flag EVALUATES = changeable("mentor.evaluates");
    static final Fact.Flag PARTNERS = Fact.flag("pair.partners");
    static final Fact.Flag CONSENT = changeable("mentee.consents");
    static final Fact.Flag KIN = Fact.flag("pair.kin").with(Fact.Terms.of(Changeability.PROTECTED, Audience.values()));
    static final Fact.Quantity MONTHS =
            Fact.quantity("pair.monthsApart", 0, 120).with(Fact.Terms.of(Changeability.TIME, Audience.values()));
    static final Fact.Quantity LAPSES = Fact.quantity("mentor.lapses", 0, 50);
    static final Fact.Choice BEARER = Fact.choice("case.bearer", DutyBearer.MENTOR);

    private Books() {}

    static Fact.Flag changeable(String name) {
        return Fact.flag(name).with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.values()));
    }

    static Rule.Builder rule(String id) {
        return rule(id, DutyBearer.MENTOR);
    }

    static Rule.Builder rule(String id, DutyBearer duty) {
        return Rule.builder()
                .id(RuleId.of(id))
                .source(new Source("Rules of the house", "on rule " + id))
                .duty(duty);
    }

    static Rule report(String id, Severity severity, Condition when, String... overrides) {
        return effect(id, Effect.REPORT, when, overrides).withSeverity(severity);
    }

    static Rule effect(String id, Effect effect, Condition when, String... overrides) {
        Rule.Builder rule = rule(id).effect(effect).when(when);
        for (String other : overrides) {
            rule.addOverrides(RuleId.of(other));
        }
        return rule.build();
    }

    static Rulebook screening(Rule... rules) {
        return book(Question.SCREENING, rules);
    }

    static Rulebook disclosure(Rule... rules) {
        return book(Question.DISCLOSURE, rules);
    }

    static Rulebook book(Question question, Rule... rules) {
        return Rulebook.builder()
                .question(question)
                .version("2026-1")
                .addFacts(EVALUATES, PARTNERS, CONSENT, KIN, MONTHS, LAPSES, BEARER)
                .addRules(rules)
                .build();
    }

    /** Returns a rulebook of one rule, which joins so many facts. */
    static Rulebook asking(int facts, Function<Condition[], Condition> join) {
        List<Fact.Flag> flags =
                IntStream.range(0, facts).mapToObj(at -> Fact.flag("f" + at)).toList();
        return Rulebook.builder()
                .question(Question.SCREENING)
                .version("2026-1")
                .addAllFacts(flags)
                .addRules(report(
                        "MANY",
                        Severity.VIOLATION,
                        join.apply(flags.stream().map(Fact.Flag::holds).toArray(Condition[]::new))))
                .build();
    }

    static Case.Builder pair() {
        return Case.between(ADA, BOB);
    }

    static Verdict verdict(Rulebook book, Case.Builder given) {
        return Judge.of(book).judge(given.build(), TODAY);
    }
}
