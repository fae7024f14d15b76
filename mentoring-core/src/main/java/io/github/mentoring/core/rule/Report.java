package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a rule reports of a case, and what is to be done then. */
final class Report {

    private final Rule rule;
    private final int bearerAt; // where the fact stands that names the bearer, or -1
    private final Fact[] names;
    private final int[] namesAt; // INVARIANT: where the facts stand that findings name

    Report(Rule rule, Compiled compiled) {
        this.rule = rule;
        this.bearerAt = rule.dutyOf().map(compiled::position).orElse(-1);
        this.namesAt = rule.names().stream().mapToInt(compiled::position).toArray();
        this.names = rule.names().stream()
                .map(fact -> compiled.variables.get(compiled.position(fact)).fact())
                .toArray(Fact[]::new);
    }

    /** Returns whether the rule reports at all: that is its effect, or it only warns. */
    static boolean isMadeBy(Rule rule) {
        return rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN;
    }

    /** Returns how much it weighs; what would be no report if the rule did not only warn is a warning. */
    static Severity weight(Rule rule) {
        return rule.effect() == Effect.REPORT ? rule.weight() : Severity.WARNING;
    }

    Finding finding(Case given, State state) {
        DutyBearer bearer = bearer(state);
        return new Finding(rule.code(), weight(rule), bearer, detail(given, state), subjects(given, bearer));
    }

    Duty duty(Case given, Finding finding, LocalDate since) {
        try {
            LocalDate due = since.plus(rule.within());
            return new Duty(rule.code(), finding.duty(), people(given, finding.duty()), since, due);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "duty under rule `" + rule.id() + "` falls due after the last day of the calendar: " + since
                            + " and then " + rule.within() + "; judge as of an earlier day",
                    e);
        }
    }

    private DutyBearer bearer(State state) {
        return bearerAt >= 0 && state.values[bearerAt] instanceof Given.Constant constant
                ? DutyBearer.valueOf(constant.name())
                : rule.duty();
    }

    private Detail detail(Case given, State state) {
        if (names.length == 0 && !(rule.namesDay() && given.day().isPresent())) {
            return Detail.none();
        }
        ImmutableList.Builder<Detail.Argument> arguments = ImmutableList.builder();
        for (int i = 0; i < names.length; i++) {
            Given value = state.values[namesAt[i]];
            String name = names[i].id().name();
            if (value instanceof Given.Constant constant && names[i] instanceof Fact.Choice choice) {
                arguments.add(
                        new Detail.Constant(constant.name(), choice.values().indexOf(constant.name())));
            } else if (value instanceof Given.Amount amount) {
                arguments.add(new Detail.Quantity(name, amount.number()));
            } else if (value instanceof Given.Truth truth && truth.holds()) {
                arguments.add(new Detail.Id(name));
            }
        }
        if (rule.namesDay()) {
            given.day().ifPresent(day -> arguments.add(new Detail.Day(day)));
        }
        return new Detail(arguments.build());
    }

    private ImmutableSortedSet<PersonId> subjects(Case given, DutyBearer bearer) {
        return switch (rule.about()) {
            case MENTOR -> people(given, DutyBearer.MENTOR);
            case MENTEE -> people(given, DutyBearer.MENTEE);
            case ALL -> people(given, DutyBearer.BOTH);
            case BEARER -> {
                ImmutableSortedSet<PersonId> own = people(given, bearer);
                yield own.isEmpty() ? people(given, DutyBearer.BOTH) : own;
            }
        };
    }

    private static ImmutableSortedSet<PersonId> people(Case given, DutyBearer bearer) {
        return switch (bearer) {
            case MENTOR -> person(given, Side.MENTOR);
            case MENTEE -> person(given, Side.MENTEE);
            case BOTH -> ImmutableSortedSet.copyOf(given.people().values());
            case PROGRAMME, INSTITUTION -> ImmutableSortedSet.of();
        };
    }

    private static ImmutableSortedSet<PersonId> person(Case given, Side side) {
        PersonId person = given.people().get(side);
        return person == null ? ImmutableSortedSet.of() : ImmutableSortedSet.of(person);
    }
}
