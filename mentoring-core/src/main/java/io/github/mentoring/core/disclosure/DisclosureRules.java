package io.github.mentoring.core.disclosure;

import static io.github.mentoring.core.rule.Condition.allOf;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.internal.Works;
import io.github.mentoring.core.programme.ConductPolicy;
import io.github.mentoring.core.programme.ConductPolicy.ExceptionEffect;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.rule.About;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.stream.Stream;

/**
 * The standard rules about passing on what is confidential: everything is, unless an exception applies.
 *
 * <p>An exception overrides the general rule and nothing else, so that a ban of an institution's own stands beside it.
 */
public final class DisclosureRules {

    private static final RuleId CONFIDENTIAL = RuleId.of("CONFIDENTIAL");

    private DisclosureRules() {}

    /** Returns the standard rules, with the effects that the given policy gives to exceptions. */
    public static Rulebook rulebook(MentoringPolicy policy) {
        requireNonNull(policy, "policy");
        return book("standard", policy.conduct());
    }

    /** Returns the rules below which no institution can go: nothing is told that no exception covers. */
    public static Rulebook floor() {
        return book("floor", ConductPolicy.standard());
    }

    /** Returns what comes of an institution's overlay on the standard rules, which goes below the floor in nothing. */
    public static Overlaid overlaid(MentoringPolicy policy, Overlay overlay) {
        requireNonNull(policy, "policy");
        return requireNonNull(overlay, "overlay").on(rulebook(policy), floor());
    }

    private static Rulebook book(String version, ConductPolicy policy) {
        return Rulebook.builder()
                .question(Question.DISCLOSURE)
                .version(version)
                .addAllFacts(DisclosureFacts.all())
                .addRules(confidential())
                .addAllRules(known())
                .addAllRules(Stream.of(BoundaryBreach.values())
                        .map(breach -> exception(breach, policy.effectOf(breach)))
                        .toList())
                .build();
    }

    private static Rule confidential() {
        return rule(CONFIDENTIAL, "toxic relationships", Works.TEN_TIPS)
                .effect(Effect.PROHIBIT)
                .build();
    }

    /** Returns the rules about what the programme may know. */
    private static ImmutableList<Rule> known() {
        return ImmutableList.of(
                permission(
                        "EXISTENCE_KNOWN_TO_PROGRAMME",
                        "finding a potential mentor",
                        DisclosureFacts.CONTENT.is(ContentClass.EXISTENCE)),
                permission(
                        "OWN_SURVEY_ANSWER",
                        "conflict",
                        allOf(DisclosureFacts.CONTENT.is(ContentClass.SURVEY_ANSWER), DisclosureFacts.OWN.holds())));
    }

    private static Rule permission(String id, String section, Condition what) {
        return rule(RuleId.of(id), section, Works.FACULTY_FAQ)
                .effect(Effect.PERMIT)
                .when(allOf(what, DisclosureFacts.RECIPIENT.is(Recipient.PROGRAMME_COORDINATOR)))
                .addOverrides(CONFIDENTIAL)
                .build();
    }

    private static Rule exception(BoundaryBreach breach, ExceptionEffect effect) {
        return rule(RuleId.of("EXCEPTION_" + breach.name()), "toxic relationships", Works.TEN_TIPS)
                .effect(effect == ExceptionEffect.MANDATORY ? Effect.REQUIRE : Effect.PERMIT)
                .when(allOf(
                        DisclosureFacts.reason(breach).holds(),
                        DisclosureFacts.RECIPIENT.is(Recipient.TRUSTED_COLLEAGUE, Recipient.LEADERSHIP)))
                .addOverrides(CONFIDENTIAL)
                .build();
    }

    private static Rule.Builder rule(RuleId id, String section, String work) {
        return Rule.builder()
                .id(id)
                .source(new Source(work, section))
                .duty(DutyBearer.BOTH)
                .dutyOf(DisclosureFacts.DISCLOSER.id())
                .about(About.BEARER);
    }
}
