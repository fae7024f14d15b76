package io.github.mentoring.examples.ethics;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The code of {@code docs/ethics.md}, so that it is compiled and runs. */
public final class HouseRules {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();

    private HouseRules() {}

    /** Goes through all of it. */
    public static void main(String[] args) {
        Rulebook house = changed();
        ask(house);
        bend();
        match(house);
        say(house);
    }

    private static Rulebook changed() {
        // spotless:off
        // region An institution's own rules
        Fact.Flag sameLab = Fact.flag("pair.sameLab") // an affiliation in the register says who belongs to which
                .with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME));
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

    private static void match(Rulebook house) {
        // spotless:off
        // region Only whom ethics admits
        Person ada = Person.builder("ada").mentor(MentorRole.builder().build()).build();
        Person cem = Person.builder("cem").mentor(MentorRole.builder().build()).build();
        Person bob = Person.builder("bob").mentee(MenteeRole.builder().build()).build();
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(ada, cem, bob))
                .addLines(ReportingLine.of(ada.id(), bob.id(), ReportingLine.Tie.EVALUATES))
                .build();
        ScreeningIndex index = EthicsScreen.by(house).index(
                register,
                List.of(MentorId.of("ada"), MentorId.of("cem")),
                List.of(MenteeId.of("bob")),
                MentoringFormat.DYAD,
                LearningModel.MENTORSHIP);
        Screening screening = Screening.standard()
                .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id()) // no topics in this example
                .withAll(PairRules.ethics(index, LocalDate.of(2026, 3, 2)));
        System.out.println(screening.refusals(ada, bob)); // [CONFLICT_UNACKNOWLEDGED]
        MatchRound round = MatchRound.of(register.people().values()).screenedBy(screening);
        round.problem().graph().edgeSet().forEach(edge ->
                System.out.println(edge.mentor() + " with " + edge.mentee())); // cem with bob
        // endregion
        // spotless:on
    }

    private static void say(Rulebook house) {
        // spotless:off
        // region Words of one's own
        System.out.println(Wording.english().missingFor(house));
        // [duty.SAME_LAB, fact.pair.sameLab, finding.SAME_LAB, is.pair.sameLab, not.pair.sameLab]
        Wording words = Wording.english().withAll(Map.of(
                "finding.SAME_LAB", "The two work in the same laboratory.",
                "duty.SAME_LAB", "propose somebody from another laboratory",
                "fact.pair.sameLab", "whether both belong to one laboratory",
                "is.pair.sameLab", "both belong to one laboratory",
                "not.pair.sameLab", "the two belong to different laboratories"));
        System.out.println(words.missingFor(house)); // []
        Rule sameLab = house.rule(RuleId.of("SAME_LAB")).orElseThrow();
        System.out.println(words.of(sameLab.when(), house)); // both belong to one laboratory
        // endregion
        // spotless:on
    }
}
