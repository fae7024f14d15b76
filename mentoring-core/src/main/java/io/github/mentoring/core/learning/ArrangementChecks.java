package io.github.mentoring.core.learning;

import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Level;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to say about an arrangement; each check reads the traits of the model rather than its name. */
final class ArrangementChecks {

    private ArrangementChecks() {}

    static Findings of(LearningArrangement plan) {
        return Stream.of(headCount(plan), qualification(plan), formality(plan), advice(plan))
                .flatMap(found -> found)
                .collect(Findings.toFindings());
    }

    private static Stream<Finding> headCount(LearningArrangement plan) {
        boolean fits = !plan.model().has(ModelTrait.ONE_TO_ONE)
                || (plan.guides().size() == 1 && plan.learners().size() == 1);
        return fits
                ? Stream.of()
                : Stream.of(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(
                        Detail.none(), Sets.union(plan.guides(), plan.learners())));
    }

    private static Stream<Finding> qualification(LearningArrangement plan) {
        if (!plan.model().has(ModelTrait.CREDENTIALS_REQUIRED)) {
            return Stream.of();
        }
        if (plan.guides().isEmpty()) {
            return Stream.of(LearningRule.SUPERVISOR_UNQUALIFIED.finding());
        }
        Optional<Level> highest = highestLevelOfLearners(plan);
        return plan.guides().stream()
                .filter(guide -> !plan.credentialed().contains(guide)
                        || !isAbove(Optional.ofNullable(plan.levels().get(guide)), highest))
                .map(LearningRule.SUPERVISOR_UNQUALIFIED::finding);
    }

    /** Returns the level that whoever is above it is above every learner; empty if that of any learner is unknown. */
    private static Optional<Level> highestLevelOfLearners(LearningArrangement plan) {
        return plan.levels().keySet().containsAll(plan.learners())
                ? plan.learners().stream()
                        .flatMap(learner -> Optional.ofNullable(plan.levels().get(learner)).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean isAbove(Optional<Level> higher, Optional<Level> lower) {
        return higher.isPresent() && lower.isPresent() && higher.get().compareTo(lower.get()) > 0;
    }

    private static Stream<Finding> formality(LearningArrangement plan) {
        return plan
                .formality()
                .filter(formality -> !plan.model().isPractised(formality))
                .map(formality -> LearningRule.FORMALITY_UNUSUAL.finding())
                .stream();
    }

    private static Stream<Finding> advice(LearningArrangement plan) {
        boolean advises = plan.model().has(ModelTrait.WITHOUT_ADVICE)
                && plan.mainActions().contains(ModelTrait.ADVISE);
        return advises ? Stream.of(LearningRule.ADVICE_IN_COACHING.finding(Detail.none(), plan.guides())) : Stream.of();
    }
}
