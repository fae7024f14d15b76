package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.ethics.ScreeningRule;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A refusal to go on names all that is open: settling that is enough, and settling all but one is not. */
class RefusalProperties {

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void once_all_that_was_named_is_settled_one_may_go_on(@ForAll("played") Played played) {
        Attempted attempted = new Attempted(played);
        Ruling.Refused refused = attempted.refused();
        Played settled = attempted.settled(refused.unmet());
        assertThat(settled.and(attempted.again("advance-2")).relationship().phase())
                .isEqualTo(attempted.next);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void as_long_as_one_of_what_was_named_is_open_that_one_is_named_and_nothing_else(@ForAll("played") Played played) {
        Attempted attempted = new Attempted(played);
        Ruling.Refused refused = attempted.refused();
        for (Unmet one : refused.unmet()) {
            List<Unmet> others = new ArrayList<>(refused.unmet());
            others.remove(one);
            Played again = attempted.settled(others).and(attempted.again("advance-2"));
            assertThat(again.rulings().get(again.rulings().size() - 1))
                    .isInstanceOfSatisfying(
                            Ruling.Refused.class,
                            still -> assertThat(still.unmet()).containsExactly(one));
        }
    }

    /** An attempt to go on to the next phase, today. */
    private static final class Attempted {
        private final Played played;
        private final Relationship now;
        private final Phase next;
        private final LocalDate today;

        Attempted(Played played) {
            this.played = played;
            this.now = played.relationship();
            Assume.that(now.phase() == Phase.PREPARE || now.phase() == Phase.ACQUAINT);
            this.next = now.phase() == Phase.PREPARE ? Phase.ACQUAINT : Phase.APPLY;
            this.today = played.lifecycle().policy().schedule().dateOf(now.recordedAt());
        }

        Told again(String id) {
            return new Told(Command.of(id, today, new Move.Advance(next)), now.recordedAt());
        }

        Ruling.Refused refused() {
            Ruling ruling = played.lifecycle().decide(now, again("advance-1").command(), now.recordedAt());
            Assume.that(ruling instanceof Ruling.Refused);
            Ruling.Refused refused = (Ruling.Refused) ruling;
            Assume.that(refused.unmet().stream()
                    .noneMatch(each -> is(
                            each.finding(),
                            ConductRule.FAILED_RELATIONSHIP_MUST_END.id().toString())));
            return refused;
        }

        /** Settles what was named, and nothing more. */
        Played settled(List<Unmet> unmet) {
            Instant asOf = now.recordedAt();
            Played settled = played;
            int count = 0;
            for (Unmet each : unmet) {
                for (Step step : steps(each.finding())) {
                    settled = settled.and(new Told(Command.of("settle-" + count++, today, step), asOf));
                    assertThat(settled.rulings().get(settled.rulings().size() - 1))
                            .isInstanceOf(Ruling.Accepted.class);
                }
            }
            return settled;
        }

        private List<Step> steps(Finding finding) {
            if (is(finding, "NOT_READY")) {
                ReadinessItem item = constant(finding, ReadinessItem.class, 0);
                return List.of(new Talk.AnswerReadiness(finding.subjects().first(), item, true));
            }
            if (is(finding, ScreeningRule.BOUNDARY_BREACH_OPEN.id().toString())) {
                return assessments(finding);
            }
            assertThat(finding.rule()).hasToString("ACQUAINT_INCOMPLETE");
            PersonId first = finding.subjects().first();
            return switch (constant(finding, AcquaintItem.class, 0)) {
                case INTRODUCTIONS -> List.of(new Talk.Settle(AcquaintItem.INTRODUCTIONS, true));
                case FEEDBACK_EXPECTATIONS -> List.of(new Talk.Settle(AcquaintItem.FEEDBACK_EXPECTATIONS, true));
                case MENTEE_CONTEXT -> contexts(finding, new MenteeId(first));
                case GOALS -> List.of(new Talk.KeepGoals(LifeSteps.goals(new MenteeId(first), today)));
                case TIMEFRAME -> List.of(new Talk.SetTimeframe(Optional.empty()));
                case AVAILABILITY -> List.of(new Talk.StateAvailability(first, true));
                case ENVIRONMENT_STRUCTURE -> throw new AssertionError("does not stand against it");
            };
        }

        private List<Step> contexts(Finding finding, MenteeId mentee) {
            List<Step> steps = new ArrayList<>();
            for (int i = 1; i < finding.detail().arguments().size(); i++) {
                steps.add(new Talk.DescribeContext(mentee, constant(finding, ContextPart.class, i), true));
            }
            return steps;
        }

        private List<Step> assessments(Finding finding) {
            List<Step> steps = new ArrayList<>();
            for (ConductLog log : now.conduct()) {
                if (log.people().equals(finding.subjects())) {
                    ImmutableSortedSet<EthicsIssue> open = ConductJudge.under(
                                    played.lifecycle().policy())
                            .judge(log, today)
                            .issues()
                            .open();
                    for (EthicsIssue issue : open) {
                        steps.add(new Report.AssessConduct(
                                log.mentor(), log.mentee(), new Assessment(issue.finding(), today)));
                    }
                }
            }
            return steps;
        }

        private static boolean is(Finding finding, String rule) {
            return finding.rule().toString().equals(rule);
        }

        private static <E extends Enum<E>> E constant(Finding finding, Class<E> type, int at) {
            Detail.Constant constant =
                    (Detail.Constant) finding.detail().arguments().get(at);
            return Enum.valueOf(type, constant.name());
        }
    }

    @Provide
    Arbitrary<Played> played() {
        return Lives.played();
    }
}
