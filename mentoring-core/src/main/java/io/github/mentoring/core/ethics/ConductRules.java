package io.github.mentoring.core.ethics;

import static io.github.mentoring.core.rule.Condition.allOf;
import static io.github.mentoring.core.rule.Condition.anyOf;
import static io.github.mentoring.core.rule.Condition.not;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.feedback.FeedbackRule;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.internal.Works;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.rule.About;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.trait.TormentorSign;
import java.util.Arrays;

/**
 * The standard rules about conduct.
 *
 * <p>Neither the format of the relationship nor who the two are, beyond their parts in it, is anything that a rule can
 * read.
 */
public final class ConductRules {

    private static final String INTRODUCTION = Works.INTRODUCTION;
    private static final String ETHICS = "ethics";

    private static final RuleId BOUNDARY_RISK = RuleId.of("BOUNDARY_RISK");
    private static final RuleId RELIABILITY_LAPSE = RuleId.of("RELIABILITY_LAPSE");
    private static final RuleId TORMENTOR_SIGN = RuleId.of("TORMENTOR_SIGN");

    private ConductRules() {}

    /** Returns the standard rules, with the figures of the given policy. */
    public static Rulebook of(MentoringPolicy policy) {
        requireNonNull(policy, "policy");
        Parameter pattern =
                parameter("reliability.patternThreshold", policy.conduct().patternThreshold());
        Parameter absent = parameter("noShow.reviewThreshold", policy.schedule().missedMeetingsUntilReview());
        Parameter agreeing =
                parameter("culture.agreementCheckAfter", policy.relationship().agreementCheckAfter());
        return Rulebook.builder()
                .question(Question.CONDUCT)
                .version("standard")
                .addAllFacts(ConductFacts.all())
                .addParameters(pattern, absent, agreeing)
                .addAllRules(boundaries())
                .addAllRules(reliability(pattern, absent))
                .addAllRules(mentoring())
                .addAllRules(expectations(policy, pattern))
                .addAllRules(culture(policy, agreeing))
                .build();
    }

    /** Returns the rules below which no institution can go: no abuse of power, and no acting upon an attraction. */
    public static Rulebook floor() {
        ImmutableSortedSet<RuleId> kept =
                ImmutableSortedSet.of(RuleId.of("BOUNDARY_CROSSED"), RuleId.of("POWER_ABUSE"));
        ImmutableList<Rule> rules = boundaries().stream()
                .filter(rule -> kept.contains(rule.id()) || rule.id().equals(BOUNDARY_RISK))
                .collect(ImmutableList.toImmutableList());
        return Rulebook.builder()
                .question(Question.CONDUCT)
                .version("floor")
                .addAllFacts(ConductFacts.all())
                .addAllRules(rules)
                .build();
    }

    private static Parameter parameter(String name, int value) {
        return new Parameter(name, value, 1, Integer.MAX_VALUE);
    }

    private static ImmutableList<Rule> boundaries() {
        return ImmutableList.of(
                byActor(rule("POWER_ABUSE", Severity.VIOLATION, DutyBearer.BOTH, INTRODUCTION, ETHICS))
                        .addNames(ConductFacts.POWER_ABUSE.id())
                        .when(Facts.isSome(ConductFacts.POWER_ABUSE))
                        .build(),
                rule("POWER_IMBALANCE", Severity.INFO, DutyBearer.BOTH, INTRODUCTION, ETHICS)
                        .when(ConductFacts.LEVELS_APART.atLeast(1))
                        .build(),
                rule(BOUNDARY_RISK, Severity.WARNING, DutyBearer.MENTOR, Works.MASTERING_1, "how to mentor, boundaries")
                        .addNames(ConductFacts.BOUNDARY_RISK.id())
                        .when(Facts.isSome(ConductFacts.BOUNDARY_RISK))
                        .build(),
                rule(
                                "BOUNDARY_CROSSED",
                                Severity.VIOLATION,
                                DutyBearer.MENTOR,
                                Works.MASTERING_1,
                                "how to mentor, boundaries")
                        .when(allOf(
                                ConductFacts.BOUNDARY_RISK.is(BoundaryRisk.ROMANTIC_INCLINATION),
                                ConductFacts.ACTED_ON.holds()))
                        .addOverrides(BOUNDARY_RISK)
                        .build(),
                byActor(rule(
                                "BOUNDARY_BREACH",
                                Severity.VIOLATION,
                                DutyBearer.MENTOR,
                                Works.TEN_TIPS,
                                "toxic relationships"))
                        .addNames(ConductFacts.BOUNDARY_BREACH.id())
                        .when(Facts.isSome(ConductFacts.BOUNDARY_BREACH))
                        .build(),
                byActor(rule("IP_NOT_ACKNOWLEDGED", Severity.VIOLATION, DutyBearer.BOTH, INTRODUCTION, ETHICS))
                        .when(allOf(ConductFacts.WORK_OF_OTHER.holds(), not(ConductFacts.SOURCE_NAMED.holds())))
                        .build());
    }

    private static ImmutableList<Rule> reliability(Parameter pattern, Parameter absent) {
        return ImmutableList.of(
                byActor(rule(RELIABILITY_LAPSE, Severity.WARNING, DutyBearer.BOTH, INTRODUCTION, ETHICS))
                        .about(About.BEARER)
                        .addNames(ConductFacts.LAPSE.id())
                        .namesDay(true)
                        .when(Facts.isSome(ConductFacts.LAPSE))
                        .build(),
                byActor(rule("UNREALISTIC_EXPECTATIONS", Severity.VIOLATION, DutyBearer.BOTH, INTRODUCTION, ETHICS))
                        .about(About.BEARER)
                        .addNames(ConductFacts.LAPSE.id())
                        .when(allOf(Facts.isSome(ConductFacts.LAPSE), ConductFacts.LAPSES_IN_A_ROW.atLeast(pattern)))
                        .addOverrides(RELIABILITY_LAPSE)
                        .build(),
                rule("MENTOR_ABSENT", Severity.WARNING, DutyBearer.MENTOR, Works.MASTERING_1, "when to mentor")
                        .about(About.MENTOR)
                        .when(allOf(
                                ConductFacts.LAPSE.is(ReliabilityLapse.NO_SHOW),
                                ConductFacts.ACTOR.is(DutyBearer.MENTOR),
                                ConductFacts.LAPSES_IN_A_ROW.atLeast(absent)))
                        .build());
    }

    private static ImmutableList<Rule> mentoring() {
        return ImmutableList.of(
                sign("TORMENTOR_SIGN_ETHICAL", Severity.VIOLATION, true),
                sign("TORMENTOR_SIGN", Severity.WARNING, false),
                rule("ADVICE_NOT_PRACTICAL", Severity.VIOLATION, DutyBearer.MENTOR, INTRODUCTION, "the mentor")
                        .when(not(ConductFacts.ADVICE_FEASIBLE.holds()))
                        .build(),
                rule(GoalRule.MENTEE_GOAL_OVERRIDDEN)
                        .when(allOf(ConductFacts.GOAL_REPLACED.holds(), not(ConductFacts.GOAL_ACCEPTED.holds())))
                        .build(),
                byActor(rule("DIVERSE_GOAL_REFUSED", Severity.VIOLATION, DutyBearer.BOTH, INTRODUCTION, ETHICS))
                        .when(ConductFacts.GOAL_REFUSED_FOR_KIND.holds())
                        .build(),
                rule(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK)
                        .when(ConductFacts.FEEDBACK_BEFORE_PEERS.holds())
                        .build());
    }

    private static ImmutableList<Rule> expectations(MentoringPolicy policy, Parameter pattern) {
        return ImmutableList.of(
                rule("REVIEW_EXPECTATIONS", Severity.WARNING, DutyBearer.BOTH, INTRODUCTION, "challenges")
                        .within(policy.conduct().reviewWithin())
                        .when(allOf(
                                anyOf(
                                        Facts.isSome(ConductFacts.CHALLENGE),
                                        Facts.isSome(ConductFacts.SIGN),
                                        allOf(
                                                Facts.isSome(ConductFacts.LAPSE),
                                                ConductFacts.LAPSES_IN_A_ROW.atLeast(pattern))),
                                not(ConductFacts.REVIEW.is(ExpectationReview.RESOLVED, ExpectationReview.FAILED))))
                        .build(),
                rule("MORE_MENTORS_SUGGESTED", Severity.ADVISORY, DutyBearer.BOTH, INTRODUCTION, "challenges")
                        .when(ConductFacts.CHALLENGE.is(ChallengeFactor.OVERDEPENDENCY))
                        .build(),
                rule(
                                "FAILED_RELATIONSHIP_MUST_END",
                                Severity.VIOLATION,
                                DutyBearer.BOTH,
                                Works.TEN_TIPS,
                                "toxic relationships")
                        .when(ConductFacts.FAILED.holds())
                        .build());
    }

    private static ImmutableList<Rule> culture(MentoringPolicy policy, Parameter agreeing) {
        Severity unshared =
                policy.agreement().sharingBlocks() ? Severity.VIOLATION : AgreementRule.CULTURE_NOT_SHARED.severity();
        return ImmutableList.of(
                Rule.builder()
                        .id(AgreementRule.CULTURE_NOT_SHARED.id())
                        .severity(unshared)
                        .duty(AgreementRule.CULTURE_NOT_SHARED.duty())
                        .source(AgreementRule.CULTURE_NOT_SHARED.source())
                        .when(allOf(ConductFacts.CULTURE_DUE.holds(), not(ConductFacts.CULTURE_SHARED.holds())))
                        .build(),
                rule(RelationshipRule.CHECK_GENUINE_AGREEMENT)
                        .when(allOf(
                                ConductFacts.INTERCULTURAL.holds(),
                                ConductFacts.SUGGESTIONS_ACCEPTED.atLeast(agreeing),
                                not(ConductFacts.SUGGESTION_DECLINED.holds())))
                        .build());
    }

    private static Rule sign(String id, Severity severity, boolean ethical) {
        ImmutableSortedSet<String> signs = Arrays.stream(TormentorSign.values())
                .filter(sign -> sign.isEthical() == ethical)
                .map(Enum::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        Condition shown = ConductFacts.SIGN.is(signs);
        return rule(RuleId.of(id), severity, DutyBearer.MENTOR, INTRODUCTION, "the mentor who torments")
                .code(TORMENTOR_SIGN)
                .about(About.MENTOR)
                .addNames(ConductFacts.SIGN.id())
                .when(shown)
                .build();
    }

    private static Rule.Builder byActor(Rule.Builder rule) {
        return rule.dutyOf(ConductFacts.ACTOR.id());
    }

    private static Rule.Builder rule(StructuralRule checked) {
        return Rule.builder()
                .id(checked.id())
                .severity(checked.severity())
                .duty(checked.duty())
                .source(checked.source());
    }

    private static Rule.Builder rule(String id, Severity severity, DutyBearer duty, String work, String section) {
        return rule(RuleId.of(id), severity, duty, work, section);
    }

    private static Rule.Builder rule(RuleId id, Severity severity, DutyBearer duty, String work, String section) {
        return Rule.builder().id(id).severity(severity).duty(duty).source(new Source(work, section));
    }
}
