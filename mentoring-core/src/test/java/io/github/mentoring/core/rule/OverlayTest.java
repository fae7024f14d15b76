package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A small rulebook about disclosures, and another about pairs, with what institutions make of them. */
class OverlayTest {

    private static final Fact.Flag MANAGER = Fact.flag("mentor.manages");
    private static final Fact.Flag CONSENT = Fact.flag("consent");
    private static final Fact.Quantity LAPSES = Fact.quantity("lapses", 0, 9);
    private static final Fact.Choice BEARER = Fact.choice("bearer", DutyBearer.BOTH);
    private static final Parameter PATTERN = new Parameter("lapses.pattern", 3, 1, 9);
    private static final Rule REPORTING_LINE =
            SmallRulebooks.rule("REPORTING_LINE").when(MANAGER.holds()).build();
    private static final Rule UNRELIABLE = SmallRulebooks.rule("UNRELIABLE")
            .when(LAPSES.atLeast(PATTERN))
            .severity(Severity.WARNING)
            .build();
    private static final Rulebook BASE = Rulebook.builder()
            .question(Question.SCREENING)
            .version("1")
            .addFacts(MANAGER, CONSENT, LAPSES)
            .addParameters(PATTERN)
            .addRules(REPORTING_LINE, UNRELIABLE)
            .build();
    private static final Rulebook FLOOR = BASE.withVersion("floor").withRules(List.of(REPORTING_LINE));

    @Test
    void on_ownRulesAndFigures_isAcceptedWithThem() {
        Fact.Flag sameOffice = Fact.flag("sameOffice");
        Rule office = SmallRulebooks.rule("SAME_OFFICE")
                .when(sameOffice.holds())
                .severity(Severity.ADVISORY)
                .build();
        Overlay overlay = overlay()
                .addFacts(sameOffice)
                .addRules(office)
                .tune(PATTERN, 5)
                .severity(UNRELIABLE.id(), Severity.VIOLATION)
                .build();
        Rulebook rulebook = overlay.on(BASE, FLOOR).orElseThrow();
        assertThat(rulebook)
                .isEqualTo(Rulebook.builder()
                        .question(Question.SCREENING)
                        .version("house 2")
                        .addFacts(MANAGER, CONSENT, LAPSES, sameOffice)
                        .addParameters(PATTERN.withValue(5))
                        .addRules(REPORTING_LINE, office, UNRELIABLE.withSeverity(Severity.VIOLATION))
                        .build());
        assertThat(overlay.on(BASE, FLOOR).value()).contains(rulebook);
    }

    @Test
    void on_ruleAboveTheFloor_mayWarnOnlyOrGo() {
        assertThat(overlay()
                        .warnOnly(UNRELIABLE.id())
                        .build()
                        .on(BASE, FLOOR)
                        .orElseThrow()
                        .rules())
                .containsExactly(REPORTING_LINE, UNRELIABLE.withMode(Mode.WARN));
        assertThat(overlay()
                        .leaveOut(UNRELIABLE.id())
                        .build()
                        .on(BASE, FLOOR)
                        .orElseThrow()
                        .rules())
                .containsExactly(REPORTING_LINE);
    }

    @Test
    void on_ruleOfTheFloorThatOnlyWarns_isRefusedWithACase() {
        assertThat(problems(overlay().warnOnly(REPORTING_LINE.id())))
                .containsExactly(below(Outcome.NOTED, Case.builder().set(MANAGER, true)), weakened());
    }

    @Test
    void on_ruleOfTheFloorLeftOutOrWeighedLess_isRefusedWithACase() {
        assertThat(problems(overlay().leaveOut(REPORTING_LINE.id())))
                .containsExactly(
                        new Problem.FloorRuleChanged(REPORTING_LINE.id()),
                        below(Outcome.CLEAR, Case.builder().set(MANAGER, true)),
                        below(Outcome.NOTED, Case.builder().set(MANAGER, true).set(LAPSES, 3)));
        assertThat(problems(overlay().severity(REPORTING_LINE.id(), Severity.INFO)))
                .hasSize(3)
                .endsWith(weakened())
                .filteredOn(Problem.BelowFloor.class::isInstance)
                .hasSize(2);
    }

    @Test
    void on_ruleOfTheFloorThatBecomesAnotherUnderItsName_isRefusedThoughNoOutcomeShowsIt() {
        Period days = Period.ofDays(14);
        Rule due = due(days).build();
        for (Rule.Builder other : List.of(
                due(days).code(RuleId.of("HARMLESS")),
                due(DutyBearer.MENTEE, days),
                due(days).dutyOf(BEARER.id()),
                due(days).about(About.MENTOR),
                due(days).addNames(CONSENT.id()),
                due(Period.ofDays(15)),
                due(Period.ofYears(100)),
                due(Period.of(0, 1, 1)))) {
            assertThat(replaced(FLOOR.withRules(List.of(due)), other))
                    .isEqualTo(new Overlaid.Refused(ImmutableList.of(new Problem.FloorRuleChanged(due.id()))));
        }
        assertThat(new Problem.FloorRuleChanged(due.id()).text())
                .isEqualTo(
                        "rule `REPORTING_LINE` of the floor is left out, or changes its code, its duty, whom it is about,"
                                + " what it names or the time to act; take back what changes it");
    }

    @Test
    void on_ruleOfTheFloorThatKeepsWhatItIs_mayBeDoneSooner() {
        Period year = Period.of(1, 0, 14);
        Rule due = due(year).build();
        for (Rule.Builder other : List.of(
                due(year),
                due(Period.of(0, 12, 14)),
                due(Period.ofDays(7)),
                due(year).namesDay(true))) {
            assertThat(replaced(FLOOR.withRules(List.of(due)), other)).isInstanceOf(Overlaid.Accepted.class);
        }
    }

    private static Rule.Builder due(DutyBearer duty, Period within) {
        return Rule.builder()
                .id(REPORTING_LINE.id())
                .source(REPORTING_LINE.source())
                .duty(duty)
                .within(within)
                .addNames(LAPSES.id());
    }

    private static Rule.Builder due(Period within) {
        return due(DutyBearer.PROGRAMME, within);
    }

    private static Overlaid replaced(Rulebook floor, Rule.Builder other) {
        Rulebook base = BASE.withFacts(List.of(MANAGER, CONSENT, LAPSES, BEARER));
        return overlay()
                .leaveOut(REPORTING_LINE.id())
                .addRules(other.build())
                .build()
                .on(base, floor);
    }

    @Test
    void on_banOfWhatTheFloorDemands_isRefusedAndOfWhatItPermitsIsAccepted() {
        Rule safety = SmallRulebooks.rule("SAFETY")
                .effect(Effect.REQUIRE)
                .when(MANAGER.holds())
                .build();
        Rule open = SmallRulebooks.rule("OPEN")
                .effect(Effect.PERMIT)
                .when(CONSENT.holds())
                .build();
        Rulebook base = Rulebook.builder()
                .question(Question.DISCLOSURE)
                .version("1")
                .addFacts(MANAGER, CONSENT)
                .addRules(safety, open)
                .build();
        Rule ban = SmallRulebooks.rule("BAN")
                .effect(Effect.PROHIBIT)
                .when(CONSENT.holds())
                .build();
        Rule silencing = SmallRulebooks.rule("BAN")
                .effect(Effect.PROHIBIT)
                .when(CONSENT.holds())
                .addOverrides(safety.id())
                .build();
        assertThat(overlay().addRules(ban).build().on(base, base)).isInstanceOf(Overlaid.Accepted.class);
        Overlaid.Refused refused =
                (Overlaid.Refused) overlay().addRules(silencing).build().on(base, base);
        assertThat(refused.problems().stream().map(Problem::text))
                .containsExactly(
                        "case {consent=yes, mentor.manages=yes} comes to PROHIBITED, below the floor: MANDATORY;"
                                + " take back what forbids it",
                        new Problem.FloorRuleWeakened(
                                        safety.id(),
                                        Case.builder()
                                                .set(CONSENT, true)
                                                .set(MANAGER, true)
                                                .build())
                                .text());
    }

    @Test
    void below_floor_isNothingForARulebookThatKeepsToIt() {
        assertThat(BASE.below(FLOOR)).isEmpty();
        assertThat(BASE.withRules(List.of(UNRELIABLE)).below(FLOOR))
                .startsWith(
                        new Problem.FloorRuleChanged(REPORTING_LINE.id()),
                        below(Outcome.CLEAR, Case.builder().set(MANAGER, true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BASE.below(FLOOR.withFacts(List.of(MANAGER, Fact.flag("strange")))))
                .withMessage("floor reads fact `strange`, which the rulebook does not know as such; add it there");
    }

    @Test
    void on_exceptionToARuleOfTheFloor_isRefusedWithACase() {
        Rule consented = SmallRulebooks.rule("CONSENTED")
                .effect(Effect.PERMIT)
                .when(CONSENT.holds())
                .addOverrides(REPORTING_LINE.id())
                .build();
        assertThat(problems(overlay().addRules(consented)).get(0))
                .isEqualTo(
                        below(Outcome.CLEAR, Case.builder().set(CONSENT, true).set(MANAGER, true)));
    }

    @Test
    void on_ruleOfTheFloorThatAnOwnRuleTakesThePlaceOf_isRefusedThoughNoOutcomeShowsIt() {
        Rule own = SmallRulebooks.rule("OWN").when(MANAGER.holds()).build();
        Rule overriding = Scene.overriding(own, List.of(REPORTING_LINE.id()));
        for (Overlay.Builder overlay : List.of(
                overlay().addRules(overriding),
                overlay().addRules(own).severity(REPORTING_LINE.id(), Severity.INFO),
                overlay().addRules(own).warnOnly(REPORTING_LINE.id()),
                replacing(REPORTING_LINE.withEffect(Effect.PERMIT)).addRules(own),
                replacing(REPORTING_LINE.withWhen(Condition.not(MANAGER.holds())))
                        .addRules(own),
                replacing(REPORTING_LINE.withWhen(Condition.own("sometimes", MANAGER)))
                        .addRules(own))) {
            assertThat(problems(overlay)).containsExactly(weakened());
        }
        assertThat(weakened().text())
                .isEqualTo("rule `REPORTING_LINE` of the floor does less with {mentor.manages=yes} than by the floor:"
                        + " it is overridden, does not apply, weighs less or has another effect;"
                        + " take back what makes it so");
        assertThat(overlay()
                        .addRules(own)
                        .effect(REPORTING_LINE.id(), Effect.PERMIT)
                        .build()
                        .on(BASE, FLOOR)
                        .value())
                .isEmpty();
    }

    @Test
    void on_ruleOfTheFloorThatAPredicateMayOverride_isRefused() {
        Rule own = SmallRulebooks.rule("OWN")
                .when(Condition.own("sometimes", CONSENT))
                .addOverrides(REPORTING_LINE.id())
                .build();
        assertThat(problems(overlay().addRules(own)))
                .containsExactly(new Problem.FloorRuleWeakened(
                        REPORTING_LINE.id(),
                        Case.builder().set(CONSENT, false).set(MANAGER, true).build()));
    }

    @Test
    void on_ruleOfTheFloorThatTheFloorLetsBeOverridden_isFreeThere() {
        Rule lapse = UNRELIABLE.withWhen(LAPSES.atLeast(1));
        Rulebook floor = FLOOR.withRules(List.of(Scene.overriding(REPORTING_LINE, List.of(lapse.id())), lapse));
        Rulebook base = BASE.withRules(floor.rules());
        Rule within = SmallRulebooks.rule("OWN")
                .when(MANAGER.holds().and(CONSENT.holds()))
                .addOverrides(lapse.id())
                .build();
        assertThat(overlay().addRules(within).build().on(base, floor)).isInstanceOf(Overlaid.Accepted.class);
        Rule beyond = within.withWhen(CONSENT.holds());
        assertThat(((Overlaid.Refused) overlay().addRules(beyond).build().on(base, floor)).problems())
                .containsExactly(new Problem.FloorRuleWeakened(
                        lapse.id(),
                        Case.builder().set(CONSENT, true).set(LAPSES, 1).build()));
    }

    @Test
    void on_banOfTheFloorThatAnotherTakesThePlaceOf_isRefusedAndOnPermissionIsAccepted() {
        Rule closed = SmallRulebooks.rule("CLOSED").effect(Effect.PROHIBIT).build();
        Rule open = SmallRulebooks.rule("OPEN")
                .effect(Effect.PERMIT)
                .when(CONSENT.holds())
                .build();
        Rulebook base = Rulebook.builder()
                .question(Question.DISCLOSURE)
                .version("1")
                .addFacts(MANAGER, CONSENT)
                .addRules(closed, open)
                .build();
        Rule ban = SmallRulebooks.rule("BAN").effect(Effect.PROHIBIT).build();
        assertThat(overlay()
                        .addRules(Scene.overriding(ban, List.of(open.id())))
                        .build()
                        .on(base, base))
                .isInstanceOf(Overlaid.Accepted.class);
        assertThat(overlay()
                        .addRules(Scene.overriding(ban, List.of(closed.id())))
                        .build()
                        .on(base, base))
                .isEqualTo(new Overlaid.Refused(ImmutableList.of(new Problem.FloorRuleWeakened(
                        closed.id(), Case.builder().build()))));
    }

    @Test
    void above_floorOfWhichARuleIsOverriddenOrOnlyPermits_isRefused() {
        Rule own = SmallRulebooks.rule("OWN")
                .when(MANAGER.holds())
                .addOverrides(REPORTING_LINE.id())
                .build();
        Rule permitting = REPORTING_LINE.withEffect(Effect.PERMIT);
        for (Rulebook book : List.of(
                BASE.withRules(List.of(REPORTING_LINE, own)),
                BASE.withRules(List.of(permitting, Scene.overriding(own, List.of()))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Judge.above(FLOOR, book, ImmutableMap.of()))
                    .withMessage("screening rulebook `1` goes below the standard floor: "
                            + weakened().text());
        }
    }

    private static Overlay.Builder replacing(Rule rule) {
        return overlay().leaveOut(rule.id()).addRules(rule);
    }

    @Test
    void on_figureThatLoosensTheFloor_isRefusedWithACaseBetweenTheFigures() {
        assertThat(((Overlaid.Refused) overlay().tune(PATTERN, 5).build().on(BASE, BASE)).problems())
                .containsExactly(
                        new Problem.BelowFloor(Case.builder().set(LAPSES, 3).build(), Outcome.NOTED, Outcome.CLEAR),
                        new Problem.FloorRuleWeakened(
                                UNRELIABLE.id(), Case.builder().set(LAPSES, 3).build()));
        assertThat(overlay().tune(PATTERN, 2).build().on(BASE, BASE)).isInstanceOf(Overlaid.Accepted.class);
    }

    @Test
    void on_manyThingsWrong_namesAllOfThem() {
        Rule never = SmallRulebooks.rule("NEVER").when(Condition.anyOf()).build();
        Rule always = SmallRulebooks.rule("ALWAYS")
                .severity(Severity.INFO)
                .addOverrides(RuleId.of("NEVER_COUNTS"))
                .build();
        Rule neverCounts =
                SmallRulebooks.rule("NEVER_COUNTS").when(CONSENT.holds()).build();
        Overlaid overlaid = overlay()
                .addRules(never, always, neverCounts, UNRELIABLE.withSeverity(Severity.INFO))
                .tune(PATTERN, 10)
                .tune("lapses.window", 6)
                .warnOnly(REPORTING_LINE.id())
                .severity(RuleId.of("NOWHERE"), Severity.INFO)
                .leaveOut(RuleId.of("ELSEWHERE"))
                .build()
                .on(BASE, FLOOR);
        assertThat(((Overlaid.Refused) overlaid).problems().stream().map(Problem::text))
                .containsExactly(
                        "overlay changes rule `ELSEWHERE`, which is not in the rulebook; name one that is",
                        "overlay changes rule `NOWHERE`, which is not in the rulebook; name one that is",
                        "overlay sets parameter `lapses.pattern` to 10, beyond 1 to 9; choose a figure within",
                        "overlay sets parameter `lapses.window`, which is not in the rulebook; name one that is",
                        "overlay adds rule `UNRELIABLE`, but another has that name;"
                                + " leave that one out or rename this one",
                        "rule `NEVER` holds in no case; mend its condition or leave it out",
                        "rule `NEVER_COUNTS` never counts; with {consent=yes} it is overridden by [ALWAYS];"
                                + " take out an override or leave the rule out",
                        "case {mentor.manages=yes} comes to NOTED, below the floor: VIOLATION;"
                                + " take back what makes it milder",
                        weakened().text());
        assertThat(overlaid.value()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> overlay()
                        .leaveOut(RuleId.of("ELSEWHERE"))
                        .build()
                        .on(BASE, FLOOR)
                        .orElseThrow())
                .withMessage("overlay is refused:"
                        + " overlay changes rule `ELSEWHERE`, which is not in the rulebook; name one that is");
    }

    @Test
    void on_figureThatKillsARule_isRefused() {
        Fact.Quantity few = Fact.quantity("few", 0, 5);
        Rulebook base = Rulebook.builder()
                .question(Question.SCREENING)
                .version("1")
                .addFacts(few)
                .addParameters(PATTERN)
                .addRules(UNRELIABLE.withWhen(few.atLeast(PATTERN)))
                .build();
        Rulebook floor = base.withRules(List.of());
        assertThat(((Overlaid.Refused) overlay().tune(PATTERN, 6).build().on(base, floor)).problems())
                .containsExactly(new Problem.Dead(UNRELIABLE.id()));
    }

    @Test
    void on_exceptionThatLetsARuleNeverCount_isAcceptedAndToldInTheAnalysis() {
        Rule patience = SmallRulebooks.rule("PATIENCE")
                .effect(Effect.PERMIT)
                .addOverrides(UNRELIABLE.id())
                .build();
        Overlaid.Accepted accepted =
                (Overlaid.Accepted) overlay().addRules(patience).build().on(BASE, FLOOR);
        assertThat(accepted.analysis())
                .hasToString("Analysis[dead [], masked [UNRELIABLE by [PATIENCE]], conflicts []]");
    }

    @Test
    void on_ruleThatWasDeadBefore_isToldInTheAnalysis() {
        Rule never = SmallRulebooks.rule("NEVER").when(Condition.anyOf()).build();
        Rulebook base = BASE.withRules(List.of(REPORTING_LINE, never));
        Overlaid.Accepted accepted = (Overlaid.Accepted) overlay().build().on(base, FLOOR);
        assertThat(accepted.analysis().dead()).containsExactly(never.id());
    }

    @Test
    void on_circleOfOverrides_isRefused() {
        Rule a = SmallRulebooks.rule("A").addOverrides(RuleId.of("B")).build();
        Rule b = SmallRulebooks.rule("B").addOverrides(RuleId.of("A")).build();
        assertThat(problems(overlay().addRules(a, b)))
                .containsExactly(new Problem.Incoherent(
                        "rules override each other in a circle: [A, B]; take out one of the overrides"));
    }

    @Test
    void on_effectThatSilencesAReport_isRefusedWithACase() {
        List<Problem> problems = problems(overlay().effect(UNRELIABLE.id(), Effect.PERMIT));
        Case witness = ((Problem.Silenced) problems.get(0)).witness();
        assertThat(problems).containsExactly(new Problem.Silenced(UNRELIABLE.id(), witness));
        assertThat(problems.get(0).text())
                .isEqualTo("rule `UNRELIABLE` permits and reports no more what it found with " + witness.facts()
                        + "; let it only warn or leave it out");
        assertThat(witness.facts()).isNotEmpty();
        assertThat(overlay()
                        .effect(UNRELIABLE.id(), Effect.PERMIT)
                        .warnOnly(UNRELIABLE.id())
                        .build()
                        .on(BASE, FLOOR))
                .isInstanceOf(Overlaid.Accepted.class);
        assertThat(overlay().leaveOut(UNRELIABLE.id()).build().on(BASE, FLOOR)).isInstanceOf(Overlaid.Accepted.class);
    }

    @Test
    void on_effectThatHasNoPlaceInTheQuestion_isRefused() {
        assertThat(problems(overlay().effect(UNRELIABLE.id(), Effect.REQUIRE)))
                .containsExactly(new Problem.Incoherent("rule `UNRELIABLE` has effect REQUIRE,"
                        + " which has no place in SCREENING; let it report or permit"));
    }

    @Test
    void on_moreBoundsThanCanBeJudgedBy_isRefused() {
        Fact.Quantity hours = Fact.quantity("hours", 0, 99);
        List<Rule> rules = IntStream.rangeClosed(1, 64)
                .mapToObj(i ->
                        SmallRulebooks.rule("HOURS_" + i).when(hours.atLeast(i)).build())
                .toList();
        assertThat(problems(overlay().addFacts(hours).addAllRules(rules)))
                .containsExactly(new Problem.Incoherent(
                        "fact `hours` has more constants or bounds than can be judged by: 65; use 64 at most"));
    }

    @Test
    void on_parameterOrFactOfAnotherMeaning_isRefused() {
        assertThat(problems(overlay().addParameters(new Parameter("lapses.pattern", 3, 1, 4))))
                .containsExactly(new Problem.Incoherent("rulebook has two different parameters of one name:"
                        + " `lapses.pattern`; give each a name of its own"));
        assertThat(problems(overlay().addFacts(Fact.quantity("lapses", 0, 4))))
                .containsExactly(new Problem.Incoherent(
                        "rulebook has two different facts of one name:" + " `lapses`; give each a name of its own"));
    }

    @Test
    void on_ruleInThePlaceOfAnother_keepsWhatOverridesIt() {
        Rule unless = SmallRulebooks.rule("UNLESS")
                .effect(Effect.PERMIT)
                .when(CONSENT.holds())
                .addOverrides(UNRELIABLE.id())
                .build();
        Rulebook base = BASE.withRules(List.of(REPORTING_LINE, UNRELIABLE, unless));
        Rule stricter = UNRELIABLE.withSeverity(Severity.VIOLATION);
        assertThat(overlay()
                        .leaveOut(UNRELIABLE.id())
                        .addRules(stricter)
                        .build()
                        .on(base, FLOOR)
                        .orElseThrow()
                        .rules())
                .containsExactly(REPORTING_LINE, unless, stricter);
        assertThat(overlay()
                        .leaveOut(UNRELIABLE.id())
                        .build()
                        .on(base, FLOOR)
                        .orElseThrow()
                        .rule(unless.id()))
                .get()
                .satisfies(rule -> assertThat(rule.overrides()).isEmpty());
    }

    @Test
    void on_localLawThatDemandsWhatWasPermitted_isAcceptedAndConflictsAreTold() {
        Rule confidential =
                SmallRulebooks.rule("CONFIDENTIAL").effect(Effect.PROHIBIT).build();
        Rule safety = SmallRulebooks.rule("SAFETY")
                .effect(Effect.PERMIT)
                .when(MANAGER.holds())
                .addOverrides(confidential.id())
                .build();
        Rule sealed = SmallRulebooks.rule("SEALED")
                .effect(Effect.PROHIBIT)
                .when(CONSENT.holds())
                .build();
        Rulebook base = Rulebook.builder()
                .question(Question.DISCLOSURE)
                .version("1")
                .addFacts(MANAGER, CONSENT)
                .addRules(confidential, safety)
                .build();
        Overlay overlay =
                overlay().effect(safety.id(), Effect.REQUIRE).addRules(sealed).build();
        Overlaid.Accepted accepted = (Overlaid.Accepted) overlay.on(base, base);
        assertThat(accepted.analysis()).hasToString("Analysis[dead [], masked [], conflicts [SAFETY against SEALED]]");
    }

    @Test
    void on_predicateOfTheCallersOwnThatCouldGoBelowTheFloor_isRefused() {
        Rule own = SmallRulebooks.rule("OWN")
                .effect(Effect.PERMIT)
                .when(Condition.own("trusted", CONSENT))
                .addOverrides(REPORTING_LINE.id())
                .build();
        assertThat(problems(overlay().addRules(own))).isNotEmpty();
    }

    @Test
    void on_floorOfAnotherKind_isRefused() {
        Overlay nothing = overlay().build();
        Rulebook conduct =
                Rulebook.builder().question(Question.CONDUCT).version("1").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothing.on(BASE, conduct))
                .withMessage("floor for CONDUCT is none for SCREENING; choose one for the same question");
        Rulebook strange = FLOOR.withFacts(List.of(MANAGER, Fact.flag("strange")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothing.on(BASE, strange))
                .withMessage("floor reads fact `strange`, which the rulebook does not know as such; add it there");
    }

    @Test
    void build_sameThingTwice_isRefusedUnlessItIsAlike() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlay().tune(PATTERN, 5).tune(PATTERN, 6).build())
                .withMessage("overlay sets parameter `lapses.pattern` to several figures; set it to one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlay()
                        .severity(UNRELIABLE.id(), Severity.INFO)
                        .severity(UNRELIABLE.id(), Severity.WARNING)
                        .build())
                .withMessage("overlay changes one rule twice in the same respect; change it once");
        assertThat(overlay()
                        .addRules(UNRELIABLE, REPORTING_LINE, UNRELIABLE)
                        .tune(PATTERN, 5)
                        .tune(PATTERN, 5)
                        .build())
                .isEqualTo(overlay()
                        .addRules(REPORTING_LINE, UNRELIABLE)
                        .tune(PATTERN, 5)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.builder().version(" ").build());
    }

    @Test
    void refused_withoutAProblem_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Overlaid.Refused(ImmutableList.of()))
                .withMessage("refused overlay has no problem; accept it instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem.BelowFloor(Case.builder().build(), Outcome.NOTED, Outcome.NOTED))
                .withMessage("outcome NOTED is not below the floor's: NOTED; state one that is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem.OutOfRange(PATTERN, 3))
                .withMessage("parameter `lapses.pattern` may be 3; choose a figure out of range");
    }

    @Test
    void toString_ofWhatIsRefused_showsNoFactOfACase() {
        assertThat(overlay().leaveOut(REPORTING_LINE.id()).build().on(BASE, FLOOR))
                .hasToString("Refused[problems=[FloorRuleChanged[rule=REPORTING_LINE],"
                        + " BelowFloor[VIOLATION to CLEAR], BelowFloor[VIOLATION to NOTED]]]");
        assertThat(new Problem.Masked(new Analysis.Masked(
                        UNRELIABLE.id(),
                        ImmutableSortedSet.of(REPORTING_LINE.id()),
                        Case.builder().set(LAPSES, 3).build())))
                .hasToString("Masked[masked=UNRELIABLE by [REPORTING_LINE]]");
    }

    private static Overlay.Builder overlay() {
        return Overlay.builder().version("house 2");
    }

    private static ImmutableList<Problem> problems(Overlay.Builder overlay) {
        return ((Overlaid.Refused) overlay.build().on(BASE, FLOOR)).problems();
    }

    private static Problem weakened() {
        return new Problem.FloorRuleWeakened(
                REPORTING_LINE.id(), Case.builder().set(MANAGER, true).build());
    }

    private static Problem below(Outcome outcome, Case.Builder witness) {
        return new Problem.BelowFloor(witness.build(), Outcome.VIOLATION, outcome);
    }
}
