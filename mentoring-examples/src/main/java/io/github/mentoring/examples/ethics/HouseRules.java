package io.github.mentoring.examples.ethics;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.wording.Wording;

/** The code of {@code docs/ethics.md}, so that it is compiled and runs. */
public final class HouseRules {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();

    private HouseRules() {}

    /** Goes through all of it. */
    public static void main(String[] args) {
        Rulebook house = changed();
        ask(house);
        bend();
        say(house);
    }

    private static Rulebook changed() {
        // spotless:off
        // region An institution's own rules
        Fact.Flag sameLab = Fact.flag("pair.sameLab"); // an affiliation in the register says who belongs to which
        Overlay overlay = Overlay.builder()
                .version("house 2026")
                .addFacts(sameLab)
                .addRules(Rule.builder()
                        .id(RuleId.of("SAME_LAB"))
                        .source(new Source("House rules", "laboratories"))
                        .severity(Severity.VIOLATION)
                        .duty(DutyBearer.PROGRAMME)
                        .when(sameLab.holds())
                        .build())
                .tune("culture.agreementCheckAfter", 5)
                .warnOnly(RuleId.of("SUPERVISION_SUBSTITUTED"))
                .build();
        Rulebook house = overlay.on(ScreeningRules.rulebook(POLICY), ScreeningRules.floor()).orElseThrow();
        System.out.println(house.rule(RuleId.of("SUPERVISION_SUBSTITUTED")).orElseThrow().weight()); // WARNING
        // endregion
        // spotless:on
        return house;
    }

    private static void ask(Rulebook house) {
        // spotless:off
        // region A predicate of one's own
        Rule odd = Rule.builder()
                .id(RuleId.of("ODD_COUNT"))
                .source(new Source("House rules", "an example"))
                .severity(Severity.ADVISORY)
                .duty(DutyBearer.MENTOR)
                .when(Condition.own("odd", ScreeningFacts.SUGGESTIONS_ACCEPTED))
                .build();
        Rulebook asking = Overlay.builder().version("house 2026b").addRules(odd).build()
                .on(house, ScreeningRules.floor())
                .orElseThrow();
        EthicsScreen screen = EthicsScreen.by(asking, ImmutableMap.of(
                "odd", facts -> facts.number(ScreeningFacts.SUGGESTIONS_ACCEPTED) % 2 == 1));
        System.out.println(screen.rulebook().version()); // house 2026b
        // endregion
        // spotless:on
    }

    private static void bend() {
        // spotless:off
        // region What the floor refuses
        Overlaid bent = Overlay.builder()
                .version("bent")
                .warnOnly(RuleId.of("ACCESS_BLANKET_REFUSAL_OF_A_GENDER"))
                .build()
                .on(ScreeningRules.rulebook(POLICY), ScreeningRules.floor());
        if (bent instanceof Overlaid.Refused refused) {
            System.out.println(refused.problems().get(0).text());
            // case {mentor.refusesAGender=yes} comes to NOTED, below the floor: VIOLATION; take back what makes it milder
        }
        // endregion
        // spotless:on
    }

    private static void say(Rulebook house) {
        // spotless:off
        // region Words of one's own
        Rule sameLab = house.rule(RuleId.of("SAME_LAB")).orElseThrow();
        Wording words = Wording.english().with("is.pair.sameLab", "both belong to one laboratory");
        System.out.println(words.of(sameLab.when(), house)); // both belong to one laboratory
        // endregion
        // spotless:on
    }
}
