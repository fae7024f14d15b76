package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The making of a rulebook from another and an overlay.
 *
 * <p>It goes on past each problem as if the overlay did not ask for what makes it, so that all of them come to light.
 */
final class Layering {

    private final Overlay overlay;
    private final Rulebook base;
    private final Rulebook floor;
    private final List<Problem> problems = new ArrayList<>();

    Layering(Overlay overlay, Rulebook base, Rulebook floor) {
        this.overlay = overlay;
        this.base = base;
        this.floor = floor;
    }

    Overlaid overlaid() {
        checkNames();
        Optional<Overlaid.Accepted> made = rulebook().map(book -> new Overlaid.Accepted(book, Analysis.of(book)));
        made.ifPresent(accepted -> {
            checkRules(accepted.analysis());
            checkReports();
            problems.addAll(Floor.problems(floor, accepted.rulebook()));
        });
        return problems.isEmpty() ? made.orElseThrow() : new Overlaid.Refused(ImmutableList.copyOf(problems));
    }

    private void checkNames() {
        Set<RuleId> changed = new TreeSet<>(overlay.warnings());
        changed.addAll(overlay.severities().keySet());
        changed.addAll(overlay.effects().keySet());
        changed.removeAll(rules().keySet());
        changed.addAll(Sets.filter(overlay.omissions(), id -> base.rule(id).isEmpty()));
        changed.forEach(id -> problems.add(new Problem.UnknownRule(id)));
        Map<String, Parameter> parameters = parameters();
        for (Overlay.Tuning tuning : overlay.tunings()) {
            Parameter parameter = parameters.get(tuning.parameter());
            if (parameter == null) {
                problems.add(new Problem.UnknownParameter(tuning.parameter()));
            } else if (!parameter.admits(tuning.figure())) {
                problems.add(new Problem.OutOfRange(parameter, tuning.figure()));
            }
        }
        Map<RuleId, Rule> rules = rules();
        overlay.rules().stream()
                .filter(rule -> !rule.equals(rules.get(rule.id())))
                .map(Rule::id)
                .distinct()
                .forEach(id -> problems.add(new Problem.SameName(id)));
    }

    private Optional<Rulebook> rulebook() {
        Map<RuleId, Rule> rules = rules();
        Set<RuleId> gone = Sets.difference(overlay.omissions(), rules.keySet()).immutableCopy();
        rules.replaceAll((id, rule) -> base.rules().contains(rule) ? without(gone, rule) : rule);
        rules.replaceAll((id, rule) -> changed(rule));
        try {
            Rulebook made = Rulebook.builder()
                    .question(base.question())
                    .version(overlay.version())
                    .addAllFacts(base.facts())
                    .addAllFacts(overlay.facts())
                    .addAllParameters(
                            base.parameters().stream().map(this::tuned).toList())
                    .addAllParameters(
                            overlay.parameters().stream().map(this::tuned).toList())
                    .addAllRules(rules.values())
                    .build();
            Vocabulary.of(made, floor); // refuses what nobody could judge by
            return Optional.of(made);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem.Incoherent(requireNonNull(e.getMessage())));
            return Optional.empty();
        }
    }

    private void checkRules(Analysis analysis) {
        Set<RuleId> added = overlay.rules().stream()
                .filter(rule -> !base.rules().contains(rule))
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
        if (!analysis.dead().isEmpty()) { // mostly none is, and to look into the rulebook below takes its time
            Set<RuleId> deadBefore = Sets.difference(Analysis.of(base).dead(), added);
            Sets.difference(analysis.dead(), deadBefore).forEach(id -> problems.add(new Problem.Dead(id)));
        }
        analysis.masked().stream()
                .filter(masked -> added.contains(masked.rule()))
                .forEach(masked -> problems.add(new Problem.Masked(masked)));
    }

    /** Checks that no rule is silenced that reports what decides; in the case of a disclosure it is effects that decide. */
    private void checkReports() {
        Survey survey = new Survey(base);
        base.rules().stream()
                .filter(rule -> base.question() != Question.DISCLOSURE
                        && rule.equals(rules().get(rule.id()))
                        && Report.isMadeBy(rule)
                        && !Report.isMadeBy(changed(rule)))
                .forEach(rule -> survey.find(survey.formulas(0).counts(rule))
                        .ifPresent(found -> problems.add(new Problem.Silenced(rule.id(), survey.witness(found)))));
    }

    /** Returns the rules of the rulebook that are not left out and those that the overlay adds, as they are. */
    private Map<RuleId, Rule> rules() {
        Map<RuleId, Rule> rules = new TreeMap<>();
        base.rules().stream()
                .filter(rule -> !overlay.omissions().contains(rule.id()))
                .forEach(rule -> rules.put(rule.id(), rule));
        overlay.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return rules;
    }

    private Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new TreeMap<>();
        base.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        overlay.parameters().forEach(parameter -> parameters.putIfAbsent(parameter.name(), parameter));
        return parameters;
    }

    private Parameter tuned(Parameter parameter) {
        return overlay.tunings().stream()
                .filter(tuning -> tuning.parameter().equals(parameter.name()) && parameter.admits(tuning.figure()))
                .map(tuning -> parameter.withValue(tuning.figure()))
                .findFirst()
                .orElse(parameter);
    }

    private static Rule without(Set<RuleId> gone, Rule rule) {
        return rule.withOverrides(Sets.difference(rule.overrides(), gone));
    }

    private Rule changed(Rule rule) {
        RuleId id = rule.id();
        return rule.withMode(overlay.warnings().contains(id) ? Mode.WARN : rule.mode())
                .withSeverity(requireNonNull(overlay.severities().getOrDefault(id, rule.severity())))
                .withEffect(requireNonNull(overlay.effects().getOrDefault(id, rule.effect())));
    }
}
