package io.github.mentoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.meeting.PreparationItem;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Held;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording ENGLISH = Wording.english();
    private static final RuleId HOUSE_RULE = RuleId.of("HOUSE_RULE");

    @Test
    void finding_withDetails_namesThemAndItsPeople() {
        assertThat(ENGLISH.of(finding("GROUND_RULES_MISSING", Detail.none(), "bob", "ada")))
                .isEqualTo("There are no ground rules. [ada, bob]");
        assertThat(ENGLISH.of(finding("CONSENSUS_MISSING", Detail.of(Severity.INFO, Severity.WARNING))))
                .isEqualTo("The parties do not yet see one thing alike. (info, warning)");
    }

    @Test
    void argument_isSaidAsInAFinding() {
        assertThat(ENGLISH.of(Detail.Constant.of(PreparationItem.TOPICS))).isEqualTo("topics");
        assertThat(ENGLISH.of(new Detail.Quantity("held", 2))).isEqualTo("held 2");
        assertThat(ENGLISH.of(new Detail.Text("read"))).isEqualTo("\"read\"");
        assertThat(ENGLISH.withAll(Map.of("constant.TOPICS", "what about"))
                        .of(Detail.Constant.of(PreparationItem.TOPICS)))
                .isEqualTo("what about");
    }

    @Test
    void finding_ofARuleWithoutTemplate_goesByItsCode() {
        assertThat(ENGLISH.of(finding("HOUSE_RULE", Detail.of(LocalDate.of(2026, 3, 5)), "ada")))
                .isEqualTo("HOUSE_RULE (2026-03-05) [ada]");
    }

    @Test
    void template_withPlaces_isFilled() {
        Wording house =
                ENGLISH.with("finding.HOUSE_RULE", "Seit {1}: {0}, nicht {2}").with("constant.INFO", "Hinweis");
        assertThat(house.of(finding(
                        "HOUSE_RULE",
                        Detail.of(Detail.Constant.of(Severity.INFO), new Detail.Text("{0}"), new Detail.Id("g1")))))
                .isEqualTo("Seit \"{0}\": Hinweis, nicht g1");
        assertThat(house.of(HOUSE_RULE)).isEqualTo("Seit {1}: {0}, nicht {2}");
        assertThat(house.of(finding("HOUSE_RULE", Detail.none()))).isEqualTo("Seit {1}: {0}, nicht {2}");
    }

    @Test
    void facts_goByTheirName_unlessWorded() {
        FactId mood = FactId.of("house.mood");
        Wording house = ENGLISH.with("fact.house.mood", "what the mood is").with("is.house.mood", "the mood is {0}");
        assertThat(ENGLISH.of(mood)).isEqualTo("house.mood");
        assertThat(ENGLISH.of(new Held(mood, Given.of(true)))).isEqualTo("house.mood: yes");
        assertThat(ENGLISH.of(new Held(mood, new Given.Amount(3)))).isEqualTo("house.mood: 3");
        assertThat(ENGLISH.of(new Held(mood, Given.withheld()))).isEqualTo("it is not told house.mood");
        assertThat(house.of(mood)).isEqualTo("what the mood is");
        assertThat(house.of(new Held(mood, new Given.Constant("VERY_GOOD")))).isEqualTo("the mood is very good");
        assertThat(house.of(new Held(mood, Given.unknown()))).isEqualTo("it is not known what the mood is");
    }

    @Test
    void value_withWordsOfItsOwn_isSaidSo() {
        FactId breach = FactId.of("boundary.breach");
        assertThat(ENGLISH.of(new Held(breach, new Given.Constant("PATIENT_SAFETY"))))
                .isEqualTo("there was a breach that concerns patient safety");
        assertThat(ENGLISH.of(new Held(breach, new Given.Constant("NONE")))).isEqualTo("no boundary was breached");
        assertThat(ENGLISH.of(new Held(FactId.of("mentor.evaluates"), Given.of(false))))
                .isEqualTo("the mentor does not evaluate the mentee's work");
    }

    @Test
    void constant_goesByItsWords() {
        assertThat(ENGLISH.of(Side.MENTOR)).isEqualTo("the mentor");
        assertThat(ENGLISH.of(Severity.VIOLATION)).isEqualTo("violation");
    }

    @Test
    void answer_decidedOrOpen_isSaid() {
        assertThat(ENGLISH.of(Answer.between(Outcome.CLEAR, Outcome.CLEAR))).isEqualTo("nothing stands against it");
        assertThat(ENGLISH.of(Answer.between(Outcome.CLEAR, Outcome.VIOLATION)))
                .isEqualTo("more information is needed: from \"nothing stands against it\" to \"a rule is violated\"");
    }

    @Test
    void duty_saysWhoAndUntilWhen() {
        Duty duty = new Duty(
                HOUSE_RULE,
                DutyBearer.MENTOR,
                ImmutableSortedSet.of(PersonId.of("ada")),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 15));
        assertThat(ENGLISH.of(duty)).isEqualTo("the mentor ada, until 2026-01-15: HOUSE_RULE");
        assertThat(ENGLISH.with("duty.HOUSE_RULE", "ask first").of(duty))
                .isEqualTo("the mentor ada, until 2026-01-15: ask first");
    }

    @Test
    void bearers_ofADutyOfBoth_areNamedByHowManyTheyAre() {
        ImmutableSortedSet<PersonId> two = ImmutableSortedSet.of(PersonId.of("ada"), PersonId.of("bob"));
        ImmutableSortedSet<PersonId> three =
                ImmutableSortedSet.of(PersonId.of("ada"), PersonId.of("bob"), PersonId.of("cem"));
        assertThat(ENGLISH.of(DutyBearer.BOTH, ImmutableSortedSet.of())).isEqualTo("both");
        assertThat(ENGLISH.of(DutyBearer.BOTH, ImmutableSortedSet.of(PersonId.of("bob"))))
                .isEqualTo("bob");
        assertThat(ENGLISH.of(DutyBearer.BOTH, two)).isEqualTo("both ada, bob");
        assertThat(ENGLISH.of(DutyBearer.BOTH, three)).isEqualTo("all of ada, bob, cem");
        assertThat(ENGLISH.of(DutyBearer.MENTOR, two)).isEqualTo("the mentor ada, bob");
    }

    @Test
    void numberZero_isSaidInWordsOfItsOwn_ifThereAreSuch() {
        assertThat(ENGLISH.of(new Held(FactId.of("readiness.open"), new Given.Amount(0))))
                .isEqualTo("everybody has said yes to all that being ready asks for");
        assertThat(ENGLISH.of(new Held(FactId.of("acquaintance.open"), new Given.Amount(2))))
                .isEqualTo("2 parts of getting acquainted are open");
        assertThat(ENGLISH.of(new Held(FactId.of("meetings.held"), new Given.Amount(0))))
                .isEqualTo("0 meetings were held");
    }

    @Test
    void everyConstantThatIsShown_hasWords() {
        assertThat(Outcome.values())
                .allSatisfy(outcome -> assertThat(ENGLISH.templates()).containsKey("outcome." + outcome));
        assertThat(DutyBearer.values())
                .allSatisfy(bearer -> assertThat(ENGLISH.templates()).containsKey("bearer." + bearer));
    }

    @Test
    void translation_thatIsNotComplete_tellsWhatIsMissing() {
        Wording half = new Wording(ImmutableSortedMap.of("duty", "{0}: {2}"));
        assertThat(ENGLISH.missingIn(half)).contains("answer.open").doesNotContain("duty");
        assertThat(ENGLISH.missingIn(ENGLISH)).isEmpty();
    }

    @Test
    void ruleOfOnesOwn_tellsWhatItHasNeedOf() {
        Fact.Flag sameLab = Fact.flag("pair.sameLab");
        Fact.Choice size = Fact.choice("pair.size", Severity.INFO);
        Rule rule = Rule.builder()
                .id(HOUSE_RULE)
                .code(RuleId.of("HOUSE"))
                .source(new Source("House rules", "laboratories"))
                .duty(DutyBearer.PROGRAMME)
                .when(sameLab.holds().and(size.is(Severity.WARNING)))
                .build();
        Rulebook house = Rulebook.builder()
                .question(Question.SCREENING)
                .version("house")
                .addFacts(sameLab, size, Fact.quantity("pair.years", 0, 9))
                .addRules(rule)
                .build();
        assertThat(ENGLISH.missingFor(house))
                .containsExactly(
                        "duty.HOUSE",
                        "fact.pair.sameLab",
                        "fact.pair.size",
                        "fact.pair.years",
                        "finding.HOUSE",
                        "is.pair.sameLab",
                        "is.pair.size",
                        "is.pair.years",
                        "not.pair.sameLab",
                        "rule.HOUSE_RULE");
        Wording each = ENGLISH.with("is.pair.size.INFO", "small")
                .with("is.pair.size.ADVISORY", "fair")
                .with("is.pair.size.WARNING", "large");
        assertThat(each.missingFor(house)).contains("is.pair.size");
        assertThat(each.with("is.pair.size.VIOLATION", "huge").missingFor(house))
                .contains("fact.pair.size")
                .doesNotContain("is.pair.size");
        assertThat(ENGLISH.missingFor(house.withRules(List.of(rule.withSeverity(Severity.INFO)))))
                .doesNotContain("duty.HOUSE")
                .contains("finding.HOUSE");
        assertThat(ENGLISH.with("finding.HOUSE_RULE", "Not in one laboratory.").missingFor(house))
                .doesNotContain("rule.HOUSE_RULE");
    }

    @Test
    void whatIsMissing_isEnough() {
        Rulebook standard = DisclosureRules.rulebook(MentoringPolicy.standard());
        Wording none = new Wording(ImmutableSortedMap.of());
        assertThat(none.missingFor(standard))
                .contains("rule.CONFIDENTIAL")
                .isSubsetOf(ENGLISH.templates().keySet());
        assertThat(new Wording(ImmutableSortedMap.copyOf(
                                Maps.filterKeys(ENGLISH.templates(), none.missingFor(standard)::contains)))
                        .missingFor(standard))
                .isEmpty();
    }

    @Test
    void blankTemplate_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.with("duty", " "))
                .withMessage("template `duty` is blank; say something or leave the template out");
    }

    private static Finding finding(String code, Detail detail, String... people) {
        ImmutableSortedSet.Builder<PersonId> subjects = ImmutableSortedSet.naturalOrder();
        for (String person : people) {
            subjects.add(PersonId.of(person));
        }
        return new Finding(RuleId.of(code), Severity.WARNING, DutyBearer.BOTH, detail, subjects.build());
    }
}
