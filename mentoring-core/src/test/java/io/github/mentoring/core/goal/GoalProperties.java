package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.GoalDomain;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(GoalDomain.class)
class GoalProperties {

    @Property
    void a_goal_lies_on_the_horizon_that_the_calendar_says(
            @ForAll LocalDate target, @ForAll LocalDate asOf, @ForAll GoalPolicy policy) {
        assertThat(GoalHorizon.of(target, asOf, policy)).isEqualTo(byCalendar(target, asOf, policy));
    }

    /** Writes down the days by year, month and day. */
    private static Optional<GoalHorizon> byCalendar(LocalDate target, LocalDate asOf, GoalPolicy policy) {
        if (target.toEpochDay() < asOf.toEpochDay()) {
            return Optional.empty();
        }
        if (target.toEpochDay()
                <= later(asOf, policy.shortMax().toTotalMonths()).toEpochDay()) {
            return Optional.of(GoalHorizon.SHORT);
        }
        boolean isLong = target.toEpochDay()
                >= later(asOf, policy.longMin().toTotalMonths()).toEpochDay();
        return Optional.of(isLong ? GoalHorizon.LONG : GoalHorizon.INTERMEDIATE);
    }

    private static LocalDate later(LocalDate day, long months) {
        YearMonth month = YearMonth.from(day);
        for (long passed = 0; passed < months; passed++) {
            month = month.getMonthValue() == 12
                    ? YearMonth.of(month.getYear() + 1, 1)
                    : YearMonth.of(month.getYear(), month.getMonthValue() + 1);
        }
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property
    void a_later_day_never_lies_on_a_nearer_horizon(
            @ForAll LocalDate one, @ForAll LocalDate other, @ForAll LocalDate asOf, @ForAll GoalPolicy policy) {
        LocalDate near = one.isBefore(other) ? one : other;
        LocalDate far = one.isBefore(other) ? other : one;
        GoalHorizon.of(near, asOf, policy)
                .ifPresent(horizon -> assertThat(GoalHorizon.of(far, asOf, policy))
                        .hasValueSatisfying(further -> assertThat(further).isGreaterThanOrEqualTo(horizon)));
    }

    @Property
    void the_findings_of_a_plan_are_those_that_a_walk_through_it_finds(
            @ForAll GoalPlan plan, @ForAll LocalDate asOf, @ForAll GoalPolicy policy) {
        List<String> expected = new ArrayList<>();
        Set<GoalHorizon> filled = new TreeSet<>();
        for (Goal goal : plan.goals()) {
            if (goal.progress() == GoalProgress.ACHIEVED || goal.progress() == GoalProgress.DROPPED) {
                continue;
            }
            if (goal.targetDate().isEmpty()) {
                expected.add("GOAL_WITHOUT_TIMELINE");
            } else {
                Optional<GoalHorizon> horizon = byCalendar(goal.targetDate().get(), asOf, policy);
                horizon.ifPresent(filled::add);
                LocalDate end = later(asOf, policy.longMax().toTotalMonths());
                if (horizon.isEmpty()) {
                    expected.add("GOAL_OVERDUE");
                } else if (goal.targetDate().get().isAfter(end)) {
                    expected.add("BEYOND_PLAN_SPAN");
                }
            }
            if (!goal.doubtedBy().isEmpty()) {
                expected.add("GOAL_NOT_REALISTIC");
            }
        }
        expected.addAll(Collections.nCopies(3 - filled.size(), "HORIZON_EMPTY"));
        Findings findings = plan.findings(asOf, policy);
        assertThat(findings.all()).map(finding -> finding.rule().code()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings.all())
                .extracting(Finding::subjects)
                .allMatch(subjects -> subjects.contains(plan.mentee().person()) && subjects.size() == 1);
    }

    @Property
    void the_order_of_the_goals_changes_no_finding(
            @ForAll GoalPlan plan, @ForAll LocalDate asOf, @ForAll GoalPolicy policy) {
        GoalPlan reversed = GoalPlan.builder()
                .mentee(plan.mentee())
                .addAllGoals(plan.goals().reverse())
                .build();
        assertThat(reversed.findings(asOf, policy)).isEqualTo(plan.findings(asOf, policy));
    }

    @Property
    void no_goal_changes_its_words_without_the_mentee(@ForAll GoalPlan plan, @ForAll Goal revised) {
        boolean known = plan.goals().stream().anyMatch(goal -> goal.id().equals(revised.id()));
        if (!known) {
            return;
        }
        Decision<GoalPlan> decision = plan.revise(revised);
        decision.value().ifPresent(after -> {
            assertThat(after.goals()).contains(revised).hasSameSizeAs(plan.goals());
            for (int i = 0; i < plan.goals().size(); i++) {
                Goal now = after.goals().get(i);
                boolean sameWords = now.text().equals(plan.goals().get(i).text());
                assertThat(sameWords || now.acceptedBy().contains(Side.MENTEE)).isTrue();
            }
        });
        assertThat(decision.value().isPresent())
                .isEqualTo(decision.findings().all().isEmpty());
    }

    @Property
    void a_goal_that_the_mentee_accepts_is_always_taken(@ForAll GoalPlan plan, @ForAll Goal revised) {
        boolean known = plan.goals().stream().anyMatch(goal -> goal.id().equals(revised.id()));
        if (known && revised.acceptedBy().contains(Side.MENTEE)) {
            assertThat(plan.revise(revised).value()).isPresent();
        }
    }

    @Property
    void advice_is_the_first_that_fits(@ForAll OfferTriage triage, @ForAll Offer offer, @ForAll GoalPolicy policy) {
        OfferAdvice advice = triage.advise(offer, policy);
        boolean senior = triage.stage()
                .map(stage -> !policy.juniorStages().contains(stage))
                .orElse(false);
        boolean valuable = false;
        for (Goal goal : triage.plan().goals()) {
            valuable |= goal.isActive() && offer.servesGoals().contains(goal.id());
        }
        for (MissionValue value : offer.servesValues()) {
            valuable |= triage.mission().isPresent()
                    && triage.mission().get().values().contains(value);
        }
        boolean fits = offer.hours().count() <= triage.freeHours().count();
        String expected;
        if (!senior && offer.mentorViews().isEmpty()) {
            expected = "ConsultMentor";
        } else if (!valuable) {
            expected = "Decline";
        } else {
            expected = fits ? "Accept" : "Rebalance";
        }
        assertThat(advice.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(advice.mentorViews()).isEqualTo(offer.mentorViews());
    }

    @Property
    void interest_changes_no_advice(@ForAll OfferTriage triage, @ForAll Offer offer, @ForAll GoalPolicy policy) {
        Offer other = Offer.builder()
                .kind(offer.kind())
                .hours(offer.hours())
                .addAllServesGoals(offer.servesGoals())
                .addAllServesValues(offer.servesValues())
                .putAllMentorViews(offer.mentorViews())
                .interesting(!offer.interesting())
                .build();
        assertThat(triage.advise(other, policy)).isEqualTo(triage.advise(offer, policy));
    }

    @Property
    void more_free_time_never_turns_an_acceptance_away(
            @ForAll OfferTriage triage, @ForAll Offer offer, @ForAll GoalPolicy policy) {
        if (triage.advise(offer, policy) instanceof OfferAdvice.Accept acceptance) {
            OfferTriage freer = OfferTriage.builder()
                    .plan(triage.plan())
                    .mission(triage.mission())
                    .stage(triage.stage())
                    .freeHours(Hours.of(triage.freeHours().count() + 1))
                    .build();
            assertThat(freer.advise(offer, policy)).isEqualTo(acceptance);
        }
    }

    @Property
    void a_mentor_is_credited_only_with_advice_they_gave(@ForAll OfferTriage triage, @ForAll Offer offer) {
        Decision.Granted<DeclineNote> decision = triage.declineNote(offer);
        boolean credited = offer.mentorViews().containsValue(OfferView.DECLINE)
                && triage.level().isPresent()
                && offer.requesterLevel().isPresent()
                && offer.requesterLevel().get().value() > triage.level().get().value();
        assertThat(decision.result()).isEqualTo(credited ? DeclineNote.CREDIT_MENTOR : DeclineNote.PLAIN);
        long weak = triage.mentorLevels().entrySet().stream()
                .filter(mentor -> offer.mentorViews().get(mentor.getKey()) == OfferView.DECLINE)
                .filter(mentor -> credited
                        && mentor.getValue().value()
                                < offer.requesterLevel().get().value())
                .count();
        assertThat(decision.findings().all()).hasSize((int) weak);
    }
}
