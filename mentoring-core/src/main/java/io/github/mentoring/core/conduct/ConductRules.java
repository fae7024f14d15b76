package io.github.mentoring.core.conduct;

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
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.rule.About;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
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

    private ConductRules() {}

    /** Returns the standard rules, with the figures of the given policy. */
    public static Rulebook rulebook(MentoringPolicy policy) {
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

    /**
     * Returns the rules below which no institution can go: no abuse of power, and no acting upon an attraction.
     *
     * <p>That an attraction is a risk stands with them since acting upon it outweighs the risk.
     */
    public static Rulebook floor() {
        ImmutableSortedSet<RuleId> kept = ImmutableSortedSet.of(
                ConductRule.BOUNDARY_CROSSED.id(), ConductRule.BOUNDARY_RISK.id(), ConductRule.POWER_ABUSE.id());
        return Rulebook.builder()
                .question(Question.CONDUCT)
                .version("floor")
                .addAllFacts(ConductFacts.all())
                .addAllRules(boundaries().stream()
                        .filter(rule -> kept.contains(rule.id()))
                        .toList())
                .build();
    }

    /** Returns what comes of an institution's overlay on the standard rules, which goes below the floor in nothing. */
    public static Overlaid overlaid(MentoringPolicy policy, Overlay overlay) {
        requireNonNull(policy, "policy");
        return requireNonNull(overlay, "overlay").on(rulebook(policy), floor());
    }

    private static Parameter parameter(String name, int value) {
        return new Parameter(name, value, 1, Integer.MAX_VALUE);
    }

    private static ImmutableList<Rule> boundaries() {
        return ImmutableList.of(
                byActor(ConductRule.POWER_ABUSE)
                        .addNames(ConductFacts.POWER_ABUSE.id())
                        .when(ConductFacts.isSome(ConductFacts.POWER_ABUSE))
                        .build(),
                rule(ConductRule.POWER_IMBALANCE)
                        .when(ConductFacts.LEVELS_APART.atLeast(1))
                        .build(),
                rule(ConductRule.BOUNDARY_RISK)
                        .addNames(ConductFacts.BOUNDARY_RISK.id())
                        .when(ConductFacts.isSome(ConductFacts.BOUNDARY_RISK))
                        .build(),
                rule(ConductRule.BOUNDARY_CROSSED)
                        .when(ConductFacts.ACTED_ON.holds()) // and asks not for the risk, which the mentee cannot see
                        .addOverrides(ConductRule.BOUNDARY_RISK.id())
                        .build(),
                byActor(ConductRule.BOUNDARY_BREACH)
                        .addNames(ConductFacts.BOUNDARY_BREACH.id())
                        .when(ConductFacts.isSome(ConductFacts.BOUNDARY_BREACH))
                        .build(),
                byActor(ConductRule.IP_NOT_ACKNOWLEDGED)
                        .when(allOf(ConductFacts.WORK_OF_OTHER.holds(), not(ConductFacts.SOURCE_NAMED.holds())))
                        .build());
    }

    private static ImmutableList<Rule> reliability(Parameter pattern, Parameter absent) {
        return ImmutableList.of(
                byActor(ConductRule.RELIABILITY_LAPSE)
                        .about(About.BEARER)
                        .addNames(ConductFacts.LAPSE.id())
                        .namesDay(true)
                        .when(allOf(
                                ConductFacts.isSome(ConductFacts.LAPSE),
                                not(ConductFacts.LAPSES_IN_WHOLE_ROW.atLeast(pattern))))
                        .build(),
                byActor(ConductRule.UNREALISTIC_EXPECTATIONS)
                        .about(About.BEARER)
                        .addNames(ConductFacts.LAPSE.id())
                        .when(isPattern(pattern))
                        .addOverrides(ConductRule.RELIABILITY_LAPSE.id())
                        .build(),
                rule(ConductRule.MENTOR_ABSENT)
                        .about(About.MENTOR)
                        .when(allOf(
                                ConductFacts.LAPSE.is(ReliabilityLapse.NO_SHOW),
                                ConductFacts.ACTOR.is(DutyBearer.MENTOR),
                                ConductFacts.LAPSES_IN_A_ROW.atLeast(absent)))
                        .build());
    }

    /** Returns the condition of the lapse that makes a pattern of its row, and of those after it. */
    private static Condition isPattern(Parameter pattern) {
        return allOf(ConductFacts.isSome(ConductFacts.LAPSE), ConductFacts.LAPSES_IN_A_ROW.atLeast(pattern));
    }

    private static ImmutableList<Rule> mentoring() {
        return ImmutableList.of(
                sign("TORMENTOR_SIGN_ETHICAL", Severity.VIOLATION, true),
                sign("TORMENTOR_SIGN", ConductRule.TORMENTOR_SIGN.severity(), false),
                rule(ConductRule.ADVICE_NOT_PRACTICAL)
                        .when(not(ConductFacts.ADVICE_FEASIBLE.holds()))
                        .build(),
                rule(GoalRule.MENTEE_GOAL_OVERRIDDEN)
                        .when(allOf(ConductFacts.GOAL_REPLACED.holds(), not(ConductFacts.GOAL_ACCEPTED.holds())))
                        .build(),
                byActor(ConductRule.DIVERSE_GOAL_REFUSED)
                        .when(ConductFacts.GOAL_REFUSED_FOR_KIND.holds())
                        .build(),
                rule(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK)
                        .when(ConductFacts.FEEDBACK_BEFORE_PEERS.holds())
                        .build());
    }

    private static ImmutableList<Rule> expectations(MentoringPolicy policy, Parameter pattern) {
        return ImmutableList.of(
                rule(ConductRule.REVIEW_EXPECTATIONS)
                        .within(policy.conduct().reviewWithin())
                        .when(allOf(
                                anyOf(
                                        ConductFacts.isSome(ConductFacts.CHALLENGE),
                                        ConductFacts.isSome(ConductFacts.SIGN),
                                        allOf(isPattern(pattern), not(ConductFacts.LAPSES_UNSETTLED.atLeast(pattern)))),
                                not(ConductFacts.REVIEW.is(ExpectationReview.RESOLVED, ExpectationReview.FAILED))))
                        .build(),
                rule(ConductRule.MORE_MENTORS_SUGGESTED)
                        .when(ConductFacts.CHALLENGE.is(ChallengeFactor.OVERDEPENDENCY))
                        .build(),
                rule(ConductRule.FAILED_RELATIONSHIP_MUST_END)
                        .when(ConductFacts.FAILED.holds())
                        .build());
    }

    private static ImmutableList<Rule> culture(MentoringPolicy policy, Parameter agreeing) {
        Severity unshared =
                policy.agreement().sharingBlocks() ? Severity.VIOLATION : AgreementRule.CULTURE_NOT_SHARED.severity();
        return ImmutableList.of(
                rule(AgreementRule.CULTURE_NOT_SHARED, unshared)
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
        return Rule.builder()
                .id(RuleId.of(id))
                .code(ConductRule.TORMENTOR_SIGN.id())
                .severity(severity)
                .duty(ConductRule.TORMENTOR_SIGN.duty())
                .source(ConductRule.TORMENTOR_SIGN.source())
                .about(About.MENTOR)
                .addNames(ConductFacts.SIGN.id())
                .when(ConductFacts.SIGN.is(signs))
                .build();
    }

    private static Rule.Builder byActor(StructuralRule finding) {
        return rule(finding).dutyOf(ConductFacts.ACTOR.id());
    }

    private static Rule.Builder rule(StructuralRule finding) {
        return rule(finding, finding.severity());
    }

    private static Rule.Builder rule(StructuralRule finding, Severity severity) {
        return Rule.builder()
                .id(finding.id())
                .severity(severity)
                .duty(finding.duty())
                .source(finding.source());
    }
}
