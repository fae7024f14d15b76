package io.github.mentoring.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.fixture.LearningDomain;
import io.github.mentoring.core.learning.CoachingStep.Intervention;
import io.github.mentoring.core.learning.CoachingStep.Performance;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(LearningDomain.class)
@Domain(DomainContext.Global.class)
class LearningProperties {

    @Property
    void a_comparison_splits_every_wish_into_what_a_model_has_and_what_it_lacks(@ForAll ModelWish wish) {
        assertThat(wish.comparison()).containsOnlyKeys(LearningModel.values());
        wish.comparison().forEach((model, missing) -> {
            assertThat(missing).isEqualTo(wish.missingIn(model)).isSubsetOf(wish.traits());
            assertThat(wish.traits()).allMatch(trait -> missing.contains(trait) != model.has(trait));
        });
    }

    @Property
    void a_step_is_granted_exactly_if_the_story_so_far_allows_it(
            @ForAll CoachingCycle cycle, @ForAll CoachingStep step) {
        assertThat(cycle.take(step) instanceof Decision.Granted).isEqualTo(isLegal(cycle, step));
    }

    @Property
    void a_granted_step_is_the_only_thing_that_changes(@ForAll CoachingCycle cycle, @ForAll CoachingStep step) {
        cycle.take(step).value().ifPresent(next -> {
            List<CoachingStep> expected = new ArrayList<>(cycle.steps());
            expected.add(step);
            assertThat(next.steps()).isEqualTo(expected);
            assertThat(List.of(next.coach(), next.coachee(), next.target()))
                    .isEqualTo(List.of(cycle.coach(), cycle.coachee(), cycle.target()));
            assertThat(next.bestPossible()).isFalse();
        });
    }

    @Property
    void only_the_cycle_that_awaits_something_goes_on(@ForAll CoachingCycle cycle) {
        assertThat(cycle.isComplete()).isEqualTo(cycle.bestPossible() || cycle.isTargetReached());
        assertThat(cycle.declareBestPossible() instanceof Decision.Granted)
                .isEqualTo(!cycle.isComplete() && !cycle.steps().isEmpty());
    }

    @Property
    void the_gain_is_what_the_steps_between_add_up_to(@ForAll CoachingCycle cycle) {
        List<Score> scores = cycle.scores();
        long sum = 0;
        Score best = Score.of(-1_000_000_000_000_000L);
        for (int at = 0; at < scores.size(); at++) {
            sum += at == 0 ? 0 : scores.get(at).minus(scores.get(at - 1));
            best = scores.get(at).compareTo(best) > 0 ? scores.get(at) : best;
        }
        assertThat(cycle.gain().isPresent()).isEqualTo(!scores.isEmpty());
        assertThat(cycle.gain().orElse(0)).isEqualTo(sum);
        assertThat(cycle.isImproved()).isEqualTo(sum > 0);
        assertThat(cycle.personalBest().orElse(best)).isEqualTo(best);
        assertThat(cycle.interventions() + scores.size())
                .isEqualTo(cycle.steps().size());
    }

    @Property
    void a_coach_is_warned_exactly_if_one_intervention_came_late(@ForAll CoachingCycle cycle) {
        boolean late = false;
        int watched = 0;
        for (CoachingStep step : cycle.steps()) {
            late |= step instanceof Intervention && step.session() != watched;
            watched = step.session();
        }
        assertThat(cycle.findings().all()).hasSize(late ? 1 : 0);
    }

    @Property
    void an_arrangement_is_found_wanting_exactly_where_a_plain_reading_says_so(@ForAll LearningArrangement plan) {
        List<Finding> expected = new ArrayList<>();
        switch (plan.model()) {
            case MENTORSHIP -> {}
            case COACHING -> {
                if (plan.guides().size() != 1 || plan.learners().size() != 1) {
                    List<PersonId> all = new ArrayList<>(plan.guides());
                    all.addAll(plan.learners());
                    expected.add(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(all.toArray(PersonId[]::new)));
                }
                if (plan.formality().map(Enum::name).orElse("").equals("INFORMAL")) {
                    expected.add(LearningRule.FORMALITY_UNUSUAL.finding());
                }
                if (plan.mainActions().contains(ModelTrait.ADVISE)) {
                    expected.add(LearningRule.ADVICE_IN_COACHING.finding(
                            plan.guides().toArray(PersonId[]::new)));
                }
            }
            case SUPERVISION -> {
                if (plan.guides().isEmpty()) {
                    expected.add(LearningRule.SUPERVISOR_UNQUALIFIED.finding());
                }
                for (PersonId guide : plan.guides()) {
                    if (!isQualified(guide, plan)) {
                        expected.add(LearningRule.SUPERVISOR_UNQUALIFIED.finding(guide));
                    }
                }
            }
        }
        assertThat(plan.findings().all()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void setting_acceptance_and_techniques_never_change_what_is_found(@ForAll LearningArrangement plan) {
        LearningArrangement bare = LearningArrangement.builder(plan.model())
                .addAllGuides(plan.guides())
                .addAllLearners(plan.learners())
                .putAllLevels(plan.levels())
                .addAllCredentialed(plan.credentialed())
                .formality(plan.formality())
                .addAllMainActions(plan.mainActions())
                .build();
        assertThat(bare.findings()).isEqualTo(plan.findings());
    }

    @Property
    void a_function_is_uncovered_exactly_if_it_is_needed_and_nobody_offers_it(@ForAll FunctionCoverage coverage) {
        Set<MentoringFunction> expected = EnumSet.noneOf(MentoringFunction.class);
        for (MentoringFunction function : MentoringFunction.values()) {
            if (coverage.needs().contains(function)
                    && coverage.offers().values().stream().noneMatch(offer -> offer.contains(function))) {
                expected.add(function);
            }
        }
        assertThat(coverage.uncovered()).containsExactlyElementsOf(expected);
        assertThat(coverage.findings().all()).hasSize(expected.isEmpty() ? 0 : 1);
        assertThat(coverage.findings().isAdmissible()).isTrue();
    }

    /** Tells the story from its beginning, step by step. */
    private static boolean isLegal(CoachingCycle cycle, CoachingStep step) {
        boolean performed = false;
        boolean done = cycle.bestPossible();
        int session = 0;
        for (CoachingStep taken : cycle.steps()) {
            performed = taken instanceof Performance;
            done |= taken instanceof Performance performance
                    && cycle.target().isPresent()
                    && performance.score().value() >= cycle.target().get().value();
            session = taken.session();
        }
        return !done && step.session() >= session && performed == (step instanceof Intervention);
    }

    private static boolean isQualified(PersonId guide, LearningArrangement plan) {
        if (!plan.credentialed().contains(guide) || !plan.levels().containsKey(guide)) {
            return false;
        }
        for (PersonId learner : plan.learners()) {
            Level theirs = plan.levels().getOrDefault(learner, Level.of(Integer.MAX_VALUE));
            if (plan.levels().getOrDefault(guide, theirs).value() <= theirs.value()) {
                return false;
            }
        }
        return true;
    }
}
