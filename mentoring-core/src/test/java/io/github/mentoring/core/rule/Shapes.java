package io.github.mentoring.core.rule;

import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All rulebooks of some small shapes: what each rule reads, what it does, and which others it overrides. */
final class Shapes {

    private static final List<Fact.Flag> FLAGS =
            Stream.of("a", "b", "c", "d").map(Fact::flag).toList();
    private static final Condition A = FLAGS.get(0).holds();
    private static final Condition B = FLAGS.get(1).holds();

    private Shapes() {}

    /** Returns all of four rules, each about a flag of its own: of findings, and of duties and bans in any combination. */
    static Stream<Rulebook> chains() {
        List<Condition> own = FLAGS.stream().map(Fact.Flag::holds).toList();
        List<Rule> sides = effects(Question.DISCLOSURE).subList(0, 2);
        return Stream.concat(
                books(
                        Question.SCREENING,
                        4,
                        own,
                        Collections.nCopies(4, effects(Question.SCREENING).get(0))),
                Lists.cartesianProduct(Collections.nCopies(4, sides)).stream()
                        .flatMap(effects -> books(Question.DISCLOSURE, 4, own, effects)));
    }

    /** Returns all of three rules, each about a flag of its own, that speak for any outcome. */
    static Stream<Rulebook> mixtures() {
        List<Condition> own = FLAGS.stream().limit(3).map(Fact.Flag::holds).toList();
        return Stream.of(Question.CONDUCT, Question.DISCLOSURE)
                .flatMap(question -> Lists.cartesianProduct(Collections.nCopies(3, effects(question))).stream()
                        .flatMap(effects -> books(question, own.size(), own, effects)));
    }

    /** Returns all of three rules that ask anything about two flags and speak for an outcome each. */
    static Stream<Rulebook> readings() {
        List<Condition> conditions = List.of(
                A,
                Condition.not(A),
                A.and(B),
                A.or(B),
                A.and(Condition.not(B)),
                A.or(Condition.not(A)),
                A.and(Condition.not(A)),
                A.and(B).or(Condition.not(A).and(Condition.not(B))));
        return Stream.of(Question.SCREENING, Question.DISCLOSURE)
                .flatMap(question -> Lists.cartesianProduct(Collections.nCopies(3, conditions)).stream()
                        .flatMap(read -> books(question, 2, read, effects(question))));
    }

    /** Returns every case of the flags that rules read: each holds, does not, or is unknown. */
    static List<Case> cases(Rulebook book) {
        List<Given> values = List.of(Given.of(true), Given.of(false), Given.unknown());
        return Lists.cartesianProduct(Collections.nCopies(book.facts().size(), values)).stream()
                .map(each -> {
                    Case.Builder given = Case.builder();
                    for (int i = 0; i < each.size(); i++) {
                        given.putFacts(book.facts().get(i).id(), each.get(i));
                    }
                    return given.build();
                })
                .toList();
    }

    private static List<Rule> effects(Question question) {
        Rule rule = Scene.rule("R", A).build();
        return question == Question.DISCLOSURE
                ? List.of(
                        rule.withEffect(Effect.REQUIRE),
                        rule.withEffect(Effect.PROHIBIT),
                        rule.withEffect(Effect.PERMIT))
                : List.of(rule, rule.withEffect(Effect.PERMIT), rule.withSeverity(Severity.ADVISORY));
    }

    /** Returns a rulebook for each way in which rules can override rules of lower position. */
    private static Stream<Rulebook> books(
            Question question, int flags, List<Condition> conditions, List<Rule> effects) {
        int rules = conditions.size();
        return IntStream.range(0, 1 << (rules * (rules - 1) / 2)).mapToObj(graph -> {
            List<Rule> made = new ArrayList<>();
            int bit = 0;
            for (int i = 0; i < rules; i++) {
                List<RuleId> overridden = new ArrayList<>();
                for (int j = 0; j < i; j++) {
                    if ((graph >> bit++ & 1) == 1) {
                        overridden.add(RuleId.of("R" + j));
                    }
                }
                made.add(Scene.overriding(
                        Scene.renamed(effects.get(i), "R" + i).withWhen(conditions.get(i)), overridden));
            }
            return Rulebook.builder()
                    .question(question)
                    .version("1")
                    .addAllFacts(FLAGS.subList(0, flags))
                    .addAllRules(made)
                    .build();
        });
    }
}
