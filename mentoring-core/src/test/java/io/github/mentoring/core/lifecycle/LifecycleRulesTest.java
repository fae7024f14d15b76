package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.noon;
import static io.github.mentoring.core.lifecycle.Course.texts;
import static io.github.mentoring.core.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleRulesTest {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final Move TO_ACQUAINT = new Move.Advance(Phase.ACQUAINT);
    private static final Move TO_APPLY = new Move.Advance(Phase.APPLY);

    private static Rule.Builder own(String id, Condition when) {
        return Rule.builder()
                .id(RuleId.of(id))
                .source(new Source("House rules", "2"))
                .duty(DutyBearer.BOTH)
                .when(when);
    }

    private static Overlay.Builder house() {
        return Overlay.builder().version("house-1");
    }

    private static Lifecycle by(Overlay overlay) {
        return Lifecycle.by(POLICY, LifecycleRules.overlaid(POLICY, overlay).orElseThrow());
    }

    private static ImmutableSortedMap<String, Optional<LocalDate>> unmet(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        return ((Ruling.Refused) ruling)
                .unmet().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo, each -> each.finding().toString(), Unmet::from));
    }

    // an institution's own rules

    @Test
    void by_noWorkBeforeFourteenDaysOfAcquaintance_saysFromWhen() {
        Overlay house = Overlay.builder()
                .version("house-1")
                .addRules(Rule.builder()
                        .id(RuleId.of("ACQUAINTED_IN_HASTE"))
                        .source(new Source("House rules", "2"))
                        .duty(DutyBearer.BOTH)
                        .when(LifecycleFacts.MOVE
                                .is(GuardedMove.TO_APPLY)
                                .and(not(LifecycleFacts.DAYS_IN_PHASE.atLeast(14))))
                        .build())
                .build();
        Lifecycle lifecycle =
                Lifecycle.by(POLICY, LifecycleRules.overlaid(POLICY, house).orElseThrow());
        Course course = Course.pair(lifecycle).later(3).acquainting().later(13).settleAllBut(AcquaintItem.GOALS);

        assertThat(unmet(course.attempt(TO_APPLY)))
                .containsExactly(
                        entry("ACQUAINTED_IN_HASTE VIOLATION BOTH [ada, bob]", Optional.of(START.plusDays(17))),
                        entry("ACQUAINT_INCOMPLETE(GOALS) VIOLATION BOTH [bob]", Optional.empty()));
        course.settle(AcquaintItem.GOALS);
        assertThat(unmet(course.attempt(TO_APPLY))).hasSize(1);
        assertThat(course.later(1).attempt(TO_APPLY)).isInstanceOf(Ruling.Accepted.class);
    }

    private static Map.Entry<String, Optional<LocalDate>> entry(String finding, Optional<LocalDate> from) {
        return Map.entry(finding, from);
    }

    @Test
    void by_figureOfTheInstitutionsOwn_saysFromWhenByThatFigure() {
        Parameter days = new Parameter("house.daysOfPreparation", 7, 0, 30);
        Overlay house = house().addParameters(days)
                .addRules(own("PREPARED_IN_HASTE", not(LifecycleFacts.DAYS_IN_PHASE.atLeast(days)))
                        .build())
                .build();

        assertThat(unmet(Course.pair(Lifecycle.under(POLICY))
                        .ready(none -> false)
                        .later(2)
                        .attemptUnder(by(house), TO_ACQUAINT)))
                .containsExactly(entry("PREPARED_IN_HASTE VIOLATION BOTH [ada, bob]", Optional.of(START.plusDays(7))));
    }

    @Test
    void by_standardRuleUnlessLong_saysFromWhenForEachGap() {
        Overlay lenient = house().leaveOut(RuleId.of("NOT_READY"))
                .addRules(own(
                                "NOT_READY",
                                LifecycleFacts.READINESS_OPEN
                                        .atLeast(1)
                                        .and(not(LifecycleFacts.DAYS_IN_PHASE.atLeast(30))))
                        .build())
                .build();
        Ruling ruling = Course.pair(by(lenient))
                .ready(answer -> answer.party().equals(BOB.person()))
                .attempt(TO_ACQUAINT);

        assertThat(unmet(ruling))
                .hasSize(3)
                .allSatisfy((finding, from) -> assertThat(from).contains(START.plusDays(30)));
    }

    @Test
    void by_predicateOfTheCallersOwn_isAskedAndNamesNoDay() {
        Rulebook book = LifecycleRules.rulebook(POLICY)
                .withVersion("house-2")
                .withRules(ImmutableList.<Rule>builder()
                        .addAll(LifecycleRules.rulebook(POLICY).rules())
                        .add(own("ODD_DAY", Condition.own("odd", LifecycleFacts.DAYS_IN_PHASE))
                                .build())
                        .build());
        Lifecycle lifecycle = Lifecycle.by(
                POLICY, book, ImmutableMap.of("odd", reading -> reading.number(LifecycleFacts.DAYS_IN_PHASE) % 2 == 1));
        Course course = Course.pair(lifecycle).ready(none -> false);

        assertThat(unmet(course.later(1).attempt(TO_ACQUAINT)))
                .containsExactly(entry("ODD_DAY VIOLATION BOTH [ada, bob]", Optional.empty()));
        assertThat(course.later(1).attempt(TO_ACQUAINT)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void by_predicateOfTheCallersOwnBesideOtherRules_onlyWhatItSaysNamesNoDay() {
        Condition hasty =
                LifecycleFacts.MOVE.is(GuardedMove.TO_ACQUAINT).and(not(LifecycleFacts.DAYS_IN_PHASE.atLeast(14)));
        Overlay house = house().addRules(
                        own("IN_HASTE", hasty).build(),
                        own("HUSHED", hasty).build(),
                        own("HUSH", Condition.own("odd", LifecycleFacts.DAYS_IN_PHASE))
                                .effect(Effect.PERMIT)
                                .addOverrides(RuleId.of("HUSHED"))
                                .build(),
                        own("EVEN_DAY", not(Condition.own("odd", LifecycleFacts.DAYS_IN_PHASE)))
                                .build(),
                        own("EVEN_OR_HASTE", hasty).code(RuleId.of("EVEN_DAY")).build())
                .build();
        Lifecycle lifecycle = Lifecycle.by(
                POLICY,
                LifecycleRules.overlaid(POLICY, house).orElseThrow(),
                ImmutableMap.of("odd", reading -> reading.number(LifecycleFacts.DAYS_IN_PHASE) % 2 == 1));

        assertThat(unmet(Course.pair(Lifecycle.under(POLICY))
                        .ready(none -> false)
                        .later(2)
                        .attemptUnder(lifecycle, TO_ACQUAINT)))
                .containsExactly(
                        entry("EVEN_DAY VIOLATION BOTH [ada, bob]", Optional.empty()),
                        entry("HUSHED VIOLATION BOTH [ada, bob]", Optional.empty()),
                        entry("IN_HASTE VIOLATION BOTH [ada, bob]", Optional.of(START.plusDays(14))));
    }

    @Test
    void by_predicateThrows_isRefusedNamingTheRule() {
        Rulebook book = LifecycleRules.rulebook(POLICY)
                .withVersion("house-2")
                .withRules(ImmutableList.<Rule>builder()
                        .addAll(LifecycleRules.rulebook(POLICY).rules())
                        .add(own("BROKEN", Condition.own("broken", LifecycleFacts.MOVE))
                                .build())
                        .build());
        Lifecycle lifecycle = Lifecycle.by(POLICY, book, ImmutableMap.of("broken", reading -> {
            throw new IllegalStateException("out of order");
        }));

        assertThat(texts(lifecycle
                        .begin(
                                Command.of(
                                        "c-1",
                                        START,
                                        Course.begin(
                                                Parties.pair(ADA, BOB),
                                                MentoringFormat.DYAD,
                                                LearningModel.MENTORSHIP)),
                                noon(START))
                        .findings()))
                .containsExactly("FACTS_MISSING(BROKEN) VIOLATION PROGRAMME [ada, bob]");
    }

    // facts of the institution's own

    private static final Fact.Flag TRAINED = Fact.flag("house.trained");
    private static final Overlay TRAINING = house().addFacts(TRAINED)
            .addRules(own(
                            "NOT_TRAINED",
                            LifecycleFacts.MOVE.is(GuardedMove.TO_ACQUAINT).and(not(TRAINED.holds())))
                    .build())
            .build();

    @Test
    void stateFact_ofTheInstitutionsOwn_reachesTheRules() {
        Course course = Course.pair(by(TRAINING)).ready(none -> false);

        assertThat(texts(course.attempt(TO_ACQUAINT).findings()))
                .containsExactly("NOT_TRAINED VIOLATION BOTH [ada, bob]");
        course.take(new Report.StateFact(TRAINED.id(), Given.of(true)));
        assertThat(course.attempt(TO_ACQUAINT)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void stateFact_unknown_leavesTheAnswerOpenAndNamesTheFact() {
        Course course = Course.pair(by(TRAINING))
                .ready(none -> false)
                .take(new Report.StateFact(TRAINED.id(), Given.unknown()));

        assertThat(texts(course.attempt(TO_ACQUAINT).findings()))
                .containsExactly("FACTS_MISSING(house.trained) VIOLATION PROGRAMME [ada, bob]");
        assertThat(course.attempt(new Move.End(ImmutableSortedSet.of(BOB.person()), Move.End.Wish.SEPARATE, true)))
                .isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void stateFact_unknownToAnAdvisoryRule_isRemarkedOn() {
        Overlay hint = house().addFacts(TRAINED)
                .addRules(own("BETTER_TRAINED", not(TRAINED.holds()))
                        .severity(Severity.ADVISORY)
                        .build())
                .build();
        Course course =
                Course.pair(by(hint)).ready(none -> false).take(new Report.StateFact(TRAINED.id(), Given.withheld()));

        Ruling ruling = course.attempt(TO_ACQUAINT);
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        assertThat(texts(ruling.findings()))
                .containsExactly("FACTS_MISSING(house.trained) WARNING PROGRAMME [ada, bob]");
    }

    @Test
    void stateFact_notOfTheInstitutionsOwn_isRefused() {
        Course course = Course.pair(by(TRAINING));

        assertThat(texts(course.attempt(new Report.StateFact(FactId.of("house.other"), Given.of(true)))
                        .findings()))
                .containsExactly("FACT_NOT_ADMITTED(house.other) VIOLATION PROGRAMME []");
        assertThat(texts(course.attempt(new Report.StateFact(TRAINED.id(), new Given.Amount(3)))
                        .findings()))
                .containsExactly("FACT_NOT_ADMITTED(house.trained) VIOLATION PROGRAMME []");
        assertThat(texts(course.attempt(new Report.StateFact(LifecycleFacts.FAILED.id(), Given.of(false)))
                        .findings()))
                .containsExactly("FACT_NOT_ADMITTED(pair.failed) VIOLATION PROGRAMME []");
    }

    @Test
    void decide_factsWereStatedUnderOtherRules_areLeftOutOrNotKnown() {
        Course course =
                Course.pair(by(TRAINING)).ready(none -> false).take(new Report.StateFact(TRAINED.id(), Given.of(true)));
        Fact.Quantity hours = Fact.quantity("house.trained", 0, 100);
        Overlay counting = house().addFacts(hours)
                .addRules(own("TOO_LITTLE_TRAINING", not(hours.atLeast(8))).build())
                .build();
        Command advance = Command.of("next", START, TO_ACQUAINT);

        assertThat(Lifecycle.under(POLICY).decide(course.now(), advance, noon(START)))
                .isInstanceOf(Ruling.Accepted.class);
        assertThat(texts(by(counting).decide(course.now(), advance, noon(START)).findings()))
                .containsExactly("FACTS_MISSING(house.trained) VIOLATION PROGRAMME [ada, bob]");
    }

    // nobody can be held

    @Test
    @DisplayName("D-PH-18, D-PH-20: a rule that forbids every move holds nobody")
    void by_everythingIsForbidden_holdsNobodyAndSilencesNobody() {
        Course before = Course.pair(Lifecycle.under(POLICY));
        Lifecycle strict =
                by(house().addRules(own("NOTHING_GOES", Condition.always()).build())
                        .build());

        assertThat(texts(decide(strict, before, TO_ACQUAINT).findings()))
                .contains("NOTHING_GOES VIOLATION BOTH [ada, bob]");
        ImmutableSortedSet<Step> free = ImmutableSortedSet.orderedBy(Comparator.comparing(Step::toString))
                .add(new Move.End(ImmutableSortedSet.of(BOB.person()), Move.End.Wish.SEPARATE, false))
                .add(new Move.End(ImmutableSortedSet.of(ADA.person()), Move.End.Wish.COMPLETE, false))
                .add(new Move.RequestChange(ADA, BOB, BOB, false))
                .add(Report.ReportConduct.of(
                        ADA, BOB, ConductEvent.BoundaryBreached.by(START, Side.MENTOR, BoundaryBreach.PERSONAL_SAFETY)))
                .add(review(ReviewOutcome.END))
                .add(review(ReviewOutcome.CHANGE_PARTNER))
                .build();
        for (Step step : free) {
            assertThat(decide(strict, before, step)).describedAs("%s", step).isInstanceOf(Ruling.Accepted.class);
        }
    }

    private static Ruling decide(Lifecycle lifecycle, Course course, Step step) {
        return lifecycle.decide(course.now(), Command.of("next", START, step), noon(START));
    }

    private static Report.Review review(ReviewOutcome outcome) {
        return new Report.Review(AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(START)
                .outcome(outcome)
                .build());
    }

    @Test
    void overlaid_redefinitionWithoutConsent_goesBelowTheFloor() {
        Overlaid overlaid = LifecycleRules.overlaid(
                POLICY,
                house().warnOnly(RuleId.of("CONSENT_MISSING_TO_REDEFINE")).build());

        assertThat(overlaid).isInstanceOf(Overlaid.Refused.class);
        assertThatIllegalStateException().isThrownBy(overlaid::orElseThrow);
    }

    @Test
    void by_rulesThatCannotTakeThePlace_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.by(POLICY, ScreeningRules.rulebook(POLICY)))
                .withMessageContaining(
                        "screening rulebook `standard` lacks facts that it will be told: [acquaintance.open,");
        Rulebook weak = LifecycleRules.rulebook(POLICY).withRules(ImmutableList.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.by(POLICY, weak))
                .withMessageContaining("screening rulebook `standard` goes below the standard floor: ");
    }

    // versions

    @Test
    void version_ofOwnRules_namesBoth() {
        assertThat(Lifecycle.under(POLICY).version()).isEqualTo("standard");
        assertThat(Lifecycle.by(POLICY, LifecycleRules.rulebook(POLICY)).version())
                .isEqualTo("standard");
        Lifecycle own = by(TRAINING);
        assertThat(own.version()).isEqualTo("standard/house-1");
        assertThat(own.rulebook().version()).isEqualTo("house-1");
        assertThat(Course.pair(own).journal().events())
                .extracting(Event::policyVersion)
                .containsExactly("standard/house-1");
    }

    // policies

    @Test
    @DisplayName("D-AMB-32: a programme may have gaps only warned of")
    void under_policyThatOnlyWarns_letsThroughWithWarnings() {
        Lifecycle lenient = Lifecycle.under(MentoringPolicy.builder()
                .phases(PhasePolicy.builder()
                        .readinessBlocks(false)
                        .acquaintBlocks(false)
                        .build())
                .build());
        Course course = Course.pair(lenient);

        Ruling acquainted = course.attempt(TO_ACQUAINT);
        assertThat(acquainted).isInstanceOf(Ruling.Accepted.class);
        assertThat(texts(acquainted.findings()))
                .hasSize(6)
                .contains("NOT_READY(HAS_TIME_AND_ENERGY) WARNING MENTOR [ada]");
        Ruling working = course.take(TO_ACQUAINT).attempt(TO_APPLY);
        assertThat(working).isInstanceOf(Ruling.Accepted.class);
        assertThat(texts(working.findings())).contains("ACQUAINT_INCOMPLETE(TIMEFRAME) WARNING BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-AMB-51: a programme may have work wait for cultures to be shared")
    void under_policyInWhichSharingBlocks_refusesWork() {
        Lifecycle strict = Lifecycle.under(MentoringPolicy.builder()
                .agreement(AgreementPolicy.builder().sharingBlocks(true).build())
                .build());

        assertThat(unmet(Course.pair(strict).acquainting().settleAllBut().attempt(TO_APPLY)))
                .containsExactly(entry("CULTURE_NOT_SHARED VIOLATION BOTH [ada, bob]", Optional.empty()));
    }

    // what would help

    @Test
    void remedies_ofAMoveThatIsHeldUp_areTheLeastChanges() {
        Course course = Course.pair(Lifecycle.under(POLICY)).acquainting().settleAllBut(AcquaintItem.GOALS);

        assertThat(Lifecycle.under(POLICY).remedies(course.now(), GuardedMove.TO_APPLY, noon(START), 5))
                .containsExactly(
                        new Remedy(ImmutableSortedMap.of(LifecycleFacts.ACQUAINTANCE_OPEN.id(), new Given.Amount(0))));
        assertThat(Lifecycle.under(POLICY).remedies(course.now(), GuardedMove.REVIEW_CONTINUE, noon(START), 5))
                .containsExactly(new Remedy(ImmutableSortedMap.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.under(POLICY).remedies(course.now(), GuardedMove.JOIN, noon(START), 5))
                .withMessage("guarded move depends on who comes in: JOIN; decide on the command instead");
    }

    @ParameterizedTest
    @CsvSource({
        "ACQUAINT, TO_ACQUAINT",
        "ACQUAINT, AS_COLLEAGUES",
        "PREPARE, TO_APPLY",
        "APPLY, TO_APPLY",
        "ENDED, AS_COLLEAGUES",
        "ENDED, REVIEW_CONTINUE"
    })
    void explainAndRemedies_ofAMoveWithoutAPlace_areRefused(Phase phase, GuardedMove move) {
        Lifecycle standard = Lifecycle.under(POLICY);
        Relationship now = in(phase, Course.pair(standard)).now();

        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                () -> standard.explain(now, move, noon(START), Audience.MENTEE),
                () -> standard.remedies(now, move, noon(START), 5),
                () -> standard.remedies(now, move, noon(START), 5, Audience.MENTEE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(asked)
                    .withMessage(
                            "guarded move has no place in phase %s: %s; ask for one of next(…).moves()", phase, move);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARE", "ACQUAINT", "APPLY"})
    void explainAndRemedies_ofWhatIsNext_answer(Phase phase) {
        Lifecycle standard = Lifecycle.under(POLICY);
        Relationship now = in(phase, Course.pair(standard)).now();

        assertThat(standard.next(now, noon(START)).moves()).allSatisfy((move, prospect) -> {
            assertThat(standard.explain(now, move, noon(START), Audience.PROGRAMME)
                            .verdict()
                            .answer()
                            .isDecided())
                    .isTrue();
            assertThat(standard.remedies(now, move, noon(START), 5).contains(new Remedy(ImmutableSortedMap.of())))
                    .isEqualTo(prospect.isOpen());
        });
    }

    private static Course in(Phase phase, Course course) {
        return switch (phase) {
            case PREPARE -> course;
            case ACQUAINT -> course.acquainting();
            case APPLY -> course.working();
            case ENDED, REDEFINED ->
                course.take(new Move.End(ImmutableSortedSet.of(ADA.person()), Move.End.Wish.SEPARATE, true));
        };
    }

    @Test
    void explain_anOpenBreach_isForTheProgrammeToSee() {
        Lifecycle standard = Lifecycle.under(POLICY);
        Relationship now = Course.pair(standard)
                .take(Report.ReportConduct.of(
                        ADA, BOB, ConductEvent.BoundaryBreached.by(START, Side.MENTOR, BoundaryBreach.PERSONAL_SAFETY)))
                .now();

        assertThat(standard.explain(now, GuardedMove.REVIEW_CONTINUE, noon(START), Audience.MENTOR)
                        .withheld())
                .isTrue();
        assertThat(standard.explain(now, GuardedMove.REVIEW_CONTINUE, noon(START), Audience.PROGRAMME)
                        .verdict()
                        .findings()
                        .all())
                .extracting(Object::toString)
                .containsExactly("BOUNDARY_BREACH_OPEN VIOLATION PROGRAMME [ada, bob]");
    }
}
