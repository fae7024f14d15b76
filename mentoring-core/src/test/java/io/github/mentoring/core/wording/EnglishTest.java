package io.github.mentoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.PublicTypes;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.ethics.EthicsTopic;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.help.Concern;
import io.github.mentoring.core.lifecycle.LifecycleRules;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.rule.Bound;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sees to it that English has words for all that the standard rules say, and for nothing that they do not. */
class EnglishTest {

    private static final Set<String> KEYS = Wording.english().templates().keySet();

    private static final ImmutableList<Rulebook> BOOKS = Stream.of(MatchingPolicy.AttributeExclusion.values())
            .map(exclusion -> MentoringPolicy.builder()
                    .matching(MatchingPolicy.builder()
                            .menteeAttributeExclusion(exclusion)
                            .build())
                    .build())
            .flatMap(policy -> Stream.of(
                    ScreeningRules.rulebook(policy),
                    ConductRules.rulebook(policy),
                    DisclosureRules.rulebook(policy),
                    LifecycleRules.rulebook(policy)))
            .collect(ImmutableList.toImmutableList());

    @Test
    void rules_haveSentencesAndTasks() {
        Set<String> needed = new TreeSet<>();
        rules().forEach(rule -> {
            if (rule.effect() == Effect.REPORT) {
                needed.add("finding." + rule.code());
                needed.add("duty." + rule.code());
            }
            if (rule.effect() != Effect.REPORT) {
                needed.add("rule." + rule.id());
            }
        });
        assertThat(KEYS).containsAll(needed);
    }

    @Test
    void standardRules_lackNothing() {
        assertThat(BOOKS)
                .allSatisfy(
                        book -> assertThat(Wording.english().missingFor(book)).isEmpty());
    }

    @Test
    void exceptions_leaveTheirEffectToTheAnswer() {
        assertThat(Wording.english().templates().entrySet())
                .filteredOn(template -> template.getKey().startsWith("rule.EXCEPTION_"))
                .hasSize(BoundaryBreach.values().length)
                .allSatisfy(template -> assertThat(template.getValue())
                        .contains("no secret")
                        .doesNotContain(" may ", " has to ", " must "));
    }

    @Test
    void sentences_areOfRulesThatThereAre() throws Exception {
        Set<String> codes = PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .map(StructuralRule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        rules().map(Rule::code).map(RuleId::code).forEach(codes::add);
        assertThat(names("finding.")).isSubsetOf(codes);
        assertThat(names("duty.")).isSubsetOf(codes);
        assertThat(names("rule."))
                .isSubsetOf(rules().map(rule -> rule.id().code()).collect(Collectors.toSet()));
    }

    @Test
    void facts_haveANameAndClauses() {
        assertThat(names("fact."))
                .isEqualTo(facts().map(Fact::id).map(Object::toString).collect(Collectors.toSet()));
        facts().forEach(fact -> {
            assertThat(KEYS).contains("is." + fact.id());
            assertThat(fact instanceof Fact.Quantity || KEYS.contains("not." + fact.id()))
                    .as("clause that denies %s", fact.id())
                    .isTrue();
        });
    }

    @Test
    void clauses_areOfFactsAndValuesThatThereAre() {
        Set<String> known = facts().flatMap(EnglishTest::clauses).collect(Collectors.toCollection(TreeSet::new));
        rules().flatMap(rule -> bounds(rule.when())).forEach(known::add);
        assertThat(names("is.")).isSubsetOf(known);
        assertThat(names("not.")).isSubsetOf(known);
    }

    @Test
    void constants_haveWords_andNoOthers() {
        Set<String> shown = facts().filter(Fact.Choice.class::isInstance)
                .flatMap(fact -> ((Fact.Choice) fact).values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.<Enum<?>[]>of(Concern.values(), EthicsTopic.values(), HelpContact.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .forEach(shown::add);
        assertThat(names("constant.")).isEqualTo(shown);
    }

    @Test
    void words_sayThatAFactHoldsOrFails_differently() {
        facts().filter(Fact.Flag.class::isInstance)
                .forEach(fact -> assertThat(Wording.english().templates().get("is." + fact.id()))
                        .isNotEqualTo(Wording.english().templates().get("not." + fact.id())));
    }

    private static Stream<Rule> rules() {
        return BOOKS.stream().flatMap(book -> book.rules().stream());
    }

    private static Stream<Fact> facts() {
        return BOOKS.stream().flatMap(book -> book.facts().stream());
    }

    private static Stream<String> clauses(Fact fact) {
        Stream<String> own = Stream.of(fact.id().toString());
        return fact instanceof Fact.Choice choice
                ? Stream.concat(own, choice.values().stream().map(value -> fact.id() + "." + value))
                : own;
    }

    private static Stream<String> bounds(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().flatMap(EnglishTest::bounds);
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().flatMap(EnglishTest::bounds);
        } else if (condition instanceof Condition.Not not) {
            return bounds(not.condition());
        }
        return condition instanceof Condition.AtLeast least && least.bound() instanceof Bound.Fixed fixed
                ? Stream.of(least.fact() + "." + fixed)
                : Stream.of();
    }

    private static Set<String> names(String kind) {
        return KEYS.stream()
                .filter(key -> key.startsWith(kind))
                .map(key -> key.substring(kind.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
