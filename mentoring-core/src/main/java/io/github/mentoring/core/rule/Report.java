package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a rule reports of a case, and what is to be done then. */
final class Report {

    private final Rule rule;
    private final RuleId code; // the parts that every finding reads, since those of a rule take longer to ask for
    private final Severity weight;
    private final About about;
    private final boolean isMade;
    private final boolean namesDay;
    private final int bearerAt; // where the fact stands that names the bearer, or -1
    private final Fact[] names;
    private final int[] namesAt; // INVARIANT: where the facts stand that findings name

    Report(Rule rule, Compiled compiled) {
        this.rule = rule;
        this.code = rule.code();
        this.weight = weight(rule);
        this.about = rule.about();
        this.isMade = isMadeBy(rule);
        this.namesDay = rule.namesDay();
        this.bearerAt =
                rule.dutyOf().isPresent() ? compiled.position(rule.dutyOf().get()) : -1;
        this.names = new Fact[rule.names().size()];
        this.namesAt = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            namesAt[i] = compiled.position(rule.names().get(i));
            names[i] = compiled.variables.get(namesAt[i]).fact();
        }
    }

    /** Returns whether the rule reports at all: that is its effect, or it only warns. */
    static boolean isMadeBy(Rule rule) {
        return rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN;
    }

    /** Returns how much it weighs; what would be no report if the rule did not only warn is a warning. */
    static Severity weight(Rule rule) {
        return rule.effect() == Effect.REPORT ? rule.weight() : Severity.WARNING;
    }

    /** Returns what a finding of the given rule alone comes to. */
    static Outcome outcome(Rule rule) {
        if (!isMadeBy(rule) || weight(rule) == Severity.INFO) {
            return Outcome.CLEAR;
        }
        return weight(rule) == Severity.VIOLATION ? Outcome.VIOLATION : Outcome.NOTED;
    }

    boolean isMade() {
        return isMade;
    }

    /** Returns where findings of the rule that stands at the given position belong among those of all. */
    FindingKey findingKey(int at) {
        return new FindingKey(weight, code, at);
    }

    /** Returns where duties under the rule that stands at the given position belong among those of all. */
    DutyKey dutyKey(int at) {
        return new DutyKey(rule.within().toTotalMonths(), rule.within().get(ChronoUnit.DAYS), code, at);
    }

    Finding finding(Parties parties, State state, Optional<LocalDate> day) {
        DutyBearer bearer = bearer(state);
        return new Finding(code, weight, bearer, detail(state, day), subjects(parties, bearer));
    }

    Duty duty(Parties parties, DutyBearer bearer, LocalDate since) {
        return Duty.within(rule.within(), code, bearer, parties.of(bearer), since);
    }

    DutyBearer bearer(State state) {
        return bearerAt >= 0 && state.values[bearerAt] instanceof Given.Constant constant
                ? DutyBearer.valueOf(constant.name())
                : rule.duty();
    }

    private Detail detail(State state, Optional<LocalDate> day) {
        if (names.length == 0 && !(namesDay && day.isPresent())) {
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
        if (namesDay && day.isPresent()) {
            arguments.add(new Detail.Day(day.get()));
        }
        return new Detail(arguments.build());
    }

    private ImmutableSortedSet<PersonId> subjects(Parties parties, DutyBearer bearer) {
        return switch (about) {
            case MENTOR -> parties.on(Side.MENTOR);
            case MENTEE -> parties.on(Side.MENTEE);
            case ALL -> parties.all();
            case BEARER -> {
                ImmutableSortedSet<PersonId> own = parties.of(bearer);
                yield own.isEmpty() ? parties.all() : own;
            }
        };
    }

    /** The order of findings, as far as rules tell. */
    record FindingKey(Severity weight, RuleId code, int rule) implements Places.Key<FindingKey> {

        @Override
        public int compareTo(FindingKey other) {
            int order = weight.compareTo(other.weight);
            if (order == 0) {
                order = code.compareTo(other.code);
            }
            return order == 0 ? Integer.compare(rule, other.rule) : order;
        }

        @Override
        public boolean isAlwaysBefore(FindingKey other) {
            return weight != other.weight || code.compareTo(other.code) != 0;
        }
    }

    /** The order of duties, as far as rules tell: a month may be longer than some days, and shorter in another case. */
    record DutyKey(long months, long days, RuleId code, int rule) implements Places.Key<DutyKey> {

        @Override
        public int compareTo(DutyKey other) {
            int order = Long.compare(months, other.months);
            if (order == 0) {
                order = Long.compare(days, other.days);
            }
            if (order == 0) {
                order = code.compareTo(other.code);
            }
            return order == 0 ? Integer.compare(rule, other.rule) : order;
        }

        @Override
        public boolean isAlwaysBefore(DutyKey other) {
            boolean isOneDay = months == other.months && days == other.days;
            return isOneDay ? code.compareTo(other.code) != 0 : days <= other.days;
        }
    }
}
