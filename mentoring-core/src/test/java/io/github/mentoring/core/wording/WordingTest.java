package io.github.mentoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Held;
import io.github.mentoring.core.rule.Outcome;
import java.time.LocalDate;
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
        Held held = new Held(FactId.of("mentor.evaluates"), Given.of(true));
        assertThat(ENGLISH.with("fact.house.rule", "a rule of ours").of(FactId.of("house.rule")))
                .isEqualTo("a rule of ours");
        assertThat(ENGLISH.with("fact.mentor.evaluates", "the mentor evaluates the mentee")
                        .of(held))
                .isEqualTo("the mentor evaluates the mentee: yes");
        assertThat(ENGLISH.of(FactId.of("no.such"))).isEqualTo("no.such");
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
