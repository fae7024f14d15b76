package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From when on each thing that stands against a move no longer does, where rules share a code. */
class UnmetTest {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final OwnPredicate ON_ODD_DAYS = reading -> reading.number(LifecycleFacts.DAYS_IN_PHASE) % 2 == 1;
    private static final Condition ODD = Condition.own("odd", LifecycleFacts.DAYS_IN_PHASE);
    private static final Fact.Flag TRAINED = Fact.flag("house.trained");

    private static Rule.Builder rule(String id, String code, DutyBearer duty, Condition when) {
        return Rule.builder()
                .id(RuleId.of(id))
                .code(RuleId.of(code))
                .source(new Source("House rules", "3"))
                .duty(duty)
                .when(LifecycleFacts.MOVE.is(GuardedMove.TO_ACQUAINT).and(when));
    }

    private static Condition sooner(int days) {
        return not(LifecycleFacts.DAYS_IN_PHASE.atLeast(days));
    }

    /** Returns what stands against getting acquainted after two days, by the standard rules and these. */
    private static List<String> unmet(Rule.Builder... rules) {
        Overlay.Builder house = Overlay.builder().version("house-3").addFacts(TRAINED);
        for (Rule.Builder rule : rules) {
            house.addRules(rule.build());
        }
        Lifecycle lifecycle = Lifecycle.by(
                POLICY,
                LifecycleRules.overlaid(POLICY, house.build()).orElseThrow(),
                ImmutableMap.of("odd", ON_ODD_DAYS));
        Course course = Course.pair(lifecycle)
                .take(new Report.StateFact(TRAINED.id(), Given.unknown()))
                .ready(none -> false)
                .later(2);
        return RecordsFixture.unmet(course.attempt(new Move.Advance(Phase.ACQUAINT)));
    }

    @Test
    void from_rulesOfOneCode_isTheDayOfEachFinding() {
        assertThat(unmet(
                        rule("A", "WAIT", DutyBearer.MENTOR, sooner(5)),
                        rule("B", "WAIT", DutyBearer.MENTEE, sooner(10)),
                        rule("C", "EVER", DutyBearer.MENTEE, Condition.always()),
                        rule("D", "EVER", DutyBearer.MENTOR, sooner(3))))
                .containsExactly(
                        "EVER() VIOLATION MENTOR [ada, bob] from " + START.plusDays(3),
                        "EVER() VIOLATION MENTEE [ada, bob]",
                        "WAIT() VIOLATION MENTOR [ada, bob] from " + START.plusDays(5),
                        "WAIT() VIOLATION MENTEE [ada, bob] from " + START.plusDays(10));
    }

    @Test
    void from_rulesThatFindTheSame_isTheDayOnWhichNeitherDoes() {
        assertThat(unmet(
                        rule("A", "WAIT", DutyBearer.MENTOR, sooner(5)),
                        rule(
                                "B",
                                "WAIT",
                                DutyBearer.MENTOR,
                                LifecycleFacts.DAYS_IN_PHASE.atLeast(5).and(sooner(10)))))
                .containsExactly("WAIT() VIOLATION MENTOR [ada, bob] from " + START.plusDays(10));
    }

    @Test
    void from_findingsThatNameTheDays_areTheSameOnAnyDay() {
        assertThat(unmet(
                        rule("A", "WAIT", DutyBearer.MENTOR, sooner(5)).addNames(LifecycleFacts.DAYS_IN_PHASE.id()),
                        rule("B", "WAIT", DutyBearer.MENTEE, sooner(10)).addNames(LifecycleFacts.DAYS_IN_PHASE.id()),
                        rule("C", "STAY", DutyBearer.MENTOR, sooner(7).or(not(sooner(7))))
                                .addNames(LifecycleFacts.DAYS_IN_PHASE.id())))
                .containsExactly(
                        "STAY(phase.days 2) VIOLATION MENTOR [ada, bob]",
                        "WAIT(phase.days 2) VIOLATION MENTOR [ada, bob] from " + START.plusDays(5),
                        "WAIT(phase.days 2) VIOLATION MENTEE [ada, bob] from " + START.plusDays(10));
    }

    @Test
    void from_besideAPredicateOfTheCallersOwn_isKnownOfOtherFindings() {
        assertThat(unmet(
                        rule("A", "WAIT", DutyBearer.MENTOR, not(ODD)),
                        rule("B", "WAIT", DutyBearer.MENTEE, sooner(10))))
                .containsExactly(
                        "WAIT() VIOLATION MENTOR [ada, bob]",
                        "WAIT() VIOLATION MENTEE [ada, bob] from " + START.plusDays(10));
    }

    @Test
    void from_ofWhatIsToldLate_isNoDayThatIsPast() {
        Lifecycle lifecycle = Lifecycle.by(
                POLICY,
                LifecycleRules.overlaid(
                                POLICY,
                                Overlay.builder()
                                        .version("house-3")
                                        .addRules(rule("A", "WAIT", DutyBearer.MENTOR, sooner(5))
                                                .build())
                                        .build())
                        .orElseThrow());
        Relationship now = Course.pair(lifecycle).ready(none -> false).now();
        Command advance = Command.of("late", START, new Move.Advance(Phase.ACQUAINT));
        assertThat(RecordsFixture.unmet(lifecycle.decide(now, advance, Course.noon(START.plusDays(4)))))
                .containsExactly("WAIT() VIOLATION MENTOR [ada, bob] from " + START.plusDays(5));
        for (int days : new int[] {5, 9}) { // the command keeps its day
            assertThat(RecordsFixture.unmet(lifecycle.decide(now, advance, Course.noon(START.plusDays(days)))))
                    .containsExactly("WAIT() VIOLATION MENTOR [ada, bob]");
        }
    }

    @Test
    void from_ofWhatIsMissing_isTheDayOnWhichNothingIs() {
        assertThat(unmet(rule(
                        "A",
                        "UNTRAINED",
                        DutyBearer.MENTOR,
                        not(TRAINED.holds()).and(sooner(5)))))
                .containsExactly(
                        "FACTS_MISSING(house.trained) VIOLATION PROGRAMME [ada, bob] from " + START.plusDays(5));
    }
}
