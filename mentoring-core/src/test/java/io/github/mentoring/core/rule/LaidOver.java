package io.github.mentoring.core.rule;

import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rulebook, an overlay that adds no facts or figures, and a floor.
 *
 * @param base the rulebook
 * @param overlay the overlay
 * @param floor the floor
 */
record LaidOver(Rulebook base, Overlay overlay, Rulebook floor) {

    Overlaid result() {
        return overlay.on(base, floor);
    }

    /** Returns the rulebook that is asked for, by a plain reading of the overlay. */
    Rulebook made() {
        Set<Rule> kept = Sets.filter(
                Set.copyOf(base.rules()), rule -> !overlay.omissions().contains(rule.id()));
        Set<RuleId> left = Stream.concat(kept.stream(), overlay.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        List<Rule> rules = Stream.concat(
                        kept.stream().map(rule -> Scene.overriding(rule, Sets.intersection(rule.overrides(), left))),
                        overlay.rules().stream())
                .map(rule -> overlay.warnings().contains(rule.id()) ? rule.withMode(Mode.WARN) : rule)
                .map(rule -> rule.withSeverity(overlay.severities().getOrDefault(rule.id(), rule.severity())))
                .map(rule -> rule.withEffect(overlay.effects().getOrDefault(rule.id(), rule.effect())))
                .toList();
        return base.withParameters(base.parameters().stream().map(this::tuned).toList())
                .withRules(rules)
                .withVersion(overlay.version());
    }

    private Parameter tuned(Parameter parameter) {
        return overlay.tunings().stream()
                .map(Overlay.Tuning::figure)
                .filter(parameter::admits)
                .map(parameter::withValue)
                .findFirst()
                .orElse(parameter);
    }

    /** Returns the rules of the floor that are gone or differ in what no outcome shows. */
    Set<RuleId> changed() {
        return floor.rules().stream()
                .filter(rule -> made().rule(rule.id())
                        .filter(other -> other.code().equals(rule.code())
                                && other.duty() == rule.duty()
                                && other.dutyOf().equals(rule.dutyOf())
                                && other.about() == rule.about()
                                && other.names().equals(rule.names())
                                && other.within().get(ChronoUnit.DAYS)
                                        <= rule.within().get(ChronoUnit.DAYS))
                        .isEmpty())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** Returns whether a rule of the floor does less once the overlay is laid on, or something else, where both count. */
    boolean doesLess(RuleId id) {
        Rule before = floor.rule(id).orElseThrow();
        Rule after = made().rule(id).orElseThrow();
        if (reports(before)) {
            return !reports(after) || weight(after).compareTo(weight(before)) > 0;
        }
        return before.effect() != Effect.PERMIT && (reports(after) || after.effect() != before.effect());
    }

    /** Returns whether a rule of the floor only permits. */
    boolean isPermission(RuleId id) {
        Rule rule = floor.rule(id).orElseThrow();
        return rule.effect() == Effect.PERMIT && !reports(rule);
    }

    private static boolean reports(Rule rule) {
        return rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN;
    }

    private static Severity weight(Rule rule) {
        boolean isTooMuch = rule.effect() != Effect.REPORT || rule.severity() == Severity.VIOLATION;
        return rule.mode() == Mode.WARN && isTooMuch ? Severity.WARNING : rule.severity();
    }

    /** Returns whether an outcome is below the floor's, outcome by outcome. */
    static boolean isBelow(Outcome outcome, Outcome floor) {
        return switch (floor) {
            case CLEAR, PERMITTED -> false;
            case NOTED -> outcome == Outcome.CLEAR;
            case VIOLATION -> outcome == Outcome.CLEAR || outcome == Outcome.NOTED;
            case MANDATORY -> outcome == Outcome.PERMITTED || outcome == Outcome.PROHIBITED;
            case PROHIBITED -> outcome == Outcome.PERMITTED || outcome == Outcome.MANDATORY;
            case ESCALATE -> outcome != Outcome.ESCALATE;
        };
    }

    /** Returns whether the overlay names only what is there, and figures that are allowed. */
    boolean isSpeltRight() {
        return overlay.warnings().stream().noneMatch(id -> id.code().equals("NOBODY"))
                && overlay.tunings().stream()
                        .allMatch(tuning -> base.parameters().get(0).admits(tuning.figure()));
    }
}
