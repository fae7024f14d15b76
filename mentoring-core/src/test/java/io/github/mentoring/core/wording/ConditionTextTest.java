package io.github.mentoring.core.wording;

import static io.github.mentoring.core.rule.Condition.allOf;
import static io.github.mentoring.core.rule.Condition.always;
import static io.github.mentoring.core.rule.Condition.anyOf;
import static io.github.mentoring.core.rule.Condition.not;
import static io.github.mentoring.core.rule.Condition.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.conduct.ConductFacts;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionTextTest {

    private static final Rulebook SCREENING = ScreeningRules.rulebook(MentoringPolicy.standard());
    private static final Rulebook CONDUCT = ConductRules.rulebook(MentoringPolicy.standard());

    private static final Condition RISK = ScreeningFacts.MENTOR_SEES_RISK.holds();
    private static final Condition REFUSAL = ScreeningFacts.MENTEE_REFUSES.holds();
    private static final Condition COMMITTEE = ScreeningFacts.FORMAT.is(MentoringFormat.COMMITTEE);

    private static String screening(Condition condition) {
        return Wording.english().of(condition, SCREENING);
    }

    private static String conduct(Condition condition) {
        return Wording.english().of(condition, CONDUCT);
    }

    @Test
    void facts_areNegatedOneByOne() {
        assertThat(screening(RISK)).isEqualTo("the mentor sees a risk in the mentee");
        assertThat(screening(not(RISK))).isEqualTo("the mentor sees no risk in the mentee");
        assertThat(screening(not(not(COMMITTEE)))).isEqualTo("the format would be a committee");
        assertThat(screening(not(RISK.and(COMMITTEE))))
                .isEqualTo("the mentor sees no risk in the mentee or the format would not be a committee");
        assertThat(screening(not(RISK.or(COMMITTEE))))
                .isEqualTo("the mentor sees no risk in the mentee and the format would not be a committee");
    }

    @Test
    void nothing_isAlwaysOrNever() {
        assertThat(screening(always())).isEqualTo("always");
        assertThat(screening(not(always()))).isEqualTo("never");
        assertThat(screening(anyOf())).isEqualTo("never");
    }

    @Test
    void joined_keepsApartWhatIsJoinedOtherwise() {
        assertThat(screening(allOf(RISK, REFUSAL, COMMITTEE)))
                .isEqualTo("the mentor sees a risk in the mentee, the mentee turns mentors away for who they are, "
                        + "and the format would be a committee");
        assertThat(screening(RISK.and(REFUSAL.or(COMMITTEE))))
                .isEqualTo("the mentor sees a risk in the mentee; and either the mentee turns mentors away for who they"
                        + " are or the format would be a committee");
        assertThat(screening(RISK.or(REFUSAL.and(COMMITTEE))))
                .isEqualTo("the mentor sees a risk in the mentee; or the mentee turns mentors away for who they are"
                        + " and the format would be a committee");
        assertThat(screening(RISK.and(REFUSAL.or(COMMITTEE.and(not(RISK))))))
                .isEqualTo("the mentor sees a risk in the mentee; and (either the mentee turns mentors away for who"
                        + " they are; or the format would be a committee and the mentor sees no risk in the mentee)");
        assertThat(screening(RISK.and(REFUSAL.and(COMMITTEE)))).isEqualTo(screening(allOf(RISK, REFUSAL, COMMITTEE)));
    }

    @Test
    void alternatives_thatDifferInOnePlace_areSaidOnce() {
        assertThat(screening(ScreeningFacts.MENTOR_SUPERVISES.holds().or(ScreeningFacts.MENTOR_EVALUATES.holds())))
                .isEqualTo("the mentor supervises or evaluates the mentee's work");
        assertThat(screening(anyOf(Stream.of(BoundaryBreach.values())
                        .map(kind -> ScreeningFacts.openBreach(kind).holds())
                        .toArray(Condition[]::new))))
                .isEqualTo("a breach is open between the two that concerns unprofessional conduct, felt harassment,"
                        + " personal safety or patient safety");
    }

    @Test
    void alternatives_thatDifferInOneThing_nameItOnce() {
        assertThat(screening(anyOf(Stream.of(ConflictKind.FAMILY, ConflictKind.MONEY)
                        .map(kind -> ScreeningFacts.conflict(Side.MENTOR, kind)
                                .holds()
                                .and(not(ScreeningFacts.acknowledged(Side.MENTOR, kind)
                                        .holds())))
                        .toArray(Condition[]::new))))
                .isEqualTo("the mentor has a conflict of interest over it and the mentor has not acknowledged the"
                        + " conflict over it, where \"it\" is family or money");
    }

    @Test
    void alternatives_thatDifferInTwoThings_areSaidInFull() {
        assertThat(screening(anyOf(
                        ScreeningFacts.conflict(Side.MENTOR, ConflictKind.FAMILY)
                                .holds()
                                .and(ScreeningFacts.acknowledged(Side.MENTOR, ConflictKind.MONEY)
                                        .holds()),
                        ScreeningFacts.conflict(Side.MENTOR, ConflictKind.MONEY)
                                .holds()
                                .and(ScreeningFacts.acknowledged(Side.MENTOR, ConflictKind.FAMILY)
                                        .holds()))))
                .isEqualTo("the mentor has a conflict of interest over family and the mentor has acknowledged the"
                        + " conflict over money; or the mentor has a conflict of interest over money and the mentor has"
                        + " acknowledged the conflict over family");
        assertThat(screening(RISK.or(ScreeningFacts.MENTEE_SEES_RISK.holds())))
                .isEqualTo("the mentor sees a risk in the mentee or the mentee sees a risk in the mentor");
    }

    @Test
    void constants_comeAsDeclared() {
        Condition review = ConductFacts.REVIEW.is(ExpectationReview.FAILED, ExpectationReview.RESOLVED);
        assertThat(conduct(review)).isEqualTo("a look at the expectations since has come out as resolved or failed");
        assertThat(conduct(not(review)))
                .isEqualTo("no look at the expectations since has come out as resolved or failed");
    }

    @Test
    void figures_areThoseOfTheRulebook() {
        Rulebook strict = CONDUCT.withParameters(
                CONDUCT.parameters().stream().map(each -> each.withValue(7)).toList());
        Condition inARow =
                CONDUCT.rule(RuleId.of("MENTOR_ABSENT")).orElseThrow().when();
        assertThat(conduct(inARow)).endsWith("there are at least 2 lapses of a kind in a row");
        assertThat(Wording.english().of(inARow, strict)).endsWith("there are at least 7 lapses of a kind in a row");
        assertThat(conduct(not(ConductFacts.LAPSES_IN_A_ROW.atLeast(4))))
                .isEqualTo("there are fewer than 4 lapses of a kind in a row");
        assertThat(conduct(ConductFacts.LEVELS_APART.atLeast(1))).isEqualTo("the two are of different levels");
    }

    @Test
    void condition_ofAnotherRulebook_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conduct(RISK))
                .withMessage(
                        "condition reads fact `mentor.seesRisk`, which is not in the rulebook; give the rulebook in"
                                + " which it stands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conduct(ConductFacts.LAPSES_IN_A_ROW.atLeast(new Parameter("most", 1, 1, 2))))
                .withMessage(
                        "condition names figure `most`, which is not in the rulebook; give the rulebook in which it"
                                + " stands");
    }

    @Test
    void houseFacts_goByTheirNames() {
        Fact.Flag far = Fact.flag("pair.farApart");
        Fact.Choice format = Fact.choice("house.format", MentoringFormat.DYAD);
        Rulebook house = SCREENING.withFacts(Stream.concat(SCREENING.facts().stream(), Stream.of(far, format))
                .toList());
        Wording english = Wording.english();
        assertThat(english.of(not(far.holds()), house)).isEqualTo("pair.farApart: no");
        assertThat(english.of(not(format.is(MentoringFormat.TEAM, MentoringFormat.GROUP)), house))
                .isEqualTo("it is not so that house.format: a group or a team");
        assertThat(english.of(not(own("nightShift", far, format)), house))
                .isEqualTo("the predicate nightShift does not hold, which reads house.format and pair.farApart");
        assertThat(english.of(own("nightShift", far), house))
                .isEqualTo("the predicate nightShift holds, which reads pair.farApart");
    }
}
