package io.github.mentoring.core.ethics;

import static io.github.mentoring.core.rule.Condition.not;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.rule.About;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules by which proposals are screened, as data.
 *
 * <p>An institution takes a rulebook as it is, or adds to it. Several rules may share a code, so that one of them can be
 * changed without the others.
 */
public final class ScreeningRules {

    private static final String VERSION = "standard";
    private static final String CHECK_AFTER = "culture.agreementCheckAfter";

    private ScreeningRules() {}

    /**
     * Returns the rules of a programme with the given policy.
     *
     * <p>The policy says how much a conflict weighs that nobody acknowledged, what becomes of a mentee's exclusions, and
     * after how many accepted suggestions a mentor checks that agreement is meant.
     */
    public static Rulebook rulebook(MentoringPolicy policy) {
        requireNonNull(policy, "policy");
        Parameter checkAfter =
                new Parameter(CHECK_AFTER, policy.relationship().agreementCheckAfter(), 1, Integer.MAX_VALUE);
        return Rulebook.builder()
                .question(Question.SCREENING)
                .version(VERSION)
                .addAllFacts(ScreeningFacts.all())
                .addParameters(checkAfter)
                .addAllRules(access(policy))
                .addAllRules(unacknowledged(policy))
                .addAllRules(declared())
                .addAllRules(dependence())
                .addAllRules(culture(checkAfter))
                .build();
    }

    /**
     * Returns the rules that no institution may go below, whatever its policy: nobody mentors who turns people of some
     * gender away.
     */
    public static Rulebook floor() {
        return Rulebook.builder()
                .question(Question.SCREENING)
                .version("floor")
                .addAllFacts(ScreeningFacts.all())
                .addRules(refusalOfAGender())
                .build();
    }

    /** Returns what comes of an institution's overlay on the standard rules, which goes below the floor in nothing. */
    public static Overlaid overlaid(MentoringPolicy policy, Overlay overlay) {
        requireNonNull(policy, "policy");
        return requireNonNull(overlay, "overlay").on(rulebook(policy), floor());
    }

    private static Rule refusalOfAGender() {
        return rule("ACCESS_BLANKET_REFUSAL_OF_A_GENDER", ScreeningRule.ACCESS_BLANKET_REFUSAL, DutyBearer.MENTOR)
                .about(About.MENTOR)
                .when(ScreeningFacts.MENTOR_REFUSES_A_GENDER.holds())
                .build();
    }

    private static Stream<Rule> accessOfMentors() {
        return Stream.of(
                refusalOfAGender(),
                rule("ACCESS_BLANKET_REFUSAL_OTHERWISE", ScreeningRule.ACCESS_BLANKET_REFUSAL, DutyBearer.MENTOR)
                        .about(About.MENTOR)
                        .when(ScreeningFacts.MENTOR_REFUSES_OTHERWISE.holds())
                        .build());
    }

    private static ImmutableList<Rule> access(MentoringPolicy policy) {
        AttributeExclusion exclusion = policy.matching().menteeAttributeExclusion();
        Stream<Rule> ofMentees = switch (exclusion) {
            case REJECT ->
                Stream.of(rule(
                                "ACCESS_BLANKET_REFUSAL_BY_MENTEE",
                                ScreeningRule.ACCESS_BLANKET_REFUSAL,
                                DutyBearer.MENTEE)
                        .about(About.MENTEE)
                        .when(ScreeningFacts.MENTEE_REFUSES.holds())
                        .build());
            case SOFTEN ->
                Stream.of(rule(ScreeningRule.EXCLUSION_SOFTENED)
                        .about(About.MENTEE)
                        .when(ScreeningFacts.MENTEE_REFUSES.holds())
                        .build());
            case ALLOW -> Stream.of();
        };
        return Stream.concat(accessOfMentors(), ofMentees).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Rule> unacknowledged(MentoringPolicy policy) {
        return conflicts(ScreeningRule.CONFLICT_UNACKNOWLEDGED, acknowledged -> not(acknowledged))
                .map(rule -> rule.withSeverity(policy.conduct().unacknowledgedConflict()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Rule> declared() {
        return conflicts(ScreeningRule.CONFLICT_DECLARED, acknowledged -> acknowledged)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a rule for each way to have a conflict, which applies as whoever has it has acknowledged it or not. */
    private static Stream<Rule> conflicts(StructuralRule code, Function<Condition, Condition> asAcknowledged) {
        return Stream.of(
                rule(code.name() + "_BY_MENTOR", code, DutyBearer.MENTOR)
                        .when(anyKind(kind -> heldBy(Side.MENTOR, kind)
                                .and(not(heldBy(Side.MENTEE, kind)))
                                .and(asAcknowledged.apply(acknowledgedBy(Side.MENTOR, kind)))))
                        .build(),
                rule(code.name() + "_BY_MENTEE", code, DutyBearer.MENTEE)
                        .when(anyKind(kind -> heldBy(Side.MENTEE, kind)
                                .and(not(heldBy(Side.MENTOR, kind)))
                                .and(asAcknowledged.apply(acknowledgedBy(Side.MENTEE, kind)))))
                        .build(),
                rule(code.name() + "_WHERE_SHARED", code, DutyBearer.BOTH)
                        .when(anyKind(kind -> heldBy(Side.MENTOR, kind)
                                .and(heldBy(Side.MENTEE, kind))
                                .and(asAcknowledged.apply(
                                        acknowledgedBy(Side.MENTOR, kind).and(acknowledgedBy(Side.MENTEE, kind))))))
                        .build(),
                rule(code.name() + "_WHERE_EVALUATED", code, DutyBearer.BOTH)
                        .when(depends()
                                .and(asAcknowledged.apply(ScreeningFacts.MENTOR_ACKNOWLEDGES_LINE
                                        .holds()
                                        .and(ScreeningFacts.MENTEE_ACKNOWLEDGES_LINE.holds()))))
                        .build());
    }

    private static ImmutableList<Rule> dependence() {
        return ImmutableList.of(
                rule(ScreeningRule.EVALUATIVE_DEPENDENCY).when(depends()).build(),
                rule(ScreeningRule.RISK_MEDIATION_BY_COMMITTEE)
                        .when(ScreeningFacts.MENTOR_SEES_RISK
                                .holds()
                                .or(ScreeningFacts.MENTEE_SEES_RISK.holds())
                                .and(not(ScreeningFacts.FORMAT.is(MentoringFormat.COMMITTEE))))
                        .build(),
                rule(ScreeningRule.BOUNDARY_BREACH_OPEN)
                        .when(Condition.anyOf(Arrays.stream(BoundaryBreach.values())
                                .map(kind -> ScreeningFacts.openBreach(kind).holds())
                                .toArray(Condition[]::new)))
                        .build(),
                rule(ScreeningRule.SUPERVISION_SUBSTITUTED)
                        .about(About.MENTEE)
                        .when(Condition.allOf(
                                ScreeningFacts.MENTEE_NEEDS_SUPERVISION.holds(),
                                ScreeningFacts.MENTEE_HAS_SUBSTITUTE.holds(),
                                not(ScreeningFacts.MENTEE_IS_SUPERVISED.holds()),
                                not(ScreeningFacts.MODEL.is(LearningModel.SUPERVISION)))) // which mends it
                        .build());
    }

    private static ImmutableList<Rule> culture(Parameter checkAfter) {
        Stream<Rule> notes = Stream.of(
                        RelationshipRule.ACCOUNT_FOR_CULTURE,
                        RelationshipRule.ETHICS_PERCEPTIONS_MAY_DIFFER,
                        RelationshipRule.MISCOMMUNICATION_LIKELIER,
                        RelationshipRule.TRUST_MAY_TAKE_LONGER)
                .map(note ->
                        rule(note).when(ScreeningFacts.INTERCULTURAL.holds()).build());
        Rule check = rule(RelationshipRule.CHECK_GENUINE_AGREEMENT)
                .when(Condition.allOf(
                        ScreeningFacts.INTERCULTURAL.holds(),
                        ScreeningFacts.SUGGESTIONS_ACCEPTED.atLeast(checkAfter),
                        not(ScreeningFacts.SUGGESTIONS_DECLINED.atLeast(1))))
                .build();
        return Stream.concat(notes, Stream.of(check)).collect(ImmutableList.toImmutableList());
    }

    private static Condition depends() {
        return ScreeningFacts.MODEL
                .is(LearningModel.MENTORSHIP)
                .and(ScreeningFacts.MENTOR_SUPERVISES.holds().or(ScreeningFacts.MENTOR_EVALUATES.holds()));
    }

    private static Condition anyKind(Function<ConflictKind, Condition> of) {
        return Condition.anyOf(Arrays.stream(ConflictKind.values()).map(of).toArray(Condition[]::new));
    }

    private static Condition heldBy(Side side, ConflictKind kind) {
        return ScreeningFacts.conflict(side, kind).holds();
    }

    private static Condition acknowledgedBy(Side side, ConflictKind kind) {
        return ScreeningFacts.acknowledged(side, kind).holds();
    }

    private static Rule.Builder rule(StructuralRule code) {
        return rule(code.name(), code, code.duty());
    }

    private static Rule.Builder rule(String id, StructuralRule code, DutyBearer duty) {
        return Rule.builder()
                .id(RuleId.of(id))
                .code(code.id())
                .source(code.source())
                .duty(duty)
                .severity(code.severity());
    }
}
