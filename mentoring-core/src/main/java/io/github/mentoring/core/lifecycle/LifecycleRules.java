package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.GuardedMove.AS_COLLEAGUES;
import static io.github.mentoring.core.lifecycle.GuardedMove.AS_INFORMAL;
import static io.github.mentoring.core.lifecycle.GuardedMove.BEGIN;
import static io.github.mentoring.core.lifecycle.GuardedMove.JOIN;
import static io.github.mentoring.core.lifecycle.GuardedMove.REVIEW_CONTINUE;
import static io.github.mentoring.core.lifecycle.GuardedMove.REVIEW_REDEFINE;
import static io.github.mentoring.core.lifecycle.GuardedMove.TO_ACQUAINT;
import static io.github.mentoring.core.lifecycle.GuardedMove.TO_APPLY;
import static io.github.mentoring.core.rule.Condition.not;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.ethics.ScreeningRule;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Mode;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;

/**
 * The rules that guard the steps forward, as data.
 *
 * <p>An institution takes a rulebook as it is, or adds to it. What a rule finds with one of the standard codes is told in
 * detail, for each of those whom it concerns.
 *
 * <pre>{@code
 * Overlay house = Overlay.builder()
 *         .version("house-1")
 *         .addRules(Rule.builder()
 *                 .id(RuleId.of("ACQUAINTED_IN_HASTE"))
 *                 .source(new Source("House rules", "2"))
 *                 .duty(DutyBearer.BOTH)
 *                 .when(LifecycleFacts.MOVE.is(GuardedMove.TO_APPLY)
 *                         .and(not(LifecycleFacts.DAYS_IN_PHASE.atLeast(14))))
 *                 .build())
 *         .build();
 * Lifecycle lifecycle = Lifecycle.by(policy, LifecycleRules.overlaid(policy, house).orElseThrow());
 * }</pre>
 */
public final class LifecycleRules {

    private static final String VERSION = "standard";

    private LifecycleRules() {}

    /**
     * Returns the rules of a programme with the given policy.
     *
     * <p>The policy says whether gaps in readiness and in getting acquainted hold up the way or are only warned of, and
     * whether a relationship may begin before everybody has accepted.
     *
     * <p>While a breach is open, a review cannot say to continue, for that is carried out by being said. It may well say to
     * redefine, which only announces it: the redefinition is asked for anew, and waits until the programme has looked into
     * the breach. A failure never passes, and so stands against both.
     */
    public static Rulebook rulebook(MentoringPolicy policy) {
        requireNonNull(policy, "policy");
        Condition joining = policy.search().requireAcceptance()
                ? LifecycleFacts.MOVE.is(BEGIN, JOIN)
                : LifecycleFacts.MOVE.is(JOIN);
        return Rulebook.builder()
                .question(Question.SCREENING)
                .version(VERSION)
                .addAllFacts(LifecycleFacts.all())
                .addRules(
                        rule(LifecycleRule.NOT_READY)
                                .mode(mode(policy.phases().readinessBlocks()))
                                .when(LifecycleFacts.MOVE
                                        .is(TO_ACQUAINT, JOIN)
                                        .and(LifecycleFacts.READINESS_OPEN.atLeast(1)))
                                .build(),
                        rule(LifecycleRule.ACQUAINT_INCOMPLETE)
                                .mode(mode(policy.phases().acquaintBlocks()))
                                .when(LifecycleFacts.MOVE.is(TO_APPLY).and(LifecycleFacts.ACQUAINTANCE_OPEN.atLeast(1)))
                                .build(),
                        rule(AgreementRule.CONSENT_MISSING)
                                .when(joining.and(LifecycleFacts.CONSENTS_OPEN.atLeast(1)))
                                .build(),
                        consentToRedefine(),
                        rule(LifecycleRule.MODEL_CANNOT_BECOME_PEER)
                                .when(LifecycleFacts.MOVE
                                        .is(AS_COLLEAGUES)
                                        .and(not(LifecycleFacts.MODEL.is(LearningModel.MENTORSHIP))))
                                .build(),
                        rule(ConductRule.FAILED_RELATIONSHIP_MUST_END)
                                .when(LifecycleFacts.FAILED
                                        .holds()
                                        .and(LifecycleFacts.MOVE.is(
                                                TO_ACQUAINT,
                                                TO_APPLY,
                                                JOIN,
                                                AS_COLLEAGUES,
                                                AS_INFORMAL,
                                                REVIEW_CONTINUE,
                                                REVIEW_REDEFINE)))
                                .build(),
                        rule(ScreeningRule.BOUNDARY_BREACH_OPEN)
                                .when(LifecycleFacts.BREACH_OPEN
                                        .holds()
                                        .and(LifecycleFacts.MOVE.is(
                                                TO_ACQUAINT, TO_APPLY, AS_COLLEAGUES, AS_INFORMAL, REVIEW_CONTINUE)))
                                .build())
                .build();
    }

    /**
     * Returns the rules that no institution may go below, whatever its policy: nobody's mentoring becomes another tie unless
     * all who are in it want that. That everybody may leave needs no rule, since none is asked.
     */
    public static Rulebook floor() {
        return Rulebook.builder()
                .question(Question.SCREENING)
                .version("floor")
                .addAllFacts(LifecycleFacts.all())
                .addRules(consentToRedefine())
                .build();
    }

    /** Returns what comes of an institution's overlay on the standard rules, which goes below the floor in nothing. */
    public static Overlaid overlaid(MentoringPolicy policy, Overlay overlay) {
        requireNonNull(policy, "policy");
        return requireNonNull(overlay, "overlay").on(rulebook(policy), floor());
    }

    private static Rule consentToRedefine() {
        return rule("CONSENT_MISSING_TO_REDEFINE", AgreementRule.CONSENT_MISSING)
                .when(LifecycleFacts.MOVE.is(AS_COLLEAGUES, AS_INFORMAL).and(LifecycleFacts.CONSENTS_OPEN.atLeast(1)))
                .build();
    }

    private static Mode mode(boolean blocks) {
        return blocks ? Mode.ENFORCE : Mode.WARN;
    }

    private static Rule.Builder rule(StructuralRule code) {
        return rule(code.name(), code);
    }

    private static Rule.Builder rule(String id, StructuralRule code) {
        return Rule.builder()
                .id(RuleId.of(id))
                .code(code.id())
                .source(code.source())
                .duty(code.duty())
                .severity(code.severity());
    }
}
