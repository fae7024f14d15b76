package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.util.Set;

/** Tells what stands against a beginning. */
final class Beginnings {

    private Beginnings() {}

    static Draft draft(Move.Begin begin, LocalDate on, LocalDate today, Guards guards) {
        MentoringPolicy policy = guards.policy();
        Set<PersonId> silent = policy.search().requireAcceptance()
                ? Sets.difference(begin.parties().people(), begin.acceptedBy())
                : ImmutableSet.of();
        Venture venture = Venture.beginning(begin, Gaps.NONE.withoutConsentOf(silent), on, today);
        return guards.check(venture, Draft.of(begin))
                .checked(
                        Structures.findings(begin.parties(), begin.arrangement().format(), begin.model(), policy))
                .checked(begin.arrangement().findings())
                .checked(formality(begin));
    }

    private static Findings formality(Move.Begin begin) {
        return begin.formality()
                        .filter(each -> !begin.model().isPractised(each))
                        .isPresent()
                ? Findings.of(LearningRule.FORMALITY_UNUSUAL.finding())
                : Findings.none();
    }
}
