package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.noon;
import static io.github.mentoring.core.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;

/** The laws of the rules that guard the way forward. */
class GuardsProperties {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final Lifecycle STANDARD = Lifecycle.under(POLICY);
    private static final Move TO_ACQUAINT = new Move.Advance(Phase.ACQUAINT);
    private static final int HORIZON = 50;
    private static final Condition NEVER = not(Condition.always());
    private static final Lifecycle IDLE = idle(POLICY);
    private static final ImmutableList<MentoringPolicy> POLICIES = ImmutableList.of(
            POLICY,
            policy(builder -> builder.readinessBlocks(false)),
            policy(builder -> builder.acquaintBlocks(false)));

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Arbitraries.integers().between(0, HORIZON - 10).map(LifecycleFacts.DAYS_IN_PHASE::atLeast),
                Arbitraries.integers().between(0, 4).map(LifecycleFacts.READINESS_OPEN::atLeast));
        Arbitrary<Condition> either = Arbitraries.oneOf(leaves, leaves.map(Condition::not));
        Arbitrary<Condition> both = Combinators.combine(either, either).as(Condition::and);
        return Arbitraries.oneOf(either, both, Combinators.combine(both, both).as(Condition::or));
    }

    /** Returns rules that may silence the first one, and find the same or something of the same code. */
    @Provide
    Arbitrary<Rule> seconds() {
        return Combinators.combine(
                        conditions(),
                        Arbitraries.just(RuleId.of("HOUSE_1")).optional(),
                        Arbitraries.of("HOUSE_1", "HOUSE_2", "NOT_READY"),
                        Arbitraries.of(DutyBearer.BOTH, DutyBearer.MENTOR))
                .as((when, overrides, code, duty) -> own("HOUSE_2", duty)
                        .when(when)
                        .addAllOverrides(overrides.stream().toList())
                        .code(RuleId.of(code))
                        .build());
    }

    private static MentoringPolicy policy(UnaryOperator<PhasePolicy.Builder> phases) {
        return MentoringPolicy.builder()
                .version("house")
                .phases(phases.apply(PhasePolicy.builder()).build())
                .build();
    }

    /** Returns a lifecycle whose judge is asked about everything, and finds what the standard rules do. */
    private static Lifecycle idle(MentoringPolicy policy) {
        return with(policy, NEVER, own("HOUSE_2", DutyBearer.BOTH).when(NEVER).build());
    }

    private static Lifecycle with(Condition first, Rule second) {
        return with(POLICY, first, second);
    }

    /** Returns the lifecycle by the standard rules and two more. */
    private static Lifecycle with(MentoringPolicy policy, Condition first, Rule second) {
        Rulebook standard = LifecycleRules.rulebook(policy);
        return Lifecycle.by(
                policy,
                standard.withVersion("house")
                        .withRules(ImmutableList.<Rule>builder()
                                .addAll(standard.rules())
                                .add(own("HOUSE_1", DutyBearer.BOTH).when(first).build(), second)
                                .build()));
    }

    private static Rule.Builder own(String id, DutyBearer duty) {
        return Rule.builder()
                .id(RuleId.of(id))
                .source(new Source("House rules", "1"))
                .duty(duty);
    }

    private static List<Unmet> unmet(Lifecycle lifecycle, Relationship now, LocalDate day) {
        Ruling ruling = lifecycle.decide(now, Command.of("next", day, TO_ACQUAINT), noon(day));
        return ruling instanceof Ruling.Refused refused ? refused.unmet() : ImmutableList.of();
    }

    private static Set<Finding> findings(List<Unmet> unmet) {
        return unmet.stream().map(Unmet::finding).collect(Collectors.toSet());
    }

    @Property(tries = 150)
    void the_day_from_which_time_helps_is_the_first_on_which_the_finding_no_longer_stands(
            @ForAll("conditions") Condition first,
            @ForAll("seconds") Rule second,
            @ForAll @IntRange(max = 3) int open,
            @ForAll @IntRange(max = 20) int after) {
        Lifecycle lifecycle = with(first, second);
        Relationship now = Course.pair(STANDARD)
                .ready(answer -> answer.party().equals(BOB.person())
                        && List.of(ReadinessItem.values()).subList(0, open).contains(answer.item()))
                .now();

        for (Unmet each : unmet(lifecycle, now, START.plusDays(after))) {
            Optional<LocalDate> slow = Stream.iterate(START.plusDays(after), day -> day.plusDays(1))
                    .limit(HORIZON)
                    .filter(day -> !findings(unmet(lifecycle, now, day)).contains(each.finding()))
                    .findFirst();
            assertThat(each.from()).isEqualTo(slow);
        }
    }

    @Property(tries = 200)
    void rules_that_never_hold_change_nothing_but_the_version(
            @ForAll("answers") Set<Talk.AnswerReadiness> leftOut, @ForAll("answers") Set<Talk.AnswerReadiness> more) {
        Relationship now = Course.pair(STANDARD)
                .ready(answer -> leftOut.contains(answer) || more.contains(answer))
                .now();
        Command advance = Command.of("next", START, TO_ACQUAINT);

        assertThat(IDLE.decide(now, advance, noon(START)).findings())
                .isEqualTo(STANDARD.decide(now, advance, noon(START)).findings());
        assertThat(IDLE.next(now, noon(START))).isEqualTo(STANDARD.next(now, noon(START)));
    }

    @Property(tries = 150)
    void what_is_known_beforehand_is_what_the_judge_says_when_asked(@ForAll("lives") ImmutableList<Told> life) {
        for (MentoringPolicy policy : POLICIES) {
            Lifecycle known = Lifecycle.under(policy);
            Lifecycle asked = idle(policy);
            for (Played.Turn turn : Played.of(known, life).turns()) {
                turn.before().ifPresent(now -> assertSame(asked, now, turn, known));
            }
        }
    }

    private static void assertSame(Lifecycle asked, Relationship now, Played.Turn turn, Lifecycle known) {
        Ruling ruling = asked.decide(now, turn.told().command(), turn.told().asOf());
        assertThat(ruling.findings()).isEqualTo(turn.ruling().findings());
        assertThat(ruling.relationship()).isEqualTo(turn.ruling().relationship());
        if (ruling instanceof Ruling.Refused) {
            assertThat(ruling).isEqualTo(turn.ruling());
        }
        assertThat(asked.next(now, now.recordedAt())).isEqualTo(known.next(now, now.recordedAt()));
    }

    @Provide
    Arbitrary<ImmutableList<Told>> lives() {
        return Lives.lives();
    }

    @Property(tries = 200)
    void whoever_says_yes_to_all_that_was_missing_gets_on(@ForAll("answers") Set<Talk.AnswerReadiness> leftOut) {
        Course course = Course.pair(STANDARD).ready(leftOut::contains);
        Ruling ruling = course.attempt(TO_ACQUAINT);

        assertThat(ruling.findings().all())
                .extracting(Finding::detail, finding -> finding.subjects().first())
                .containsExactlyInAnyOrderElementsOf(leftOut.stream()
                        .map(answer -> Tuple.tuple(Detail.of(answer.item()), answer.party()))
                        .toList());
        leftOut.forEach(course::take);
        assertThat(course.attempt(TO_ACQUAINT)).isInstanceOf(Ruling.Accepted.class);
    }

    @Provide
    Arbitrary<Set<Talk.AnswerReadiness>> answers() {
        return Combinators.combine(
                        Arbitraries.of(Course.ADA.person(), BOB.person()), Arbitraries.of(ReadinessItem.values()))
                .as((party, item) -> new Talk.AnswerReadiness(party, item, true))
                .set()
                .ofMaxSize(6);
    }
}
