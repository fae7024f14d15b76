package io.github.mentoring.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Index.atIndex;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.PublicTypes;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.ReviewOutcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final Parties PAIR = Parties.pair(ADA, BOB);
    private static final RelationshipPolicy STANDARD = RelationshipPolicy.standard();

    @Test
    @DisplayName("D-REL-02, D-REL-09 absent marks are told, respect first")
    void healthReport_noMark_tellsAllEightUnderTheirHeads() {
        HealthReport report = HealthReport.of(PAIR, Set.of(), Findings.none(), STANDARD);
        assertThat(report.under(HealthHead.CONSISTENCY).all())
                .extracting(Finding::toString)
                .containsExactly(
                        "RELATIONSHIP_MARK_ABSENT(MUTUAL_RESPECT) WARNING BOTH [ada, bob]",
                        "RELATIONSHIP_MARK_ABSENT(WILLING_PARTICIPATION) WARNING BOTH [ada, bob]",
                        "RELATIONSHIP_MARK_ABSENT(CONFIDENTIALITY) WARNING BOTH [ada, bob]",
                        "RELATIONSHIP_MARK_ABSENT(AGREED_COMMUNICATION) WARNING BOTH [ada, bob]");
        assertThat(report.under(HealthHead.EFFICIENCY).all())
                .extracting(Finding::toString)
                .containsExactly(
                        "RELATIONSHIP_MARK_ABSENT(COLLABORATION_ON_GOALS) WARNING BOTH [ada, bob]",
                        "RELATIONSHIP_MARK_ABSENT(HONESTY_AND_OPENNESS) WARNING BOTH [ada, bob]");
        assertThat(report.under(HealthHead.MUTUAL_BENEFIT).all())
                .extracting(Finding::toString)
                .containsExactly(
                        "RELATIONSHIP_MARK_ABSENT(SHARED_RESPONSIBILITY) WARNING BOTH [ada, bob]",
                        "RELATIONSHIP_MARK_ABSENT(RECOGNISED_STRENGTHS) WARNING BOTH [ada, bob]");
        assertThat(report.isHealthy()).isFalse();
    }

    @Test
    @DisplayName("D-REL-06 three heads, also for what other checks found")
    void healthReport_otherFindings_areToldUnderTheHeadOfTheirRule() {
        Finding open = AgreementRule.MISUNDERSTANDING_OPEN.finding(ADA.person());
        Finding unknown =
                new Finding(RuleId.of("NO_SHOW"), Severity.WARNING, DutyBearer.MENTOR, open.detail(), open.subjects());
        Finding note = RelationshipRule.ACCOUNT_FOR_CULTURE.finding(ADA.person());
        HealthReport report = HealthReport.of(
                PAIR, EnumSet.allOf(RelationshipMark.class), Findings.of(open, unknown, note), STANDARD);
        assertThat(report.heads().keySet()).containsExactly(HealthHead.values());
        assertThat(report.under(HealthHead.CONSISTENCY)).isEqualTo(Findings.of(unknown));
        assertThat(report.under(HealthHead.EFFICIENCY)).isEqualTo(Findings.of(open));
        assertThat(report.under(HealthHead.MUTUAL_BENEFIT)).isEqualTo(Findings.of(note));
    }

    @Test
    void healthReport_allMarksAndNotesAlone_isHealthy() {
        Findings note = Findings.of(RelationshipRule.TRUST_MAY_TAKE_LONGER.finding(ADA.person()));
        assertThat(HealthReport.of(PAIR, EnumSet.allOf(RelationshipMark.class), note, STANDARD)
                        .isHealthy())
                .isTrue();
    }

    @Test
    void healthReport_withoutAHead_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthReport(ImmutableSortedMap.of(HealthHead.EFFICIENCY, Findings.none())))
                .withMessage("health report names some heads alone: [EFFICIENCY];"
                        + " give each head its findings, perhaps none");
    }

    @Test
    void headOf_aRule_isWhatThePolicySaysOrTheUsualOne() {
        RuleId rule = AgreementRule.MISUNDERSTANDING_OPEN.id();
        RuleId unknown = RuleId.of("NO_SHOW");
        RelationshipPolicy other = RelationshipPolicy.builder()
                .putHeads(rule, HealthHead.MUTUAL_BENEFIT)
                .otherwise(HealthHead.EFFICIENCY)
                .build();
        assertThat(STANDARD.headOf(rule)).isEqualTo(HealthHead.EFFICIENCY);
        assertThat(STANDARD.headOf(unknown)).isEqualTo(HealthHead.CONSISTENCY);
        assertThat(other.headOf(rule)).isEqualTo(HealthHead.MUTUAL_BENEFIT);
        assertThat(other.headOf(unknown)).isEqualTo(HealthHead.EFFICIENCY);
        assertThatIllegalArgumentException()
                .isThrownBy(RelationshipPolicy.builder()
                        .putHeads(rule, HealthHead.EFFICIENCY)
                        .putHeads(rule, HealthHead.CONSISTENCY)::build)
                .withMessage("relationship policy gives one rule two heads; give each rule one head");
    }

    @Test
    void headOf_everyRuleOfAgreements_isStated() {
        RelationshipPolicy telling = RelationshipPolicy.builder()
                .otherwise(HealthHead.MUTUAL_BENEFIT)
                .build();
        assertThat(AgreementRule.values())
                .filteredOn(rule -> telling.headOf(rule.id()) == HealthHead.MUTUAL_BENEFIT)
                .containsExactly(AgreementRule.CULTURE_NOT_SHARED);
    }

    @Test
    void headOf_everyRuleOfThisModule_isStated() throws Exception {
        List<RuleId> rules = PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .map(StructuralRule::id)
                .sorted()
                .toList();
        assertThat(UsualHeads.all().keySet()).containsExactlyElementsOf(rules);
        assertThat(STANDARD.headOf(RuleId.of("GOAL_OVERDUE"))).isEqualTo(HealthHead.MUTUAL_BENEFIT);
        assertThat(STANDARD.headOf(RuleId.of("MENTEE_NOT_PREPARED"))).isEqualTo(HealthHead.EFFICIENCY);
        assertThat(STANDARD.headOf(RuleId.of("BELOW_QUARTERLY_MINIMUM"))).isEqualTo(HealthHead.CONSISTENCY);
    }

    @Test
    void interculturalPair_impossibleValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(RelationshipPolicy.builder().agreementCheckAfter(0)::build)
                .withMessage("relationship policy checks agreement after too few suggestions: 0; give one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterculturalPair(ADA, MenteeId.of("ada"), new Suggestions(0, 0)))
                .withMessage("intercultural pair has `ada` as mentor and as mentee; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suggestions(0, -1))
                .withMessage("number of suggestions must not be negative: 0 accepted, -1 declined; give zero or more");
    }

    @Test
    @DisplayName("D-REL-12 two questions with experience, one without")
    void reflection_dependsOnExperience() {
        assertThat(ReflectionPrompt.forExperience(true))
                .containsExactly(ReflectionPrompt.TRAITS_THAT_MATTERED, ReflectionPrompt.TRAITS_MISSED);
        assertThat(ReflectionPrompt.forExperience(false)).containsExactly(ReflectionPrompt.TRAITS_HOPED_FOR);
        assertThat(ReflectionPrompt.values()).allMatch(prompt -> prompt.text().endsWith("?"));
    }

    @Test
    void parties_inAnyOrder_areSortedAndKnown() {
        Parties.Circle circle = new Parties.Circle(
                ImmutableSortedSet.of(PersonId.of("cem"), PersonId.of("ada")),
                ImmutableSortedSet.of(PersonId.of("bob")));
        assertThat(circle.people()).extracting(PersonId::value).containsExactly("ada", "bob", "cem");
        assertThat(circle.include(PersonId.of("bob"))).isTrue();
        assertThat(PAIR.include(PersonId.of("cem"))).isFalse();
    }

    @Test
    void parties_nobodyOrInTwoParts_areRefused() {
        ImmutableSortedSet<PersonId> ada = ImmutableSortedSet.of(ADA.person());
        assertRefused(
                () -> Parties.pair(ADA, MenteeId.of("ada")),
                "relationship has [ada] as mentor and as mentee; give each person one part");
        assertRefused(
                () -> new Parties.Guided(ImmutableSortedSet.of(), ImmutableSortedSet.of(BOB)),
                "relationship has no mentor; name at least one");
        assertRefused(
                () -> new Parties.Guided(ImmutableSortedSet.of(ADA), ImmutableSortedSet.of()),
                "relationship has no mentee; name at least one");
        assertRefused(
                () -> new Parties.Circle(ada, ada),
                "relationship has [ada] as peer and as facilitator; give each person one part");
        assertRefused(
                () -> new Parties.Circle(ImmutableSortedSet.of(), ada), "relationship has no peer; name at least one");
        assertRefused(
                () -> new Parties.Circle(ada, ImmutableSortedSet.of()),
                "relationship has `ada` alone; name at least two people");
    }

    @Test
    @DisplayName("D-CHAL-02 a mismatch has grounds, nothing else has")
    void challenge_groundsWhereTheyDoNotBelong_areRefused() {
        assertThat(Challenge.mismatch(MismatchGround.PERSONALITY).grounds())
                .containsExactly(MismatchGround.PERSONALITY);
        assertRefused(
                () -> Challenge.of(ChallengeFactor.MISMATCH), "challenge MISMATCH has no ground; name at least one");
        assertRefused(
                () -> new Challenge(ChallengeFactor.OVERDEPENDENCY, ImmutableSortedSet.of(MismatchGround.VALUES)),
                "challenge OVERDEPENDENCY has grounds of a mismatch: [VALUES]; leave them out");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "D-CHAL-02, MISMATCH, BOTH",
        "D-CHAL-03, NEGLECT_BY_MENTOR, MENTOR",
        "D-CHAL-04, LACK_OF_MENTOR_EXPERTISE, MENTOR",
        "D-CHAL-05, NEGATIVE_ATTITUDE, BOTH",
        "D-CHAL-06, UNREALISTIC_EXPECTATIONS, BOTH",
        "D-CHAL-07, OVERDEPENDENCY, BOTH",
        "D-CHAL-08, GOALS_VALUES_NEEDS_MISSED, BOTH",
    })
    void challengeFactor_ofEachRow_isThereInOrder(String row, ChallengeFactor factor, DutyBearer duty) {
        int number = Integer.parseInt(row.substring("D-CHAL-".length()));
        assertThat(ChallengeFactor.values()).contains(factor, atIndex(number - 2));
        assertThat(factor.duty()).isEqualTo(duty);
    }

    @Test
    @DisplayName("D-CHAL-03, D-CHAL-04 what the mentor is to do something about")
    void challengeFactors_ofTheMentor_areTwo() {
        assertThat(ChallengeFactor.values()).hasSize(7);
        assertThat(Arrays.stream(ChallengeFactor.values()).filter(each -> each.duty() == DutyBearer.MENTOR))
                .containsExactly(ChallengeFactor.NEGLECT_BY_MENTOR, ChallengeFactor.LACK_OF_MENTOR_EXPERTISE);
    }

    @Test
    @DisplayName("D-CHAL-01, D-CHAL-10 failure alone closes the way on")
    void expectationReview_failed_admitsEndAndChangeAlone() {
        for (ReviewOutcome outcome : ReviewOutcome.values()) {
            assertThat(ExpectationReview.RESOLVED.admits(outcome)).isTrue();
            assertThat(ExpectationReview.ONGOING.admits(outcome)).isTrue();
            assertThat(ExpectationReview.FAILED.admits(outcome)).isEqualTo(outcome.isOpenAfterFailure());
        }
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }
}
